import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { BoardResolver } from './board.resolver.js';
import { BoardService } from './board.service.js';

@Module({ imports: [SnapshotModule], providers: [BoardService, BoardResolver] })
export class BoardModule {}
