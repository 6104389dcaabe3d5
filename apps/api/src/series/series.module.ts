import { Module } from '@nestjs/common';
import { ObservationColumnsResolver } from './observation-columns.resolver.js';
import { SeriesService } from './series.service.js';

@Module({ providers: [SeriesService, ObservationColumnsResolver], exports: [SeriesService] })
export class SeriesModule {}
