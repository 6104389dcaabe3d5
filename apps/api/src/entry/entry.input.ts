import type { MissingReason, Qualifier, ValueStatus, VersionReason } from '@waymark/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import {
  EntryRefusalEnum,
  MissingReasonEnum,
  QualifierEnum,
  ValueStatusEnum,
  VersionReasonEnum,
} from '../graphql/enums.js';
import { Entry } from './entry.entity.js';
import type { EntryRefusal } from './entry-refusal.js';

@InputType({
  description: 'What is entered for one figure; all of it, since what is left out is taken away.',
})
export class EntryCell {
  @Field(() => ID, { description: 'The series whose figure it is: it names the row of the sheet.' })
  seriesId: string;

  @Field(() => Int, {
    description: 'The revision that the writer had before the eyes; 0: nobody had written.',
  })
  basedOn: number;

  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator.' })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of a range.' })
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a range.' })
  high?: number | null;

  @Field(() => QualifierEnum, { nullable: true, description: 'About, more than, a range.' })
  qualifier?: Qualifier | null;

  @Field(() => ValueStatusEnum, {
    nullable: true,
    description: 'Where it is another than that of the sheet.',
  })
  status?: ValueStatus | null;

  @Field(() => Int, { nullable: true, description: 'For a rank: the number ranked.' })
  rankOf?: number | null;

  @Field(() => String, { nullable: true, description: 'What was typed or pasted, character by character.' })
  asTyped?: string | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Why there is no value.' })
  missingReason?: MissingReason | null;

  @Field(() => DateScalar, { nullable: true, description: 'When a missing value is promised.' })
  expectedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the value is unlike those before.' })
  explanation?: string | null;

  @Field(() => ID, { nullable: true, description: 'Source, where it is another than that of the sheet.' })
  documentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Place in the source, or the source in words.' })
  sourceRef?: string | null;

  @Field(() => String, { nullable: true, description: 'Note for readers.' })
  note?: string | null;

  @Field(() => VersionReasonEnum, {
    nullable: true,
    description: 'Where a value of the period is public already: why this one is another.',
  })
  versionReason?: VersionReason | null;
}

@ObjectType({ description: 'A figure that was not written, and why.' })
export class RefusedEntry {
  @Field(() => ID, { description: 'The series whose figure it is.' })
  seriesId: string;

  @Field(() => EntryRefusalEnum, { description: 'Why.' })
  reason: EntryRefusal;
}

@ObjectType({ description: 'What became of figures that were written together.' })
export class SavedEntries {
  @Field(() => [Entry], { description: 'Those that were written, as they stand now.' })
  saved: Entry[];

  @Field(() => [Entry], {
    description:
      'Those that somebody else changed meanwhile, as they stand now: nothing was written to them.',
  })
  stale: Entry[];

  @Field(() => [RefusedEntry], { description: 'Those that cannot be written so.' })
  refused: RefusedEntry[];
}
