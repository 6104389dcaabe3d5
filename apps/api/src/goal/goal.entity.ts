import {
  DATE_PRECISIONS,
  GOAL_KINDS,
  GOAL_LIFECYCLES,
  GOAL_RELATIONS,
  SERIES_RULES,
  type DatePrecision,
  type GoalKind,
  type GoalLifecycle,
  type GoalRelation,
  type SeriesRule,
} from '@waymark/domain';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { Area } from '../area/area.entity.js';
import { Finite, OneOf } from '../database/check.js';
import { PERIOD_FORM } from '../database/period-form.js';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import {
  DatePrecisionEnum,
  GoalKindEnum,
  GoalLifecycleEnum,
  GoalRelationEnum,
  SeriesRuleEnum,
} from '../graphql/enums.js';
import { Indicator } from '../indicator/indicator.entity.js';
import type { Series } from '../series/series.entity.js';
import { Theme } from '../theme/theme.entity.js';
import { Target } from './target.entity.js';

/** One promise of one document. A later promise by another body is a goal of its own, linked by its relation. */
@Entity('goal')
@OneOf('goal', 'kind', GOAL_KINDS)
@OneOf('goal', 'stated_precision', DATE_PRECISIONS)
@OneOf('goal', 'lifecycle', GOAL_LIFECYCLES)
@OneOf('goal', 'relation', GOAL_RELATIONS)
@OneOf('goal', 'series_rule', SERIES_RULES)
@Check('ck_goal_ended_on', `"ended_on" IS NULL OR "lifecycle" IN ('REPLACED', 'DISCONTINUED')`)
@Finite('goal', 'baseline_value')
@Check('ck_goal_baseline', `("baseline_value" IS NULL) = ("baseline_period" IS NULL)`)
@Check('ck_goal_baseline_period', `"baseline_period" ~ '${PERIOD_FORM}'`)
@Check('ck_goal_relation_goal', '("relation" IS NULL) = ("related_goal_id" IS NULL)')
@Check('ck_goal_proxy', '("proxy_vi" IS NULL) = ("proxy_en" IS NULL)')
@Index('ix_goal_indicator_area', ['indicatorId', 'areaId'])
@ObjectType({ description: 'One promise of one document.' })
export class Goal {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_goal' })
  @Field(() => ID, { description: 'Stable id of the register.' })
  id: string;

  /** How often the row was changed, for whoever edits it. */
  @Column('integer', { default: 1 })
  revision: number;

  @Index('ix_goal_document')
  @Column('text')
  @ForeignKey(() => Document, { name: 'fk_goal_document' })
  documentId: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where in the document.' })
  clause: string | null;

  @Column('text')
  @Field(() => GoalKindEnum, { description: 'A goal with a value, or a milestone.' })
  kind: GoalKind;

  @Column('text')
  @ForeignKey(() => Theme, { name: 'fk_goal_theme' })
  @Field(() => ID, { description: 'Theme of the board.' })
  themeId: string;

  @Column('text')
  @Field({ description: 'Title in Vietnamese.' })
  titleVi: string;

  @Column('text')
  @Field({ description: 'Title in English.' })
  titleEn: string;

  @Column('text')
  @ForeignKey(() => Indicator, { name: 'fk_goal_indicator' })
  indicatorId: string;

  @Column('text')
  @ForeignKey(() => Area, { name: 'fk_goal_area' })
  areaId: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Who said it.' })
  saidBy: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Agency, { name: 'fk_goal_lead' })
  leadId: string | null;

  /** Bodies that take part beside the lead. */
  @Column('text', { array: true })
  supportingIds: string[];

  @Column('date')
  @Field(() => DateScalar, {
    description: 'Day on which it became public; the last day of the year if not known better.',
  })
  statedOn: string;

  @Column('text')
  @Field(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  statedPrecision: DatePrecision;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The sentence, word for word, where it may be quoted.',
  })
  quoteVi: string | null;

  @Column('text')
  @Field({ description: 'The promise in own words, in Vietnamese.' })
  summaryVi: string;

  @Column('text')
  @Field({ description: 'The promise in own words, in English.' })
  summaryEn: string;

  @Column('double precision', { nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'Value from which progress counts, in the unit of the indicator.',
  })
  baselineValue: number | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Period of that value.' })
  baselinePeriod: string | null;

  @Column('text')
  @Field(() => GoalLifecycleEnum, { description: 'Whether it is in force.' })
  lifecycle: GoalLifecycle;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it was no longer in force.',
  })
  endedOn: string | null;

  @Index('ix_goal_related_goal')
  @Column('text', { nullable: true })
  @ForeignKey(() => Goal, { name: 'fk_goal_related_goal' })
  @Field(() => ID, { nullable: true, description: 'The earlier or other promise that it relates to.' })
  relatedGoalId: string | null;

  @Column('text', { nullable: true })
  @Field(() => GoalRelationEnum, {
    nullable: true,
    description: 'How it relates to that promise.',
  })
  relation: GoalRelation | null;

  @Column('text')
  @Field(() => SeriesRuleEnum, {
    description: 'Whether the first measuring series that can be judged decides, or the worst of all.',
  })
  seriesRule: SeriesRule;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the measuring series is only near, in Vietnamese.',
  })
  proxyVi: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the measuring series is only near, in English.' })
  proxyEn: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know, in Vietnamese.' })
  noteVi: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know, in English.' })
  noteEn: string | null;

  /** Folded words that a search looks in. */
  @Column('text')
  searchText: string;

  /** Orders by the Vietnamese title, compared byte by byte. */
  @Column({ type: 'text', collation: 'C' })
  sortKey: string;

  /** Whether the measuring series is only near what was promised. */
  get isProxy(): boolean {
    return this.proxyVi !== null;
  }

  // Below: linked by the snapshot when it is read, columns of no table.

  @Field(() => Document, { description: 'Where it was promised.' })
  document: Document;

  @Field(() => Indicator, { description: 'What measures it.' })
  indicator: Indicator;

  @Field(() => Area, { description: 'Where it holds.' })
  area: Area;

  @Field(() => Agency, { nullable: true, description: 'The body that answers for it.' })
  lead: Agency | null;

  @Field(() => [Agency], { description: 'Bodies that take part.' })
  supporting: Agency[];

  @Field(() => [Target], { description: 'Its values and deadlines in force, one entry a number.' })
  targets: Target[];

  @Field(() => [Target], { description: 'The versions that those amended, in order.' })
  earlierTargets: Target[];

  /** The series that measure it, best first. */
  series: Series[];

  @Field(() => [ID], { description: 'The series that measure it, best first.' })
  get seriesIds(): string[] {
    return this.series.map(({ id }) => id);
  }
}
