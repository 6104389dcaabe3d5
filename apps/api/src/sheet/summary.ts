import { compareOwed, finalisingOf, owedState, promisedUntil } from '@waymark/domain';
import type { Agency } from '../agency/agency.entity.js';
import type { Round } from '../round/round.entity.js';
import type { Reference } from '../snapshot/register-nouns.js';
import type { SignedDocument } from '../submission/signed-document.js';
import type { OwedFinal, SheetSummary } from './sheet.type.js';
import type { SheetFacts, SummaryRow } from './summary.store.js';

/** What a summary names beside the numbers. */
export interface SummaryParts {
  readonly round: Round;
  readonly agency: Agency;
  readonly names: ReadonlyMap<string, string>;
  readonly mayEnter: boolean;
  readonly signed: SignedDocument | null;
  readonly reference: Pick<Reference, 'series'>;
  /** The day of a moment. */
  readonly dayOf: (moment: Date) => string;
}

/** A sheet in numbers, as it stands on a day. */
export function summaryOf(facts: SheetFacts, parts: SummaryParts, today: string): SheetSummary {
  const { state, version, revision, remindedAt, dueOn, rows } = facts;
  const { round, agency, names, mayEnter, signed, reference, dayOf } = parts;
  const promisedOn = promisedUntil(
    rows.map(({ hasValue, missingReason, expectedOn }) => ({
      hasValue,
      missing: missingReason === null ? null : { reason: missingReason, expectedOn },
    })),
  );
  const owed = owedState({ dueOn, state, promisedOn }, today);
  const count = (is: (row: SummaryRow) => boolean) => rows.filter(is).length;
  const written = rows.filter(({ enteredAt }) => enteredAt !== null);
  const last = written.toSorted((a, b) => (a.enteredAt! < b.enteredAt! ? 1 : -1))[0];
  return {
    ...{ round, agency, version, revision, remindedAt, mayEnter, promisedOn, signed },
    state: state ?? 'DRAFT',
    isBegun: state !== null,
    owed: owed.state,
    owedOn: owed.on,
    days: owed.days,
    rows: rows.length,
    filled: count(({ hasValue }) => hasValue),
    missing: count(({ missingReason }) => missingReason !== null),
    returned: count((row) => row.state === 'RETURNED'),
    waiting: count((row) => row.state === 'SUBMITTED'),
    approved: count((row) => row.state === 'APPROVED'),
    returnReason: rows.find((row) => row.state === 'RETURNED')?.returnReason ?? null,
    isRemindedToday: remindedAt !== null && dayOf(remindedAt) === today,
    finalising: finalisingRows(facts, reference, today),
    changedAt: last ? new Date(last.enteredAt!) : null,
    changedByName: last ? (names.get(last.enteredBy!) ?? last.enteredBy) : null,
  };
}

/**
 * The figures of an approved sheet that still owe a later status. One that waits for approval is with the approver; on
 * a sheet that is not sent yet they are asked for with it.
 */
function finalisingRows(
  { state, period, rows }: SheetFacts,
  { series }: Pick<Reference, 'series'>,
  today: string,
): OwedFinal[] {
  if (state !== 'APPROVED' && state !== 'RECEIVED') return [];
  return rows
    .flatMap(({ seriesId, state: entry, publicStatus: status }) => {
      const one = series.get(seriesId);
      const owed = one && status && entry !== 'SUBMITTED' ? finalisingOf({ period, status }, today) : null;
      return one && owed ? [{ series: one, owed }] : [];
    })
    .sort((a, b) => compareOwed(a.owed, b.owed))
    .map((one) => ({
      series: one.series,
      next: one.owed.next,
      owed: one.owed.state,
      owedOn: one.owed.on,
      days: one.owed.days,
    }));
}
