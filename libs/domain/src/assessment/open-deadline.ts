import { decimalYear, pad, yearOf } from '../calendar.js';
import { reachYear } from '../forecast/damped-path.js';
import { type Range, rangeWithin, within } from '../forecast/forecast.js';
import type { Mark } from '../vocabulary.js';
import type { AnnualPoint } from '../annual.js';
import type { Assessment, Outlook, Point } from './assessment.js';
import { chanceToReach, chanceWord, classify, LEAST_CHANCE, rangeAt } from './chance.js';
import { hasTwoDates, isBy, type Deadline } from './deadline.js';
import { isEstimate } from './marks.js';
import { measureOf, paceOf, recentOf, type Measure, type Pace } from './pace.js';
import { headingOf, type Heading } from './prospect.js';
import { directionFrom, edgeFrom, exceeds, isKept, isMet, type Question, limitsOf } from './question.js';
import { notAssessable, verdict } from './verdict.js';
import { windowOf } from './window.js';

const FURTHEST_OUTLOOK = 10;
/** Less than a day is no time. */
const NO_TIME = 1 / 400;

/** Newest value, target and time of an open promise on the axis where progress is straight. */
interface Course {
  readonly question: Question;
  readonly deadline: Deadline;
  readonly window: readonly AnnualPoint[];
  readonly newest: AnnualPoint;
  readonly measure: Measure;
  readonly pace: Pace;
  readonly edge: number;
}

function yearsTo(due: string, from: AnnualPoint): number {
  return decimalYear(due) - from.t;
}

function requiredStep({ measure, newest, edge }: Course, due: string): number | null {
  const years = yearsTo(due, newest);
  return years < NO_TIME ? null : (measure.onto(edge) - measure.onto(newest.value)) / years;
}

/** Central value and range after h years, in the unit and within its bounds. */
function boundedRange(
  question: Question,
  { axis, prospect }: Heading,
  h: number,
): Range & { readonly central: number } {
  const limits = limitsOf(question);
  const { central, low, high } = rangeAt(prospect, h);
  return {
    central: within(axis.back(central), limits),
    ...rangeWithin(axis.back(low), axis.back(high), limits),
  };
}

function outlookOf(course: Course, heading: Heading): Outlook {
  const { newest, deadline } = course;
  const ends = [newest.end];
  for (let year = yearOf(newest.end); year <= yearOf(deadline.due); year += 1) {
    const end = `${pad(year, 4)}-12-31`;
    if (end > newest.end && end < deadline.due) ends.push(end);
  }
  ends.push(deadline.due);
  const ranges = ends.map((end) => boundedRange(course.question, heading, yearsTo(end, newest)));
  return {
    ends,
    central: ranges.map(({ central }) => central),
    low: ranges.map(({ low }) => low),
    high: ranges.map(({ high }) => high),
  };
}

/** What the path says about the deadline; nothing for two points or more than ten years ahead. */
function forecast(course: Course): { known: Partial<Assessment>; probability: number | null; marks: Mark[] } {
  const { question, deadline, window, newest, measure, edge } = course;
  const h = yearsTo(deadline.due, newest);
  const heading = headingOf(window, limitsOf(question), measure.isLog, edge);
  const marks: Mark[] = [];
  if (!heading) marks.push('TWO_POINTS');
  else if (window.length <= 4) marks.push('FEW_POINTS');
  if (h > FURTHEST_OUTLOOK + NO_TIME) marks.push('LONG_HORIZON');
  if (!heading) return { known: {}, probability: null, marks };
  const { axis, prospect } = heading;
  const spread = { noise: prospect.noise, phi: prospect.phi };
  if (marks.includes('LONG_HORIZON')) return { known: spread, probability: null, marks };
  if (prospect.movement === 'GROWTH' && !measure.isLog) marks.push('GROWTH_CURVE');
  const direction = directionFrom(question, newest.value) === -1 ? -1 : 1;
  const position = axis.onto(edge);
  const probability = h < NO_TIME ? LEAST_CHANCE : chanceToReach(prospect, h, position, direction);
  const { central, low, high } = boundedRange(question, heading, Math.max(h, 0));
  const known: Partial<Assessment> = {
    ...spread,
    central,
    low80: low,
    high80: high,
    probability,
    chance: chanceWord(probability),
    reachYear: reachYear(prospect, position),
    outlook: h < NO_TIME ? null : outlookOf(course, heading),
  };
  return { known, probability, marks };
}

/** The pace of a promise that is not kept yet: what it needs, what it makes, and where that leads. */
function judgeCourse(course: Course): Assessment {
  const { deadline, question, measure, pace, window, newest } = course;
  const { target } = question;
  const step = requiredStep(course, deadline.due);
  const latestStep =
    deadline.stage === 'AIM' && hasTwoDates(target) && target.latestDue
      ? requiredStep(course, target.latestDue)
      : null;
  const required = step === null ? null : finite(measure.told(step));
  const told = measure.told(pace.slope);
  const ratio = required === null ? null : finite(told / required);
  const { known, probability, marks } = forecast(course);
  // No time is left, and the newest value falls short: only a revision of it could still keep the promise.
  const status = ratio === null ? 'OFF_TRACK' : classify(ratio, probability);
  return verdict(status, {
    ...known,
    decidedBy: newest,
    required,
    requiredByLatest: latestStep === null ? null : finite(measure.told(latestStep)),
    pace: finite(told),
    ratio,
    pointsUsed: window.length,
    since: recentOf(window)[0]?.period ?? null,
    marks: [
      ...marks,
      ...(measure.isLog ? (['LOG_PACE'] as const) : []),
      ...(isEstimate(newest) ? (['ESTIMATE'] as const) : []),
    ],
  });
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The verdict while the deadline is open, or the last one before it where its value is still awaited. */
export function judgeOpen(question: Question, deadline: Deadline): Assessment {
  const points = question.points.filter((point) => isBy(point, deadline.due));
  const newest = points.at(-1);
  if (!newest) return notAssessable(['NO_VALUE']);
  const { points: window, afterBreak, reason } = windowOf(question, points);
  const breakMarks: Mark[] = afterBreak ? ['AFTER_BREAK'] : [];
  const used = { pointsUsed: window.length, since: recentOf(window)[0]?.period ?? null };
  if (isKept(question, newest)) return judgeMet(question, newest, { ...used, marks: breakMarks });
  const last = window.at(-1);
  // Values too close together: no single one of them decides.
  const decidedBy: Point | null = reason === 'TOO_SHORT' ? null : newest;
  if (reason !== null || !last)
    return notAssessable([reason ?? 'NO_VALUE'], { ...used, decidedBy, marks: breakMarks });
  // A bound beyond the target ("less than 120" against 100): neither kept nor measurably short of it.
  if (isMet(question, newest.value)) {
    return verdict('AT_RISK', { ...used, decidedBy, marks: breakMarks });
  }
  const edge = edgeFrom(question, last.value);
  const values = window.map(({ value }) => value);
  const measure = measureOf(question.series.unit.kind, values, edge);
  const pace = paceOf(window.map(({ t, value }) => ({ t, value: measure.onto(value) })));
  if (!pace) return notAssessable(['TOO_SHORT'], { ...used, marks: breakMarks });
  const judged = judgeCourse({ question, deadline, window, newest: last, measure, pace, edge });
  return { ...judged, decidedBy: newest, marks: [...breakMarks, ...judged.marks] };
}

function judgeMet(question: Question, newest: Point, known: Partial<Assessment>): Assessment {
  const marks: Mark[] = ['AHEAD_OF_TIME', ...(known.marks ?? [])];
  if (exceeds(question, newest.value)) marks.unshift('EXCEEDED');
  return verdict('ACHIEVED', { ...known, decidedBy: newest, marks });
}
