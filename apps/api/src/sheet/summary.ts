import { owedState, promisedUntil } from '@waymark/domain';
import type { Agency } from '../agency/agency.entity.js';
import type { Round } from '../round/round.entity.js';
import type { SheetSummary } from './sheet.type.js';
import type { SheetFacts, SummaryRow } from './summary.store.js';

/** What a summary names beside the numbers. */
export interface SummaryParts {
  readonly round: Round;
  readonly agency: Agency;
  readonly names: ReadonlyMap<string, string>;
  readonly mayEnter: boolean;
}

/** A sheet in numbers, as it stands on a day. */
export function summaryOf(
  { state, version, revision, remindedAt, dueOn, rows }: SheetFacts,
  { round, agency, names, mayEnter }: SummaryParts,
  today: string,
): SheetSummary {
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
    ...{ round, agency, version, revision, remindedAt, mayEnter, promisedOn },
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
    changedAt: last ? new Date(last.enteredAt!) : null,
    changedByName: last ? (names.get(last.enteredBy!) ?? last.enteredBy) : null,
  };
}
