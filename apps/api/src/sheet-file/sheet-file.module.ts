import { Module } from '@nestjs/common';
import { SheetModule } from '../sheet/sheet.module.js';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { SheetFileController } from './sheet-file.controller.js';
import { SignedController } from './signed.controller.js';
import { SignedService } from './signed.service.js';

/** Sheets as workbooks, and their signed documents. */
@Module({
  imports: [SheetModule, SnapshotModule],
  controllers: [SheetFileController, SignedController],
  providers: [SignedService],
})
export class SheetFileModule {}
