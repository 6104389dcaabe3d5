import { Field, ObjectType } from '@nestjs/graphql';
import { Form } from '../form/form.entity.js';

@ObjectType({ description: 'A form of which rounds can be opened late.' })
export class EarlierRounds {
  @Field(() => Form, { description: 'The form.' })
  form: Form;

  @Field(() => [String], { description: 'Its periods before the newest round that have none, newest first.' })
  periods: string[];
}
