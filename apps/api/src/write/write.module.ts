import { Global, Module } from '@nestjs/common';
import { WriteService } from './write.service.js';

/** The one door of all writes, open to every feature. */
@Global()
@Module({ providers: [WriteService], exports: [WriteService] })
export class WriteModule {}
