import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountModule } from '../account/account.module.js';
import { AccessGuard } from './access.guard.js';
import { AuthorityService } from './authority.service.js';

/** Who may call what, and by what right something is done. */
@Global()
@Module({
  imports: [AccountModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, AuthorityService],
  exports: [AuthorityService],
})
export class AccessModule {}
