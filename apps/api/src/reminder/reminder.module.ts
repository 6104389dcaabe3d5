import { Module } from '@nestjs/common';
import { DigestModule } from '../digest/digest.module.js';
import { SheetModule } from '../sheet/sheet.module.js';
import { ReminderResolver } from './reminder.resolver.js';
import { ReminderService } from './reminder.service.js';

/** The collecting unit reminds those who owe. */
@Module({
  imports: [DigestModule, SheetModule],
  providers: [ReminderService, ReminderResolver],
})
export class ReminderModule {}
