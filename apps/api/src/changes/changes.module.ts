import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { ChangesResolver } from './changes.resolver.js';
import { ChangesService } from './changes.service.js';

@Module({ imports: [SnapshotModule], providers: [ChangesService, ChangesResolver] })
export class ChangesModule {}
