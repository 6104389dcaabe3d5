import { Module } from '@nestjs/common';
import { SeriesModule } from '../series/series.module.js';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { GoalResolver } from './goal.resolver.js';
import { GoalService } from './goal.service.js';

@Module({ imports: [SnapshotModule, SeriesModule], providers: [GoalService, GoalResolver] })
export class GoalModule {}
