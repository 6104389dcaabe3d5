import {
  ROW_VERDICTS,
  type FigureRejection,
  type Qualifier,
  type RowRejection,
  type RowVerdict,
  type ValueStatus,
} from '@waymark/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OneOf } from '../database/check.js';
import { Series } from '../series/series.entity.js';
import { ImportBatch } from './import-batch.entity.js';

/** A figure of a file beside what is stored. Working data of a batch that is looked at, not in the log of writes. */
@Entity('import_row')
@OneOf('import_row', 'verdict', ROW_VERDICTS)
@Index('ix_import_row_verdict', ['batchId', 'verdict', 'n'])
export class ImportRow {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_row' })
  @ForeignKey(() => ImportBatch, { name: 'fk_import_row_batch' })
  batchId: number;

  /** Its place in the order of the file, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_row' })
  n: number;

  /** Line of the file or row of the sheet, from 1. */
  @Column('integer')
  line: number;

  @Column('integer')
  column: number;

  @Column('integer', { nullable: true })
  @ForeignKey(() => Series, { name: 'fk_import_row_series' })
  seriesKey: number | null;

  @Column({ type: 'text', collation: 'C', nullable: true })
  period: string | null;

  /** Which version of the value it is, where the file says so. */
  @Column('smallint', { nullable: true })
  version: number | null;

  /** Null as `low` and `high` are where a version takes the value back. */
  @Column('double precision', { nullable: true })
  value: number | null;

  @Column('double precision', { nullable: true })
  low: number | null;

  @Column('double precision', { nullable: true })
  high: number | null;

  @Column('text', { nullable: true })
  qualifier: Qualifier | null;

  @Column('text', { nullable: true })
  status: ValueStatus | null;

  @Column('date', { nullable: true })
  knownOn: string | null;

  @Column('text', { nullable: true })
  asPrinted: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  verdict: RowVerdict;

  /** Why it is not taken. */
  @Column('text', { nullable: true })
  code: FigureRejection | RowRejection | null;

  /** The text of the cell that is wrong. */
  @Column('text', { nullable: true })
  printed: string | null;

  /** The newest version of the period that is stored; 0: none. */
  @Column('smallint', { nullable: true })
  oldVersion: number | null;

  @Column('double precision', { nullable: true })
  oldValue: number | null;

  @Column('double precision', { nullable: true })
  oldLow: number | null;

  @Column('double precision', { nullable: true })
  oldHigh: number | null;

  @Column('text', { nullable: true })
  oldStatus: ValueStatus | null;
}
