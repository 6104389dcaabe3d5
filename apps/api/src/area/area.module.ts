import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { AreaResolver } from './area.resolver.js';

@Module({ imports: [SnapshotModule], providers: [AreaResolver] })
export class AreaModule {}
