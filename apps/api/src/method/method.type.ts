import type { ClassingMethod, Status } from '@waymark/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { MethodEnum, StatusEnum } from '../graphql/enums.js';

@ObjectType({ description: 'The method by which open goals are judged on a day.' })
export class MethodInForce {
  @Field(() => MethodEnum, { description: 'The method.' })
  method: ClassingMethod;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day; null where none was ever chosen.' })
  since: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was chosen; null where none was ever chosen.' })
  reason: string | null;
}

@ObjectType({ description: 'A choice of the method for the whole installation.' })
export class ChosenMethod {
  @Field(() => MethodEnum, { description: 'The method.' })
  method: ClassingMethod;

  @Field(() => DateScalar, { description: 'Its first day.' })
  since: string;

  @Field(() => String, { description: 'Why it was chosen.' })
  reason: string;

  @Field(() => String, { description: 'Name of who chose it.' })
  by: string;

  @Field(() => String, { description: 'The moment of the choice, ISO 8601.' })
  chosenAt: string;
}

@InputType({ description: 'A method for the whole installation.' })
export class MethodChoiceInput {
  @Field(() => MethodEnum, { description: 'The method.' })
  method: ClassingMethod;

  @Field(() => DateScalar, { description: 'Its first day, today or later.' })
  since: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@ObjectType({ description: 'Goals that go from one status to another.' })
export class StatusTurn {
  @Field(() => StatusEnum, { description: 'As it stands.' })
  before: Status;

  @Field(() => StatusEnum, { description: 'As it would be.' })
  after: Status;

  @Field(() => Int, { description: 'How many goals.' })
  goals: number;
}

@ObjectType({ description: 'What the verdicts of today would be by another method.' })
export class MethodEffect {
  @Field(() => Int, { description: 'All goals that are judged.' })
  goals: number;

  @Field(() => [StatusTurn], { description: 'Those whose status would be another one.' })
  turns: StatusTurn[];
}
