import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { EntryResolver } from './entry.resolver.js';
import { EntryService } from './entry.service.js';

/** What units say in their forms. */
@Module({ imports: [SnapshotModule], providers: [EntryService, EntryResolver] })
export class EntryModule {}
