import { FREQUENCIES, NATURES, type Frequency, type Nature } from '@waymark/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { Area } from '../area/area.entity.js';
import { OneOf } from '../database/check.js';
import { FrequencyEnum, NatureEnum } from '../graphql/enums.js';
import { Unit } from '../unit/unit.entity.js';
import { ObservationColumns } from './observation-columns.type.js';
import { SeriesBreak } from './series-break.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';

/** One producer's line of one indicator, area and breakdown by one definition. */
@Entity('series')
@OneOf('series', 'nature', NATURES)
@OneOf('series', 'frequency', FREQUENCIES)
@Check('ck_series_rank_of', '"rank_of" > 0')
@Index('uq_series_id', ['id'], { unique: true })
@Index('ix_series_indicator_area', ['indicatorId', 'areaId'])
@ObjectType({ description: "One producer's line of one indicator, area and breakdown by one definition." })
export class Series {
  /** Narrow key of the observations; not public and not the same in two databases. */
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_series',
  })
  key: number;

  @Column('text')
  @Field(() => ID, { description: 'Stable id of the register.' })
  id: string;

  /** How often the row was changed, for whoever edits it. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('text')
  @ForeignKey(() => Indicator, { name: 'fk_series_indicator' })
  indicatorId: string;

  @Column('text')
  @ForeignKey(() => Area, { name: 'fk_series_area' })
  areaId: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Part of the whole that it counts, for example operator=viettel.',
  })
  breakdown: string | null;

  @Column('text')
  @ForeignKey(() => Agency, { name: 'fk_series_producer' })
  producerId: string;

  @Column('text')
  @Field({ description: 'What this line counts, in Vietnamese.' })
  definitionVi: string;

  @Column('text')
  @Field({ description: 'What this line counts, in English.' })
  definitionEn: string;

  @Column('text')
  @Field(() => NatureEnum, { description: 'How a value relates to its period.' })
  nature: Nature;

  @Column('text')
  @Field(() => FrequencyEnum, { description: 'How often values are published.' })
  frequency: Frequency;

  @Column('integer', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'For a rank: the number ranked, where it does not change.',
  })
  rankOf: number | null;

  @Column('boolean')
  @Field({ description: 'Whether it is the one to judge by among the lines of its indicator and area.' })
  governs: boolean;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know, in English.' })
  note: string | null;

  // Below: linked by the snapshot when it is read, columns of no table.

  @Field(() => Indicator, { description: 'What it measures.' })
  indicator: Indicator;

  @Field(() => Area, { description: 'Where.' })
  area: Area;

  @Field(() => Agency, { description: 'Who publishes it.' })
  producer: Agency;

  /** Unit of its values: that of its indicator. */
  unit: Unit;

  @Field(() => [SeriesBreak], {
    description: 'From which periods on values are not comparable with those before.',
  })
  breaks: SeriesBreak[];

  @Field(() => ObservationColumns, { description: 'What counts as of the day asked for.' })
  current: ObservationColumns;

  @Field(() => ObservationColumns, { description: 'Every version known at that day.' })
  versions: ObservationColumns;
}
