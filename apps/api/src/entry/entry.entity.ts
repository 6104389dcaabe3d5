import {
  ENTRY_STATES,
  MISSING_REASONS,
  QUALIFIERS,
  VALUE_STATUSES,
  VERSION_REASONS,
  type EntryState,
  type MissingReason,
  type Qualifier,
  type ValueStatus,
  type VersionReason,
} from '@waymark/domain';
import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '../account/person.entity.js';
import { Finite, OneOf } from '../database/check.js';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import {
  EntryStateEnum,
  MissingReasonEnum,
  QualifierEnum,
  ValueStatusEnum,
  VersionReasonEnum,
} from '../graphql/enums.js';
import { Series } from '../series/series.entity.js';
import { Submission } from '../submission/submission.entity.js';

/**
 * What a unit says of one figure that it owes in a round: a value, or why there is none. It counts for nothing until it
 * is approved, which makes an observation of it; every change of it stands in the audit log.
 */
@Entity('entry')
@OneOf('entry', 'state', ENTRY_STATES)
@OneOf('entry', 'qualifier', QUALIFIERS)
@OneOf('entry', 'status', VALUE_STATUSES)
@OneOf('entry', 'missing_reason', MISSING_REASONS)
@OneOf('entry', 'version_reason', VERSION_REASONS)
@Finite('entry', 'value', 'low', 'high')
@Check('ck_entry_range', '"low" <= "high"')
@Check('ck_entry_rank_of', '"rank_of" > 0')
@Check('ck_entry_missing', '"missing_reason" IS NULL OR num_nonnulls("value", "low", "high") = 0')
@Check('ck_entry_expected', '"expected_on" IS NULL OR "missing_reason" IS NOT NULL')
@Check('ck_entry_empty', `("state" = 'EMPTY') = (num_nonnulls("value", "low", "high", "missing_reason") = 0)`)
@Check('ck_entry_returned', `"state" <> 'RETURNED' OR "return_reason" IS NOT NULL`)
@Unique('uq_entry_cell', ['roundId', 'agencyId', 'seriesId'])
@ForeignKey(() => Submission, ['roundId', 'agencyId'], ['roundId', 'agencyId'], {
  name: 'fk_entry_submission',
})
@ObjectType({ description: 'What a unit says of one figure that it owes: a value, or why there is none.' })
export class Entry {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_entry',
  })
  @Field(() => Int, { description: 'Stable number.' })
  id: number;

  @Column('text')
  @Field(() => ID, { description: 'The round.' })
  roundId: string;

  @Column('text')
  @Field(() => ID, { description: 'The unit that owes it.' })
  agencyId: string;

  @Index('ix_entry_series')
  @Column('text')
  @ForeignKey(() => Series, (series: Series) => series.id, { name: 'fk_entry_series' })
  @Field(() => ID, { description: 'The series whose figure it is.' })
  seriesId: string;

  @Index('ix_entry_submitted', { where: `"state" = 'SUBMITTED'` })
  @Column('text')
  @Field(() => EntryStateEnum, { description: 'How far it is.' })
  state: EntryState;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator.' })
  value: number | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'Lower end of a range.' })
  low: number | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'Upper end of a range.' })
  high: number | null;

  @Column('text', { nullable: true })
  @Field(() => QualifierEnum, { nullable: true, description: 'About, more than, a range.' })
  qualifier: Qualifier | null;

  @Column('text', { nullable: true })
  @Field(() => ValueStatusEnum, {
    nullable: true,
    description: 'Estimate, preliminary, final; null: as the sheet says.',
  })
  status: ValueStatus | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'For a rank: the number ranked.' })
  rankOf: number | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What was typed or pasted, character by character.' })
  asTyped: string | null;

  @Column('text', { nullable: true })
  @Field(() => MissingReasonEnum, { nullable: true, description: 'Why there is no value.' })
  missingReason: MissingReason | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'When a missing value is promised.' })
  expectedOn: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the value is unlike those before.' })
  explanation: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Document, { name: 'fk_entry_document' })
  @Field(() => ID, { nullable: true, description: 'Its source; null: as the sheet says.' })
  documentId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Place in the source, or the source in words; null: as the sheet says.',
  })
  sourceRef: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Note for readers.' })
  note: string | null;

  @Column('text', { nullable: true })
  @Field(() => VersionReasonEnum, {
    nullable: true,
    description: 'Where a value of the period is public already: why this one is another.',
  })
  versionReason: VersionReason | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was returned; stays until it is approved.' })
  returnReason: string | null;

  /** Version of the observation that it became last. */
  @Column('smallint', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Version of the public value that it became last.' })
  approvedVersion: number | null;

  @Column('text')
  @ForeignKey(() => Person, { name: 'fk_entry_entered_by' })
  @Field(() => ID, { description: 'Who entered it as it stands.' })
  enteredBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  @Field(() => GraphQLISODateTime, { description: 'When it was entered as it stands.' })
  enteredAt: Date;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Raised by each change; a change names the one it rests on.' })
  revision: number;

  // Below: linked when it is read, column of no table.

  @Field({ description: 'Name of who entered it as it stands.' })
  enteredByName: string;
}
