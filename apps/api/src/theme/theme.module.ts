import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { ThemeResolver } from './theme.resolver.js';

@Module({ imports: [SnapshotModule], providers: [ThemeResolver] })
export class ThemeModule {}
