import { addDays, daysBetween, pad, yearOf } from '../calendar.js';
import type { ClassingMethod } from '../method/method.js';
import { inForceAt, type MethodChoice } from '../method/method-in-force.js';
import { lifecycleAt } from '../target.js';
import { amendmentDays, targetsAt } from '../target-version.js';
import type { Cause, GoalLifecycle, Status } from '../vocabulary.js';
import { decidingAssessment } from './assess-goal.js';
import type {
  Assessment,
  Goal,
  Observation,
  ObservationsBySeries,
  StatusChange,
  Target,
} from './assessment.js';

/** What a verdict rests on besides the clock, as it was known at the end of one day. */
interface Known {
  readonly targets: readonly Target[];
  readonly lifecycle: GoalLifecycle;
  /** The method in force. */
  readonly method: ClassingMethod;
  /** The newest version of each period of each series. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Observation>>;
}

/** A version of a value with its series. */
interface Publication {
  readonly seriesId: string;
  readonly version: Observation;
}

/** Judges what is known at the end of a day, whenever it became known. */
function judge(goal: Goal, { targets, lifecycle, values, method }: Known, asOf: string): Assessment {
  const known = new Map([...values].map(([id, byPeriod]) => [id, [...byPeriod.values()]]));
  const then: Goal = { ...goal, targets, earlierTargets: [], lifecycle, endedOn: null };
  return decidingAssessment(then, known, { asOf, method });
}

function daysAfterDeadlines({ targets, earlierTargets = [] }: Goal): Set<string> {
  return new Set(
    [...targets, ...earlierTargets].flatMap(({ aimDue, latestDue }) =>
      [aimDue, latestDue].flatMap((due) => (due ? [addDays(due, 1)] : [])),
    ),
  );
}

function newYears(from: string, until: string): string[] {
  const days: string[] = [];
  for (let year = yearOf(from) + 1; year <= yearOf(until); year += 1) days.push(`${pad(year, 4)}-01-01`);
  return days;
}

function publicationsByDay(goal: Goal, observations: ObservationsBySeries): Map<string, Publication[]> {
  const days = new Map<string, Publication[]>();
  for (const { id } of goal.series) {
    for (const version of observations.get(id) ?? []) {
      const day = days.get(version.knownOn);
      if (day) day.push({ seriesId: id, version });
      else days.set(version.knownOn, [{ seriesId: id, version }]);
    }
  }
  return days;
}

/** The values with further ones; of a period the highest version counts, of equal ones the later known. */
function withPublished(values: Known['values'], published: readonly Publication[]): Known['values'] {
  if (published.length === 0) return values;
  const all = new Map(values);
  for (const { seriesId, version } of published) {
    const own = new Map(all.get(seriesId));
    const other = own.get(version.period);
    // A copy that is always known: a verdict may be asked for the day before.
    if (!other || version.version >= other.version) own.set(version.period, { ...version, knownOn: '' });
    all.set(seriesId, own);
  }
  return all;
}

/** A day on which a verdict changed, with what was known before and after what happened on it. */
interface Turn {
  readonly goal: Goal;
  readonly on: string;
  readonly before: Known;
  readonly after: Known;
  readonly published: readonly Publication[];
  readonly isAfterDeadline: boolean;
  readonly now: Assessment;
}

type What = 'METHOD' | 'LIFECYCLE' | 'TARGET' | 'VALUE' | 'CLOCK';

/** The status of the day with only some of what happened on it. */
function statusWith({ goal, on, before, after }: Turn, happened: (what: What) => boolean): Status {
  const known: Known = {
    method: (happened('METHOD') ? after : before).method,
    lifecycle: (happened('LIFECYCLE') ? after : before).lifecycle,
    targets: (happened('TARGET') ? after : before).targets,
    values: (happened('VALUE') ? after : before).values,
  };
  return judge(goal, known, happened('CLOCK') ? on : addDays(on, -1)).status;
}

/**
 * What of a day's events made its status: the first without which it would be another one; where two would each have
 * sufficed, the first that suffices alone.
 */
function decisive(turn: Turn): What {
  const { before, after, published, now } = turn;
  const happened: What[] = [];
  if (before.method !== after.method) happened.push('METHOD');
  if (before.lifecycle !== after.lifecycle) happened.push('LIFECYCLE');
  if (before.targets !== after.targets) happened.push('TARGET');
  if (published.length > 0) happened.push('VALUE');
  happened.push('CLOCK');
  return (
    happened.find((what) => statusWith(turn, (other) => other !== what) !== now.status) ??
    happened.find((what) => statusWith(turn, (other) => other === what) === now.status) ??
    'CLOCK'
  );
}

/** The value that made the change: without it the status would be another one; else the one that the verdict names. */
function decisiveValue(turn: Turn): Publication | null {
  const { goal, on, before, after, published, now } = turn;
  const isOwn = ({ seriesId }: Publication): boolean => seriesId === now.seriesId;
  const isNamed = (one: Publication): boolean => isOwn(one) && one.version.period === now.decidedBy?.period;
  const inOrder = [
    ...published.filter(isNamed),
    ...published.filter((one) => isOwn(one) && !isNamed(one)).reverse(),
    ...published.filter((one) => !isOwn(one)).reverse(),
  ];
  const isDecisive = (one: Publication): boolean => {
    const others = published.filter((other) => other !== one);
    const values = withPublished(before.values, others);
    return judge(goal, { ...after, values }, on).status !== now.status;
  };
  return inOrder.find(isDecisive) ?? inOrder[0] ?? null;
}

function changeOf(turn: Turn): StatusChange {
  const { on, before, after, isAfterDeadline, now } = turn;
  const change = { on, status: now.status, period: null, seriesId: null, targetN: null } as const;
  const what = decisive(turn);
  if (what === 'METHOD') return { ...change, cause: 'METHOD_CHANGED', precision: 'DAY' };
  if (what === 'LIFECYCLE') return { ...change, cause: 'LIFECYCLE', precision: 'DAY' };
  if (what === 'TARGET') {
    const moved = after.targets.filter((target) => !before.targets.includes(target));
    const target = moved.find(({ n }) => n === now.targetN) ?? moved[0];
    const precision = target?.knownPrecision ?? 'DAY';
    return { ...change, cause: 'TARGET_MOVED', targetN: target?.n ?? null, precision };
  }
  if (what === 'CLOCK') {
    const cause: Cause = isAfterDeadline ? 'DEADLINE_PASSED' : 'TIME_PASSED';
    const period = now.status === 'AWAITING_DATA' ? null : (now.decidedBy?.period ?? null);
    return { ...change, cause, period, seriesId: now.seriesId, precision: 'DAY' };
  }
  const found = decisiveValue(turn);
  const isRevision = found && before.values.get(found.seriesId)?.has(found.version.period);
  return {
    ...change,
    cause: isRevision ? 'REVISED_VALUE' : 'NEW_VALUE',
    period: found?.version.period ?? null,
    seriesId: found?.seriesId ?? now.seriesId,
    precision: found?.version.knownPrecision ?? 'DAY',
  };
}

/** The first day after `from`, `to` at the latest, on which the clock alone makes another status. */
function dayOfClock(goal: Goal, known: Known, from: string, to: string, status: Status): string {
  let [same, other] = [from, to];
  while (daysBetween(same, other) > 1) {
    const middle = addDays(same, Math.floor(daysBetween(same, other) / 2));
    if (judge(goal, known, middle).status === status) same = middle;
    else other = middle;
  }
  return other;
}

/**
 * The verdicts of a goal from the day it was stated until a day, one entry a change, each with its cause, from what was
 * known at the end of each day. Judged are the days on which something became known, was amended, ended or fell due, the
 * day of another method, and the first day of each year; where one of these finds that time alone has changed the verdict, its day is sought by
 * halving.
 * @param options.methods the methods chosen; the default alone if not given
 */
export function assessmentHistory(
  goal: Goal,
  observations: ObservationsBySeries,
  options: { readonly until: string; readonly methods?: readonly MethodChoice[] },
): StatusChange[] {
  const { until, methods = [] } = options;
  const from = goal.statedOn;
  if (from > until) return [];
  const deadlines = daysAfterDeadlines(goal);
  const publications = publicationsByDay(goal, observations);
  const amendments = new Set(amendmentDays(goal, until));
  const earlier = [...publications]
    .filter(([day]) => day <= from)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, published]) => published);
  let known: Known = {
    targets: targetsAt(goal, from),
    lifecycle: lifecycleAt(goal, from),
    method: inForceAt(methods, from),
    values: withPublished(new Map(), earlier),
  };
  let now = judge(goal, known, from);
  const changes: StatusChange[] = [
    {
      on: from,
      status: now.status,
      cause: 'STATED',
      period: now.decidedBy?.period ?? null,
      seriesId: now.seriesId,
      targetN: null,
      precision: goal.statedPrecision ?? 'DAY',
    },
  ];
  const days = [...deadlines, ...publications.keys(), ...amendments, ...newYears(from, until), until];
  if (goal.endedOn) days.push(goal.endedOn);
  days.push(...methods.map(({ since }) => since));
  let last = from;
  for (const on of [...new Set(days)].filter((day) => day > from && day <= until).sort()) {
    const published = publications.get(on) ?? [];
    const after: Known = {
      targets: amendments.has(on) ? targetsAt(goal, on) : known.targets,
      lifecycle: lifecycleAt(goal, on),
      method: inForceAt(methods, on),
      values: withPublished(known.values, published),
    };
    const turned = (day: string, next: Known, then: Assessment): Turn => ({
      goal,
      on: day,
      before: known,
      after: next,
      published: next === known ? [] : published,
      isAfterDeadline: deadlines.has(day),
      now: then,
    });
    const then = judge(goal, after, on);
    if (then.status !== now.status) {
      const byClock =
        judge(goal, known, on).status === now.status ? on : dayOfClock(goal, known, last, on, now.status);
      if (byClock < on) {
        now = judge(goal, known, byClock);
        changes.push(changeOf(turned(byClock, known, now)));
      }
      if (then.status !== now.status) changes.push(changeOf(turned(on, after, then)));
    }
    now = then;
    known = after;
    last = on;
  }
  return changes;
}
