import { Module } from '@nestjs/common';
import { ImportController } from './import.controller.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';
import { ImportViewService } from './import-view.service.js';

@Module({ controllers: [ImportController], providers: [ImportService, ImportViewService, ImportResolver] })
export class ImportModule {}
