import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ApprovalModule } from '../approval/approval.module.js';
import { SheetModule } from '../sheet/sheet.module.js';
import { DigestContent } from './digest-content.js';
import { DigestService } from './digest.service.js';
import { WaitingService } from './waiting.service.js';

/** Mails that tell people what waits for them. */
@Module({
  imports: [AccountModule, ApprovalModule, SheetModule],
  providers: [DigestContent, DigestService, WaitingService],
  exports: [DigestService],
})
export class DigestModule {}
