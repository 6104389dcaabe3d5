import { inForceAt, type MethodInForce } from '../method/method-in-force.js';
import { addDays, pad, yearOf } from '../calendar.js';
import { decidingTarget, lifecycleAt } from '../target.js';
import type { Cause, Status } from '../vocabulary.js';
import { assessGoal } from './assess-goal.js';
import type { Goal, GoalAssessment, ObservationsBySeries, StatusChange } from './assessment.js';

/** The days after the deadlines that decide. */
function daysAfterDeadlines(goal: Goal): string[] {
  const target = decidingTarget(goal);
  return [target?.aimDue, target?.latestDue].flatMap((due) => (due ? [addDays(due, 1)] : []));
}

function daysOfPublication(goal: Goal, observations: ObservationsBySeries): string[] {
  return goal.series.flatMap(({ id }) => (observations.get(id) ?? []).map(({ knownOn }) => knownOn));
}

function newYears(from: string, until: string): string[] {
  const days: string[] = [];
  for (let year = yearOf(from) + 1; year <= yearOf(until); year += 1) days.push(`${pad(year, 4)}-01-01`);
  return days;
}

/** What made the status of a day, by trying the day without what became known on it. */
function causeOf(
  goal: Goal,
  observations: ObservationsBySeries,
  now: GoalAssessment,
  before: Status,
  chosen: MethodInForce | undefined,
): Pick<StatusChange, 'cause' | 'period' | 'seriesId'> {
  const { asOf, deciding } = now;
  const method = inForceAt(chosen, asOf);
  if (asOf === chosen?.since && assessGoal(goal, observations, { asOf }).status === before)
    return { cause: 'METHOD_CHANGED', period: null, seriesId: null };
  if (lifecycleAt(goal, asOf) === 'DISCONTINUED') return { cause: 'LIFECYCLE', period: null, seriesId: null };
  const earlier = new Map(
    [...observations].map(([id, all]) => [id, all.filter(({ knownOn }) => knownOn < asOf)]),
  );
  const { seriesId } = deciding;
  if (assessGoal(goal, earlier, { asOf, method }).status !== before) {
    const cause: Cause = daysAfterDeadlines(goal).includes(asOf) ? 'DEADLINE_PASSED' : 'TIME_PASSED';
    const period = now.status === 'AWAITING_DATA' ? null : (deciding.decidedBy?.period ?? null);
    return { cause, period, seriesId };
  }
  const published = goal.series.flatMap(({ id }) =>
    (observations.get(id) ?? [])
      .filter(({ knownOn }) => knownOn === asOf)
      .map((version) => ({ id, version })),
  );
  const own = published.filter(({ id }) => id === seriesId);
  const named = own.find(({ version }) => version.period === deciding.decidedBy?.period);
  const found = named ?? own.at(-1) ?? published.at(-1);
  const cause: Cause = found && found.version.version > 1 ? 'REVISED_VALUE' : 'NEW_VALUE';
  return { cause, period: found?.version.period ?? null, seriesId: found?.id ?? seriesId };
}

/**
 * The verdicts of a goal from the day it was stated until a day, one entry a change, each with its cause. A verdict can
 * change when a value becomes known, when a deadline has passed, when another method comes into force and on the day
 * from which the goal has ended; the first day of each year is looked at besides.
 * @param options.method the method chosen, in force from its day on; the default if not given
 */
export function assessmentHistory(
  goal: Goal,
  observations: ObservationsBySeries,
  options: { readonly until: string; readonly method?: MethodInForce },
): StatusChange[] {
  const { until, method: chosen } = options;
  const from = goal.statedOn;
  if (from > until) return [];
  const candidates = [
    ...daysAfterDeadlines(goal),
    ...daysOfPublication(goal, observations),
    ...newYears(from, until),
    ...(goal.endedOn ? [goal.endedOn] : []),
    ...(chosen?.since ? [chosen.since] : []),
  ].filter((day) => day > from && day <= until);
  const first = assessGoal(goal, observations, { asOf: from, method: inForceAt(chosen, from) });
  const start: StatusChange = {
    on: from,
    status: first.status,
    cause: 'STATED',
    period: first.deciding.decidedBy?.period ?? null,
    seriesId: first.deciding.seriesId,
  };
  const changes = [start];
  for (const asOf of [...new Set(candidates)].sort()) {
    const before = changes.at(-1)?.status ?? start.status;
    const now = assessGoal(goal, observations, { asOf, method: inForceAt(chosen, asOf) });
    if (now.status !== before) {
      changes.push({ on: asOf, status: now.status, ...causeOf(goal, observations, now, before, chosen) });
    }
  }
  return changes;
}
