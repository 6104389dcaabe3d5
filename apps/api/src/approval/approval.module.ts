import { Module } from '@nestjs/common';
import { SeriesModule } from '../series/series.module.js';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { ApprovalResolver } from './approval.resolver.js';
import { ApprovalService } from './approval.service.js';
import { PendingService } from './pending.service.js';

/** Figures that units send become public here, or go back. */
@Module({
  imports: [SnapshotModule, SeriesModule],
  providers: [ApprovalService, PendingService, ApprovalResolver],
  exports: [PendingService],
})
export class ApprovalModule {}
