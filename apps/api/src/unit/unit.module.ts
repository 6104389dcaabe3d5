import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { UnitResolver } from './unit.resolver.js';

@Module({ imports: [SnapshotModule], providers: [UnitResolver] })
export class UnitModule {}
