import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was answered to a write, so that the same write sent again is not done again. */
@Entity('write_receipt')
export class WriteReceipt {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_write_receipt' })
  actor: string;

  /** Chosen by the client, one for each thing it wants done. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_write_receipt' })
  key: string;

  @Column('text')
  operation: string;

  /** SHA-256 of what was asked: a key that comes back with another question is a mistake of the client. */
  @Column('text')
  inputHash: string;

  @Column('jsonb', { nullable: true })
  answer: unknown;

  @Index('ix_write_receipt_at')
  @Column('timestamptz', { default: () => 'now()' })
  at: Date;
}
