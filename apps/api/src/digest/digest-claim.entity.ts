import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../account/person.entity.js';
import { OneOf } from '../database/check.js';

/**
 * How far somebody's mail of a day is. QUEUED: to be written and sent. BEGUN: being written and handed to the mail
 * server; where it stays so, nobody knows whether it arrived, and it is not sent again. NOTHING: nothing waited for them.
 * REFUSED: surely not delivered, to be tried again.
 */
export const DIGEST_STATES = ['NOTHING', 'QUEUED', 'BEGUN', 'SENT', 'REFUSED'] as const;
export type DigestState = (typeof DIGEST_STATES)[number];

/** Somebody's mail of a day: written down before it is sent, so that no restart and no second server sends it twice. */
@Entity('digest_claim')
@OneOf('digest_claim', 'state', DIGEST_STATES)
@Check('ck_digest_claim_sent', `("state" = 'SENT') = ("sent_at" IS NOT NULL)`)
@Check('ck_digest_claim_attempts', '"attempts" >= 0')
export class DigestClaim {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_digest_claim' })
  @ForeignKey(() => Person, { name: 'fk_digest_claim_person' })
  personId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_digest_claim' })
  day: string;

  @Column('text')
  state: DigestState;

  /** How often it was begun. */
  @Column('integer', { default: 0 })
  attempts: number;

  /** When it was last begun. */
  @Column('timestamptz', { nullable: true })
  triedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
