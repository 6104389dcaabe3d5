import { Inject, Injectable } from '@nestjs/common';
import { OWN_STATUSES, statusGap, type OwnStatus } from '@waymark/domain';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { typedText } from '../write/typed-text.js';
import { WriteService } from '../write/write.service.js';
import type { OwnAssessment, OwnAssessmentDifference, OwnAssessmentInput } from './opinion.type.js';
import { SpeakerService } from './speaker.service.js';

interface Row extends Omit<OwnAssessment, 'agency' | 'recordedAt'> {
  readonly goalId: string;
  readonly agencyId: string | null;
  readonly recordedAt: Date;
}

/** What bodies say of their own goals. */
@Injectable()
export class OwnAssessmentService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(SpeakerService) private readonly speakers: SpeakerService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What was said of a goal up to a day, the newest first. */
  async list(goalId: string, asOf?: string | null): Promise<OwnAssessment[]> {
    const snapshot = await this.snapshots.at(asOf);
    const rows = await this.read(snapshot.asOf, goalId);
    return rows.map((row) => told(row, snapshot.reference.agencies));
  }

  /** Goals of which the body says last something else than the figures do, the largest gap first. */
  async differences(asOf?: string | null): Promise<OwnAssessmentDifference[]> {
    const snapshot = await this.snapshots.at(asOf);
    const newest = new Map<string, Row>();
    for (const row of await this.read(snapshot.asOf, null)) {
      if (!newest.has(row.goalId)) newest.set(row.goalId, row);
    }
    return [...newest.values()]
      .flatMap((row) => {
        const goal = snapshot.goalsById.get(row.goalId);
        if (!goal || row.status === null) return [];
        const gap = statusGap(row.status as OwnStatus, goal.status);
        return gap === 0 ? [] : [{ goal, own: told(row, snapshot.reference.agencies), gap }];
      })
      .sort(
        (a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0) || (a.own.statedOn < b.own.statedOn ? 1 : -1),
      );
  }

  /**
   * Adds what a body says. Throws NOT_FOUND, NOT_ALLOWED for who speaks neither for the lead nor for the register,
   * REASON_NEEDED, TEXT_NEEDED where nothing is said, AS_OF_IN_FUTURE.
   */
  async say(actor: AccessActor, key: string, input: OwnAssessmentInput): Promise<{ id: number }> {
    const { goalId, statedOn } = input;
    const ownWords = input.ownWords?.trim() ? typedText(input.ownWords) : null;
    const status = OWN_STATUSES.find((one) => one === input.status) ?? null;
    const reason = typedText(input.reason, 'REASON_NEEDED');
    if (status === null && ownWords === null) throw new DomainError('TEXT_NEEDED');
    const today = this.clock.today();
    if (statedOn > today) throw new DomainError('AS_OF_IN_FUTURE', { asOf: statedOn, today });
    const goal = (await this.snapshots.at()).goalsById.get(goalId)?.goal;
    if (!goal) throw new DomainError('NOT_FOUND', { kind: 'goal' });
    const { personId, behalfOf } = await this.speakers.authorise(actor, goal);
    const asked = { goalId, status, ownWords, reason, statedOn };
    const write = { actor, key, operation: 'sayOwnAssessment', input: asked, behalfOf, reason };
    return this.writes.write(write, async (manager) => {
      const rows: { id: number }[] = await manager.query(
        `INSERT INTO own_assessment (goal_id, agency_id, status, own_words, reason, stated_on, person_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
        [goalId, goal.leadId, status, ownWords, reason, statedOn, personId],
      );
      return rows[0]!;
    });
  }

  private read(asOf: string, goalId: string | null): Promise<Row[]> {
    return this.dataSource.query(
      `SELECT o.id, o.goal_id AS "goalId", o.agency_id AS "agencyId", o.status, o.own_words AS "ownWords", o.reason,
              o.stated_on AS "statedOn", p.name AS by, o.recorded_at AS "recordedAt"
         FROM own_assessment o JOIN person p ON p.id = o.person_id
        WHERE o.stated_on <= $1 AND ($2::text IS NULL OR o.goal_id = $2)
        ORDER BY o.stated_on DESC, o.id DESC`,
      [asOf, goalId],
    );
  }
}

function told(row: Row, agencies: ReadonlyMap<string, NonNullable<OwnAssessment['agency']>>): OwnAssessment {
  const { id, status, ownWords, reason, statedOn, by, agencyId } = row;
  const agency = agencyId === null ? null : (agencies.get(agencyId) ?? null);
  return { id, status, ownWords, reason, statedOn, by, agency, recordedAt: row.recordedAt.toISOString() };
}
