import { FORM_FREQUENCIES, LIFECYCLES, type FormFrequency, type Lifecycle } from '@waymark/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { OneOf } from '../database/check.js';
import { Document } from '../document/document.entity.js';
import { FormFrequencyEnum, LifecycleEnum } from '../graphql/enums.js';

/** A set of figures that units owe again and again, each unit its own rows. */
@Entity('form')
@OneOf('form', 'frequency', FORM_FREQUENCIES)
@OneOf('form', 'lifecycle', LIFECYCLES)
@Check('ck_form_due_days', '"due_days" > "cut_off_days"')
@ObjectType({ description: 'A set of figures that units owe again and again.' })
export class Form {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_form' })
  @Field(() => ID, { description: 'Stable id of the register.' })
  id: string;

  @Column('text')
  @Field({ description: 'The number that it goes by, for example 03Q/VT.' })
  code: string;

  @Column('text')
  @Field({ description: 'Title in Vietnamese.' })
  titleVi: string;

  @Column('text')
  @Field({ description: 'Title in English.' })
  titleEn: string;

  @Column('text')
  @Field(() => FormFrequencyEnum, { description: 'How often it is owed.' })
  frequency: FormFrequency;

  @Column('integer')
  @Field(() => Int, {
    description: 'Days from the end of the period to the day up to which figures count; may be negative.',
  })
  cutOffDays: number;

  @Column('integer')
  @Field(() => Int, { description: 'Days from the end of the period to the day on which it is due.' })
  dueDays: number;

  @Column('text')
  @ForeignKey(() => Agency, { name: 'fk_form_receiver' })
  @Field(() => ID, { description: 'The unit that collects it.' })
  receiverId: string;

  /** Whether the collecting unit also receives what a unit has approved. */
  @Column('boolean')
  @Field({ description: 'Whether the collecting unit also receives what a unit has approved.' })
  twoSteps: boolean;

  /** Whether a figure is not sent without its source, of its own or of the whole sheet. */
  @Column('boolean', { default: false })
  @Field({ description: 'Whether no figure is sent without its source, of its own or of the whole sheet.' })
  needsSource: boolean;

  @Column('text', { nullable: true })
  @ForeignKey(() => Document, { name: 'fk_form_document' })
  @Field(() => ID, { nullable: true, description: 'The document that prescribes it.' })
  documentId: string | null;

  @Column('text')
  @Field(() => LifecycleEnum, { description: 'Whether it is in force; only then new rounds begin.' })
  lifecycle: Lifecycle;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Raised by each change; a change names the one it rests on.' })
  revision: number;

  // Below: linked when it is read, column of no table.

  @Field(() => Agency, { description: 'The unit that collects it.' })
  receiver: Agency;
}
