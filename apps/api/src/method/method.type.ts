import type { ClassingMethod } from '@waymark/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { MethodEnum } from '../graphql/enums.js';

@ObjectType({ description: 'The method by which open goals are judged on a day.' })
export class MethodInForce {
  @Field(() => MethodEnum, { description: 'The method.' })
  method: ClassingMethod;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day; null for the default.' })
  since: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was chosen; null for the default.' })
  reason: string | null;
}
