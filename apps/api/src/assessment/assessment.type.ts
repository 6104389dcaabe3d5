import type { Chance, ClassingMethod, Mark, Qualifier, Reason, Status, ValueStatus } from '@waymark/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import {
  ChanceEnum,
  MarkEnum,
  MethodEnum,
  QualifierEnum,
  ReasonEnum,
  StageEnum,
  StatusEnum,
  ValueStatusEnum,
} from '../graphql/enums.js';

@ObjectType({ description: 'A measured value that a verdict names.' })
export class Point {
  @Field({ description: 'SDMX form, for example 2025-Q2.' })
  period: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  end: string;

  @Field(() => Float, { description: 'In the unit of its series.' })
  value: number;

  @Field(() => ValueStatusEnum, { description: 'Estimate, preliminary, final.' })
  status: ValueStatus;

  @Field(() => QualifierEnum, { nullable: true, description: 'About, more than, a range.' })
  qualifier: Qualifier | null;

  @Field(() => Int, { nullable: true, description: 'For a rank: the number ranked.' })
  rankOf: number | null;

  @Field(() => DateScalar, { description: 'Day on which it became public.' })
  knownOn: string;
}

@ObjectType({
  description:
    'Central path and 80 % range from the newest value to the deadline, at most ten years; parallel arrays.',
})
export class Outlook {
  @Field(() => [DateScalar], { description: 'Day of each entry.' })
  ends: readonly string[];

  @Field(() => [Float], { description: 'Central path.' })
  central: readonly number[];

  @Field(() => [Float], { nullable: true, description: 'Lower end of the 80 % range.' })
  low: readonly number[] | null;

  @Field(() => [Float], { nullable: true, description: 'Upper end of the 80 % range.' })
  high: readonly number[] | null;
}

@ObjectType({
  description:
    'The judgement of one target by one series as of a day, with every number that decided it. Values in the unit of the series, paces per year.',
})
export class Assessment {
  @Field(() => StatusEnum, { description: 'The verdict.' })
  status: Status;

  @Field(() => [MarkEnum], { description: 'What a reader must know beside the verdict.' })
  marks: readonly Mark[];

  @Field(() => [ReasonEnum], { description: 'Why it cannot be judged; empty otherwise.' })
  reasons: readonly Reason[];

  @Field(() => MethodEnum, {
    description: 'The method that classed it while open; all else is judged the same way by every method.',
  })
  method: ClassingMethod;

  @Field(() => Int, { nullable: true, description: 'Number of the target within its goal.' })
  targetN: number | null;

  @Field(() => ID, { nullable: true, description: 'The series it is judged by.' })
  seriesId: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The target in the unit of the series; of a band the edge aimed at.',
  })
  targetValue: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The deadline judged against.' })
  due: string | null;

  @Field(() => StageEnum, { description: 'Which of two dates it is judged against.' })
  stage: 'SINGLE' | 'AIM' | 'LATEST';

  @Field(() => Point, {
    nullable: true,
    description: 'The value that decides; the newest one while the deadline is open.',
  })
  decidedBy: Point | null;

  @Field(() => Point, {
    nullable: true,
    description: 'The last value before the deadline where its own period has none.',
  })
  before: Point | null;

  @Field(() => Point, { nullable: true, description: 'The newest value.' })
  latest: Point | null;

  @Field(() => Point, {
    nullable: true,
    description: 'The newest value, where the target was met and is no more.',
  })
  fallenTo: Point | null;

  @Field(() => Int, { description: 'Yearly values of the window.' })
  pointsUsed: number;

  @Field(() => String, { nullable: true, description: 'First period of the values that the pace rests on.' })
  since: string | null;

  @Field(() => Float, { nullable: true, description: 'Pace required to meet the target at the deadline.' })
  required: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Pace required by the latest date while the first is open.',
  })
  requiredByLatest: number | null;

  @Field(() => Float, { nullable: true, description: 'Recent pace (Theil-Sen).' })
  pace: number | null;

  @Field(() => Float, { nullable: true, description: 'Recent over required pace.' })
  ratio: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Standard deviation of a year's change around the trend.",
  })
  noise: number | null;

  @Field(() => Float, { nullable: true, description: 'Damping: 1 on a calm series, 0.8 on a noisy one.' })
  phi: number | null;

  @Field(() => Float, { nullable: true, description: 'Central path at the deadline.' })
  central: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 80 % range at the deadline.' })
  low80: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the 80 % range at the deadline.' })
  high80: number | null;

  @Field(() => Float, { nullable: true, description: 'Chance of meeting the target, capped to 0.05 … 0.95.' })
  probability: number | null;

  @Field(() => ChanceEnum, { nullable: true, description: 'The chance as a step.' })
  chance: Chance | null;

  @Field(() => Int, { nullable: true, description: 'Year in which the central path meets the target.' })
  reachYear: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What is still missing, positive in the wanted direction.',
  })
  gap: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the way from baseline to target (0.32 = 32 %).',
  })
  share: number | null;

  @Field(() => Outlook, { nullable: true, description: 'The outlook to the deadline.' })
  outlook: Outlook | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Of an amended target: the last day on which it was relaxed; where it never was, the last day on which it moved.',
  })
  targetMovedOn: string | null;
}
