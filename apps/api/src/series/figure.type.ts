import type { DatePrecision, Qualifier, ValueStatus } from '@waymark/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { DatePrecisionEnum, QualifierEnum, ValueStatusEnum } from '../graphql/enums.js';
import type { Reference } from '../snapshot/register-nouns.js';
import type { PublishedObservation } from './observation.store.js';

@ObjectType({ description: 'One published version of a value, with the document that published it.' })
export class Figure {
  @Field({ description: 'SDMX form, for example 2025-Q2.' })
  period: string;

  @Field(() => Int, { description: 'Version of the value, 1 = the first known.' })
  version: number;

  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of a range.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a range.' })
  high: number | null;

  @Field(() => QualifierEnum, { nullable: true, description: 'About, more than, a range.' })
  qualifier: Qualifier | null;

  @Field(() => ValueStatusEnum, { description: 'Estimate, preliminary, final.' })
  status: ValueStatus;

  @Field(() => Int, { nullable: true, description: 'For a rank: the number ranked.' })
  rankOf: number | null;

  @Field(() => DateScalar, { description: 'Day on which it became public.' })
  knownOn: string;

  @Field(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  knownPrecision: DatePrecision;

  @Field(() => Document, { nullable: true, description: 'The document that published it.' })
  document: Document | null;
}

/** A published version with its document in place of the document's id. */
export function figureOf(
  observation: PublishedObservation,
  { documents }: Pick<Reference, 'documents'>,
): Figure {
  return { ...observation, document: documents.get(observation.documentId ?? '') ?? null };
}
