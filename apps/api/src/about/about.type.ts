import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';

@ObjectType({ description: 'What this installation holds.' })
export class About {
  @Field(() => DateScalar, { description: 'Today in the time zone of the installation.' })
  today: string;

  @Field({ description: 'Version of Waymark.' })
  version: string;

  @Field(() => Int, { description: 'Promises, drafts included.' })
  goals: number;

  @Field(() => Int, { description: 'Documents.' })
  documents: number;

  @Field(() => Int, { description: 'Versions of values.' })
  observations: number;

  @Field(() => DateScalar, { description: 'The first day on which a promise was stated.' })
  firstDate: string;

  @Field(() => DateScalar, { description: 'The last day on which a value became public.' })
  lastKnownOn: string;
}
