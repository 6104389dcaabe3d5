import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { EarlierRoundService } from './earlier-round.service.js';
import { RoundCalendarService } from './round-calendar.service.js';
import { RoundResolver } from './round.resolver.js';
import { RoundService } from './round.service.js';

/** When forms are owed, and what the collecting unit does with a round. */
@Module({
  imports: [SnapshotModule],
  providers: [RoundCalendarService, RoundService, EarlierRoundService, RoundResolver],
  exports: [RoundCalendarService],
})
export class RoundModule {}
