import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '../account/person.entity.js';
import { Agency } from '../agency/agency.entity.js';
import { Round } from '../round/round.entity.js';

/** That a unit was reminded of its sheet of a round. */
@Entity('reminder')
@Index('ix_reminder_sheet', ['roundId', 'agencyId'])
export class Reminder {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_reminder',
  })
  id: number;

  @Column('text')
  @ForeignKey(() => Round, { name: 'fk_reminder_round' })
  roundId: string;

  @Column('text')
  @ForeignKey(() => Agency, { name: 'fk_reminder_agency' })
  agencyId: string;

  @Column('text')
  @ForeignKey(() => Person, { name: 'fk_reminder_sent_by' })
  sentBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  sentAt: Date;
}
