import { Module } from '@nestjs/common';
import { RoundModule } from '../round/round.module.js';
import { SeriesModule } from '../series/series.module.js';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { SubmissionService } from '../submission/submission.service.js';
import { SheetResolver } from './sheet.resolver.js';
import { SheetService } from './sheet.service.js';
import { UnitPeopleService } from './unit-people.service.js';

/** What is owed, and the sheets on which it is brought. */
@Module({
  imports: [SnapshotModule, SeriesModule, RoundModule],
  providers: [SheetService, SubmissionService, UnitPeopleService, SheetResolver],
  exports: [SheetService, UnitPeopleService],
})
export class SheetModule {}
