import { ROUND_STATES, type RoundState } from '@waymark/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OneOf } from '../database/check.js';
import { PERIOD_FORM } from '../database/period-form.js';
import { Form } from '../form/form.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { RoundStateEnum } from '../graphql/enums.js';

/** A form for one period. */
@Entity('round')
@OneOf('round', 'state', ROUND_STATES)
@Check('ck_round_id', `"id" = "form_id" || '.' || "period"`)
@Check('ck_round_period', `"period" ~ '${PERIOD_FORM}'`)
@Check('ck_round_days', '"opens_on" <= "cut_off_on" AND "cut_off_on" <= "due_on"')
@Check('ck_round_reason', `"state" <> 'REOPENED' OR "reason" IS NOT NULL`)
@ObjectType({ description: 'A form for one period.' })
export class Round {
  /** Form and period: `ict-month.2026-10`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_round' })
  @Field(() => ID, { description: 'Stable id: the form and the period.' })
  id: string;

  @Column('text')
  @ForeignKey(() => Form, { name: 'fk_round_form' })
  @Field(() => ID, { description: 'Its form.' })
  formId: string;

  @Column('text')
  @Field({ description: 'SDMX form, for example 2025-Q2.' })
  period: string;

  @Column('date')
  @Field(() => DateScalar, { description: 'First day on which units can fill it in.' })
  opensOn: string;

  @Column('date')
  @Field(() => DateScalar, { description: 'The day up to which figures count.' })
  cutOffOn: string;

  @Index('ix_round_due_on')
  @Column('date')
  @Field(() => DateScalar, { description: 'The day on which it is due.' })
  dueOn: string;

  @Column('text', { default: 'OPEN' })
  @Field(() => RoundStateEnum, { description: 'Open, locked, or opened again.' })
  state: RoundState;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was locked or opened again.' })
  reason: string | null;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Raised by each change; a change names the one it rests on.' })
  revision: number;

  // Below: linked when it is read, column of no table.

  @Field(() => Form, { description: 'What is asked.' })
  form: Form;
}
