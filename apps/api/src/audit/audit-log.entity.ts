import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * One log of all writes, filled by triggers in the writing transaction. Written once: the database refuses to
 * change or delete it. Of observations one row stands per series and statement, naming the versions written.
 */
@Entity('audit_log')
@Index('ix_audit_log_actor', ['actor', 'id'])
@Index('ix_audit_log_subject', ['subjectKind', 'subjectId'])
export class AuditLog {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_audit_log',
  })
  id: number;

  @Index('ix_audit_log_at')
  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  /** Who: the setting `waymark.actor` of the transaction, else the database role. */
  @Column('text', { default: () => 'current_actor()' })
  actor: string;

  /** How and from where it came (`web 10.0.0.7`); null where it was not through the application. */
  @Column('text', { nullable: true, default: () => 'current_origin()' })
  origin: string | null;

  /** Id of the person on whose behalf it was done, where it rests on a delegation. */
  @Column('text', { nullable: true, default: () => 'current_behalf()' })
  behalfOf: string | null;

  /** Why, in the writer's words, where the writer was asked. */
  @Column('text', { nullable: true, default: () => 'current_reason()' })
  reason: string | null;

  /** The number of the writing transaction, by which a reader finds what was written since a moment. */
  @Index('ix_audit_log_transaction_number')
  @Column('bigint', { default: () => 'current_transaction_number()' })
  transactionNumber: number;

  /** INSERT, UPDATE or DELETE. */
  @Column('text')
  action: string;

  /** The table. */
  @Column('text')
  subjectKind: string;

  @Column('text')
  subjectId: string;

  @Column('jsonb', { nullable: true })
  old: unknown;

  @Column('jsonb', { nullable: true })
  new: unknown;
}
