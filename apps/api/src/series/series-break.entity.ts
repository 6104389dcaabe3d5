import { Field, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PERIOD_FORM } from '../database/period-form.js';
import { Series } from './series.entity.js';

/** From `period` on, the values of a series are not comparable with those before. */
@Entity('series_break')
@Check('ck_series_break_period', `"period" ~ '${PERIOD_FORM}'`)
@ObjectType({ description: 'From this period on, values are not comparable with those before.' })
export class SeriesBreak {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_series_break' })
  @ForeignKey(() => Series, { name: 'fk_series_break_series' })
  seriesKey: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_series_break' })
  @Field({ description: 'SDMX form, for example 2024-06.' })
  period: string;

  @Column('text')
  @Field({ description: 'What changed, in Vietnamese.' })
  reasonVi: string;

  @Column('text')
  @Field({ description: 'What changed, in English.' })
  reasonEn: string;
}
