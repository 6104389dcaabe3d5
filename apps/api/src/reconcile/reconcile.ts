import { recordedConflicts, targetDifferences, valueDifferences } from '@waymark/domain';
import type { AssessedGoal } from '../assessment/assessed-goal.type.js';
import { isPromise } from '../board/board.js';
import { searchOf } from '../graphql/search.js';
import { figureOf } from '../series/figure.type.js';
import type { Observations, PublishedObservation } from '../series/observation.store.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import type { PromiseDifference, ReconcileFilter, StatedTarget, ValueDifference } from './reconcile.type.js';

/** All promises of a day that do not agree: those still open first, the nearest before; then the latest of those past. */
export function promiseDifferences(snapshot: Snapshot): PromiseDifference[] {
  const goals = snapshot.goals.map(({ goal }) => goal);
  const { indicators, areas } = snapshot.reference;
  const sameDay = targetDifferences(goals, snapshot.asOf).flatMap(
    ({ indicatorId, areaId, due, stated, spread }): PromiseDifference[] => {
      const [indicator, area] = [indicators.get(indicatorId), areas.get(areaId)];
      if (!indicator || !area) return [];
      const targets = stated.flatMap(({ goalId, n }) => statedTarget(snapshot, goalId, n) ?? []);
      return [
        {
          id: `${indicatorId}@${areaId}@${due}`,
          kind: 'SAME_DAY',
          indicator,
          area,
          due,
          stated: targets,
          ...spread,
        },
      ];
    },
  );
  const recorded = recordedConflicts(goals, snapshot.asOf).flatMap(({ goalIds }): PromiseDifference[] => {
    const stated = goalIds.flatMap((id) => statedTarget(snapshot, id) ?? []);
    const [first] = stated;
    if (!first) return [];
    const { indicator, area } = first.promise.goal;
    return [
      {
        id: goalIds.join('+'),
        kind: 'RECORDED',
        indicator,
        area,
        due: null,
        stated,
        size: null,
        share: null,
      },
    ];
  });
  const isPast = ({ due }: PromiseDifference) => due !== null && due < snapshot.asOf;
  const byDay = (a: PromiseDifference, b: PromiseDifference) => compare(a.due ?? '', b.due ?? '');
  const byName = (a: PromiseDifference, b: PromiseDifference) =>
    compare(a.indicator.sortKey, b.indicator.sortKey);
  return [
    ...sameDay.filter((one) => !isPast(one)).sort((a, b) => byDay(a, b) || byName(a, b)),
    ...sameDay.filter(isPast).sort((a, b) => byDay(b, a) || byName(a, b)),
    ...recorded,
  ];
}

/** A target of a promise with its own verdict; without a number that by which the promise is judged. */
function statedTarget(snapshot: Snapshot, goalId: string, n?: number): StatedTarget | null {
  const promise = snapshot.goalsById.get(goalId);
  if (!promise) return null;
  const wanted = n ?? promise.deciding.targetN;
  const target = promise.goal.targets.find((one) => one.n === wanted) ?? promise.goal.targets[0] ?? null;
  const assessment =
    wanted === promise.deciding.targetN
      ? promise.deciding
      : (promise.byTarget.find(({ targetN }) => targetN === wanted) ?? promise.deciding);
  return { promise, target, assessment };
}

/** All values of a day of which bodies publish different numbers, from every version known of the compared series. */
export function figureDifferences(
  snapshot: Snapshot,
  versions: Observations<PublishedObservation>,
): ValueDifference[] {
  const { reference } = snapshot;
  return valueDifferences(reference.series.values(), versions, snapshot.asOf)
    .flatMap(({ seriesIds, periods }): ValueDifference[] => {
      const series = seriesIds.flatMap((id) => reference.series.get(id) ?? []);
      const [first] = series;
      if (!first) return [];
      return [
        {
          id: seriesIds.join('+'),
          indicator: first.indicator,
          area: first.area,
          series,
          periods: periods.map(({ end, values, spread }) => ({
            end,
            ...spread,
            values: values.map(({ seriesId, observation }) => ({
              seriesId,
              figure: figureOf(observation as PublishedObservation, reference),
            })),
          })),
          goals: snapshot.goals.filter(
            (assessed) =>
              isPromise(assessed) &&
              assessed.bySeries.some(({ seriesId }) => seriesId !== null && seriesIds.includes(seriesId)),
          ),
        },
      ];
    })
    .sort((a, b) => compare(a.indicator.sortKey, b.indicator.sortKey) || compare(a.id, b.id));
}

const wordsOf = ({ goal }: AssessedGoal): string =>
  `${goal.searchText} ${goal.indicator.searchText} ${goal.document.searchText}`;

/** The themes of a difference: of its promises, else of its indicator. */
export function themesOf(difference: PromiseDifference | ValueDifference): string[] {
  const goals = 'stated' in difference ? difference.stated.map(({ promise }) => promise) : difference.goals;
  return [...new Set([difference.indicator.themeId, ...goals.map(({ goal }) => goal.themeId)])];
}

/** A filter as one question to a difference. Throws SEARCH_TOO_LONG beyond 200 characters. */
export function differenceFilter({
  search,
  theme,
}: ReconcileFilter): (difference: PromiseDifference | ValueDifference) => boolean {
  const found = searchOf(search);
  return (difference) => {
    if (theme && !themesOf(difference).includes(theme)) return false;
    const words =
      'stated' in difference
        ? difference.stated.map(({ promise }) => wordsOf(promise))
        : [
            difference.indicator.searchText,
            ...difference.goals.map(wordsOf),
            ...difference.periods.flatMap(({ values }) =>
              values.flatMap(({ figure }) => figure.document?.searchText ?? []),
            ),
          ];
    return words.some(found);
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
