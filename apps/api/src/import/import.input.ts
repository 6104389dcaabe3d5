import type { NumberStyle, ValueStatus } from '@waymark/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { NumberStyleEnum, ValueStatusEnum } from '../graphql/enums.js';
import { JsonScalar } from '../graphql/json.scalar.js';

@InputType({ description: 'Rows that say these keys belong to this series.' })
export class ImportSeriesRule {
  @Field(() => JsonScalar, { description: 'The keys of an unmatched.' })
  keys: Readonly<Record<string, string>>;

  @Field(() => ID, { description: 'A series of the register.' })
  seriesId: string;
}

@InputType({ description: 'Answers to what a file does not say; what is left out stays as it was.' })
export class ImportAnswerInput {
  @Field(() => ID, { nullable: true, description: 'The table to read.' })
  tableId?: string | null;

  @Field(() => NumberStyleEnum, { nullable: true, description: 'How its numbers are written.' })
  numbers?: NumberStyle | null;

  @Field(() => JsonScalar, { nullable: true, description: 'How its columns are read.' })
  mapping?: unknown;

  @Field(() => Int, { nullable: true, description: 'A saved mapping to use.' })
  mappingId?: number | null;

  @Field(() => [ImportSeriesRule], { nullable: true, description: 'Series for what had none.' })
  series?: ImportSeriesRule[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the figures became public.' })
  knownOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The document that published them.' })
  documentId?: string | null;

  @Field(() => ValueStatusEnum, { nullable: true, description: 'Their status, where no row says it.' })
  status?: ValueStatus | null;
}
