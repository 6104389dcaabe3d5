import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { OneOf } from '../database/check.js';
import { DateScalar } from '../graphql/date.scalar.js';

/** Somebody who works here. Never deleted, since the history names them: disabled from a day on. */
@Entity('person')
@OneOf('person', 'language', ['vi', 'en'])
@Unique('uq_person_email', ['email'])
@ObjectType({ description: 'Somebody who works with this installation.' })
export class Person {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_person' })
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Column('text')
  @Field({ description: 'Full name.' })
  name: string;

  @Column('text')
  @Field({ description: 'Address that signs in and receives mail.' })
  email: string;

  @Column('text', { nullable: true })
  @ForeignKey(() => Agency, { name: 'fk_person_agency' })
  @Field(() => ID, { nullable: true, description: 'The unit this person belongs to.' })
  agencyId: string | null;

  @Column('text', { default: 'vi' })
  @Field({ description: 'Language of mails: vi or en.' })
  language: string;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day without access.' })
  disabledOn: string | null;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Raised by each change; a change names the one it rests on.' })
  revision: number;
}
