import type { ValueStatus } from '@waymark/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { ValueStatusEnum } from '../graphql/enums.js';

@InputType({ description: 'What holds for a whole sheet; all of it, since what is left out is taken away.' })
export class SheetHead {
  @Field(() => ValueStatusEnum, {
    nullable: true,
    description: 'Status of values that have none of their own.',
  })
  status?: ValueStatus | null;

  @Field(() => ID, { nullable: true, description: 'Source of values that have none of their own.' })
  documentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The source in words, where it is no document here.' })
  sourceRef?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the signed document that goes with it.' })
  signedNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of the signed document.' })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signer?: string | null;
}

/** What is said of a whole sheet, and on which revision of its submission that rests. */
@ArgsType()
export class SheetHeadArgs {
  @Field(() => ID, { description: 'Idempotency key.' })
  key: string;

  @Field(() => ID, { description: 'The round.' })
  roundId: string;

  @Field(() => ID, { description: 'The unit that owes it.' })
  agencyId: string;

  @Field(() => Int, { description: 'The revision of its submission that this rests on.' })
  basedOn: number;

  @Field(() => SheetHead, { description: 'What holds for all of it.' })
  head: SheetHead;
}
