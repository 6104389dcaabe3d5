import type { LoadReason } from '@waymark/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CELL_KINDS, type CellKind } from '../register/cell.js';
import { GAPS, type Gap } from './record-gap.js';
import { RecordNounEnum, type RecordNoun } from './record-noun.js';

const FieldKindEnum = Object.fromEntries(CELL_KINDS.map((kind) => [kind, kind])) as Record<
  CellKind,
  CellKind
>;
registerEnumType(FieldKindEnum, { name: 'RecordFieldKind', description: 'What a field holds.' });

export const GapEnum = Object.fromEntries(GAPS.map((gap) => [gap, gap])) as Record<Gap, Gap>;
registerEnumType(GapEnum, { name: 'RecordGap', description: 'What a record still lacks.' });

@ObjectType({ description: 'A field of the records of a noun: a column of its file of the register.' })
export class RecordField {
  @Field({ description: 'Name of the column.' })
  name: string;

  @Field(() => FieldKindEnum, { description: 'What it holds.' })
  kind: CellKind;

  @Field({ description: 'Whether it must not be empty.' })
  required: boolean;

  @Field({ description: 'Whether it names the record and stays as it is.' })
  isKey: boolean;

  @Field(() => [String], { description: 'The codes to choose from, where it has a vocabulary.' })
  choices: string[];

  @Field(() => RecordNounEnum, { nullable: true, description: 'The noun whose ids it holds.' })
  refersTo: RecordNoun | null;
}

@ObjectType({ description: 'What a field of a record holds.' })
export class RecordValue {
  @Field({ description: 'Name of the field.' })
  name: string;

  @Field(() => [String], {
    description:
      'Nothing where it is empty; several of a list. Codes as everywhere, days YYYY-MM-DD, numbers with a point, `yes`. A row of a form is `unit series`, and of a part `unit series total`, by their ids.',
  })
  values: string[];
}

@ObjectType({ description: 'A record of the register, as it is now.' })
export class RegisterRecord {
  @Field(() => RecordNounEnum, { description: 'What it is.' })
  noun: RecordNoun;

  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'How it is called in Vietnamese.' })
  titleVi: string;

  @Field({ description: 'How it is called in English.' })
  titleEn: string;

  @Field(() => Int, { description: 'To be named by whoever changes it.' })
  revision: number;

  @Field(() => [RecordValue], { description: 'Its fields, in the order of the form.' })
  fields: RecordValue[];

  @Field(() => [GapEnum], { description: 'What it still lacks.' })
  gaps: Gap[];

  @Field(() => Int, { description: 'Of a goal: how many targets it has; else 0.' })
  targets: number;
}

@ObjectType({ description: 'A record in a list.' })
export class RecordListItem {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'How it is called in Vietnamese.' })
  titleVi: string;

  @Field({ description: 'How it is called in English.' })
  titleEn: string;

  @Field(() => [GapEnum], { description: 'What it still lacks.' })
  gaps: Gap[];
}

@ObjectType({ description: 'How many records of a noun lack something.' })
export class GapCount {
  @Field(() => GapEnum, { description: 'What they lack.' })
  gap: Gap;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'The records of a noun.' })
export class RecordList {
  @Field(() => RecordNounEnum, { description: 'What they are.' })
  noun: RecordNoun;

  @Field(() => Int, { description: 'All of them.' })
  total: number;

  @Field(() => [GapCount], { description: 'What is missing among all of them.' })
  gaps: GapCount[];

  @Field(() => [RecordListItem], { description: 'Those that were asked for, by name.' })
  items: RecordListItem[];
}

@ObjectType({ description: 'What a field was and became.' })
export class RecordChange {
  @Field({ description: 'Name of the field.' })
  name: string;

  @Field(() => [String], { description: 'Before.' })
  old: string[];

  @Field(() => [String], { description: 'After.' })
  new: string[];
}

@ObjectType({ description: 'One write of a record.' })
export class RecordWrite {
  @Field(() => ID, { description: 'Place in the log of all writes.' })
  id: string;

  @Field({ description: 'When, ISO 8601.' })
  at: string;

  @Field({ description: 'Full name of who wrote; of a program, what it is called.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'On whose behalf, where it rested on a delegation.' })
  behalfOf: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who wrote.' })
  reason: string | null;

  @Field({ description: 'Whether it came into the register by this.' })
  isFirst: boolean;

  @Field(() => RecordNounEnum, { description: 'The record itself, or what belongs to it.' })
  noun: RecordNoun;

  @Field(() => [RecordChange], { description: 'What changed, field by field.' })
  changes: RecordChange[];
}

@ObjectType({ description: 'Why a series is the one to judge by, or is no longer.' })
export class GoverningReason {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;

  @Field({ description: 'Whether it is the one to judge by.' })
  governs: boolean;

  @Field({ description: 'When that was decided, ISO 8601.' })
  at: string;

  @Field({ description: 'Full name of who decided it.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;
}

@ObjectType({ description: 'What was stored.' })
export class SavedRecord {
  @Field(() => RecordNounEnum, { description: 'What it is.' })
  noun: RecordNoun;

  @Field(() => ID, { description: 'Its id.' })
  id: string;
}

/** Why a record is not taken; in the details of the refusal. */
export interface RecordProblem {
  readonly noun: RecordNoun | null;
  /** Of a target: its number. */
  readonly id: string;
  readonly field: string | null;
  readonly reason: LoadReason;
  readonly value: string | null;
  /** Another record, which the change would make wrong. */
  readonly isOther: boolean;
}
