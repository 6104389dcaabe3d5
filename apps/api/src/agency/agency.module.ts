import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { AgencyResolver } from './agency.resolver.js';

@Module({ imports: [SnapshotModule], providers: [AgencyResolver] })
export class AgencyModule {}
