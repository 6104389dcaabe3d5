import { ROLES, type Role } from '@waymark/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { Area } from '../area/area.entity.js';
import { OneOf } from '../database/check.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { RoleEnum } from '../graphql/enums.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Person } from './person.entity.js';

/** A program's way in, in the name of a person and never beyond what that person may do. Only a hash of it is kept. */
@Entity('api_key')
@OneOf('api_key', 'role', ROLES)
@Check('ck_api_key_expires', '"created_on" <= "expires_on"')
@Unique('uq_api_key_secret_hash', ['secretHash'])
@ObjectType({ description: 'A program’s way in.' })
export class ApiKey {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_api_key' })
  @Field(() => ID, { description: 'The public part of the key.' })
  id: string;

  @Column('text')
  @Field({ description: 'What it is for.' })
  name: string;

  @Index('ix_api_key_person')
  @Column('text')
  @ForeignKey(() => Person, { name: 'fk_api_key_person' })
  @Field(() => ID, { description: 'In whose name it acts.' })
  personId: string;

  /** SHA-256 of the secret, which is random and long enough to need no slower hash. */
  @Column('text')
  secretHash: string;

  @Column('text')
  @Field(() => RoleEnum, { description: 'What it allows.' })
  role: Role;

  @Column('text', { nullable: true })
  @ForeignKey(() => Agency, { name: 'fk_api_key_agency' })
  @Field(() => ID, { nullable: true, description: 'Only for this unit and those below it.' })
  agencyId: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Area, { name: 'fk_api_key_area' })
  @Field(() => ID, { nullable: true, description: 'Only for this area and those within it.' })
  areaId: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Indicator, { name: 'fk_api_key_indicator' })
  @Field(() => ID, { nullable: true, description: 'Only for this indicator.' })
  indicatorId: string | null;

  @Column('date')
  @Field(() => DateScalar, { description: 'Day on which it was made.' })
  createdOn: string;

  @Column('date')
  @Field(() => DateScalar, { description: 'Last day on which it opens anything.' })
  expiresOn: string;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was taken back.' })
  revokedOn: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Newest day on which it was used.' })
  lastUsedOn: string | null;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Raised by each change; a change names the one it rests on.' })
  revision: number;
}
