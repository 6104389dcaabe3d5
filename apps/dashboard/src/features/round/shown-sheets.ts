import type { RoundSheetsQuery } from '../../api/generated/graphql.js';
import type { RoundsSearch } from './rounds.search.js';

export type RoundSheet = RoundSheetsQuery['sheets'][number];

const isFinished = ({ owed, state, round }: RoundSheet): boolean =>
  round.state === 'LOCKED' || (owed === 'DONE' && state !== 'SUBMITTED' && !isToReceive(state, round));

const isToReceive = (state: RoundSheet['state'], round: RoundSheet['round']): boolean =>
  state === 'APPROVED' && round.form.twoSteps;

/**
 * The sheets that the address asks for; of each form the newest round, and earlier ones with something left to do. A round
 * that was opened late is due late, so that the newest is told by its cut-off.
 */
export function shownSheets(sheets: readonly RoundSheet[], search: RoundsSearch): RoundSheet[] {
  const newest = new Map<string, string>();
  for (const { round } of sheets) {
    const before = newest.get(round.formId);
    if (before === undefined || before < round.cutOffOn) newest.set(round.formId, round.cutOffOn);
  }
  const current = new Set(
    sheets
      .filter((one) => one.round.cutOffOn === newest.get(one.round.formId) || !isFinished(one))
      .map(({ round }) => round.id),
  );
  return sheets.filter(
    (one) =>
      (search.past === 'yes' || current.has(one.round.id)) &&
      (search.form === undefined || one.round.formId === search.form) &&
      (search.unit === undefined || one.agency.id === search.unit) &&
      (search.state === undefined || one.state === search.state) &&
      (search.late === undefined || one.owed === 'OVERDUE'),
  );
}
