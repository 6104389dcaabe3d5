import { decimalYear } from '../calendar.js';
import { dampedSum, pathValue } from '../forecast/damped-path.js';
import { lastDue } from '../target.js';
import type { Assessment, Goal, ObservationsBySeries, Point, Target } from './assessment.js';
import { hasTwoDates, isBy, isOfDeadline } from './deadline.js';
import { isMilestone } from './milestone.js';
import { errorAt, ERROR, rangeFactor } from './chance.js';
import { measureOf, movementOf, recentOf } from './pace.js';
import { headingOf } from './prospect.js';
import { ask, isKept, limitsOf, type Question } from './question.js';
import {
  CLASS_BOUNDS,
  type ClassTest,
  type PointRole,
  type Reasoning,
  type ReasonStep,
  type Rule,
} from './reasoning-step.js';
import { windowOf } from './window.js';

const ROUNDING = 1e-9;

function ruleOf(goal: Goal, a: Assessment, asOf: string): Rule {
  if (a.reasons.includes('DONE_WHEN_STATED')) return 'DONE_WHEN_STATED';
  if (a.status === 'NOT_ASSESSABLE') return 'NOT_ASSESSABLE';
  if (isMilestone(goal)) return deedRule(a);
  const isLate = (point: Point): boolean => a.due !== null && !isBy(point, a.due);
  switch (a.status) {
    case 'OPEN':
      return 'QUALITATIVE_OPEN';
    case 'ACHIEVED':
      return a.due !== null && asOf <= a.due ? 'MET_AHEAD' : 'MET_IN_TIME';
    case 'ACHIEVED_LATE':
      return 'MET_LATE';
    case 'MISSED':
      return a.decidedBy && isLate(a.decidedBy) ? 'MISSED_AFTERWARDS' : 'MISSED_AT_DEADLINE';
    case 'AWAITING_DATA':
      return a.marks.includes('NO_EDITION') ? 'AWAITING_EDITION' : 'AWAITING';
    default:
      if (a.method !== 'WAYMARK') return 'BY_METHOD';
      if (a.marks.includes('THREE_YEAR_MEAN')) return 'LEVEL';
      if (a.ratio === null) return a.gap === null ? 'BOUND_OPEN' : 'NO_TIME_LEFT';
      return a.chance === null ? 'PACE_ALONE' : 'CHANCE';
  }
}

function deedRule({ status }: Assessment): Rule {
  switch (status) {
    case 'ACHIEVED':
      return 'DEED_IN_TIME';
    case 'ACHIEVED_LATE':
      return 'DEED_LATE';
    case 'MISSED':
      return 'DEED_MISSED';
    case 'AWAITING_DATA':
      return 'DEED_AWAITING';
    default:
      return 'DEED_OPEN';
  }
}

function classTests({ ratio, chance, probability }: Assessment): ClassTest[] {
  return (['ON_TRACK', 'OFF_TRACK'] as const).flatMap((of): ClassTest[] => {
    const bounds = CLASS_BOUNDS[of];
    const isMet = (value: number, bound: number): boolean =>
      of === 'ON_TRACK' ? value >= bound - ROUNDING : value < bound - ROUNDING;
    if (probability !== null) {
      const test = { of, measure: 'CHANCE', bound: bounds.chance, ratio: null, chance } as const;
      return [{ ...test, isMet: isMet(probability, bounds.chance) }];
    }
    if (ratio === null) return [];
    const test = { of, measure: 'RATIO', bound: bounds.ratio, ratio, chance: null } as const;
    return [{ ...test, isMet: isMet(ratio, bounds.ratio) }];
  });
}

function comparedSteps(question: Question, a: Assessment): ReasonStep[] {
  const { targetValue: target, due } = a;
  if (target === null) return [];
  const named: readonly (readonly [PointRole, Point | null])[] = [
    ['BEFORE', a.before],
    [a.status === 'NOT_ASSESSABLE' ? 'NEWEST' : 'DECIDES', a.decidedBy],
    ['FALLEN', a.fallenTo],
    ['NEWEST', a.latest],
  ];
  const seen = new Set<string>();
  return named.flatMap(([role, point]): ReasonStep[] => {
    if (!point || seen.has(point.period)) return [];
    seen.add(point.period);
    const isInTime = due === null ? null : isBy(point, due) || isOfDeadline(point, due);
    return [{ kind: 'COMPARED', role, point, target, isMet: isKept(question, point), isInTime }];
  });
}

function levelSteps(a: Assessment, points: readonly Point[]): ReasonStep[] {
  const used = points.slice(-a.pointsUsed);
  if (a.pace === null || a.required === null || used.length < 2) return [];
  const mean: ReasonStep = { kind: 'MEAN', points: used, result: a.pace };
  if (a.ratio === null) return [mean];
  return [mean, { kind: 'LEVEL_RATIO', level: a.pace, target: a.required, result: a.ratio }];
}

interface Course {
  readonly question: Question;
  readonly target: Target;
  readonly a: Assessment;
  readonly newest: Point;
  readonly edge: number;
  readonly due: string;
  readonly window: ReturnType<typeof windowOf>['points'];
}

/** The calculation of an open promise, line by line, in the order in which the judgement makes it. */
function courseSteps(course: Course): ReasonStep[] {
  const { question, target, a, newest, edge, due, window } = course;
  const values = window.map(({ value }) => value);
  const { isLog, onto, told } = measureOf(question.series.unit.kind, values, edge);
  const yearsTo = (day: string): number => decimalYear(day) - decimalYear(newest.end);
  const years = yearsTo(due);
  const steps: ReasonStep[] = [{ kind: 'YEARS', newest, due, result: years }];
  const add = (step: ReasonStep): void => void steps.push(step);
  if (a.required !== null)
    add({ kind: 'REQUIRED', newest, target: edge, due, years, isLog, result: a.required });
  const latest = lastDue(target);
  if (a.requiredByLatest !== null && latest !== null && hasTwoDates(target)) {
    const later = { newest, target: edge, due: latest, years: yearsTo(latest), isLog };
    add({ kind: 'REQUIRED_BY_LATEST', ...later, result: a.requiredByLatest });
  }
  const { pace, required, ratio } = a;
  if (pace === null) return steps;
  const recent = recentOf(window);
  const slopes = recent
    .flatMap((p, i) => recent.slice(i + 1).map((q) => told((onto(q.value) - onto(p.value)) / (q.t - p.t))))
    .sort((p, q) => p - q);
  add({ kind: 'PACE', points: recent, slopes, isLog, result: pace });
  if (required !== null && ratio !== null) add({ kind: 'RATIO', pace, required, isLog, result: ratio });
  return [...steps, ...outlookSteps(course, isLog, years)];
}

/** Where the pace leads, how wrong that may be, and what chance follows. */
function outlookSteps(
  { question, a, newest, edge, due, window }: Course,
  isLog: boolean,
  years: number,
): ReasonStep[] {
  const { pace, noise, phi, central, low80: low, high80: high, chance } = a;
  const heading = headingOf(window, limitsOf(question), isLog, edge);
  if (pace === null || noise === null || phi === null || !heading) return [];
  const { axis, prospect } = heading;
  const isOnCurve = prospect.movement === 'GROWTH';
  const moved = movementOf(window.map(({ t, value }) => ({ t, value: axis.onto(value) })));
  const steps: ReasonStep[] = [
    { kind: 'NOISE', points: window, isOnCurve, result: noise },
    { kind: 'DAMPING', ...moved, isOnCurve, result: phi },
  ];
  if (central === null || low === null || high === null || chance === null || years <= 0) return steps;
  const yearsOfPace = dampedSum(phi, years);
  const position = pathValue(prospect, years);
  const ahead = { newest, phi, years, yearsOfPace, due, result: central };
  steps.push(
    isOnCurve && !isLog
      ? {
          kind: 'CURVE',
          ...ahead,
          from: prospect.value,
          pace: prospect.pace,
          position,
          ceiling: question.max,
        }
      : { kind: 'CENTRAL', ...ahead, pace, isLog, unbounded: axis.back(position) },
  );
  const spread = errorAt(prospect, years);
  const quantile = rangeFactor(prospect);
  return [
    ...steps,
    { kind: 'SPREAD', noise, pace: prospect.pace, years, weights: ERROR, isOnCurve, result: spread },
    { kind: 'RANGE', central: position, quantile, spread, isOnCurve, low, high },
    { kind: 'CHANCE', central: position, target: axis.onto(edge), spread, isOnCurve, chance },
  ];
}

/**
 * Why a judgement is what it is, from the same numbers: pure, and made of the functions that judged. The formulas stand
 * here and nowhere else; `reasoning.spec.ts` holds each against the judgement.
 * @param a the assessment of one target by one series
 */
export function reasoningOf(
  goal: Goal,
  observations: ObservationsBySeries,
  a: Assessment,
  options: { readonly asOf: string },
): Reasoning {
  const rule = ruleOf(goal, a, options.asOf);
  const series = goal.series.find(({ id }) => id === a.seriesId);
  const target = goal.targets.find(({ n }) => n === a.targetN);
  const known = (series && observations.get(series.id)) ?? [];
  const question =
    series && target && target.value !== null && !isMilestone(goal)
      ? ask(goal, { ...target, value: target.value }, series, known, options.asOf)
      : null;
  if (!question || !target) return { rule, tests: [], steps: [], points: [] };
  const isLevel = a.marks.includes('THREE_YEAR_MEAN');
  const isOpen =
    rule === 'BY_METHOD' || rule === 'CHANCE' || rule === 'PACE_ALONE' || rule === 'NO_TIME_LEFT';
  const isAwaiting = rule === 'AWAITING' || rule === 'AWAITING_EDITION';
  const { due } = a;
  const inTime = due === null ? question.points : question.points.filter((point) => isBy(point, due));
  const window = windowOf(
    question,
    isLevel && a.decidedBy ? upTo(question.points, a.decidedBy) : inTime,
  ).points;
  const newest = window.at(-1);
  const share = shareSteps(question, a);
  if (isLevel) {
    const steps = [
      ...levelSteps(a, window),
      ...(isAwaiting || rule === 'LEVEL' ? [] : comparedSteps(question, a)),
    ];
    return { rule, tests: rule === 'LEVEL' ? classTests(a) : [], steps, points: window.slice(-a.pointsUsed) };
  }
  if ((isOpen || isAwaiting) && newest && due !== null && a.targetValue !== null) {
    const course = { question, target, a, newest, edge: a.targetValue, due, window };
    const tests = isOpen && rule !== 'BY_METHOD' ? classTests(a) : [];
    return { rule, tests, steps: [...courseSteps(course), ...share], points: window };
  }
  return { rule, tests: [], steps: [...comparedSteps(question, a), ...share], points: [] };
}

function upTo(points: readonly Point[], last: Point): readonly Point[] {
  return points.slice(0, points.findIndex(({ period }) => period === last.period) + 1);
}

function shareSteps({ baseline }: Question, { share, latest, targetValue }: Assessment): ReasonStep[] {
  if (share === null || baseline === null || !latest || targetValue === null) return [];
  return [{ kind: 'SHARE', baseline, newest: latest, target: targetValue, result: share }];
}
