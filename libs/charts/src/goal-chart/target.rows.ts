import type { TargetShape, UnitShape } from '@waymark/wording';
import { timeOf } from '../axis/axis.js';
import type { GoalChartFacts } from './goal-chart.rows.js';

/** A wanted value from the day it was promised to its deadline. */
export interface TargetMark {
  readonly key: string;
  readonly goalId: string;
  readonly target: TargetShape;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly from: number;
  /** First deadline; null where none was stated. */
  readonly aim: number | null;
  /** Second deadline of the promise itself. */
  readonly latest: number | null;
  readonly isFaded: boolean;
  /** Wanted by nobody: what a reader tries out. */
  readonly isAssumed?: boolean;
}

const isNumber = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** The targets of all promises that have a place on the axis of `unit`, the promise's own last. */
export function targetMarks(facts: GoalChartFacts, unit: UnitShape | null): TargetMark[] {
  const own = facts.promise;
  const others = (facts.promises ?? []).filter(({ goal }) => goal.id !== own?.goal.id);
  return [...others, ...(own ? [own] : [])].flatMap(({ goal, deciding }) => {
    // Of the own promise also what it said before it was amended.
    const earlier = goal.id === own?.goal.id ? (goal.earlierTargets ?? []) : [];
    return [...earlier, ...goal.targets].flatMap((target): TargetMark[] => {
      const isEarlier = earlier.includes(target);
      const converted = !isEarlier && target.n === deciding.targetN ? deciding.targetValue : null;
      const sameUnit = !unit || (target.unit?.code ?? goal.indicator.unit.code) === unit.code;
      const value = isNumber(target.value) && sameUnit ? target.value : converted;
      if (!isNumber(value) || target.comparator === 'DONE') return [];
      const due = target.aimDue ?? target.latestDue;
      const isTwo = target.aimDue && target.latestDue && target.aimDue !== target.latestDue;
      const aim = due ? timeOf(due) : null;
      return [
        {
          key: `${goal.id}-${target.n}${isEarlier ? ` ${target.version ?? 1}` : ''}`,
          goalId: goal.id,
          target,
          value,
          valueHigh: sameUnit ? (target.valueHigh ?? null) : null,
          from: Math.min(timeOf(target.knownOn ?? goal.statedOn), aim ?? Infinity),
          aim,
          latest: isTwo && target.latestDue ? timeOf(target.latestDue) : null,
          isFaded:
            isEarlier ||
            goal.id !== own?.goal.id ||
            (isNumber(deciding.targetN) && target.n !== deciding.targetN),
        },
      ];
    });
  });
}

/** The target that a reader assumes, where it is another than the promise's own: that one then stands back. */
export function withAssumedTarget(
  marks: readonly TargetMark[],
  facts: GoalChartFacts,
  unit: UnitShape | null,
): TargetMark[] {
  const { promise, assumed } = facts;
  if (!promise || !assumed) return [...marks];
  const own = marks.find(({ isFaded }) => !isFaded);
  const tried = targetMarks({ ...facts, promise: assumed.promise, promises: [] }, unit).find(
    ({ isFaded }) => !isFaded,
  );
  const isSame = own && tried && own.value === tried.value && targetEnd(own, 0) === targetEnd(tried, 0);
  if (!tried || isSame) return [...marks];
  return [
    ...marks.map((mark) => ({ ...mark, isFaded: true })),
    { ...tried, key: `${tried.key} assumed`, isAssumed: true },
  ];
}

/** Marks of the same value and the same deadlines become one; the promise's own stands for all that equal it. */
export function mergedMarks(marks: readonly TargetMark[]): TargetMark[] {
  const merged = new Map<string, TargetMark>();
  for (const mark of marks) {
    const place = [mark.value, mark.valueHigh, mark.aim, mark.latest].join(' ');
    const same = merged.get(place);
    if (!same || (same.isFaded && !mark.isFaded)) merged.set(place, mark);
    else if (same.isFaded) merged.set(place, { ...same, from: Math.min(same.from, mark.from) });
  }
  return [...merged.values()];
}

/** Where a target's line ends: its last date, or the end of the axis without one. */
export const targetEnd = ({ aim, latest }: TargetMark, endOfAxis: number): number =>
  latest ?? aim ?? endOfAxis;

export interface TargetLine {
  readonly key: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly isFaded: boolean;
  readonly isAssumed: boolean;
}

/** The lines of the marks; faded ones on one level that meet become one line, as opacities would add up. */
export function targetLines(marks: readonly TargetMark[], domain: readonly [number, number]): TargetLine[] {
  const lines = marks.flatMap((mark) =>
    (mark.valueHigh === null ? [mark.value] : [mark.value, mark.valueHigh]).map((value) => ({
      key: `${mark.key} ${value}`,
      value,
      from: Math.max(mark.from, domain[0]),
      to: targetEnd(mark, domain[1]),
      isFaded: mark.isFaded,
      isAssumed: mark.isAssumed ?? false,
    })),
  );
  const faded: TargetLine[] = [];
  for (const line of lines.filter(({ isFaded }) => isFaded).sort((a, b) => a.from - b.from)) {
    const at = faded.findIndex(({ value, to }) => value === line.value && line.from <= to);
    const met = faded[at];
    if (met) faded[at] = { ...met, to: Math.max(met.to, line.to) };
    else faded.push(line);
  }
  return [...faded, ...lines.filter(({ isFaded }) => !isFaded)];
}
