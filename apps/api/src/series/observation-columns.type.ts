import type { DatePrecision, Qualifier, ValueStatus, VersionReason } from '@waymark/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { DatePrecisionEnum, QualifierEnum, ValueStatusEnum, VersionReasonEnum } from '../graphql/enums.js';

@ObjectType('Observations', {
  description:
    'Observations of a series as parallel arrays, oldest period first, versions of a period in order.',
})
export class ObservationColumns {
  @Field(() => [String], { description: 'SDMX form, for example 2025-Q2.' })
  periods: string[];

  @Field(() => [DateScalar], { description: 'Last day of each period.' })
  ends: string[];

  @Field(() => [Int], { description: 'Version of the value, 1 = the first known.' })
  versions: number[];

  @Field(() => [Float], { nullable: 'items', description: 'In the unit of the indicator.' })
  values: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Lower end of a range.' })
  lows: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Upper end of a range.' })
  highs: (number | null)[];

  @Field(() => [QualifierEnum], { nullable: 'items', description: 'About, more than, a range.' })
  qualifiers: (Qualifier | null)[];

  @Field(() => [ValueStatusEnum], { description: 'Estimate, preliminary, final.' })
  statuses: ValueStatus[];

  @Field(() => [Int], { nullable: 'items', description: 'For a rank: the number ranked.' })
  rankOfs: (number | null)[];

  @Field(() => [DateScalar], { description: 'Day on which it became public.' })
  knownOns: string[];

  @Field(() => [DatePrecisionEnum], { description: 'How exactly that day is known.' })
  knownPrecisions: DatePrecision[];

  @Field(() => [ID], { nullable: 'items', description: 'The document that published it.' })
  documentIds: (string | null)[];

  @Field(() => [String], { nullable: 'items', description: 'Where in the source.' })
  sourceRefs: (string | null)[];

  @Field(() => [String], { nullable: 'items', description: 'As printed, where it was printed otherwise.' })
  asPrinteds: (string | null)[];

  @Field(() => [String], { nullable: 'items', description: 'What a reader should know, in Vietnamese.' })
  notesVi: (string | null)[];

  @Field(() => [String], { nullable: 'items', description: 'What a reader should know, in English.' })
  notesEn: (string | null)[];

  @Field(() => [DateScalar], { description: 'Day on which it was recorded here.' })
  recordedOns: string[];

  @Field(() => [String], { description: 'Who recorded it.' })
  recordedBys: string[];

  @Field(() => [VersionReasonEnum], {
    nullable: 'items',
    description: 'Why it differs from the version before.',
  })
  versionReasons: (VersionReason | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'Name of whoever recorded it; null for a machine, and for readers who did not sign in.',
  })
  recordedByNames: (string | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'Name of whoever entered it in a form; null for readers who did not sign in.',
  })
  enteredByNames: (string | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'Name of whoever approved what was entered in a form; null for readers who did not sign in.',
  })
  approvedByNames: (string | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description:
      'File that brought it, or whose import was undone by it; null for readers who did not sign in.',
  })
  importedFroms: (string | null)[];
}
