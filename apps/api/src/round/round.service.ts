import { Inject, Injectable } from '@nestjs/common';
import { mayDo, type RoundState } from '@waymark/domain';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { demand } from '../sheet/sheet-rights.js';
import { getRound } from '../sheet/sheet.store.js';
import { subjectOfAgency } from '../sheet/subject.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { lockRow } from '../write/stale-write.js';
import { WriteService } from '../write/write.service.js';
import type { Round } from './round.entity.js';

/** A change of a round's state. */
export interface ChangeRound {
  readonly key: string;
  readonly roundId: string;
  readonly basedOn: number;
  readonly state: Exclude<RoundState, 'OPEN'>;
  readonly reason: string | null;
}

/** What the collecting unit does with a round. */
@Injectable()
export class RoundService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Locks a round, so that units write nothing into it any more, or opens it again, which needs a reason. Throws
   * NOT_FOUND, NOT_ALLOWED, STALE, REASON_NEEDED.
   */
  async change(actor: AccessActor, { key, ...input }: ChangeRound): Promise<Round> {
    const { roundId, basedOn, state } = input;
    const reference = await this.managed(actor, roundId);
    const reason = input.reason?.normalize('NFC').trim() || null;
    if (state === 'REOPENED' && reason === null) throw new DomainError('REASON_NEEDED');
    await this.writes.write({ actor, key, operation: 'changeRound', input }, async (manager) => {
      await lockRow(manager, { table: 'round', key: { id: roundId }, basedOn });
      await manager.query('UPDATE round SET state = $2, reason = $3 WHERE id = $1', [roundId, state, reason]);
    });
    return getRound(this.dataSource.manager, roundId, reference);
  }

  private async managed(actor: AccessActor, roundId: string) {
    const reference = await this.snapshots.register();
    const round = await getRound(this.dataSource.manager, roundId, reference);
    const subject = subjectOfAgency(round.form.receiverId, reference);
    demand(mayDo(actor, 'MANAGE_ROUNDS', this.clock.today(), subject), 'MANAGE_ROUNDS');
    return reference;
  }
}
