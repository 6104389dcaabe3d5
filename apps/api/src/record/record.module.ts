import { Module } from '@nestjs/common';
import { RecordResolver } from './record.resolver.js';
import { RecordService } from './record.service.js';
import { RecordWriteService } from './record-write.service.js';

/** The register, kept up by people. */
@Module({ providers: [RecordService, RecordWriteService, RecordResolver] })
export class RecordModule {}
