import { Module } from '@nestjs/common';
import { SeriesService } from './series.service.js';

@Module({ providers: [SeriesService], exports: [SeriesService] })
export class SeriesModule {}
