import { UNIT_KINDS, type UnitKind } from '@waymark/domain';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Finite, OneOf } from '../database/check.js';
import { UnitKindEnum } from '../graphql/enums.js';

/** A unit of measure. Two units of one kind convert by their scale. */
@Entity('unit')
@OneOf('unit', 'kind', UNIT_KINDS)
@Finite('unit', 'scale')
@Check('ck_unit_scale', '"scale" > 0')
@ObjectType({ description: 'A unit of measure; two units of one kind convert by their scale.' })
export class Unit {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_unit' })
  @Field(() => ID, { description: 'Stable code of the register.' })
  code: string;

  /** How often the row was changed, for whoever edits it. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('text')
  @Field(() => UnitKindEnum, { description: 'Kind of the unit.' })
  kind: UnitKind;

  @Column('double precision')
  @Field(() => Float, { description: 'How many of the plain unit one of this unit is: 1e6 for a million.' })
  scale: number;

  @Column('text')
  @Field({ description: 'Short form beside a number in Vietnamese, may be empty.' })
  symbolVi: string;

  @Column('text')
  @Field({ description: 'Short form beside a number in English, may be empty.' })
  symbolEn: string;

  @Column('text')
  @Field({ description: 'Name in Vietnamese.' })
  nameVi: string;

  @Column('text')
  @Field({ description: 'Name in English.' })
  nameEn: string;
}
