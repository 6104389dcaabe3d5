import { ROLES, type Role } from '@waymark/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { Area } from '../area/area.entity.js';
import { OneOf } from '../database/check.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { RoleEnum } from '../graphql/enums.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Person } from './person.entity.js';

/** A role of a person, where and how long it holds. Ended by its last day, never deleted. */
@Entity('role_grant')
@OneOf('role_grant', 'role', ROLES)
@Check('ck_role_grant_valid', '"valid_from" <= "valid_to"')
@ObjectType({ description: 'A role of a person, where and how long it holds.' })
export class RoleGrant {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_role_grant',
  })
  @Field(() => Int, { description: 'Stable number.' })
  id: number;

  @Index('ix_role_grant_person')
  @Column('text')
  @ForeignKey(() => Person, { name: 'fk_role_grant_person' })
  @Field(() => ID, { description: 'Who has it.' })
  personId: string;

  @Column('text')
  @Field(() => RoleEnum, { description: 'What it allows.' })
  role: Role;

  @Column('text', { nullable: true })
  @ForeignKey(() => Agency, { name: 'fk_role_grant_agency' })
  @Field(() => ID, { nullable: true, description: 'Only for this unit and those below it.' })
  agencyId: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Area, { name: 'fk_role_grant_area' })
  @Field(() => ID, { nullable: true, description: 'Only for this area and those within it.' })
  areaId: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Indicator, { name: 'fk_role_grant_indicator' })
  @Field(() => ID, { nullable: true, description: 'Only for this indicator.' })
  indicatorId: string | null;

  @Column('date')
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom: string;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: without end.' })
  validTo: string | null;

  @Column('text', { default: () => 'current_actor()' })
  @Field({ description: 'Who gave it.' })
  givenBy: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Raised by each change; a change names the one it rests on.' })
  revision: number;
}
