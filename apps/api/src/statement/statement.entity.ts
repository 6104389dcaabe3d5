import { DATE_PRECISIONS, STATEMENT_KINDS, type DatePrecision, type StatementKind } from '@waymark/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { OneOf } from '../database/check.js';
import { PERIOD_FORM } from '../database/period-form.js';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { DatePrecisionEnum, StatementKindEnum } from '../graphql/enums.js';
import { Series } from '../series/series.entity.js';
import { Theme } from '../theme/theme.entity.js';

/** What a document states beside its goals: a programme, an agreement, a figure, a context. */
@Entity('statement')
@OneOf('statement', 'kind', STATEMENT_KINDS)
@OneOf('statement', 'date_precision', DATE_PRECISIONS)
@Check('ck_statement_observation', '("series_id" IS NULL) = ("period" IS NULL)')
@Check('ck_statement_period', `"period" ~ '${PERIOD_FORM}'`)
@ObjectType({ description: 'What a document states beside its goals.' })
export class Statement {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_statement' })
  @Field(() => ID, { description: 'Stable id of the register.' })
  id: string;

  /** How often the row was changed, for whoever edits it. */
  @Column('integer', { default: 1 })
  revision: number;

  @Index('ix_statement_document')
  @Column('text')
  @ForeignKey(() => Document, { name: 'fk_statement_document' })
  documentId: string;

  @Column('text')
  @Field(() => StatementKindEnum, { description: 'Programme, agreement, figure or context.' })
  kind: StatementKind;

  @Column('text', { nullable: true })
  @ForeignKey(() => Theme, { name: 'fk_statement_theme' })
  @Field(() => ID, { nullable: true, description: 'Theme of the board.' })
  themeId: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'When it was stated.' })
  date: string | null;

  @Column('text')
  @Field(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  datePrecision: DatePrecision;

  /** The bodies it speaks of. */
  @Column('text', { array: true })
  partyIds: string[];

  @Column('text')
  @Field({ description: 'In own words, in Vietnamese.' })
  summaryVi: string;

  @Column('text')
  @Field({ description: 'In own words, in English.' })
  summaryEn: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The sentence, word for word, where it may be quoted.',
  })
  quoteVi: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Series, (series: Series) => series.id, { name: 'fk_statement_series' })
  @Field(() => ID, { nullable: true, description: 'Series of the figure that it states.' })
  seriesId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Period of that figure.' })
  period: string | null;

  @Column('text', { array: true })
  @Field(() => [ID], { description: 'The goals that it concerns.' })
  relatedGoalIds: string[];

  // Below: linked when it is read, a column of no table.

  @Field(() => [Agency], { description: 'The bodies it speaks of.' })
  parties: Agency[];
}
