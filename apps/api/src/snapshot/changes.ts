import type { Goal } from '../goal/goal.entity.js';
import type { Queries } from '../series/observation.store.js';

/** What was written since a moment. */
export interface Changes {
  /** Series that have other figures than before, or are described otherwise. */
  readonly series: ReadonlySet<string>;
  /** Rows of the register by their table, each named as in the audit log. */
  readonly register: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Tables of which no judgement and no page of the register tells: who may do what, what is still on its way. */
const BESIDE = [
  ...['person', 'role_grant', 'delegation', 'api_key', 'sign_in'],
  ...['form', 'form_row', 'round', 'submission', 'entry', 'reminder'],
  ...['import_batch', 'import_mapping'],
  ...['file', 'own_assessment', 'comment'],
];

/**
 * What was written between a moment and the one that the transaction sees, read from the audit log, in which every
 * writing transaction leaves its number: those count that the earlier moment did not see, however late they ended. A
 * number from the future comes from another database of which this one is a copy, and tells nothing.
 * @param version the earlier moment, as `pg_current_snapshot()` said it
 */
export async function changesSince(database: Queries, version: string): Promise<Changes> {
  const rows: { kind: string; id: string }[] = await database.query(
    `SELECT DISTINCT subject_kind AS kind, subject_id AS id
       FROM audit_log
      WHERE transaction_number >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
        AND transaction_number < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
        AND NOT pg_visible_in_snapshot(transaction_number::text::xid8, $1::pg_snapshot)
        AND subject_kind <> ALL($2::text[])`,
    [version, BESIDE],
  );
  const register = new Map<string, Set<string>>();
  for (const { kind, id } of rows) register.set(kind, (register.get(kind) ?? new Set()).add(id));
  const series = new Set([...(register.get('observation') ?? []), ...(register.get('series') ?? [])]);
  register.delete('observation');
  return { series, register };
}

/** Whether nothing at all was written. */
export function isUnchanged({ series, register }: Changes): boolean {
  return series.size === 0 && register.size === 0;
}

/** Tables whose rows a judgement names at most. */
const ONLY_NAMED = ['theme', 'agency', 'area', 'document', 'statement'];
/** Tables of which it is known below which judgements look at a row. */
const LOOKED_AT = ['goal', 'target', 'goal_series', 'series', 'series_break', 'indicator', 'unit'];

/**
 * Whether a judgement may be another one after the changes: one of the things that it looks at is among them. After a
 * change of a table that is not listed here, each may be.
 */
export function mayBeJudgedAnew({ series, register }: Changes): (goal: Goal) => boolean {
  const listed = [...ONLY_NAMED, ...LOOKED_AT];
  if ([...register.keys()].some((table) => !listed.includes(table))) return () => true;
  const named = (table: string): ReadonlySet<string> => register.get(table) ?? new Set();
  const goals = new Set([...named('goal'), ...owners(named('target')), ...owners(named('goal_series'))]);
  const measuring = new Set([...series, ...owners(named('series_break'))]);
  const [indicators, units] = [named('indicator'), named('unit')];
  return (goal) =>
    goals.has(goal.id) ||
    [goal, ...goal.series].some(({ indicatorId }) => indicators.has(indicatorId)) ||
    [goal.indicator, ...goal.series].some(({ unit }) => units.has(unit.code)) ||
    goal.targets.some(({ unitCode }) => unitCode !== null && units.has(unitCode)) ||
    goal.series.some(({ id }) => measuring.has(id));
}

/** What belongs to a goal or a series is named by that, a slash and its own keys (`VT-148/1/2`: target 1, version 2). */
function owners(ids: ReadonlySet<string>): string[] {
  return [...ids].map((id) => id.slice(0, id.indexOf('/')));
}
