import type { Mapping } from '@waymark/interchange';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** How files of one layout are read, made once and used again for the next file, by name. */
@Entity('import_mapping')
@Unique('uq_import_mapping_name', ['name'])
export class ImportMapping {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_import_mapping',
  })
  id: number;

  @Column('text')
  name: string;

  /** The header of the files that it was made for, by which it is offered again. */
  @Index('ix_import_mapping_signature')
  @Column('text')
  signature: string;

  @Column('jsonb')
  mapping: Mapping;

  @Column('text', { default: () => 'current_actor()' })
  madeBy: string;

  @Column('integer', { default: 1 })
  revision: number;
}
