import type { NumberStyle, RowVerdict, ValueStatus } from '@waymark/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { NumberStyleEnum, RowVerdictEnum, ValueStatusEnum } from '../graphql/enums.js';
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

/** Which rows of an import are asked for. */
@ArgsType()
export class ImportRowsArgs {
  @Field(() => Int, { description: 'Number of the import.' })
  id: number;

  @Field(() => [RowVerdictEnum], { defaultValue: [], description: 'All where none is given.' })
  verdicts: RowVerdict[];

  @Field(() => Int, { defaultValue: 0, description: 'How many to pass over.' })
  offset: number;

  @Field(() => Int, { defaultValue: 100, description: 'How many at most.' })
  limit: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Not looked at: another one is another question to a cache.',
  })
  revision: number | null;
}
