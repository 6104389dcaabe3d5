import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Area } from '../area/area.entity.js';
import { AssessedGoal, EarlyWarning, StatusChange } from '../assessment/assessed-goal.type.js';
import { Point } from '../assessment/assessment.type.js';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { Series } from '../series/series.entity.js';

@ObjectType({ description: 'The newest value of the indicator of the deciding series in another area.' })
export class AreaValue {
  @Field(() => Area, { description: 'The other area.' })
  area: Area;

  @Field(() => ID, { description: 'The series of the value.' })
  seriesId: string;

  @Field(() => Point, { description: 'Its newest value.' })
  newest: Point;
}

@ObjectType({ description: 'All that the page of a goal shows.' })
export class GoalPage {
  @Field(() => DateScalar, { description: 'The day at whose end everything is shown.' })
  asOf: string;

  @Field(() => AssessedGoal, { description: 'The promise.' })
  goal: AssessedGoal;

  @Field(() => [AssessedGoal], {
    description: 'All promises on this indicator and area in order of time, this one included.',
  })
  promises: AssessedGoal[];

  @Field(() => [Series], { description: 'The series that measure it, best first.' })
  series: Series[];

  @Field(() => [StatusChange], { description: 'The history of its verdicts, oldest first.' })
  history: StatusChange[];

  @Field(() => EarlyWarning, {
    nullable: true,
    description: 'Its first call of danger; null where it never was in danger, and without a deadline.',
  })
  earlyWarning: EarlyWarning | null;

  @Field(() => [AssessedGoal], { description: 'Promises linked by a relation, either way.' })
  related: AssessedGoal[];

  @Field(() => [AreaValue], { description: 'The indicator of the deciding series elsewhere.' })
  otherAreas: AreaValue[];

  @Field(() => [Document], { description: 'Every document that a shown number names.' })
  documents: Document[];
}
