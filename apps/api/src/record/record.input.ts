import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RecordNounEnum, type RecordNoun } from './record-noun.js';

@InputType({ description: 'What a field shall hold.' })
export class RecordValueInput {
  @Field({ description: 'Name of the field.' })
  name: string;

  @Field(() => [String], { description: 'Nothing to empty it; several of a list.' })
  values: string[];
}

@InputType({ description: 'A target that a goal gets.' })
export class TargetInput {
  @Field(() => [RecordValueInput], { description: 'Its fields; goal, number and version are given to it.' })
  fields: RecordValueInput[];
}

@InputType({ description: 'A record to be added or changed.' })
export class SaveRecordInput {
  @Field(() => RecordNounEnum, { description: 'What it is.' })
  noun: RecordNoun;

  @Field(() => ID, { nullable: true, description: 'Of a new record: left out, it is given one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision that was seen; left out of a new record.' })
  basedOn?: number | null;

  @Field(() => [RecordValueInput], { description: 'What shall be other than it is.' })
  fields: RecordValueInput[];

  @Field(() => [TargetInput], {
    nullable: true,
    description: 'Targets that a goal gets beside those it has.',
  })
  targets?: TargetInput[] | null;

  @Field(() => String, { nullable: true, description: 'Why; needed for a change.' })
  reason?: string | null;
}

@InputType({ description: 'A later version of a target, by the body that promised it.' })
export class AmendTargetInput {
  @Field(() => ID, { description: 'Id of the goal.' })
  goalId: string;

  @Field(() => Int, { description: 'Number of the target within the goal.' })
  n: number;

  @Field(() => Int, { description: 'The version that was seen.' })
  basedOn: number;

  @Field(() => [RecordValueInput], {
    description: 'What is other than before, its document, day and reason.',
  })
  fields: RecordValueInput[];
}
