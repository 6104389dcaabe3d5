import { SUBMISSION_STATES, VALUE_STATUSES, type SubmissionState, type ValueStatus } from '@waymark/domain';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../account/person.entity.js';
import { Agency } from '../agency/agency.entity.js';
import { OneOf } from '../database/check.js';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { SubmissionStateEnum, ValueStatusEnum } from '../graphql/enums.js';
import { Round } from '../round/round.entity.js';

/** How far a unit has come with its sheet of a round. */
@Entity('submission')
@OneOf('submission', 'state', SUBMISSION_STATES)
@OneOf('submission', 'status', VALUE_STATUSES)
@Check('ck_submission_version', '"version" >= 0')
@ObjectType({ description: 'How far a unit has come with its sheet of a round.' })
export class Submission {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_submission' })
  @ForeignKey(() => Round, { name: 'fk_submission_round' })
  roundId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_submission' })
  @ForeignKey(() => Agency, { name: 'fk_submission_agency' })
  agencyId: string;

  @Column('text', { default: 'DRAFT' })
  @Field(() => SubmissionStateEnum, { description: 'How far it is.' })
  state: SubmissionState;

  @Column('integer', { default: 0 })
  @Field(() => Int, { description: 'How often it was submitted.' })
  version: number;

  @Column('text', { nullable: true })
  @Field(() => ValueStatusEnum, {
    nullable: true,
    description: 'Status of every value of the sheet that has none of its own.',
  })
  status: ValueStatus | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Document, { name: 'fk_submission_document' })
  @Field(() => ID, {
    nullable: true,
    description: 'Source of every value of the sheet that has none of its own.',
  })
  documentId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The source in words, where it is no document here.' })
  sourceRef: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the signed document that goes with it.' })
  signedNumber: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Date of the signed document.' })
  signedOn: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signer: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_submission_submitted_by' })
  submittedBy: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was last submitted.' })
  submittedAt: Date | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_submission_approved_by' })
  approvedBy: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its last value was approved.' })
  approvedAt: Date | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_submission_returned_by' })
  returnedBy: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When values of it were last returned.' })
  returnedAt: Date | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_submission_received_by' })
  receivedBy: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the collecting unit received it.' })
  receivedAt: Date | null;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Raised by each change; a change names the one it rests on.' })
  revision: number;
}
