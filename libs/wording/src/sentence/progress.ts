import type { MeasureShape, AssessmentShape, GoalShape } from '../shape.js';
import { paceOf } from './pace.js';
import { forecastValue, prospect } from './prospect.js';
import { asSentence, withinSentence } from './phrase.js';
import { isNumber, nameOf, needed, read, reasonWords, say, type Reading, type Speaker } from './reading.js';

const isOpen = ({ status }: AssessmentShape): boolean =>
  status === 'ON_TRACK' || status === 'AT_RISK' || status === 'OFF_TRACK';

const neededText = (s: Speaker, r: Reading): string =>
  r.aim ?? (r.target ? needed(s, r.target, r.goal.indicator) : s.text.noTargetValue);

function newest(s: Speaker, r: Reading): string | null {
  const point = r.a.latest ?? r.a.decidedBy;
  if (!point || r.isMilestone) return null;
  const gap = r.short(point.value);
  return s.text.newest(r.valueAt(point), gap, gap === null ? null : r.aim);
}

/** "Needs … a year to reach … by …", with both required paces while the first of two deadlines is open. */
function needs(s: Speaker, r: Reading): string | null {
  const { required, requiredByLatest, due } = r.a;
  if (!isNumber(required) || !due || r.aim === null) return null;
  const clause = s.text.needs(paceOf(s, r, required), r.aim, r.day(due));
  const latest = r.target?.latestDue;
  return isNumber(requiredByLatest) && latest
    ? clause + s.text.needsByLatest(paceOf(s, r, requiredByLatest, required).perYear, r.day(latest))
    : clause;
}

/** Share of the pace left each year from which a series does not swing. */
const STEADY = 0.9;

function open(s: Speaker, r: Reading): string {
  const { a } = r;
  if (r.has('THREE_YEAR_MEAN')) {
    // Of a rate of growth the pace is its mean level, not a change of it.
    const mean = a.pace ?? a.decidedBy?.value;
    const clause = isNumber(mean)
      ? s.text.meanOfThree(s.n.value(mean, r.unit, r.decimals), neededText(s, r))
      : newest(s, r);
    return say(clause ?? s.text.noPace);
  }
  const need = needs(s, r);
  if (need === null) return say(newest(s, r) ?? s.text.noPace);
  if (!isNumber(a.pace)) return say(need);
  const since = a.since ? s.t.period(a.since) : null;
  const moved = s.text.hasMoved(since, paceOf(s, r, a.pace, a.required ?? a.pace));
  // On the axis of a growth the swings have no unit; a series that hardly turned back does not swing.
  const isOnAxis = r.has('LOG_PACE') || r.has('GROWTH_CURVE');
  const isNoisy = isNumber(a.noise) && a.noise > 0 && isNumber(a.phi) && a.phi < STEADY && !isOnAxis;
  const swings = isNoisy
    ? s.text.swings(s.n.difference(forecastValue(a.noise), r.unit, a.noise < 10 ? 1 : 0))
    : '';
  return say(`${need}; ${moved}${swings}`);
}

function missedFar(s: Speaker, r: Reading): string {
  const { a } = r;
  const due = a.due ? r.day(a.due) : null;
  if (!a.decidedBy || r.isMilestone) return say(s.text.notRecorded(null));
  const aim = neededText(s, r);
  if (due !== null && a.due && a.decidedBy.end > a.due) {
    const before = a.before ? r.periodValue(a.before) : null;
    const isEdition = r.has('NO_EDITION') && (r.isRank || r.unit.kind === 'INDEX');
    return say(s.text.missedBetween(due, before, r.periodValue(a.decidedBy), aim, isEdition));
  }
  const gap = r.short(a.decidedBy.value);
  if (gap === null) return say(r.valueAt(a.decidedBy));
  return say(s.text.missedWith(r.value(a.decidedBy), r.period(a.decidedBy), gap, aim));
}

function achievedFar(s: Speaker, r: Reading): string {
  const { a } = r;
  const point = a.decidedBy;
  if (!point) return say(s.labels.status[a.status]);
  if (r.isMilestone) return say(s.text.completedOn(s.t.period(point.period)));
  const wanted = r.target ? needed(s, r.target, r.goal.indicator) : neededText(s, r);
  if (a.status === 'ACHIEVED_LATE') {
    const before = a.before && a.due ? s.text.notReachedBy(r.day(a.due), r.periodValue(a.before)) : null;
    return say(before, s.text.firstReached(r.value(point), r.period(point), wanted));
  }
  const reached = s.text.reached(r.value(point), r.period(point), wanted);
  const later = a.latest && a.latest.period !== point.period ? s.text.newestIs(r.valueAt(a.latest)) : '';
  return say(reached + later);
}

/** How far it is: the pace needed and the pace made; once decided, the values that decided. */
export function howFar(s: Speaker, goal: GoalShape, a: AssessmentShape, measure?: MeasureShape): string {
  const r = read(s, goal, a, measure);
  const said = far(s, r);
  const isBare = r.unit.kind === 'COUNT' && r.unit.symbolVi === '' && !r.isMilestone;
  const isCounted = a.status !== 'OPEN' && a.status !== 'NOT_ASSESSABLE' && (a.latest ?? a.decidedBy);
  // A count without a unit says nothing until what was counted is named.
  return isBare && isCounted ? `${asSentence(nameOf(s, goal, measure))}: ${withinSentence(said)}` : said;
}

function far(s: Speaker, r: Reading): string {
  const { a, goal } = r;
  switch (a.status) {
    case 'ON_TRACK':
    case 'AT_RISK':
    case 'OFF_TRACK':
      return open(s, r);
    case 'MISSED':
      return missedFar(s, r);
    case 'ACHIEVED':
    case 'ACHIEVED_LATE':
      return achievedFar(s, r);
    case 'AWAITING_DATA':
      return say(newest(s, r) ?? (r.isMilestone ? s.text.openMilestone : s.text.noFigure));
    case 'OPEN':
      return say(goal.indicator.kind === 'QUALITATIVE' ? s.text.openQualitative : s.text.openMilestone);
    case 'NOT_ASSESSABLE': {
      const lead = s.text.notAssessable(reasonWords(s, r));
      // Figures in another unit beside the wanted value would invite a comparison.
      if (a.reasons.includes('NOT_COMPARABLE')) return say(lead);
      return say(lead, newest(s, r), needs(s, r));
    }
  }
}

function paceOnly(s: Speaker, r: Reading): string | null {
  const reasons = [
    r.has('TWO_POINTS') ? s.text.twoPoints : null,
    r.has('LONG_HORIZON') ? s.text.longHorizon : null,
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? null : s.text.paceOnly(reasons);
}

function openInTime(s: Speaker, r: Reading): string {
  const { a } = r;
  const outlook = prospect(s, r);
  const lead =
    a.chance && a.due && r.aim !== null && paceOnly(s, r) === null
      ? s.text.chance[a.chance](r.aim, r.day(a.due))
      : paceOnly(s, r);
  const share = isNumber(a.ratio) ? s.text.paceShare(s.n.percent(a.ratio, 0)) : null;
  const body = outlook || share;
  if (lead && body) return say(`${lead}: ${body}`);
  return say(lead ?? body ?? s.labels.status[a.status]);
}

function achievedInTime(s: Speaker, r: Reading): string {
  const { a, goal, target } = r;
  const fallen = a.fallenTo ? s.text.fallen(r.valueAt(a.fallenTo)) : null;
  const isOlder = a.status === 'ACHIEVED' && a.decidedBy && goal.statedOn && a.decidedBy.end < goal.statedOn;
  if (isOlder && a.decidedBy) {
    const watched = r.has('AHEAD_OF_TIME') && target ? s.t.due(target) : null;
    const before = s.text.beforeStated(r.period(a.decidedBy));
    return say(before + (watched === null ? '' : s.text.watchedUntil(watched)), fallen);
  }
  // Without a deadline nothing was early or late; how far it is says that it was reached.
  if (!a.due) return say(s.text.noDeadline, fallen);
  if (!a.decidedBy) return say(s.text.deadlineIs(r.day(a.due)), fallen);
  if (a.status === 'ACHIEVED_LATE') return say(s.text.late(s.t.span(a.due, a.decidedBy.end)), fallen);
  if (r.has('IN_GRACE_PERIOD') && target?.aimDue && target.latestDue) {
    return say(s.text.inGrace(r.day(target.aimDue), r.day(target.latestDue)), fallen);
  }
  const isEarly = a.decidedBy.end < a.due;
  const early = isEarly ? s.text.ahead(s.t.span(a.decidedBy.end, a.due)) : s.text.onTime;
  const until = r.has('AHEAD_OF_TIME') && target ? s.t.due(target) : null;
  return say(early + (until === null ? '' : s.text.watchedUntil(until)), fallen);
}

function missedInTime(s: Speaker, r: Reading): string {
  const { a, target } = r;
  if (!a.due) return say(s.labels.status[a.status]);
  const isTwoDates = target?.aimDue && target.latestDue && target.aimDue !== target.latestDue;
  const passed = isTwoDates
    ? s.text.missedBoth(r.day(target.aimDue ?? a.due), r.day(target.latestDue ?? a.due))
    : s.text.missedDeadline(r.day(a.due));
  const gap = r.short(a.decidedBy?.value);
  const after = a.decidedBy && gap !== null && a.decidedBy.end > a.due;
  return say(
    after && a.decidedBy ? `${passed}; ${s.text.missedFirstAfter(r.period(a.decidedBy), gap)}` : passed,
  );
}

/** Whether it will be in time; once decided, how early or how late it was. */
export function inTime(s: Speaker, goal: GoalShape, a: AssessmentShape, measure?: MeasureShape): string {
  const r = read(s, goal, a, measure);
  if (isOpen(a)) return openInTime(s, r);
  if (a.status === 'ACHIEVED' || a.status === 'ACHIEVED_LATE') return achievedInTime(s, r);
  if (a.status === 'MISSED') return missedInTime(s, r);
  if (a.status === 'AWAITING_DATA' && a.due) {
    const due = r.day(a.due);
    if (r.isMilestone) return say(s.text.awaitingMilestone(due));
    const waiting = r.has('NO_EDITION') ? s.text.awaitingEdition(due) : s.text.awaiting(due);
    return say(waiting);
  }
  const due = r.target ? s.t.due(r.target) : null;
  return say(due === null ? s.text.noDeadline : s.text.deadlineIs(due));
}
