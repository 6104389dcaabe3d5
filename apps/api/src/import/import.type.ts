import type {
  Encoding,
  FileFormat,
  ImportState,
  Layout,
  NumberStyle,
  UnmatchedReason,
  ValueStatus,
} from '@waymark/domain';
import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Document } from '../document/document.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { ImportStateEnum, NumberStyleEnum, ValueStatusEnum } from '../graphql/enums.js';
import { JsonScalar } from '../graphql/json.scalar.js';
import { ImportSeries } from './import-series.type.js';

@ObjectType({ description: 'A table within a file.' })
export class ImportTable {
  @Field(() => ID, { description: 'By which it is chosen.' })
  id: string;

  @Field({ description: 'The title above it, else its place.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The sheet it stands on.' })
  sheet: string | null;

  @Field(() => [String], { description: 'Its headers.' })
  header: readonly string[];
}

@ObjectType({ description: 'A figure that a series holds already.' })
export class ImportHistoryValue {
  @Field({ description: 'SDMX form.' })
  period: string;

  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator.' })
  value: number | null;
}

@ObjectType({ description: 'A column whose numbers can be read in two ways.' })
export class ImportNumberQuestion {
  @Field(() => Int, { description: 'Number of the column, from 1.' })
  column: number;

  @Field({ description: 'Its header.' })
  header: string;

  @Field(() => Int, { description: 'A line where it shows.' })
  line: number;

  @Field({ description: 'What stands there.' })
  asPrinted: string;

  @Field(() => Float, { nullable: true, description: 'Read as 1.234,5 is written; null where it cannot be.' })
  vi: number | null;

  @Field(() => Float, { nullable: true, description: 'Read as 1,234.5 is written; null where it cannot be.' })
  en: number | null;

  @Field({ description: 'The column holds numbers of both kinds.' })
  isMixed: boolean;

  @Field(() => ID, { nullable: true, description: 'The series of that line, where it is known.' })
  seriesId: string | null;

  @Field(() => [ImportHistoryValue], { description: 'The newest figures of that series.' })
  history: ImportHistoryValue[];
}

@ObjectType({ description: 'Something measured in the file for which no series was found.' })
export class ImportUnmatched {
  @Field({ description: 'As it is printed.' })
  text: string;

  @Field(() => JsonScalar, { description: 'What the rows say, to be handed back with a series.' })
  keys: unknown;

  @Field(() => Int, { description: 'How many figures are left out for it.' })
  count: number;

  @Field(() => Int, { description: 'Where it stands first.' })
  line: number;

  @Field(() => String, { description: 'Why.' })
  reason: UnmatchedReason;

  @Field(() => [ImportSeries], { description: 'What could be meant.' })
  candidates: ImportSeries[];
}

@ObjectType({ description: 'What a file holds beside what is stored.' })
export class ImportCounts {
  @Field(() => Int, { description: 'Different things that are measured.' })
  series: number;

  @Field(() => Int, { description: 'Figures.' })
  observations: number;

  @Field(() => String, { nullable: true, description: 'SDMX form.' })
  firstPeriod: string | null;

  @Field(() => String, { nullable: true, description: 'SDMX form.' })
  lastPeriod: string | null;

  @Field(() => Int, { name: 'newRows', description: 'Figures of periods that had none.' })
  new: number;

  @Field(() => Int, { description: 'Figures that differ from what is stored.' })
  changed: number;

  @Field(() => Int, { description: 'Figures that are stored already.' })
  same: number;

  @Field(() => Int, { description: 'Figures that are not taken.' })
  rejected: number;

  @Field(() => Int, { description: 'Empty cells.' })
  blanks: number;

  @Field(() => Int, { description: 'Figures without a series.' })
  unmatchedFigures: number;
}

@ObjectType({ description: 'A file that brings figures in.' })
export class Import {
  @Field(() => Int, { description: 'Its number.' })
  id: number;

  @Field({ description: 'Name of the file.' })
  fileName: string;

  @Field(() => ImportStateEnum, { description: 'What became of it.' })
  state: ImportState;

  @Field(() => Int, { description: 'Raised by each change; a change names the one it rests on.' })
  revision: number;

  @Field(() => GraphQLISODateTime, { description: 'When it came.' })
  stagedAt: Date;

  @Field({ description: 'Who brought it.' })
  stagedBy: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was committed, undone or given up.',
  })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who did that.' })
  decidedBy: string | null;

  @Field(() => ImportCounts, { nullable: true, description: 'Null while a question is open.' })
  counts: ImportCounts | null;
}

@ObjectType({ description: 'A file that brings figures in, with how it was understood.' })
export class ImportPage extends Import {
  @Field(() => String, { description: 'CSV or XLSX.' })
  format: FileFormat;

  @Field(() => String, { nullable: true, description: 'How its text is encoded.' })
  encoding: Encoding | null;

  @Field(() => String, { nullable: true, description: 'What parts its cells.' })
  delimiter: string | null;

  @Field(() => String, { nullable: true, description: 'The layout that was recognised.' })
  layout: Layout | null;

  @Field(() => NumberStyleEnum, {
    nullable: true,
    description: 'How its numbers are written, where all are alike.',
  })
  numbers: NumberStyle | null;

  @Field(() => [String], { description: 'The texts above the header.' })
  title: readonly string[];

  @Field(() => [String], { description: 'The headers.' })
  header: readonly string[];

  @Field(() => [[String]], { description: 'The first rows, as printed.' })
  sample: readonly (readonly string[])[];

  @Field(() => [ImportTable], { description: 'The tables it has.' })
  tables: ImportTable[];

  @Field(() => ID, { nullable: true, description: 'The table that is read.' })
  tableId: string | null;

  @Field({ description: 'Whether one of the tables must be chosen.' })
  asksTable: boolean;

  @Field(() => [ImportNumberQuestion], { description: 'Columns of which must be said how they are read.' })
  asksNumbers: ImportNumberQuestion[];

  @Field({ description: 'Whether must be said what the columns are.' })
  asksMapping: boolean;

  @Field(() => JsonScalar, { nullable: true, description: 'How its columns are read.' })
  mapping: unknown;

  @Field(() => String, { nullable: true, description: 'Name of the saved mapping that was used.' })
  mappingName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day said for all figures.' })
  knownOn: string | null;

  @Field(() => Document, { nullable: true, description: 'The document that published all its figures.' })
  document: Document | null;

  @Field(() => ValueStatusEnum, { nullable: true, description: 'The status said for all figures.' })
  status: ValueStatus | null;

  @Field(() => [ImportUnmatched], { description: 'What has no series, at most 200.' })
  unmatched: ImportUnmatched[];

  @Field(() => Int, { description: 'How many things have no series.' })
  unmatchedCount: number;

  @Field(() => Int, { nullable: true, description: 'An earlier import of the very same file.' })
  earlierId: number | null;
}

@ObjectType({ description: 'A saved way to read files.' })
export class ImportMappingView {
  @Field(() => Int, { description: 'Its number.' })
  id: number;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'The headers it was made for.' })
  signature: string;
}
