import { IMPORT_STATES, type ImportState } from '@waymark/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { OneOf } from '../database/check.js';
import type { ImportOptions, ImportReport, Understood } from './import.js';

/** One file that brings figures in, from the question how it is to be read to what became of it. */
@Entity('import_batch')
@OneOf('import_batch', 'state', IMPORT_STATES)
export class ImportBatch {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_import_batch',
  })
  id: number;

  /** As the person knows it. */
  @Column('text')
  fileName: string;

  @Column('bigint')
  fileBytes: number;

  /** By which the same file is known again. */
  @Index('ix_import_batch_sha256')
  @Column('text')
  sha256: string;

  @Column('text')
  state: ImportState;

  /** The answers that were given to what the file does not say. */
  @Column('jsonb')
  options: ImportOptions;

  @Column('jsonb')
  understood: Understood;

  /** Null while a question is open. */
  @Column('jsonb', { nullable: true })
  report: ImportReport | null;

  @Column('timestamptz', { default: () => 'now()' })
  stagedAt: Date;

  @Column('text', { default: () => 'current_actor()' })
  stagedBy: string;

  /** When it was committed, undone or given up, the last of these. */
  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Column('integer', { default: 1 })
  revision: number;
}
