import type { Status, StepRefusal } from '@waymark/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Agency } from '../agency/agency.entity.js';
import { Document } from '../document/document.entity.js';
import { Entry } from '../entry/entry.entity.js';
import { Goal } from '../goal/goal.entity.js';
import { StatusEnum, StepRefusalEnum, ValueStatusEnum } from '../graphql/enums.js';
import { Round } from '../round/round.entity.js';
import { Figure } from '../series/figure.type.js';
import { Series } from '../series/series.entity.js';
import { RowCheck } from '../sheet/sheet-checks.js';
import { SignedDocument } from '../submission/signed-document.js';
import type { ValueStatus } from '@waymark/domain';

@ObjectType({
  description:
    'The verdict of a promise as it is, and as it would be with a figure that is not approved yet.',
})
export class VerdictEffect {
  @Field(() => Goal, { description: 'The promise.' })
  goal: Goal;

  @Field(() => StatusEnum, { description: 'The verdict today.' })
  before: Status;

  @Field(() => StatusEnum, { description: 'The verdict today, were the figure public.' })
  after: Status;
}

@ObjectType({ description: 'A figure that waits for approval, with all that the approver should see.' })
export class PendingEntry {
  @Field(() => Entry, { description: 'What the unit says.' })
  entry: Entry;

  @Field(() => Round, { description: 'The round.' })
  round: Round;

  @Field(() => Agency, { description: 'The unit.' })
  agency: Agency;

  @Field(() => Series, { description: 'Whose figure it is.' })
  series: Series;

  @Field(() => ValueStatusEnum, { nullable: true, description: 'Its status, or that of the sheet.' })
  status: ValueStatus | null;

  @Field(() => Document, { nullable: true, description: 'Its source, or that of the sheet.' })
  document: Document | null;

  @Field(() => String, { nullable: true, description: 'Its source in words, or that of the sheet.' })
  sourceRef: string | null;

  @Field(() => SignedDocument, { nullable: true, description: 'The signed document of the sheet.' })
  signed: SignedDocument | null;

  @Field(() => Figure, { nullable: true, description: 'What is public of the same period.' })
  current: Figure | null;

  @Field(() => Figure, { nullable: true, description: 'The newest public value of an earlier period.' })
  previous: Figure | null;

  @Field(() => Figure, { nullable: true, description: 'The same period of the year before.' })
  samePeriod: Figure | null;

  @Field(() => [RowCheck], { description: 'What is unusual about it.' })
  checks: readonly RowCheck[];

  @Field(() => [VerdictEffect], { description: 'What it means for each promise that its series measures.' })
  effects: readonly VerdictEffect[];

  @Field(() => StepRefusalEnum, { nullable: true, description: 'Why whoever asks may not approve it.' })
  refusal: StepRefusal | null;
}

@ObjectType({ description: 'What waits for the decision of whoever asks.' })
export class ToDecide {
  @Field(() => Int, { description: 'Sheets with figures that they may decide on.' })
  sheets: number;
}

@InputType({ description: 'A figure to decide on, on the revision that the approver had before the eyes.' })
export class DecidedCell {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;

  @Field(() => ID, { description: 'The unit.' })
  agencyId: string;

  @Field(() => ID, { description: 'The series.' })
  seriesId: string;

  @Field(() => Int, { description: 'Its revision.' })
  basedOn: number;

  @Field(() => String, { nullable: true, description: 'Of a return: what is to be mended.' })
  reason?: string | null;
}

@ObjectType({ description: 'A figure that was not decided on, and why.' })
export class RefusedDecision {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;

  @Field(() => ID, { description: 'The unit.' })
  agencyId: string;

  @Field(() => ID, { description: 'The series.' })
  seriesId: string;

  @Field(() => StepRefusalEnum, { description: 'Why.' })
  reason: StepRefusal;
}

@ObjectType({ description: 'What became of figures that were decided on together.' })
export class Decisions {
  @Field(() => [Entry], { description: 'Those that were decided on, as they stand now.' })
  done: Entry[];

  @Field(() => [Entry], {
    description: 'Those that changed meanwhile, as they stand now: nothing was decided.',
  })
  stale: Entry[];

  @Field(() => [RefusedDecision], { description: 'Those that whoever asks may not decide on so.' })
  refused: RefusedDecision[];
}
