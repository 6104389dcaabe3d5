import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Agency } from '../agency/agency.entity.js';
import { Area } from '../area/area.entity.js';
import { AssessedGoal } from '../assessment/assessed-goal.type.js';
import { Assessment } from '../assessment/assessment.type.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { Target } from '../goal/target.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Figure } from '../series/figure.type.js';

export const PromiseDifferenceKind = { SAME_DAY: 'SAME_DAY', RECORDED: 'RECORDED' } as const;
export type PromiseDifferenceKind = keyof typeof PromiseDifferenceKind;
registerEnumType(PromiseDifferenceKind, {
  name: 'PromiseDifferenceKind',
  description: 'Different numbers for one day, or recorded in the register as not in agreement.',
});

@InputType({ description: 'Which differences are asked for; every condition must hold.' })
export class ReconcileFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of titles, indicators or document numbers; diacritics may be left out.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Theme.' })
  theme?: string | null;
}

@ObjectType({ description: 'A target that stands against others.' })
export class StatedTarget {
  @Field(() => AssessedGoal, { description: 'The promise with its verdict.' })
  promise: AssessedGoal;

  @Field(() => Target, { nullable: true, description: 'The target; null for a promise without any.' })
  target: Target | null;

  @Field(() => Assessment, { description: 'The verdict of this target.' })
  assessment: Assessment;
}

@ObjectType({ description: 'Promises that do not agree.' })
export class PromiseDifference {
  @Field(() => ID, { description: 'Stable for the same promises.' })
  id: string;

  @Field(() => PromiseDifferenceKind, { description: 'How it was found.' })
  kind: PromiseDifferenceKind;

  @Field(() => Indicator, { description: 'What is promised; of a recorded one that of the earlier promise.' })
  indicator: Indicator;

  @Field(() => Area, { description: 'Where.' })
  area: Area;

  @Field(() => DateScalar, { nullable: true, description: 'The day for which all of them name a number.' })
  due: string | null;

  @Field(() => [StatedTarget], { description: 'The targets, the earliest promise first.' })
  stated: StatedTarget[];

  @Field(() => Float, {
    nullable: true,
    description: 'Largest less smallest number, in the unit of the indicator.',
  })
  size: number | null;

  @Field(() => Float, { nullable: true, description: 'The same as a share of the smallest (0.25 = 25 %).' })
  share: number | null;
}

@ObjectType({ description: 'A line of values that differs from that of another body.' })
export class DifferingSeries {
  @Field(() => ID, { description: 'The series.' })
  id: string;

  @Field(() => Agency, { description: 'Who publishes it.' })
  producer: Agency;

  @Field({ description: 'What this line counts, in Vietnamese.' })
  definitionVi: string;

  @Field({ description: 'What this line counts, in English.' })
  definitionEn: string;
}

@ObjectType({ description: 'A value as one body publishes it.' })
export class DifferingFigure {
  @Field(() => ID, { description: 'Its series.' })
  seriesId: string;

  @Field(() => Figure, { description: 'The newest version as of the day.' })
  figure: Figure;
}

@ObjectType({ description: 'One period for which bodies publish different numbers.' })
export class PeriodDifference {
  @Field(() => DateScalar, { description: 'Last day of the period.' })
  end: string;

  @Field(() => [DifferingFigure], { description: 'The values that differ.' })
  values: DifferingFigure[];

  @Field(() => Float, { description: 'Largest less smallest number, in the unit of the indicator.' })
  size: number;

  @Field(() => Float, { nullable: true, description: 'The same as a share of the smallest (0.25 = 25 %).' })
  share: number | null;
}

@ObjectType({ description: 'One measured thing of which several bodies publish different numbers.' })
export class ValueDifference {
  @Field(() => ID, { description: 'Stable for the same series.' })
  id: string;

  @Field(() => Indicator, { description: 'What is measured.' })
  indicator: Indicator;

  @Field(() => Area, { description: 'Where.' })
  area: Area;

  @Field(() => [DifferingSeries], { description: 'The lines that differ.' })
  series: DifferingSeries[];

  @Field(() => [PeriodDifference], { description: 'The periods in which they differ, the newest first.' })
  periods: PeriodDifference[];

  @Field(() => [AssessedGoal], {
    description: 'The promises that one of these lines measures, in order of time.',
  })
  goals: AssessedGoal[];
}

@ObjectType({ description: 'Figures and goals that need reconciling, as of a day.' })
export class Reconciliation {
  @Field(() => DateScalar, { description: 'The day at whose end everything is shown.' })
  asOf: string;

  @Field(() => Int, { description: 'Differences of that day before the filter.' })
  total: number;

  @Field(() => [ID], { description: 'Themes in which there are any.' })
  themes: string[];

  @Field(() => [PromiseDifference], { description: 'Promises; those still open first, by their day.' })
  promises: PromiseDifference[];

  @Field(() => [ValueDifference], { description: 'Values, by the name of their indicator.' })
  values: ValueDifference[];
}
