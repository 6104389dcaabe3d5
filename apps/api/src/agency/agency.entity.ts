import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DateScalar } from '../graphql/date.scalar.js';

/** A body that promises, answers for or publishes something, with the time in which it existed. */
@Entity('agency')
@Check('ck_agency_valid', '"valid_from" <= "valid_to"')
@ObjectType({ description: 'A body that promises, answers for or publishes something.' })
export class Agency {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_agency' })
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
  @Field({ description: 'Short name in Vietnamese.' })
  shortVi: string;

  @Column('text')
  @Field({ description: 'Short name in English.' })
  shortEn: string;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; null: before anything in the register.',
  })
  validFrom: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: still exists.' })
  validTo: string | null;

  @Column('text', { array: true })
  @Field(() => [ID], { description: 'Who carries on its tasks; a succession does not break a series.' })
  successorIds: string[];

  @Column('text', { nullable: true })
  @ForeignKey(() => Agency, { name: 'fk_agency_parent' })
  @Field(() => ID, { nullable: true, description: 'The body it belongs to.' })
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
