import type { Cause, DatePrecision, Status } from '@waymark/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Goal } from '../goal/goal.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { CauseEnum, DatePrecisionEnum, StatusEnum } from '../graphql/enums.js';
import { Assessment } from './assessment.type.js';

@ObjectType({ description: 'A promise with its judgement as of a day.' })
export class AssessedGoal {
  @Field(() => Goal, { description: 'The promise.' })
  goal: Goal;

  @Field(() => DateScalar, { description: 'The day at whose end it is judged.' })
  asOf: string;

  @Field(() => StatusEnum, { description: 'The verdict.' })
  status: Status;

  @Field(() => Assessment, { description: 'The assessment that gives the verdict.' })
  deciding: Assessment;

  @Field(() => [Assessment], { description: "The goal's own target by each measuring series, best first." })
  bySeries: readonly Assessment[];

  @Field(() => [Assessment], { description: 'Each target of the goal by the series that decides.' })
  byTarget: readonly Assessment[];

  @Field(() => Assessment, {
    nullable: true,
    description: 'The judgement against what was first promised, where the body amended it since.',
  })
  byFirstTarget: Assessment | null;

  @Field(() => Assessment, {
    nullable: true,
    description:
      'The assessment that would decide without estimates and preliminary values, where its verdict is another; null where the verdict stays.',
  })
  withoutEstimates: Assessment | null;
}

@ObjectType({ description: 'One stretch of the history of verdicts of a goal.' })
export class StatusChange {
  @Field(() => DateScalar, { description: 'First day of the verdict.' })
  on: string;

  @Field(() => StatusEnum, { description: 'The verdict from that day on.' })
  status: Status;

  @Field(() => CauseEnum, { description: 'What changed it.' })
  cause: Cause;

  @Field(() => String, { nullable: true, description: 'Period of the value that caused it.' })
  period: string | null;

  @Field(() => ID, { nullable: true, description: 'Series of the value that caused it.' })
  seriesId: string | null;

  @Field(() => Int, { nullable: true, description: 'Where a target moved: its number.' })
  targetN: number | null;

  @Field(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  precision: DatePrecision;
}

@ObjectType({ description: 'A day on which a goal was called in danger.' })
export class DangerCall {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  precision: DatePrecision;

  @Field(() => StatusEnum, { description: 'The verdict of that day.' })
  status: Status;

  @Field(() => Int, { description: 'Days from that day to the deadline; negative where it had passed.' })
  daysBefore: number;
}

@ObjectType({ description: 'When a goal was first called in danger, and how long before its deadline.' })
export class EarlyWarning {
  @Field(() => DateScalar, { description: 'The last date of the target in force.' })
  due: string;

  @Field(() => DangerCall, { description: 'The first call of at risk, or worse.' })
  first: DangerCall;

  @Field(() => DangerCall, {
    nullable: true,
    description: 'The first call of off track by the deadline, where at risk came before it.',
  })
  offTrack: DangerCall | null;
}
