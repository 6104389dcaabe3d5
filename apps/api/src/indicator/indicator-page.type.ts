import { Field, ObjectType } from '@nestjs/graphql';
import { AssessedGoal } from '../assessment/assessed-goal.type.js';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { Series } from '../series/series.entity.js';
import { Indicator } from './indicator.entity.js';

@ObjectType({ description: 'All that the page of an indicator shows.' })
export class IndicatorPage {
  @Field(() => DateScalar, { description: 'The day at whose end everything is shown.' })
  asOf: string;

  @Field(() => Indicator, { description: 'What is measured.' })
  indicator: Indicator;

  @Field(() => Indicator, { nullable: true, description: 'What is measured instead.' })
  replacedBy: Indicator | null;

  @Field(() => [Indicator], { description: 'What was measured before and is no longer.' })
  replaces: Indicator[];

  @Field(() => [AssessedGoal], { description: 'All promises on it, in order of time.' })
  promises: AssessedGoal[];

  @Field(() => [Series], { description: 'Its series, those that govern first.' })
  series: Series[];

  @Field(() => [Document], { description: 'Every document that a shown number names.' })
  documents: Document[];
}
