import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A theme of the board; the board shows them by `order`. */
@Entity('theme')
@ObjectType({ description: 'A theme of the board.' })
export class Theme {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_theme' })
  @Field(() => ID, { description: 'Stable id of the register.' })
  id: string;

  /** How often the row was changed, for whoever edits it. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('integer')
  @Field(() => Int, { description: 'Place on the board, 1 first.' })
  order: number;

  @Column('text')
  @Field({ description: 'Name in Vietnamese.' })
  nameVi: string;

  @Column('text')
  @Field({ description: 'Name in English.' })
  nameEn: string;
}
