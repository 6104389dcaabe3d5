import { CLASSING_METHODS, type ClassingMethod } from '@waymark/domain';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '../account/person.entity.js';
import { OneOf } from '../database/check.js';

/** The choice of a method for the whole installation. Written once; from its day on it counts until the next one. */
@Entity('method_choice')
@OneOf('method_choice', 'method', CLASSING_METHODS)
@Check('ck_method_choice_reason', `"reason" <> ''`)
export class MethodChoiceRow {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_method_choice',
  })
  id: number;

  @Column('text')
  method: ClassingMethod;

  @Column('date')
  since: string;

  @Column('text')
  reason: string;

  @Column('text')
  @ForeignKey(() => Person, { name: 'fk_method_choice_person' })
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  chosenAt: Date;
}
