import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountModule } from '../account/account.module.js';
import { AccessGuard } from './access.guard.js';

/** Who may call what. */
@Module({ imports: [AccountModule], providers: [{ provide: APP_GUARD, useClass: AccessGuard }] })
export class AccessModule {}
