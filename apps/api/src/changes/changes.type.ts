import type { Cause, DatePrecision, Status, VerdictTurn } from '@waymark/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Agency } from '../agency/agency.entity.js';
import { Area } from '../area/area.entity.js';
import { AssessedGoal, StatusChange } from '../assessment/assessed-goal.type.js';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { CauseEnum, DatePrecisionEnum, StatusEnum, VerdictTurnEnum } from '../graphql/enums.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Figure } from '../series/figure.type.js';

@ObjectType({ description: 'A promise whose verdict is another than on the earlier day.' })
export class VerdictChange {
  @Field(() => AssessedGoal, { description: 'The promise with its verdict on the later day.' })
  goal: AssessedGoal;

  @Field(() => StatusEnum, { description: 'The verdict on the earlier day.' })
  before: Status;

  @Field(() => VerdictTurnEnum, { description: 'Which way it went.' })
  turn: VerdictTurn;

  @Field(() => CauseEnum, { description: 'What brought the verdict of the later day.' })
  cause: Cause;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it changed; null where time alone changed it.',
  })
  on: string | null;

  @Field(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  onPrecision: DatePrecision;

  @Field(() => String, { nullable: true, description: 'Period of the value that caused it.' })
  period: string | null;

  @Field(() => ID, { nullable: true, description: 'Series of the value that caused it.' })
  seriesId: string | null;

  @Field(() => Indicator, { nullable: true, description: 'What that series measures.' })
  measure: Indicator | null;

  @Field(() => [StatusChange], { description: 'Every verdict since the earlier day, oldest first.' })
  steps: readonly StatusChange[];
}

@ObjectType({ description: 'A value that became known or was published anew between the two days.' })
export class FigureChange {
  @Field(() => ID, { description: 'Its series.' })
  seriesId: string;

  @Field(() => Indicator, { description: 'What it measures.' })
  indicator: Indicator;

  @Field(() => Area, { description: 'Where.' })
  area: Area;

  @Field(() => Agency, { description: 'Who publishes it.' })
  producer: Agency;

  @Field(() => Figure, {
    nullable: true,
    description: 'What counted on the earlier day; null for a new period.',
  })
  before: Figure | null;

  @Field(() => Figure, { description: 'What counts on the later day.' })
  after: Figure;

  @Field(() => [AssessedGoal], {
    description: 'The promises that the series measures, among those asked for.',
  })
  goals: AssessedGoal[];
}

@ObjectType({ description: 'A document that was issued between the two days.' })
export class DocumentChange {
  @Field(() => Document, { description: 'The document.' })
  document: Document;

  @Field(() => [Document], { description: 'The documents that it replaced.' })
  replaces: Document[];
}

@ObjectType({ description: 'What moved between two days, at whose ends everything is compared.' })
export class Changes {
  @Field(() => DateScalar, { description: 'The earlier day.' })
  since: string;

  @Field(() => DateScalar, { description: 'The later day.' })
  asOf: string;

  @Field(() => [VerdictChange], { description: 'Verdicts: worsened, improved, others; the gravest first.' })
  verdicts: VerdictChange[];

  @Field(() => [AssessedGoal], { description: 'Promises stated between the two days, in order of time.' })
  stated: AssessedGoal[];

  @Field(() => [FigureChange], { description: 'Values that became known, the newest first.' })
  figures: FigureChange[];

  @Field(() => [DocumentChange], { description: 'Documents issued between the two days, the newest first.' })
  documents: DocumentChange[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day up to the later one on which a promise or a value became known.',
  })
  lastChangeOn: string | null;
}
