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

/** A role that somebody hands to another for a time, with a reason; shown in the history of what was done by it. */
@Entity('delegation')
@OneOf('delegation', 'role', ROLES)
@Check('ck_delegation_valid', '"valid_from" <= "valid_to"')
@Check('ck_delegation_persons', '"from_person_id" <> "to_person_id"')
@ObjectType({ description: 'A role that somebody hands to another for a time.' })
export class Delegation {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_delegation',
  })
  @Field(() => Int, { description: 'Stable number.' })
  id: number;

  @Column('text')
  @ForeignKey(() => Person, { name: 'fk_delegation_from_person' })
  @Field(() => ID, { description: 'Whose role it is.' })
  fromPersonId: string;

  @Index('ix_delegation_to_person')
  @Column('text')
  @ForeignKey(() => Person, { name: 'fk_delegation_to_person' })
  @Field(() => ID, { description: 'Who acts.' })
  toPersonId: string;

  @Column('text')
  @Field(() => RoleEnum, { description: 'What it allows.' })
  role: Role;

  @Column('text', { nullable: true })
  @ForeignKey(() => Agency, { name: 'fk_delegation_agency' })
  @Field(() => ID, { nullable: true, description: 'Only for this unit and those below it.' })
  agencyId: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Area, { name: 'fk_delegation_area' })
  @Field(() => ID, { nullable: true, description: 'Only for this area and those within it.' })
  areaId: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Indicator, { name: 'fk_delegation_indicator' })
  @Field(() => ID, { nullable: true, description: 'Only for this indicator.' })
  indicatorId: string | null;

  @Column('date')
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom: string;

  @Column('date')
  @Field(() => DateScalar, { description: 'Last day.' })
  validTo: string;

  @Column('text')
  @Field({ description: 'Why.' })
  reason: string;

  @Column('text', { default: () => 'current_actor()' })
  @Field({ description: 'Who recorded it.' })
  givenBy: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Raised by each change; a change names the one it rests on.' })
  revision: number;

  // Below: linked when it is read, column of no table.

  @Field({ description: 'Name of whose role it is.' })
  fromPersonName: string;

  @Field({ description: 'Name of who acts.' })
  toPersonName: string;
}
