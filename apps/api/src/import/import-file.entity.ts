import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportBatch } from './import-batch.entity.js';

/** A piece of an uploaded file, so that no part of the program ever holds the whole. */
@Entity('import_file')
export class ImportFile {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_file' })
  @ForeignKey(() => ImportBatch, { name: 'fk_import_file_batch' })
  batchId: number;

  /** Its place in the file, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_file' })
  n: number;

  @Column('bytea')
  bytes: Buffer;
}
