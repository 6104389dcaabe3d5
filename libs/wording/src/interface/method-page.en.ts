import type { methodPageVi } from './method-page.vi.js';

/** The page on how goals are judged, in English. */
export const methodPageEn: typeof methodPageVi = {
  method: {
    title: 'How goals are judged',
    lead: 'Each promise is kept with the sentence in which it was made, measured by published figures, and judged anew every day by one rule.',
    statuses: 'The verdicts',
    shape: 'Sign',
    meaning: 'When',
    steps: 'The steps',
    step: [
      'Before the deadline: the pace per year that leads from the newest figure to the target in time.',
      'The recent pace: the median of the slopes between the five newest yearly figures, of at most 8, none more than 18 years older than the newest.',
      'The pace goes on from the newest figure, and fades each year by as much as the series has turned back; a series that has doubled (or halved) follows a curve of growth.',
      'The expected value at the deadline, an 80% range, and the chance of reaching the target, as wide and as often as they proved right on hundreds of real series. The chance is told in words only.',
      'The verdict by the chance: on track from one half, off track below one quarter, at risk between. With two figures, or more than ten years ahead, there is no chance, and the recent pace is held against the pace needed: on track from 0.95, off track below 0.60.',
      'After the deadline the truth is told with what there is; where a figure is missing, the goal is awaiting data.',
    ],
    edges: 'Easily misunderstood',
    edge: [
      'Two deadlines (“by 2020, at the latest 2022”): judged against the first; once it has passed, against the latest, and the missed first date is named.',
      'Several promises on one thing stand side by side, each with its own verdict; a later promise never erases an earlier one.',
      'Where two official sources differ, both are shown.',
      'Ranks: smaller is better, always seen with the number of countries ranked.',
      'Plan against actual, and change on a year earlier, are not the share of the way from the baseline.',
      'A missing figure is not zero, and an old figure never stands in for a new one.',
      'As of a day: only promises and figures that were public at the end of that day.',
    ],
    hitRates: 'How often this was right',
    hitRatesText:
      'The default was tried on 728 real series of many countries (vaccination, electricity, sanitation, Internet, mobile phones): from a past year, with what was known by then, against the figure that came 1 to 8 years later. The table gives the share of goals that were met, of those in each class, and the share of figures that lay within the 80% range.',
    nature: 'Kind of series',
    natureName: {
      SMOOTH: 'Percentages that move evenly',
      NOISY: 'Percentages that swing',
      RATE: 'Rates per 100 people (no constant was fitted to them)',
      COUNT: 'Counts',
      RANK: 'Ranks',
    },
    inRange: 'Within the 80% range',
    chanceTitle: 'The chance told, and what came true',
    chanceText: 'Of 100 goals told with a chance, so many were met later:',
    chanceStep: {
      VERY_UNLIKELY: 'below 10%',
      UNLIKELY: '10–25%',
      LESS_LIKELY_THAN_NOT: '25–50%',
      MORE_LIKELY_THAN_NOT: '50–75%',
      LIKELY: '75% or more',
    },
    hitRatesLimits:
      'The goals of this test are made up; goals of one series overlap in time. Of ranks, a recent climb tells almost nothing of what comes, so that “on track” is only a little better there than “at risk”.',
    marks: 'Notes beside a verdict',
    markText: {
      EXCEEDED: 'The figure passes the target by more than its last digit.',
      AHEAD_OF_TIME: 'The target was met before the deadline; it is watched until then.',
      TWO_DATES: 'The promise itself names two dates: one to aim at and a latest one.',
      FIRST_DATE_MISSED: 'The first date passed unmet; now judged against the latest date.',
      IN_GRACE_PERIOD: 'Met after the first date but by the latest one.',
      SINCE_FALLEN: 'Met at the deadline; a later figure falls short again.',
      ESTIMATE: 'The deciding figure is an estimate or preliminary, and may be revised.',
      PROXY: 'Nothing measures the goal exactly; the nearest figures are used.',
      OTHER_OFFICIAL_SERIES: 'Another body publishes this indicator too, and its figures may differ.',
      OTHER_DEFINITION: 'The same body also publishes figures counted in another way.',
      NO_EDITION:
        'No figure exists for the period of the deadline; those around it are used, or the next is awaited.',
      AFTER_BREAK: 'The way of counting changed; earlier figures cannot be compared and are not used.',
      TWO_POINTS: 'Two figures give a pace, but not enough for a chance.',
      LONG_HORIZON: 'The deadline is too far away to compute a chance.',
      FEW_POINTS: 'There are only three or four figures, so the conclusion is weak.',
      OLD_DATA:
        'The newest figure is older than twice the usual interval, or, without a fixed interval, than four years.',
      GROWTH_CURVE:
        'The figures have doubled or halved within the years looked at, so the outlook follows a curve of growth, not a straight line.',
      LOG_PACE: 'The pace is a rate of growth per year, not a fixed step.',
      THREE_YEAR_MEAN: 'Growth rates swing widely, so the mean of the last three years is used.',
      NO_COMPLETION_RECORDED:
        'The deadline of the milestone has passed and no document records its completion.',
      SEVERAL_SERIES: 'The promise spans several indicators; the worst result is the result of all.',
      TARGET_ABOUT: 'The promise says “about”, so the target is not an exact number.',
      TARGET_RELAXED:
        'The body amended its promise and asks for less, or later, than it once did; the verdict against the first promise stands beside.',
      TARGET_MOVED: 'The body amended its promise and asks for no less than before.',
    },
    promisers: 'Who promised what',
    promisersNone: 'No document had made a promise by this day.',
    pointShapes: 'Signs on a chart',
    pointFinal: 'Final figure',
    pointPreliminary: 'Preliminary figure',
    pointEstimate: 'Estimate',
  },
};
