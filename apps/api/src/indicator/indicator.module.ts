import { Module } from '@nestjs/common';
import { SeriesModule } from '../series/series.module.js';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { IndicatorService } from './indicator.service.js';

@Module({ imports: [SnapshotModule, SeriesModule], providers: [IndicatorService, IndicatorResolver] })
export class IndicatorModule {}
