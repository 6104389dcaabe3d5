import {
  DATE_PRECISIONS,
  QUALIFIERS,
  VALUE_STATUSES,
  VERSION_REASONS,
  type DatePrecision,
  type Qualifier,
  type ValueStatus,
  type VersionReason,
} from '@waymark/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Finite, OneOf } from '../database/check.js';
import { PERIOD_FORM } from '../database/period-form.js';
import { Person } from '../account/person.entity.js';
import { Document } from '../document/document.entity.js';
import { Entry } from '../entry/entry.entity.js';
import { Series } from './series.entity.js';

/**
 * One published version of a value of a series at a period. Written once: the database refuses to change or
 * delete it. The covering index `ix_observation_as_of` belongs to its migration, since TypeORM cannot say INCLUDE.
 */
@Entity('observation')
@OneOf('observation', 'qualifier', QUALIFIERS)
@OneOf('observation', 'status', VALUE_STATUSES)
@OneOf('observation', 'known_precision', DATE_PRECISIONS)
@OneOf('observation', 'version_reason', VERSION_REASONS)
@Finite('observation', 'value', 'low', 'high')
@Check('ck_observation_range', '"low" <= "high"')
@Check('ck_observation_value', '(num_nonnulls("value", "low", "high") > 0) <> "withdrawn"')
@Check('ck_observation_period', `"period" ~ '${PERIOD_FORM}'`)
@Check('ck_observation_period_end', '"period_end" = period_end("period")')
@Check('ck_observation_version', '"version" > 0')
@Check('ck_observation_rank_of', '"rank_of" > 0')
@Index('ix_observation_as_of', { synchronize: false })
@Index('ix_observation_batch', { synchronize: false })
export class Observation {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_observation' })
  @ForeignKey(() => Series, { name: 'fk_observation_series' })
  seriesKey: number;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'pk_observation' })
  period: string;

  /** 1 is the first one published. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_observation' })
  version: number;

  /** Last day of the period: its place on the axis of time. */
  @Column('date')
  periodEnd: string;

  @Column('double precision', { nullable: true })
  value: number | null;

  @Column('double precision', { nullable: true })
  low: number | null;

  @Column('double precision', { nullable: true })
  high: number | null;

  @Column('text', { nullable: true })
  qualifier: Qualifier | null;

  @Column('text')
  status: ValueStatus;

  @Column('integer', { nullable: true })
  rankOf: number | null;

  /** When it became public; the last day of the month or year if not known better. */
  @Column('date')
  knownOn: string;

  @Column('text')
  knownPrecision: DatePrecision;

  @Index('ix_observation_document')
  @Column('text', { nullable: true })
  @ForeignKey(() => Document, { name: 'fk_observation_document' })
  documentId: string | null;

  @Column('text', { nullable: true })
  sourceRef: string | null;

  @Column('text', { nullable: true })
  asPrinted: string | null;

  @Column('text', { nullable: true })
  noteVi: string | null;

  @Column('text', { nullable: true })
  noteEn: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('text', { default: () => 'current_actor()' })
  recordedBy: string;

  /** Why a later version differs from the one before, where that is known. */
  @Column('text', { nullable: true })
  versionReason: VersionReason | null;

  /** The entry that it was, where it came by a form. */
  @Index('ix_observation_entry', { where: '"entry_id" IS NOT NULL' })
  @Column('integer', { nullable: true })
  @ForeignKey(() => Entry, { name: 'fk_observation_entry' })
  entryId: number | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_observation_entered_by' })
  enteredBy: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_observation_approved_by' })
  approvedBy: string | null;

  /** Of the import that wrote it; its row says of which file. */
  @Column('integer', { nullable: true })
  batchId: number | null;

  /** It takes the value of the period back and holds no number itself: from then on the period has no value. */
  @Column('boolean', { default: false })
  withdrawn: boolean;
}
