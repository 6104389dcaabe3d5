import type { Pace, SentenceText, Shortfall } from './sentence-text.js';

const infinitive = ({ way, isRank }: Pace): string =>
  isRank ? (way === 'UP' ? 'climb' : 'drop') : way === 'UP' ? 'rise by' : 'fall by';
const perfect = ({ way, isRank }: Pace): string =>
  isRank ? (way === 'UP' ? 'climbed' : 'dropped') : way === 'UP' ? 'risen by' : 'fallen by';

const short = ({ size, isTooHigh, isRank }: Shortfall): string =>
  isTooHigh && !isRank ? `${size} too high` : `${size} short`;

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (rank: number): string => `${rank}${ENDINGS[ordinals.select(rank)] ?? 'th'}`;

export const sentenceEn: SentenceText = {
  and: ' and ',

  relaxedOn: (day) => `target relaxed (${day})`,
  movedOn: (day) => `target amended (${day})`,
  noTargetValue: 'no value to reach stated',
  noDeadline: 'no deadline stated',
  done: 'done',
  about: (value) => `about ${value}`,
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  rankOrBetter: (value) => `${value} or better`,
  top: (rank) => (rank === '1' ? 'first place' : `top ${rank}`),

  rateAYear: (percent) => `${percent} a year`,
  aYear: (size) => `${size} a year`,
  needs: (pace, target, due) => `needs to ${infinitive(pace)} ${pace.perYear} to reach ${target} by ${due}`,
  needsByLatest: (perYear, latest) => `, or ${perYear} to reach it by ${latest} at the latest`,
  hasMoved: (since, pace) => {
    const from = since === null ? 'so far' : `since ${since}`;
    return pace.isNone
      ? `${from} it has hardly changed`
      : `${from} it has typically ${perfect(pace)} ${pace.bare}`;
  },
  swings: (size) => `, with swings of about ${size}`,
  meanOfThree: (mean, needed) => `the mean of the last 3 years is ${mean}; needed: ${needed}`,

  chance: {
    VERY_UNLIKELY: (target, due) => `very unlikely to reach ${target} by ${due}`,
    UNLIKELY: (target, due) => `unlikely to reach ${target} by ${due}`,
    LESS_LIKELY_THAN_NOT: (target, due) => `less likely than not to reach ${target} by ${due}`,
    MORE_LIKELY_THAN_NOT: (target, due) => `more likely than not to reach ${target} by ${due}`,
    LIKELY: (target, due) => `likely to reach ${target} by ${due}`,
  },
  prospect: ({ isStraight, central, range, due, target, reach, never }) => {
    if (isStraight && reach !== null)
      return `if this pace holds in a straight line, ${target} in about ${reach}`;
    const ending = never
      ? `${target} is not reached on the present trend`
      : reach === null
        ? null
        : `${target} in ${reach}`;
    if (central === null) return never || ending === null ? (ending ?? '') : `at this pace ${ending}`;
    const value = `at this pace ${central} in ${due}${range === null ? '' : ` (80% range ${range})`}`;
    return ending === null ? value : `${value}${never ? '; ' : ', '}${ending}`;
  },
  paceOnly: (reasons) => `pace only (${reasons.join('; ')})`,
  twoPoints: '2 data points',
  longHorizon: 'more than 10 years ahead',
  paceShare: (percent) => `the present pace is ${percent} of the pace needed`,
  noPace: 'no pace can be worked out yet',

  short,
  newest: (valueAt, gap, target) =>
    `newest figure: ${valueAt}${gap === null ? '' : `, ${gap}`}${target === null ? '' : ` of ${target}`}`,
  noFigure: 'no figure has been published yet',
  valueAt: (value, period, status) => `${value} (${period}${status === '' ? '' : `, ${status}`})`,
  periodValue: (period, value) => `${period}: ${value}`,

  reached: (value, period, needed) => `reached ${value} in ${period} (needed: ${needed})`,
  newestIs: (valueAt) => `; newest ${valueAt}`,
  completedOn: (day) => `completed on ${day}`,
  firstReached: (value, period, needed) => `first at ${needed} in ${period}: ${value}`,
  notReachedBy: (due, before) => `not reached by ${due}${before === null ? '' : ` (${before})`}`,
  ahead: (span) => `reached ${span} before the deadline`,
  onTime: 'reached on time',
  beforeStated: (period) => `already reached before the goal was stated (${period})`,
  watchedUntil: (due) => `; watched ${due.replace(/^by /, 'until ')}`,
  inGrace: (aim, latest) => `reached after the first deadline ${aim}, within the latest one ${latest}`,
  late: (span) => `${span} after the deadline`,
  fallen: (valueAt) => `has since fallen short again: ${valueAt}`,

  missedWith: (value, period, gap, target) => `${period}: ${value}, ${gap} of ${target}`,
  missedBetween: (due, before, after, target, edition) => {
    const nothing = `no ${edition ? 'edition' : 'figure'} in ${due}`;
    return before === null
      ? `${nothing}; ${after}, short of ${target}`
      : `${nothing}; ${before}, ${after}, both short of ${target}`;
  },
  missedFirstAfter: (period, gap) => `the first figure after the deadline (${period}) is ${gap}`,
  missedDeadline: (due) => `the deadline ${due} has passed unmet`,
  missedBoth: (aim, latest) => `both deadlines, ${aim} and ${latest}, have passed unmet`,
  notRecorded: (due) =>
    due === null ? 'no completion recorded' : `the deadline ${due} has passed, no completion recorded`,

  awaiting: (due) => `the deadline ${due} has passed; its figure is not published yet`,
  awaitingEdition: (due) =>
    `the deadline ${due} has passed without an edition of its own; the next edition decides`,
  awaitingMilestone: (due) => `the deadline ${due} has passed; nothing is known of its completion`,

  openMilestone: 'no completion recorded yet',
  openQualitative: 'a qualitative goal, not measured in figures',
  deadlineIs: (due) => `deadline: ${due}`,
  notAssessable: (reasons) =>
    reasons.length === 0 ? 'cannot be judged' : `cannot be judged: ${reasons.join('; ')}`,

  exceededBy: (size) => `exceeds what is needed by ${size}`,
  fewPoints: (count) => `few data (${count})`,
  statusExceeded: 'Achieved (exceeded)',

  report: ({ lead, name, value, isRank, rank, rankOf, isEstimate, isPreliminary, plan, change }) => {
    const after = [plan, change].filter((part) => part !== null).map((part) => `, ${part}`);
    if (isRank) {
      const place = rank === null ? value : ordinal(rank);
      const all = rankOf === null ? '' : ` of ${rankOf}`;
      const about = isEstimate ? ' (estimate)' : isPreliminary ? ' (preliminary)' : '';
      return `${lead}, ${name.replace(/ rank(ing)?$/, '')}: ranked ${place}${all}${about}${after.join('')}`;
    }
    const stood = isEstimate ? 'stood at an estimated' : 'stood at';
    return `${lead}, ${name} ${stood} ${value}${isPreliminary ? ' (preliminary)' : ''}${after.join('')}`;
  },
  reportMissing: (name) => `no figures yet for ${name}`,
  inArea: (name, area, isPlace) => (isPlace ? `${name} in ${area}` : `${name} (${area})`),
  ofPlan: (percent) => `${percent} of plan`,
  onYearBefore: (change) => `${change} on the same period of the year before`,
  lead: (period, length, isPoint) => {
    if (!isPoint) return length === 'DAY' ? `on ${period}` : `in ${period}`;
    return length === 'DAY'
      ? `on ${period}`
      : length === 'MONTH'
        ? `by ${period}`
        : `by the end of ${period}`;
  },

  boardAsOf: (day) => `As of ${day}: `,
  boardDue: (count, parts, sure) =>
    `${count} ${count === '1' ? 'goal' : 'goals'} ${sure ? 'due' : 'due or already reached'}: ${parts.join(', ')}`,
  boardOpen: (count, parts) => `${count} not yet due or without a deadline: ${parts.join(', ')}`,
  boardStatus: {
    ACHIEVED: (count) => `${count} achieved`,
    ACHIEVED_LATE: (count) => `${count} achieved late`,
    ON_TRACK: (count) => `${count} on track`,
    AT_RISK: (count) => `${count} at risk`,
    OFF_TRACK: (count) => `${count} off track`,
    MISSED: (count) => `${count} missed`,
    AWAITING_DATA: (count) => `${count} awaiting data`,
    OPEN: (count) => `${count} in progress`,
    NOT_ASSESSABLE: (count) => `${count} not assessable`,
  },
  boardAhead: (count) => `${count} already achieved`,
  boardNone: 'No goals.',

  chartTitle: ({ name, value, when, finding }) =>
    `${name}: ${value}${when === null ? '' : ` ${when}`}${finding === null ? '' : `, ${finding}`}`,
  chartWhen: (period, status) => `(${period}${status === '' ? '' : `, ${status}`})`,
  goalLead: (title, document, due) =>
    `Goal “${title}” (${document}, ${due === null ? 'no deadline stated' : `due ${due}`}): `,
  chartNoData: (name) => `${name}: no figures yet`,
  chartMet: (target, exceeded) => (exceeded ? `beyond the ${target} needed` : `${target} reached`),
  chartText: ({ name, points, first, last, target, status }) => {
    const span =
      last === null
        ? 'no figures yet'
        : first === null || points < 2
          ? `one figure, ${last}`
          : `${points} figures, from ${first} to ${last}`;
    return `Chart of ${name}: ${span}. Needed: ${target}.${status === null ? '' : ` Judgement: ${status}.`}`;
  },
};
