import { GRAVITY, type StatusChange, valueChanges, VERDICT_TURNS, verdictChange } from '@waymark/domain';
import { isPromise } from '../board/board.js';
import type { AssessedGoal } from '../assessment/assessed-goal.type.js';
import type { Document } from '../document/document.entity.js';
import { figureOf } from '../series/figure.type.js';
import type { Observations, PublishedObservation } from '../series/observation.store.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import type { DocumentChange, FigureChange, VerdictChange } from './changes.type.js';

/** Two days and what is asked of them: the promises of the later one that pass the filter. */
export interface Comparison {
  readonly earlier: Snapshot;
  readonly later: Snapshot;
  readonly wanted: readonly AssessedGoal[];
}

/** Promises whose verdict is another than it was. */
export function goalsWithOtherVerdict({ earlier, wanted }: Comparison): AssessedGoal[] {
  return wanted.filter(({ goal, status }) => {
    const before = earlier.goalsById.get(goal.id);
    return before !== undefined && before.status !== status;
  });
}

/** Each changed verdict with its cause: what worsened first, then what improved, within each the gravest first. */
export function verdictChanges(
  comparison: Comparison,
  versions: Observations<PublishedObservation>,
): VerdictChange[] {
  const { earlier, later } = comparison;
  return goalsWithOtherVerdict(comparison)
    .flatMap((assessed) => {
      const before = earlier.goalsById.get(assessed.goal.id);
      const change = before && verdictChange(assessed.goal, versions, before, assessed, later.methods);
      if (!change) return [];
      const measure = later.reference.series.get(change.seriesId ?? '')?.indicator ?? null;
      const steps: readonly StatusChange[] = change.steps;
      const onPrecision = steps.find(({ on }) => on === change.on)?.precision ?? 'DAY';
      return [{ ...change, steps, onPrecision, goal: assessed, measure }];
    })
    .sort(
      (a, b) =>
        VERDICT_TURNS.indexOf(a.turn) - VERDICT_TURNS.indexOf(b.turn) ||
        GRAVITY.indexOf(a.goal.status) - GRAVITY.indexOf(b.goal.status) ||
        compare(a.goal.goal.sortKey, b.goal.goal.sortKey),
    );
}

/** Promises that the earlier day did not know. */
export function statedSince({ earlier, wanted }: Comparison): AssessedGoal[] {
  return wanted.filter(({ goal }) => !earlier.goalsById.has(goal.id));
}

/** Values of the series that measure the wanted promises, the newest known first. */
export function figureChanges(
  { earlier, later, wanted }: Comparison,
  versions: Observations<PublishedObservation>,
): FigureChange[] {
  const goalsOf = new Map<string, AssessedGoal[]>();
  for (const assessed of wanted) {
    for (const id of assessed.goal.seriesIds) goalsOf.set(id, [...(goalsOf.get(id) ?? []), assessed]);
  }
  const { reference } = later;
  return [...goalsOf]
    .flatMap(([seriesId, goals]) => {
      const series = reference.series.get(seriesId);
      if (!series) return [];
      const { indicator, area, producer } = series;
      return valueChanges(versions.get(seriesId) ?? [], { since: earlier.asOf, until: later.asOf }).map(
        ({ before, after }) => ({
          seriesId,
          indicator,
          area,
          producer,
          before: before && figureOf(before, reference),
          after: figureOf(after, reference),
          goals,
        }),
      );
    })
    .sort(
      (a, b) =>
        compare(b.after.knownOn, a.after.knownOn) ||
        compare(a.indicator.sortKey, b.indicator.sortKey) ||
        compare(a.seriesId, b.seriesId) ||
        compare(b.after.period, a.after.period),
    );
}

/**
 * Documents issued between the two days that are or were in force (what only publishes figures is none of them), the
 * newest first. `isFiltered`: only those in which a wanted promise stands.
 */
export function documentChanges(
  { earlier, later, wanted }: Comparison,
  isFiltered: boolean,
): DocumentChange[] {
  const promising = new Set(wanted.map(({ goal }) => goal.document.id));
  const all = [...later.reference.documents.values()];
  const isBetween = ({ dated }: Document) => dated !== null && dated > earlier.asOf && dated <= later.asOf;
  return all
    .filter(
      (document) => isBetween(document) && document.lifecycle !== 'NONE' && document.lifecycle !== 'DRAFT',
    )
    .filter(({ id }) => !isFiltered || promising.has(id))
    .map((document) => ({ document, replaces: all.filter((other) => other.replacedById === document.id) }))
    .sort(
      (a, b) =>
        compare(b.document.dated ?? '', a.document.dated ?? '') ||
        compare(a.document.sortKey, b.document.sortKey),
    );
}

/** The last day on which one of the wanted promises, or a value that measures one, became known. */
export function lastChange({ later, wanted }: Comparison): string | null {
  const days = wanted.flatMap(({ goal }) => [
    goal.statedOn,
    ...goal.seriesIds.flatMap((id) => (later.observations.get(id) ?? []).map(({ knownOn }) => knownOn)),
  ]);
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** What is told of a day are its promises; a draft is none. */
export function wantedOf(later: Snapshot, passes: (assessed: AssessedGoal) => boolean): AssessedGoal[] {
  return later.goals.filter((assessed) => isPromise(assessed) && passes(assessed));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
