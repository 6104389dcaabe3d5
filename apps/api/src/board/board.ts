import {
  asPrevious,
  convert,
  freshness,
  GRAVITY,
  headlineGoal,
  parsePeriod,
  pointsKnownAt,
  STATUSES,
} from '@waymark/domain';
import type { AssessedGoal } from '../assessment/assessed-goal.type.js';
import type { Point } from '../assessment/assessment.type.js';
import type { Series } from '../series/series.entity.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { searchOf } from '../graphql/search.js';
import { groupBy } from '../group-by.js';
import type { BoardFilter, BoardOrder } from './board.input.js';
import type { BoardFacets, BoardGroup, BoardRow, Facet, StatusCount } from './board.type.js';

const GROUPS: readonly BoardGroup[] = ['MEASURED', 'NO_DATA', 'QUALITATIVE', 'FINISHED'];

/** A draft is shown beside the promises, but it is none. */
export const isPromise = ({ goal }: AssessedGoal) => goal.lifecycle !== 'DRAFT';

/** Years of the deadlines of a goal. */
export function dueYears({ goal }: AssessedGoal): number[] {
  const days = goal.targets.flatMap((target) => [target.aimDue, target.latestDue]);
  return [...new Set(days.filter((day) => day !== null).map((day) => Number(day.slice(0, 4))))];
}

/** A filter as one question to a goal; the agency stands for its predecessors too. */
export function filterOf(snapshot: Snapshot, filter: BoardFilter): (assessed: AssessedGoal) => boolean {
  const agencies = filter.agency ? withPredecessors(snapshot, filter.agency) : null;
  const found = searchOf(filter.search);
  return (assessed) => {
    const { goal } = assessed;
    if (filter.theme && goal.themeId !== filter.theme) return false;
    if (filter.document && goal.document.id !== filter.document) return false;
    if (filter.area && goal.area.id !== filter.area) return false;
    if (filter.kind && goal.indicator.kind !== filter.kind) return false;
    if (filter.dueYear && !dueYears(assessed).includes(filter.dueYear)) return false;
    if (agencies && ![goal.lead, ...goal.supporting].some((agency) => agency && agencies.has(agency.id)))
      return false;
    return found(`${goal.searchText} ${goal.indicator.searchText} ${goal.document.searchText}`);
  };
}

function withPredecessors(snapshot: Snapshot, id: string): Set<string> {
  const found = new Set([id]);
  for (const known of found) {
    for (const agency of snapshot.reference.agencies.values()) {
      if (agency.successorIds.includes(known)) found.add(agency.id);
    }
  }
  return found;
}

/**
 * One row per indicator and area with a promise among those wanted, all its promises inside in order of time. The row
 * speaks of one that is wanted: who filters by 749 reads what 749 asked, not what a later document asks.
 */
export function boardRows(snapshot: Snapshot, wanted: ReadonlySet<AssessedGoal>): BoardRow[] {
  const byRow = groupBy(snapshot.goals, ({ goal }) => `${goal.indicator.id}@${goal.area.id}`);
  return [...byRow].flatMap(([id, promises]) => {
    const headline = headlineGoal(
      promises.filter((promise) => wanted.has(promise)),
      snapshot.asOf,
    );
    return headline ? [boardRow(snapshot, { id, promises, headline })] : [];
  });
}

function boardRow(
  snapshot: Snapshot,
  { id, promises, headline }: { id: string; promises: AssessedGoal[]; headline: AssessedGoal },
): BoardRow {
  const { indicator, area, themeId } = headline.goal;
  const series = snapshot.reference.series.get(headline.deciding.seriesId ?? '');
  const points = pointsKnownAt(snapshot.observations.get(series?.id ?? '') ?? [], snapshot.asOf);
  const newest = points.at(-1) ?? null;
  const measured = series !== undefined && series.unit.kind !== 'YES_NO';
  return {
    id,
    group: groupOf(snapshot, headline, promises),
    indicator,
    area,
    themeId,
    headline,
    first: (promises.find(isPromise) ?? headline).goal.id,
    promises,
    measure: series?.indicator ?? null,
    newest,
    samePeriodLastYear: newest && measured ? yearBefore(points, newest, series) : null,
    plan: newest && measured ? planFor(promises, newest.period.slice(0, 4), series) : null,
    sparkEnds: measured ? points.map(({ end }) => end) : [],
    sparkValues: measured ? points.map(({ value }) => value) : [],
    freshness: freshness(series?.frequency ?? 'IRREGULAR', newest?.end ?? null, snapshot.asOf),
  };
}

/** The value of the same period a year before, unless a break lies between. */
function yearBefore(points: readonly Point[], newest: Point, { breaks }: Series): Point | null {
  const before = asPrevious(points, newest.period);
  const broken = breaks.some(({ period }) => {
    const from = parsePeriod(period)?.end ?? '';
    return before !== null && from > before.end && from <= newest.end;
  });
  return broken ? null : before;
}

/** The plan that a document sets for a year, in the unit of the series. */
function planFor(promises: readonly AssessedGoal[], year: string, series: Series): number | null {
  for (const { value, unit, role, aimDue } of promises
    .filter(isPromise)
    .flatMap(({ goal }) => goal.targets)) {
    if (role !== 'PLAN' || !aimDue?.startsWith(year) || value === null || !unit) continue;
    const plan = convert(value, unit, series.unit);
    if (plan !== null) return plan;
  }
  return null;
}

function groupOf(snapshot: Snapshot, headline: AssessedGoal, promises: AssessedGoal[]): BoardGroup {
  const { status, goal } = headline;
  if (goal.indicator.kind === 'QUALITATIVE') return 'QUALITATIVE';
  const milestone = goal.indicator.kind === 'MILESTONE';
  if (milestone && (status === 'ACHIEVED' || status === 'ACHIEVED_LATE')) return 'FINISHED';
  const hasFigures = promises.some(({ goal }) =>
    goal.seriesIds.some((id) => snapshot.observations.get(id)?.length),
  );
  return hasFigures || (milestone && (status === 'OPEN' || status === 'MISSED')) ? 'MEASURED' : 'NO_DATA';
}

/** Orders rows: the table before the folds, then as asked, within a theme the gravest first, then by name. */
export function orderRows(rows: BoardRow[], order: BoardOrder, snapshot: Snapshot): BoardRow[] {
  const rank: Record<BoardOrder, (row: BoardRow) => number | string> = {
    THEME: (row) => snapshot.reference.themes.get(row.themeId)?.order ?? 0,
    STATUS: (row) => GRAVITY.indexOf(row.headline.status),
    DUE: (row) => row.headline.deciding.due ?? '9999',
    NAME: () => 0,
  };
  const key = rank[order];
  const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort(
    (a, b) =>
      GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
      compare(key(a), key(b)) ||
      (order === 'THEME' ? compare(rank.STATUS(a), rank.STATUS(b)) : 0) ||
      compare(a.indicator.sortKey, b.indicator.sortKey) ||
      compare(a.id, b.id),
  );
}

/** Promises by verdict; every verdict is listed, also where none has it. */
export function countStatuses(promises: readonly AssessedGoal[], asOf: string): StatusCount[] {
  const counted = promises.filter(isPromise);
  return STATUSES.map((status) => {
    const having = counted.filter((assessed) => assessed.status === status);
    return {
      status,
      goals: having.length,
      due: having.filter(({ deciding }) => (deciding.due ?? '9999') < asOf).length,
    };
  });
}

/** What can be filtered by, over all promises of the day. */
export function facetsOf(snapshot: Snapshot): BoardFacets {
  const by = (ids: (assessed: AssessedGoal) => (string | null | undefined)[]): Facet[] => {
    const counts = new Map<string, number>();
    for (const assessed of snapshot.goals.filter(isPromise)) {
      for (const id of new Set(ids(assessed))) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts]
      .map(([id, goals]) => ({ id, goals }))
      .sort((a, b) => b.goals - a.goals || (a.id < b.id ? -1 : 1));
  };
  return {
    themes: by(({ goal }) => [goal.themeId]),
    agencies: by(({ goal }) => [goal.lead?.id, ...goal.supporting.map(({ id }) => id)]),
    documents: by(({ goal }) => [goal.document.id]),
    areas: by(({ goal }) => [goal.area.id]),
    dueYears: by((assessed) => dueYears(assessed).map(String)).sort((a, b) => Number(a.id) - Number(b.id)),
    kinds: by(({ goal }) => [goal.indicator.kind]),
  };
}
