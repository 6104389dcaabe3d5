import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { DocumentResolver } from './document.resolver.js';
import { DocumentService } from './document.service.js';

@Module({ imports: [SnapshotModule], providers: [DocumentService, DocumentResolver] })
export class DocumentModule {}
