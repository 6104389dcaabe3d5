import { Module } from '@nestjs/common';
import { DigestModule } from '../digest/digest.module.js';
import { SheetModule } from '../sheet/sheet.module.js';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { ReminderResolver } from './reminder.resolver.js';
import { ReminderService } from './reminder.service.js';
import { UnitPeopleService } from './unit-people.service.js';

/** The collecting unit reminds those who owe. */
@Module({
  imports: [DigestModule, SheetModule, SnapshotModule],
  providers: [ReminderService, UnitPeopleService, ReminderResolver],
})
export class ReminderModule {}
