import type { AssumedFacts, ExplanationText, NextFacts, RuleFacts } from './explanation-text.js';

const list = (parts: readonly string[]): string => parts.join(' and ');

const classed = ({ status, met, unmetOnTrack, unmetOffTrack, alone }: RuleFacts): string => {
  const only = alone === null ? '' : ` ${alone}`;
  if (met.length > 0) return `“${status}”, because ${list(met)}.${only}`;
  return `“${status}”, because ${list(unmetOnTrack)}, but ${list(unmetOffTrack)}.${only}`;
};

const wanted = ({ value, wantsMore, isRank }: NextFacts): string =>
  isRank ? `${value} or better` : wantsMore ? `at least ${value}` : `at most ${value}`;

const moved = ({ change, way, newest, wantsMore, isRank, times }: NextFacts): string => {
  if (way === 'SAME') return `the same as the newest figure, ${newest}`;
  const isForward = (way === 'MORE') === wantsMore;
  if (!isForward) {
    return `so it may ${isRank ? 'drop' : way === 'MORE' ? 'rise by' : 'fall by'} up to ${change} from the newest figure, ${newest}`;
  }
  const pace = times === null ? '' : `, ${times} times as fast as of late`;
  if (isRank) return `${change} up from the newest figure, ${newest}${pace}`;
  return `${change} ${wantsMore ? 'more' : 'less'} than the newest figure, ${newest}${pace}`;
};

const assumedParts = ({ next, target, due, pace }: AssumedFacts): string[] => [
  ...(next === null ? [] : [`the figure of ${next.period} were ${next.value}`]),
  ...(target === null ? [] : [`the value to reach were ${target}`]),
  ...(due === null ? [] : [`the deadline were the end of ${due}`]),
  ...(pace === null ? [] : [`the pace stayed at ${pace}`]),
];

const side = (bound: string, isMet: boolean, of: 'ON_TRACK' | 'OFF_TRACK'): string => {
  if (of === 'ON_TRACK') return isMet ? `at least ${bound}` : `less than ${bound}`;
  return isMet ? `below ${bound}` : `not below ${bound}`;
};

export const explanationEn: ExplanationText = {
  line: {
    MEAN: { name: 'Mean of the latest years', formula: 'sum of the years ÷ their number' },
    LEVEL_RATIO: { name: 'Ratio to the value needed', formula: 'mean ÷ value needed' },
    YEARS: { name: 'Time left', formula: 'from the end of the newest period to the deadline' },
    REQUIRED: { name: 'Pace needed', formula: '(target − newest figure) ÷ years left' },
    REQUIRED_BY_LATEST: {
      name: 'Pace needed by the latest date',
      formula: '(target − newest figure) ÷ years to the latest date',
    },
    PACE: {
      name: 'Recent pace',
      formula:
        'the middle one (median) of the yearly changes between all pairs of at most the five newest figures',
    },
    RATIO: { name: 'Ratio of paces', formula: 'recent pace ÷ pace needed' },
    NOISE: { name: 'Swing of a year', formula: 'standard deviation of the yearly change around the trend' },
    DAMPING: {
      name: 'Share of the pace kept each year',
      formula: '(net change ÷ sum of all changes, up and down)²: 1 if it never turned back',
    },
    CENTRAL: {
      name: 'Expected at the deadline',
      formula: 'newest figure + recent pace × years of pace left',
    },
    CURVE: {
      name: 'Expected at the deadline',
      formula:
        'along a curve of growth: the pace is added to ln(reached ÷ left to the greatest possible), then turned back into a value',
    },
    SPREAD: {
      name: 'Error of the expectation',
      formula: '√(0.4 × swing² × n + 0.1 × swing × pace × n² + 0.01 × (pace × n)²), n being the years left',
    },
    RANGE: { name: '80% range', formula: 'expected value ± factor × error' },
    CHANCE: {
      name: 'Chance of reaching it in time',
      formula:
        'distance from the expected value to the target against the error, turned into a chance as often as that came true on figures of the past; told in words only',
    },
    SHARE: {
      name: 'Share of the way from the baseline',
      formula: '(newest figure − baseline) ÷ (target − baseline)',
    },
  },
  rateFormula: {
    REQUIRED: '(target ÷ newest figure) to the power of (1 ÷ years left), less 1',
    PACE: 'the middle one (median) of the yearly growth rates between all pairs of at most the five newest figures',
    CENTRAL: 'newest figure × (1 + recent pace) to the power of the years of pace left',
  },
  curveFree:
    'along a curve of growth: the pace is added to the logarithm of the value, then turned back into a value',
  curveRange: 'place on the curve ± factor × error, then turned back into values',
  atMost: (most) => `, at most ${most}`,
  stood: 'the series stood still',
  paceOfTwo: '(later figure − earlier figure) ÷ years between them',
  compared: {
    DECIDES: 'Deciding figure',
    BEFORE: 'Last figure before the deadline',
    FALLEN: 'Later figure',
    NEWEST: 'Newest figure',
  },
  comparedFormula: 'against the value to reach',
  isMet: (met, inTime) => {
    const verdict = met ? 'met' : 'not met';
    return inTime === null ? verdict : `${verdict}; ${inTime ? 'within' : 'after'} the deadline`;
  },
  years: (count) => `${count} ${count === '1' ? 'year' : 'years'}`,
  slopes: (count, low, high) => `${count} pairs, changing by ${low} to ${high} a year`,
  slopesAll: (slopes) => `the changes: ${slopes.join('; ')}`,
  swings: (points, since, until) => `${points} figures, ${since}–${until}`,
  carried: (phi, years, sum) => `${phi} + ${phi}² + … over ${years} years: ${sum} years of pace`,
  bounded: (path, kept) => `${path}, beyond the bounds of the indicator: ${kept}`,
  away: (distance, times) => `${distance} short, ${times} times the error`,
  reaches: (distance, times) => `${distance} beyond, ${times} times the error`,
  within: 'within',
  outside: 'outside',

  ratio: (ratio, bound, isMet, of) =>
    `the recent pace is ${ratio} times the pace needed (${side(bound, isMet, of)})`,
  levelRatio: (ratio, bound, isMet, of) =>
    `the mean is ${ratio} times the value needed (${side(bound, isMet, of)})`,
  chance: (isMet, of) =>
    of === 'ON_TRACK'
      ? `the chance of reaching it in time is ${isMet ? 'one half or more' : 'less than one half'}`
      : `the chance of reaching it in time is ${isMet ? 'below' : 'not below'} one quarter`,
  rule: {
    CHANCE: classed,
    BY_METHOD: ({ status }) =>
      `“${status}” by the method of another body that is in force; its formula and numbers stand below, under what other bodies would say. The calculation here is that of the default, for comparison.`,
    PACE_ALONE: classed,
    LEVEL: (facts) =>
      facts.met.length + facts.unmetOnTrack.length > 0
        ? `The goal is a rate of growth, so the mean of the last three years is judged. ${classed(facts)}`
        : `The goal is a rate of growth, so the mean of the last three years is judged. “${facts.status}”, because that mean is not positive and no ratio can be formed.`,
    NO_TIME_LEFT: ({ status, value, target }) =>
      `“${status}”, because the figure of the deadline's own period is known, ${value}, and falls short of ${target}; only a revision of it could change the result.`,
    BOUND_OPEN: ({ status, value }) =>
      `“${status}”, because the source gives only a bound, ${value}, which leaves open whether the target is met.`,
    MET_AHEAD: ({ status, value, target, due }) =>
      `“${status}”, because the figure ${value} meets the target of ${target} before the deadline ${due}. If a figure before the deadline falls short again, that one decides.`,
    MET_IN_TIME: ({ status, value, target, due, fallen }) =>
      `“${status}”, because the figure ${value} is of a period that ends by the deadline ${due} and meets the target of ${target}.${fallen === null ? '' : ` After the deadline the figures fell short again (${fallen}), which does not change the result at the deadline.`}`,
    MET_LATE: ({ status, value, target, due, before }) =>
      `“${status}”, because it was not met by the deadline ${due}${before === null ? '' : ` (${before})`}; the first figure to meet the target of ${target} is ${value}.`,
    MISSED_AT_DEADLINE: ({ status, value, target, due }) =>
      `“${status}”, because the deadline ${due} has passed and the figure of its own period, ${value}, falls short of the target of ${target}.`,
    MISSED_AFTERWARDS: ({ status, value, target, due, before, isEdition }) =>
      `“${status}”, because the deadline ${due} has passed, ${isEdition ? 'there was no edition' : 'there is no figure'} for its period${before === null ? '' : `, the last figure before it is ${before}`}, and the first figure after it, ${value}, still falls short of the target of ${target}.`,
    AWAITING: ({ status, due }) =>
      `“${status}”, because the deadline ${due} has passed and neither its period nor a later one has a figure yet. The calculation below is the last outlook before the deadline, not a conclusion.`,
    AWAITING_EDITION: ({ status, due }) =>
      `“${status}”, because the deadline ${due} has passed without an edition of its own; the next edition decides. The calculation below is the last outlook before the deadline, not a conclusion.`,
    DEED_IN_TIME: ({ status, day, due }) =>
      `“${status}”, because it was completed on ${day}, within the deadline ${due}.`,
    DEED_LATE: ({ status, day, due }) =>
      `“${status}”, because it was completed on ${day}, after the deadline ${due}.`,
    DEED_OPEN: ({ status }) =>
      `“${status}”, because no completion is recorded and the deadline has not passed.`,
    DEED_MISSED: ({ status, due }) =>
      `“${status}”, because the deadline ${due} has passed and no document records its completion.`,
    DEED_AWAITING: ({ status, due }) =>
      `“${status}”, because the deadline ${due} has passed and no source tells whether it was completed.`,
    QUALITATIVE_OPEN: ({ status }) =>
      `“${status}”, because the goal names no number to reach and its deadline has not passed.`,
    DONE_WHEN_STATED: ({ status }) =>
      `“${status}”, because it was already done when it was stated; the day is not known.`,
    NOT_ASSESSABLE: ({ status, reasons }) => `“${status}”, because: ${reasons.join('; ')}.`,
  },
  ofTwoDates: (stage, aim, latest) =>
    stage === 'AIM'
      ? `The promise names two deadlines; it is judged against the first, ${aim}; the latest is ${latest}.`
      : `The promise names two deadlines; the first, ${aim}, has passed unmet, so it is judged against the latest, ${latest}.`,

  next: (facts) =>
    `To become “${facts.status}”, the next figure (${facts.period}) has to be ${wanted(facts)}, ${moved(facts)}.`,
  keep: (facts) =>
    `To stay “${facts.status}”, the next figure (${facts.period}) has to be ${wanted(facts)}, ${moved(facts)}.`,
  none: {
    NO_VALUE: (status, period) =>
      `No single next figure (${period}) within the bounds of the indicator would give “${status}”; it would take several periods.`,
    ANY_VALUE: (status, period) =>
      `A next figure (${period}) at about the present level is enough for “${status}”.`,
    OTHER_SERIES: (status, period) =>
      `The next figure (${period}) of this series alone does not give “${status}”: the other parts of the goal have to be met as well.`,
  },
  best: (isLate) =>
    isLate
      ? 'The deadline has passed, so this is the best result there can be; later figures do not change it.'
      : 'This is the result at the deadline; later figures do not change it.',
  alone: (reasons) => `Only the pace is judged and no chance is computed: ${list(reasons)}.`,
  afterwards: (sentence) => `The deadline has passed, so “Achieved” is no longer possible. ${sentence}`,
  pace: (required, due, pace) =>
    `To be in time for ${due} it has to go ${required} from now on${pace === null ? '' : `; of late it went ${pace}`}.`,

  without: (status, figure, far) =>
    `Without estimates and preliminary figures: “${status}”${figure === null ? '' : `, decided by ${figure}`}. ${far}`,
  assumed: (facts, goal) => `ASSUMPTION, not real figures. Goal ${goal}: if ${list(assumedParts(facts))},`,
  then: (status, sentences) => `the verdict would be “${status}”. ${sentences}`,
  steady: ({ central, due, target, required, isInTime, reachYear }) => {
    const need = ` (${required} is needed)`;
    if (isInTime) {
      return `At that pace${need} it is at ${central} by ${due}: ${target} is reached in time${reachYear === null ? '' : `, in ${reachYear}`}.`;
    }
    return `At that pace${need} it is at ${central} by ${due}, short of ${target}; ${reachYear === null ? 'it is never reached without gaining speed' : `it is reached only in ${reachYear}`}.`;
  },
};
