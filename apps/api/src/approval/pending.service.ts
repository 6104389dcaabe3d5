import { Inject, Injectable } from '@nestjs/common';
import { parsePeriod, type Nature } from '@waymark/domain';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { figureOf } from '../series/figure.type.js';
import { allVersions, newestVersions, type PublishedObservation } from '../series/observation.store.js';
import { SeriesService } from '../series/series.service.js';
import { holdersOf } from '../sheet/approvers.js';
import { checkRow } from '../sheet/sheet-checks.js';
import { neighboursOf } from '../sheet/sheet-row.js';
import { getSheets, type SheetKey, type StoredSheet } from '../sheet/sheet.store.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { type SignedDocument, signedDocuments } from '../submission/signed-document.js';
import { decisionRefusal, type Judges } from './approval.service.js';
import type { PendingEntry } from './approval.type.js';
import { observationOf } from './publish.js';
import { verdictEffects } from './verdict-effect.js';

/** Refusals of what does not concern somebody at all. */
const NOT_THEIRS = ['NO_RIGHT', 'UNIT_HAS_APPROVER'];

/** What waits for approval. */
@Injectable()
export class PendingService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(SeriesService) private readonly series: SeriesService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The figures that wait for somebody's approval, those sent first first; their own too, which others approve. */
  async list(actor: AccessActor): Promise<PendingEntry[]> {
    const snapshot = await this.snapshots.at();
    const { reference } = snapshot;
    const today = this.clock.today();
    const approvers = await holdersOf(this.dataSource, ['APPROVER'], today);
    const judges: Judges = { actor, approvers, reference, today };
    const keys = await this.sheetsSent();
    const signedOf = await signedDocuments(this.dataSource, keys);
    const pending: PendingEntry[] = [];
    for (const sheet of await getSheets(this.dataSource.manager, keys, reference))
      pending.push(...(await this.ofSheet(sheet, judges, snapshot, signedOf(sheet.submission))));
    return pending;
  }

  /** How many sheets hold figures that somebody may decide on. */
  async countSheets(actor: AccessActor): Promise<number> {
    const reference = await this.snapshots.register();
    const today = this.clock.today();
    const approvers = await holdersOf(this.dataSource, ['APPROVER'], today);
    const judges: Judges = { actor, approvers, reference, today };
    const sheets = await getSheets(this.dataSource.manager, await this.sheetsSent(), reference);
    return sheets.filter((sheet) =>
      [...sheet.entries.values()].some(
        ({ seriesId, state }) =>
          state === 'SUBMITTED' && decisionRefusal(judges, sheet, { seriesId }, 'APPROVE') === null,
      ),
    ).length;
  }

  /** The sheets with figures that wait for approval, those sent first first. */
  private sheetsSent(): Promise<SheetKey[]> {
    return this.dataSource.query(
      `SELECT e.round_id AS "roundId", e.agency_id AS "agencyId"
         FROM entry e JOIN submission s ON s.round_id = e.round_id AND s.agency_id = e.agency_id
        WHERE e.state = 'SUBMITTED'
        GROUP BY e.round_id, e.agency_id, s.submitted_at ORDER BY s.submitted_at, e.round_id, e.agency_id`,
    );
  }

  private async ofSheet(
    sheet: StoredSheet,
    judges: Judges,
    snapshot: Snapshot,
    signed: SignedDocument | null,
  ): Promise<PendingEntry[]> {
    const { reference } = snapshot;
    const waiting = sheet.rows.flatMap(({ seriesId }) => {
      const entry = sheet.entries.get(seriesId);
      if (entry?.state !== 'SUBMITTED') return [];
      const refusal = decisionRefusal(judges, sheet, { seriesId }, 'APPROVE');
      return refusal !== null && NOT_THEIRS.includes(refusal) ? [] : [{ entry, refusal }];
    });
    const ids = waiting.map(({ entry }) => entry.seriesId);
    const versions = await allVersions(this.dataSource, ids, snapshot.asOf);
    const listed = this.series.list(ids, versions, snapshot);
    return waiting.map(({ entry, refusal }): PendingEntry => {
      const series = listed.find(({ id }) => id === entry.seriesId)!;
      const newest = newestVersions(versions.get(entry.seriesId) ?? []);
      const { submission, round } = sheet;
      const observation = observationOf(sheet, entry, snapshot.asOf);
      return {
        ...{ entry, round, series, refusal, signed },
        agency: reference.agencies.get(sheet.agencyId)!,
        status: entry.status ?? submission.status,
        document: reference.documents.get(entry.documentId ?? submission.documentId ?? '') ?? null,
        sourceRef: entry.sourceRef ?? submission.sourceRef,
        ...neighboursOf(newest, { period: round.period, series }, reference),
        previous: lastBefore(newest, { period: round.period, nature: series.nature }, snapshot),
        checks: checkRow({ sheet, entry, series, observations: newest }, judges),
        effects:
          entry.missingReason === null
            ? verdictEffects(snapshot, { seriesId: entry.seriesId, observation })
            : [],
      };
    });
  }
}

/** The last public value before a period; of a sum only one over as long a time, which alone can be compared with it. */
function lastBefore(
  newest: readonly PublishedObservation[],
  { period, nature }: { readonly period: string; readonly nature: Nature },
  { reference }: Snapshot,
) {
  const isSum = nature === 'TOTAL' || nature === 'YEAR_TO_DATE';
  const now = parsePeriod(period);
  const last = newest.findLast((one) => {
    const then = parsePeriod(one.period);
    return now && then && then.end < now.start && (!isSum || then.length === now.length);
  });
  return last ? figureOf(last, reference) : null;
}
