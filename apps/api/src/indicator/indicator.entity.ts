import {
  DIRECTIONS,
  FREQUENCIES,
  INDICATOR_KINDS,
  LIFECYCLES,
  NATURES,
  type Direction,
  type Frequency,
  type IndicatorKind,
  type Lifecycle,
  type Nature,
} from '@waymark/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { Finite, OneOf } from '../database/check.js';
import {
  DirectionEnum,
  FrequencyEnum,
  IndicatorKindEnum,
  LifecycleEnum,
  NatureEnum,
} from '../graphql/enums.js';
import { Theme } from '../theme/theme.entity.js';
import { Unit } from '../unit/unit.entity.js';

/** What is measured. Its unit and custodian are resolved from the codes kept here. */
@Entity('indicator')
@OneOf('indicator', 'kind', INDICATOR_KINDS)
@OneOf('indicator', 'direction', DIRECTIONS)
@OneOf('indicator', 'nature', NATURES)
@OneOf('indicator', 'frequency', FREQUENCIES)
@OneOf('indicator', 'lifecycle', LIFECYCLES)
@Finite('indicator', 'min', 'max')
@Check('ck_indicator_bounds', '"min" < "max"')
@Check('ck_indicator_decimals', '"decimals" BETWEEN 0 AND 9')
@ObjectType({ description: 'What is measured.' })
export class Indicator {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_indicator' })
  @Field(() => ID, { description: 'Stable id of the register.' })
  id: string;

  /** How often the row was changed, for whoever edits it. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('text')
  @Field({ description: 'Name in Vietnamese.' })
  nameVi: string;

  @Column('text')
  @Field({ description: 'Name in English.' })
  nameEn: string;

  @Column('text')
  @ForeignKey(() => Theme, { name: 'fk_indicator_theme' })
  @Field(() => ID, { description: 'Theme it belongs to.' })
  themeId: string;

  @Column('text')
  @Field(() => IndicatorKindEnum, { description: 'What kind of thing is measured.' })
  kind: IndicatorKind;

  @Column('text')
  @ForeignKey(() => Unit, { name: 'fk_indicator_unit' })
  unitCode: string;

  @Column('text', { nullable: true })
  @Field(() => DirectionEnum, { nullable: true, description: 'Which way is better; null where no way is.' })
  direction: Direction | null;

  @Column('text')
  @Field(() => NatureEnum, { description: 'How a value relates to its period.' })
  nature: Nature;

  @Column('integer', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Decimals that a value is shown with.' })
  decimals: number | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'Least value that can be.' })
  min: number | null;

  @Column('double precision', { nullable: true })
  @Field(() => Float, { nullable: true, description: 'Greatest value that can be.' })
  max: number | null;

  @Column('text')
  @Field(() => FrequencyEnum, { description: 'How often values are published.' })
  frequency: Frequency;

  @Column('text', { nullable: true })
  @ForeignKey(() => Agency, { name: 'fk_indicator_custodian' })
  custodianId: string | null;

  @Column('text')
  @Field(() => LifecycleEnum, { description: 'Whether it is in force.' })
  lifecycle: Lifecycle;

  @Column('text', { nullable: true })
  @ForeignKey(() => Indicator, { name: 'fk_indicator_replaced_by' })
  replacedById: string | null;

  @Column('text')
  @Field({ description: 'What exactly is counted, in Vietnamese.' })
  definitionVi: string;

  @Column('text')
  @Field({ description: 'What exactly is counted, in English.' })
  definitionEn: string;

  /** Other names and near indicators, for the search. */
  @Column('text', { nullable: true })
  alias: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know, in Vietnamese.' })
  noteVi: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know, in English.' })
  noteEn: string | null;

  /** Folded words that a search looks in. */
  @Column('text')
  searchText: string;

  /** Orders by the Vietnamese name, compared byte by byte. */
  @Column({ type: 'text', collation: 'C' })
  sortKey: string;

  // Below: linked by the snapshot when it is read, columns of no table.

  @Field(() => Unit, { description: 'Unit of its values.' })
  unit: Unit;

  @Field(() => Agency, { nullable: true, description: 'The body that keeps the figures.' })
  custodian: Agency | null;
}
