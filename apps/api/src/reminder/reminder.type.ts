import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType({ description: 'A sheet of which its unit is to be reminded.' })
export class RemindedSheet {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;

  @Field(() => ID, { description: 'The unit.' })
  agencyId: string;
}

@ObjectType({ description: 'Who was reminded, and by what way.' })
export class Reminded {
  @Field(() => Int, { description: 'Sheets of which their unit was reminded: it sees so where it enters.' })
  sheets: number;

  @Field(() => Int, { description: 'Sheets left out, since their unit was reminded of them today already.' })
  before: number;

  @Field(() => Int, { description: 'Sheets left out, since nothing of them is owed now.' })
  notOwed: number;

  @Field(() => Int, { description: 'Sheets of units for which nobody enters figures here.' })
  nobody: number;

  @Field(() => Int, { description: 'People to whom a mail goes now.' })
  mailed: number;

  @Field(() => Int, { description: 'People who have had the mail of today already, so that none is sent.' })
  mailedBefore: number;

  @Field({ description: 'Whether mails leave at all.' })
  hasMail: boolean;
}
