import { AREA_LEVELS, type AreaLevel } from '@waymark/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OneOf } from '../database/check.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { AreaLevelEnum } from '../graphql/enums.js';

/** An area with one extent: a merged province is another area, even where it keeps its name and code. */
@Entity('area')
@OneOf('area', 'level', AREA_LEVELS)
@Check('ck_area_valid', '"valid_from" <= "valid_to"')
@ObjectType({
  description: 'An area with one extent: a merged province is another area, even where it keeps its name.',
})
export class Area {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_area' })
  @Field(() => ID, { description: 'Stable id of the register.' })
  id: string;

  /** How often the row was changed, for whoever edits it. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('text')
  @Field(() => AreaLevelEnum, { description: 'World, country, province or group.' })
  level: AreaLevel;

  @Column('text')
  @Field({ description: 'Name in Vietnamese.' })
  nameVi: string;

  @Column('text')
  @Field({ description: 'Name in English.' })
  nameEn: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Official code of the statistical office; codes were used again in 2025, so never an identity.',
  })
  gsoCode: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'ISO 3166 code.' })
  isoCode: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day of this extent.' })
  validFrom: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day of this extent.' })
  validTo: string | null;

  @Column('text', { array: true })
  @Field(() => [ID], { description: 'The areas that it went into.' })
  successorIds: string[];

  @Column('text', { nullable: true })
  @ForeignKey(() => Area, { name: 'fk_area_parent' })
  @Field(() => ID, { nullable: true, description: 'The area it lies in.' })
  parentId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know, in English.' })
  note: string | null;

  /** Folded words that a search looks in. */
  @Column('text')
  searchText: string;

  /** Orders by the Vietnamese name, compared byte by byte. */
  @Column({ type: 'text', collation: 'C' })
  sortKey: string;
}
