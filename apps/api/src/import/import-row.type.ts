import type { RowVerdict, ValueStatus } from '@waymark/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { RowVerdictEnum, ValueStatusEnum } from '../graphql/enums.js';
import { ImportSeries } from './import-series.type.js';

@ObjectType({ description: 'A figure of a file beside what is stored.' })
export class ImportRowView {
  @Field(() => Int, { description: 'Line of the file or row of the sheet.' })
  line: number;

  @Field(() => Int, { description: 'Number of the column.' })
  column: number;

  @Field(() => RowVerdictEnum, { description: 'New, changed, same or not taken.' })
  verdict: RowVerdict;

  @Field(() => ImportSeries, { nullable: true, description: 'The series it belongs to.' })
  series: ImportSeries | null;

  @Field(() => String, { nullable: true, description: 'SDMX form.' })
  period: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Which version of the value it is, where the file says so.',
  })
  version: number | null;

  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of a range.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a range.' })
  high: number | null;

  @Field(() => ValueStatusEnum, { nullable: true, description: 'Estimate, preliminary, final.' })
  status: ValueStatus | null;

  @Field(() => Float, { nullable: true, description: 'What is stored.' })
  oldValue: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of what is stored.' })
  oldLow: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of what is stored.' })
  oldHigh: number | null;

  @Field(() => ValueStatusEnum, { nullable: true, description: 'Status of what is stored.' })
  oldStatus: ValueStatus | null;

  @Field(() => String, { nullable: true, description: 'Why it is not taken.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'The text of the cell that is wrong.' })
  printed: string | null;
}

@ObjectType({ description: 'Some rows of a file.' })
export class ImportRowList {
  @Field(() => Int, { description: 'How many there are.' })
  total: number;

  @Field(() => [ImportRowView], { description: 'In the order of the file.' })
  items: ImportRowView[];
}
