import { Module } from '@nestjs/common';
import { SeriesModule } from '../series/series.module.js';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { ReconcileResolver } from './reconcile.resolver.js';
import { ReconcileService } from './reconcile.service.js';

@Module({ imports: [SeriesModule, SnapshotModule], providers: [ReconcileService, ReconcileResolver] })
export class ReconcileModule {}
