import { Module } from '@nestjs/common';
import { FileController } from './file.controller.js';
import { FileResolver } from './file.resolver.js';
import { FileService } from './file.service.js';

/** The files of documents. */
@Module({ controllers: [FileController], providers: [FileService, FileResolver] })
export class FileModule {}
