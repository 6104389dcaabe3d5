import {
  COMPARATORS,
  DATE_PRECISIONS,
  TARGET_ROLES,
  type Comparator,
  type DatePrecision,
  type TargetRole,
} from '@waymark/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Finite, OneOf } from '../database/check.js';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { ComparatorEnum, DatePrecisionEnum, TargetRoleEnum } from '../graphql/enums.js';
import { Unit } from '../unit/unit.entity.js';
import { Goal } from './goal.entity.js';

/**
 * One version of a value and deadline of a promise: the first is the promise itself, each later one an amendment by the
 * same body. Written once: the database refuses to change or delete it.
 */
@Entity('target')
@OneOf('target', 'role', TARGET_ROLES)
@OneOf('target', 'comparator', COMPARATORS)
@OneOf('target', 'due_precision', DATE_PRECISIONS)
@OneOf('target', 'known_precision', DATE_PRECISIONS)
@Finite('target', 'value', 'value_high')
@Check(
  'ck_target_band',
  `"value_high" IS NULL OR ("comparator" = 'BETWEEN' AND "value" IS NOT NULL AND "value" <= "value_high")`,
)
@Check('ck_target_unit', '"value" IS NULL OR "unit_code" IS NOT NULL')
@Check('ck_target_dates', '"latest_due" IS NULL OR ("aim_due" IS NOT NULL AND "aim_due" < "latest_due")')
@Check('ck_target_due', '("aim_due" IS NULL) = ("due_precision" IS NULL)')
@Check('ck_target_version', '"version" > 0')
@Check(
  'ck_target_amendment',
  'num_nonnulls("document_id", "known_on", "known_precision", "reason_vi", "reason_en") = CASE WHEN "version" = 1 THEN 0 ELSE 5 END',
)
@ObjectType({ description: 'One version of a value and deadline of a promise.' })
export class Target {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_target' })
  @ForeignKey(() => Goal, { name: 'fk_target_goal' })
  goalId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_target' })
  @Field(() => Int, { description: 'Number within the promise, from 1.' })
  n: number;

  @PrimaryColumn('smallint', { default: 1, primaryKeyConstraintName: 'pk_target' })
  @Field(() => Int, { description: 'From 1, the promise itself; later ones amend it.' })
  version: number;

  @Column('text')
  @Field(() => TargetRoleEnum, { description: 'Final, interim, the plan of a period, or a vision.' })
  role: TargetRole;

  @Column('text')
  @Field(() => ComparatorEnum, { description: 'How a value is held against it.' })
  comparator: Comparator;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'The value, or the lower edge of a band.' })
  value: number | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'The upper edge of a band.' })
  valueHigh: number | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Unit, { name: 'fk_target_unit' })
  unitCode: string | null;

  @Column('boolean')
  @Field({ description: 'Whether the promise says "about".' })
  about: boolean;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The deadline, or the first of two: the last day of the stated period.',
  })
  aimDue: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The later deadline, where the promise itself gives two.',
  })
  latestDue: string | null;

  @Column('text', { nullable: true })
  @Field(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the deadline is stated.' })
  duePrecision: DatePrecision | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The words of the promise.' })
  asStatedVi: string | null;

  /** The document that amended the promise; null of the promise itself. */
  @Column('text', { nullable: true })
  @ForeignKey(() => Document, { name: 'fk_target_document' })
  documentId: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of an amendment: day on which it became public; null of the promise itself.',
  })
  knownOn: string | null;

  @Column('text', { nullable: true })
  @Field(() => DatePrecisionEnum, { nullable: true, description: 'How exactly that day is known.' })
  knownPrecision: DatePrecision | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was amended, in Vietnamese.' })
  reasonVi: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was amended, in English.' })
  reasonEn: string | null;

  // Below: linked by the snapshot when it is read, columns of no table.

  @Field(() => Unit, { nullable: true, description: 'Unit of the value.' })
  unit: Unit | null;

  @Field(() => Document, { nullable: true, description: 'Of an amendment: the document that made it.' })
  document: Document | null;
}
