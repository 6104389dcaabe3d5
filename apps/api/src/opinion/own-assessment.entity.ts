import type { Status } from '@waymark/domain';
import { OWN_STATUSES } from '@waymark/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '../account/person.entity.js';
import { Agency } from '../agency/agency.entity.js';
import { OneOf } from '../database/check.js';
import { Goal } from '../goal/goal.entity.js';

/** What the body that answers for a goal says of it, beside the computed judgement. Written once; the newest counts. */
@Entity('own_assessment')
@OneOf('own_assessment', 'status', OWN_STATUSES)
@Check('ck_own_assessment_said', 'num_nonnulls("status", "own_words") > 0')
export class OwnAssessmentRow {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_own_assessment',
  })
  id: number;

  @Index('ix_own_assessment_goal')
  @Column('text')
  @ForeignKey(() => Goal, { name: 'fk_own_assessment_goal' })
  goalId: string;

  /** The body that said it: the lead at that time. */
  @Column('text', { nullable: true })
  @ForeignKey(() => Agency, { name: 'fk_own_assessment_agency' })
  agencyId: string | null;

  @Column('text', { nullable: true })
  status: Status | null;

  /** The body's own class, where it has one of its own. */
  @Column('text', { nullable: true })
  ownWords: string | null;

  @Column('text')
  reason: string;

  @Column('date')
  statedOn: string;

  /** Who wrote it down. */
  @Column('text')
  @ForeignKey(() => Person, { name: 'fk_own_assessment_person' })
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;
}
