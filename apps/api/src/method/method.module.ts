import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { MethodResolver } from './method.resolver.js';
import { MethodService } from './method.service.js';

@Module({ imports: [SnapshotModule], providers: [MethodResolver, MethodService] })
export class MethodModule {}
