import { Inject, Injectable } from '@nestjs/common';
import { compareOwed, possibleSteps, takeStep } from '@waymark/domain';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { personNames } from '../account/person-names.js';
import { Clock } from '../clock.js';
import { asked } from '../form/asked.js';
import type { Round } from '../round/round.entity.js';
import { allVersions, newestVersions } from '../series/observation.store.js';
import { SeriesService } from '../series/series.service.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { isSettled, signedDocuments } from '../submission/signed-document.js';
import { holdersOf } from './approvers.js';
import { demand, SheetRights, stepActor } from './sheet-rights.js';
import { neighboursOf, planOf } from './sheet-row.js';
import { getSheet, getSheets, readRounds, type SheetKey, type StoredSheet } from './sheet.store.js';
import type { Sheet, SheetRow, SheetSummary } from './sheet.type.js';
import { decidedFacts, stepFacts, type SheetStepFacts } from './step-facts.js';
import { readSheetFacts, type SheetChoice, type SheetFacts } from './summary.store.js';
import { summaryOf } from './summary.js';

/** How many earlier values stand beside a figure. */
const HISTORY = 36;

/** How many rounds of a form are filled in side by side. */
const ROUNDS = 24;

/** A form, for one of the units that owe it. */
export interface FormOfUnit {
  readonly formId: string;
  readonly agencyId: string;
}

/** What is owed, and the sheets themselves, as whoever asks may see them. */
@Injectable()
export class SheetService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(SeriesService) private readonly series: SeriesService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The sheets that somebody may fill in, the most pressing first. */
  async owed(actor: AccessActor): Promise<SheetSummary[]> {
    const all = await this.summaries(actor, {});
    return all.filter(({ mayEnter }) => mayEnter).sort(compareSummaries);
  }

  /** All sheets of a choice that somebody may see. */
  async summaries(actor: AccessActor, choice: Omit<SheetChoice, 'today'>): Promise<SheetSummary[]> {
    const today = this.clock.today();
    const reference = await this.snapshots.register();
    const facts = await readSheetFacts(this.dataSource, { today, ...choice });
    const roundIds = facts.map(({ roundId }) => roundId);
    const rounds = await readRounds(this.dataSource.manager, roundIds, reference);
    const names = await personNames(
      this.dataSource,
      facts.flatMap(({ rows }) => rows.map(({ enteredBy }) => enteredBy)),
    );
    const signedOf = await signedDocuments(this.dataSource, facts);
    return facts.flatMap((one) => {
      const round = rounds.get(one.roundId)!;
      const { rights, ...parts } = this.partsOf(one, round, actor, { reference });
      if (!rights.maySee) return [];
      return [summaryOf(one, { ...parts, names, signed: signedOf(one) }, today)];
    });
  }

  /** The sheets of a unit in the newest rounds of a form that have opened, the oldest first. Throws NOT_ALLOWED. */
  async ofForm(actor: AccessActor, { formId, agencyId }: FormOfUnit): Promise<Sheet[]> {
    const rounds: { id: string }[] = await this.dataSource.query(
      `SELECT r.id FROM round r
        WHERE r.form_id = $1 AND r.opens_on <= $2::date
          AND EXISTS (SELECT FROM form_row fr WHERE fr.form_id = r.form_id AND fr.agency_id = $3
                         AND ${asked('fr', 'r')})
        ORDER BY r.cut_off_on DESC LIMIT ${ROUNDS}`,
      [formId, this.clock.today(), agencyId],
    );
    const snapshot = await this.snapshots.at();
    const keys = rounds.toReversed().map(({ id }) => ({ roundId: id, agencyId }));
    const sheets: Sheet[] = [];
    for (const stored of await getSheets(this.dataSource.manager, keys, snapshot.reference))
      sheets.push(await this.show(actor, stored, snapshot));
    return sheets;
  }

  /** How many sheets somebody may receive now for the collecting unit. */
  async countToReceive(actor: AccessActor): Promise<number> {
    const today = this.clock.today();
    const reference = await this.snapshots.register();
    const keys: SheetKey[] = await this.dataSource.query(
      `SELECT s.round_id AS "roundId", s.agency_id AS "agencyId"
         FROM submission s JOIN round r ON r.id = s.round_id JOIN form f ON f.id = r.form_id AND f.two_steps
        WHERE s.state = 'APPROVED'
          AND EXISTS (SELECT FROM form_row fr WHERE fr.form_id = f.id AND fr.agency_id = s.agency_id
                         AND ${asked('fr', 'r')})`,
    );
    const approvers = await holdersOf(this.dataSource, ['APPROVER'], today);
    const sheets = await getSheets(this.dataSource.manager, keys, reference);
    return sheets.filter((sheet) => {
      const rights = new SheetRights(actor, sheet, reference, today);
      if (!rights.mayReceive) return false;
      const facts = decidedFacts(sheet, approvers, reference);
      return takeStep(facts, 'RECEIVE', stepActor(actor, rights)).refusal === null;
    }).length;
  }

  /** One sheet with what stands beside each figure. Throws NOT_FOUND, NOT_ALLOWED. */
  async get(actor: AccessActor, key: SheetKey): Promise<Sheet> {
    const snapshot = await this.snapshots.at();
    const stored = await getSheet(this.dataSource.manager, key, snapshot.reference);
    return this.show(actor, stored, snapshot);
  }

  private async show(actor: AccessActor, sheet: StoredSheet, snapshot: Snapshot): Promise<Sheet> {
    const key = { roundId: sheet.round.id, agencyId: sheet.agencyId };
    const today = this.clock.today();
    const rights = new SheetRights(actor, sheet, snapshot.reference, today);
    demand(rights.maySee, 'ENTER');
    const { submission } = sheet;
    const people = [
      submission.submittedBy,
      submission.approvedBy,
      submission.returnedBy,
      submission.receivedBy,
    ];
    const writers = [...sheet.entries.values()].map(({ enteredBy }) => enteredBy);
    const names = await personNames(this.dataSource, [...people, ...writers]);
    const [submittedBy, approvedBy, returnedBy, receivedBy] = people.map(
      (id) => names.get(id ?? '') ?? null,
    ) as [string | null, string | null, string | null, string | null];
    const [facts] = await readSheetFacts(this.dataSource, { today, ...key });
    const parts = this.partsOf(facts!, sheet.round, actor, snapshot);
    const signed = (await signedDocuments(this.dataSource, [key]))(key);
    const step = await stepFacts(this.dataSource.manager, sheet, { reference: snapshot.reference, today });
    return {
      round: sheet.round,
      agency: parts.agency,
      submission,
      people: { submittedBy, approvedBy, returnedBy, receivedBy },
      summary: summaryOf(facts!, { ...parts, names, signed }, today),
      rows: await this.rows(sheet, rights, snapshot, step),
      mayAttach: parts.mayEnter && !(signed?.file && isSettled(submission, sheet.round.form)),
      steps: possibleSteps(step, stepActor(actor, rights)),
    };
  }

  private async rows(
    sheet: StoredSheet,
    rights: SheetRights,
    snapshot: Snapshot,
    step: SheetStepFacts,
  ): Promise<SheetRow[]> {
    const { reference } = snapshot;
    const versions = await allVersions(this.dataSource, sheet.seriesIds, snapshot.asOf);
    const series = this.series.list(sheet.seriesIds, versions, snapshot);
    return sheet.rows.flatMap(({ n, parentN, seriesId }) => {
      const one = series.find(({ id }) => id === seriesId);
      if (!one) return [];
      const newest = newestVersions(versions.get(seriesId) ?? []);
      const entry = sheet.entries.get(seriesId) ?? null;
      const { period, state } = sheet.round;
      const since =
        one.breaks
          .map((at) => at.period)
          .sort()
          .at(-1) ?? '';
      return [
        {
          ...{ n, parentN, series: one, entry },
          plan: planOf(snapshot, one, period),
          ...neighboursOf(newest, { period, series: one }, reference),
          history: this.series.columns(newest.filter((value) => value.period >= since).slice(-HISTORY)),
          checks: step.rows.find((row) => row.seriesId === seriesId)?.checks ?? [],
          mayEnter:
            rights.mayEnter(seriesId) &&
            entry?.state !== 'SUBMITTED' &&
            (state !== 'LOCKED' || (entry?.approvedVersion ?? null) !== null),
        },
      ];
    });
  }

  private partsOf(
    facts: SheetFacts,
    round: Round,
    actor: AccessActor,
    { reference }: Pick<Snapshot, 'reference'>,
  ) {
    const { agencyId } = facts;
    const { receiverId } = round.form;
    const seriesIds = facts.rows.map(({ seriesId }) => seriesId);
    const rights = new SheetRights(actor, { agencyId, receiverId, seriesIds }, reference, this.clock.today());
    const mayEnter = seriesIds.some((id) => rights.mayEnter(id));
    const agency = reference.agencies.get(agencyId)!;
    const dayOf = (moment: Date) => this.clock.dayOf(moment);
    return { rights, round, agency, mayEnter, reference, dayOf };
  }
}

function compareSummaries(a: SheetSummary, b: SheetSummary): number {
  const owed = ({ owed: state, owedOn: on, days }: SheetSummary) => ({ state, on, days });
  return compareOwed(owed(a), owed(b));
}
