import { Module } from '@nestjs/common';
import { SheetModule } from '../sheet/sheet.module.js';
import { SheetFileController } from './sheet-file.controller.js';

/** Sheets as workbooks. */
@Module({ imports: [SheetModule], controllers: [SheetFileController] })
export class SheetFileModule {}
