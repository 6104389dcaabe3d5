import type { OwedState, SubmissionState, SubmissionStep, ValueStatus } from '@waymark/domain';
import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Agency } from '../agency/agency.entity.js';
import { Entry } from '../entry/entry.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { OwedStateEnum, SubmissionStateEnum, SubmissionStepEnum, ValueStatusEnum } from '../graphql/enums.js';
import { Round } from '../round/round.entity.js';
import { Figure } from '../series/figure.type.js';
import { ObservationColumns } from '../series/observation-columns.type.js';
import { Series } from '../series/series.entity.js';
import { RowCheck } from './sheet-checks.js';
import { SignedDocument } from '../submission/signed-document.js';
import { Submission } from '../submission/submission.entity.js';

@ObjectType({ description: 'A public figure of a sheet that is not final and owes its next status.' })
export class OwedFinal {
  @Field(() => Series, { description: 'Whose figure it is.' })
  series: Series;

  @Field(() => ValueStatusEnum, { description: 'What it owes: a preliminary or a final value.' })
  next: ValueStatus & ('PRELIMINARY' | 'FINAL');

  @Field(() => OwedStateEnum, { description: 'How it stands today.' })
  owed: OwedState;

  @Field(() => DateScalar, { description: 'The day by which it is owed.' })
  owedOn: string;

  @Field(() => Int, { description: 'Days since that day; negative: days left.' })
  days: number;
}

@ObjectType({ description: 'The sheet of one unit in one round, in numbers.' })
export class SheetSummary {
  @Field(() => Round, { description: 'The round.' })
  round: Round;

  @Field(() => Agency, { description: 'The unit that owes it.' })
  agency: Agency;

  @Field(() => SubmissionStateEnum, { description: 'How far it is; a draft also where nobody has begun.' })
  state: SubmissionState;

  @Field({ description: 'Whether anything was written to it.' })
  isBegun: boolean;

  @Field(() => Int, { description: 'How often it was submitted.' })
  version: number;

  @Field(() => OwedStateEnum, { description: 'How it stands today.' })
  owed: OwedState;

  @Field(() => DateScalar, { description: 'The day that counts: the due date, or a promised one after it.' })
  owedOn: string;

  @Field(() => Int, { description: 'Days since that day; negative: days left.' })
  days: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day for which a missing value is promised.',
  })
  promisedOn: string | null;

  @Field(() => Int, { description: 'Figures that are owed.' })
  rows: number;

  @Field(() => Int, { description: 'Of them: have a value.' })
  filled: number;

  @Field(() => Int, { description: 'Of them: have none, and say why.' })
  missing: number;

  @Field(() => Int, { description: 'Of them: returned, to be mended.' })
  returned: number;

  @Field(() => Int, { description: 'Of them: wait for approval.' })
  waiting: number;

  @Field(() => Int, { description: 'Of them: approved.' })
  approved: number;

  @Field(() => String, { nullable: true, description: 'The reason of one that was returned.' })
  returnReason: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a figure of it was last written.' })
  changedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of who wrote it.' })
  changedByName: string | null;

  @Field(() => Int, { description: 'Revision of its submission; 0: nobody has begun.' })
  revision: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the unit was last reminded of it.' })
  remindedAt: Date | null;

  @Field({ description: 'Whether the unit was reminded of it today.' })
  isRemindedToday: boolean;

  @Field(() => [OwedFinal], {
    description: 'Of a sheet that is approved: figures that are not final yet, the most pressing first.',
  })
  finalising: OwedFinal[];

  @Field({ description: 'Whether whoever asks may fill it in.' })
  mayEnter: boolean;

  @Field(() => SignedDocument, { nullable: true, description: 'The signed document that goes with it.' })
  signed: SignedDocument | null;
}

@ObjectType({ description: 'What a promise asks of a year.' })
export class YearPlan {
  @Field(() => Float, { description: 'In the unit of the indicator.' })
  value: number;

  @Field({ description: 'The year.' })
  period: string;

  @Field(() => ID, { description: 'The goal that plans it.' })
  goalId: string;
}

@ObjectType({ description: 'One figure of a sheet, with what stands beside it.' })
export class SheetRow {
  @Field(() => Int, { description: 'Place on the sheet, from 1.' })
  n: number;

  @Field(() => Int, { nullable: true, description: 'The row that is the total of which this one is a part.' })
  parentN: number | null;

  @Field(() => Series, {
    description: 'Whose figure it is; the sum since January is entered where its nature is year to date.',
  })
  series: Series;

  @Field(() => YearPlan, { nullable: true, description: 'The plan of the year, where a promise has one.' })
  plan: YearPlan | null;

  @Field(() => Figure, { nullable: true, description: 'What is public of the very period already.' })
  current: Figure | null;

  @Field(() => Figure, { nullable: true, description: 'The same period of the year before.' })
  samePeriod: Figure | null;

  @Field(() => Figure, { nullable: true, description: 'The period before.' })
  previous: Figure | null;

  @Field(() => ObservationColumns, {
    description: 'The last 36 public values since the last break, oldest first.',
  })
  history: ObservationColumns;

  @Field(() => Entry, { nullable: true, description: 'What the unit says; null: nobody has written.' })
  entry: Entry | null;

  @Field(() => [RowCheck], { description: 'What is wrong with what the unit says, or unusual about it.' })
  checks: readonly RowCheck[];

  @Field({ description: 'Whether whoever asks may write to it now.' })
  mayEnter: boolean;
}

@ObjectType({ description: 'Who took the last steps of a sheet.' })
export class SheetPeople {
  @Field(() => String, { nullable: true, description: 'Name of who submitted it last.' })
  submittedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who approved its last value.' })
  approvedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who last returned values of it.' })
  returnedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who received it for the collecting unit.' })
  receivedBy: string | null;
}

@ObjectType({ description: 'The sheet of one unit in one round.' })
export class Sheet {
  @Field(() => Round, { description: 'The round.' })
  round: Round;

  @Field(() => Agency, { description: 'The unit that owes it.' })
  agency: Agency;

  @Field(() => Submission, { description: 'How far it is, and what holds for the whole sheet.' })
  submission: Submission;

  @Field(() => SheetPeople, { description: 'Who took the last steps.' })
  people: SheetPeople;

  @Field(() => SheetSummary, { description: 'The same in numbers.' })
  summary: SheetSummary;

  @Field(() => [SheetRow], { description: 'Its figures, in order.' })
  rows: SheetRow[];

  @Field({
    description: 'Whether whoever asks may attach the file of the signed document, or another one, now.',
  })
  mayAttach: boolean;

  @Field(() => [SubmissionStepEnum], { description: 'What whoever asks may do with it now.' })
  steps: SubmissionStep[];
}
