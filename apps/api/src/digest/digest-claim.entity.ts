import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../account/person.entity.js';

/** That somebody's mail of a day is taken care of: written before it is sent, so that no restart sends it twice. */
@Entity('digest_claim')
export class DigestClaim {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_digest_claim' })
  @ForeignKey(() => Person, { name: 'fk_digest_claim_person' })
  personId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_digest_claim' })
  day: string;

  /** Null: not sent, or the mail server refused it. */
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
