import type { methodVi } from './method.vi.js';

/** The methods of judging, in English. */
export const methodEn: typeof methodVi = {
  className: {},
  name: {
    WAYMARK: 'Waymark (default)',
    EUROSTAT: 'Eurostat',
    STATISTICS_CANADA: 'Statistics Canada (Open SDG)',
    UN_STATISTICS: 'UN Statistics Division (UNSD)',
    ESCAP: 'UN Economic and Social Commission for Asia and the Pacific (ESCAP)',
    SDSN: 'Sustainable Development Solutions Network (SDSN)',
    WORLD_BANK: 'World Bank',
    PSA: 'Philippine Statistics Authority (PSA)',
    OECD: 'OECD',
    DIGITAL_DECADE: 'European Union (Digital Decade)',
    WHO: 'WHO and UNICEF',
    TIME_DISTANCE: 'Time-distance (P. Sicherl)',
  },
  variant: {
    WITH_TARGET: 'with a target',
    WITHOUT_TARGET: 'without a target, direction only',
    CURRENT_STATUS: 'current status',
    ANTICIPATED_LOGIT: 'anticipated progress, weighted logit',
    ANTICIPATED_GEOMETRIC: 'anticipated progress, weighted geometric mean',
    DIRECT: 'on the value',
    RECAST: 'on what is missing to 100%',
    LINE: 'straight line',
    LOGISTIC: 'S-curve',
  },
  label: {
    observed: 'Pace so far',
    required: 'Pace needed',
    ratio: 'Ratio',
    predicted: 'Expected at the deadline',
    share: 'Share of the way by the deadline',
    index: 'Index (0–10)',
    score: 'Score (−5 to 5)',
    path: 'Due by now',
    gap: 'Difference',
    reach: 'Arrival at this pace',
    multiple: 'Of the time planned',
    distance: 'Distance (standard deviations)',
    onLine: 'Timetable has this value in',
    time: 'Against the timetable',
    met: 'The target is met',
  },
  ahead: (years: string) => `${years} years ahead`,
  behind: (years: string) => `${years} years behind`,
  times: (multiple: string) => `${multiple} times`,
  fromPoints: (count: string) => `from ${count} yearly figures`,
  ofPeers: (count: string) => `over ${count} areas`,
  perYear: (change: string) => `${change} a year`,
  mark: {
    BASE_REPLACED: 'The body itself takes a baseline of 0 as 0.001.',
    TARGET_REPLACED: 'The body itself takes a target of 0 as 0.001.',
    FLOOR: 'Less than one point missing counts as one point.',
  },
  fold: {
    lead: 'For planners. One method alone decides the verdict above; these stand here to compare and go into no print or slide.',
    baseStated: (value: string, period: string) =>
      `Counted from the baseline that the promise names: ${value} (${period}).`,
    baseFirst: (value: string, period: string) =>
      `The promise names no comparable baseline, so it is counted from the first figure of the series in use: ${value} (${period}).`,
    latest: (value: string, period: string, due: string) =>
      `Figure looked at: ${value} (${period}); deadline ${due}.`,
    latestOnly: (value: string, period: string) => `Figure looked at: ${value} (${period}).`,
    body: 'Body',
    numbers: 'Its formula with the numbers of this goal',
    outcome: 'Class of that body',
    ours: 'Corresponds to',
    noClass: 'no classes',
    notComputable: (reason: string) => `Not computable: ${reason}.`,
    unavailable: 'This goal is not measured in numbers, so these methods do not apply.',
    more: 'Formulas, thresholds and sources of each body',
    inForce: 'in force',
  },
  page: {
    inForce: 'The method in force',
    default:
      'The default of Waymark is in force: the pace of the five newest figures goes on, fades by as much as the series has turned back, and a goal has the class of its chance, told as often as it came true on figures of the past. No other method has been chosen.',
    formula:
      'Expected = newest figure + recent pace × (φ + φ² + … to the deadline); φ = (net change ÷ sum of all changes, up and down)²',
    chosen: (name: string, since: string) =>
      `Since ${since}, goals whose deadline is open are classed by the method of ${name}.`,
    reason: 'Why it was chosen',
    before:
      'Before that day the default was in force; a page as of an earlier day is still judged by the default.',
    same: 'Goals that are achieved or past their deadline, milestones and qualitative goals are judged the same way by every method. A goal that the method in force cannot compute is “not assessable”, with the reason; no other method steps in.',
    how: 'One method is in force for the whole installation, chosen once by the planners, with a date and a reason. To choose another, ask the administrator, who sets it in the configuration; the day of change stands in the history of each goal.',
    bodies: 'The methods of official bodies',
    bodiesLead:
      'Formulas and thresholds as each body documents them. Which of our classes theirs correspond to is our own reading.',
    classes: 'Classes',
    word: 'The body’s word',
    threshold: 'When',
    ours: 'Corresponds to',
    noClasses: 'This method has no classes, so it cannot be in force.',
    source: 'Source',
    open: 'What the source leaves open',
    defaultSteps: 'How the default computes',
    notClassing:
      'These numbers still stand on the page of a goal, but while its deadline is open it is classed by the method above.',
    classedAs: (words: string) => `The deadline is open, and the class is: ${words}.`,
  },
  about: {
    EUROSTAT: {
      formula: [
        'Pace = (new ÷ base)^(1 ÷ years) − 1, for the way so far and for the way to the target.',
        'R = pace so far ÷ pace needed. Without a target: the pace in the desired direction.',
      ],
      source:
        'Eurostat, yearly report “Sustainable development in the European Union”; formula as restated by Statistics Canada from the 2021 edition.',
      open: 'Eurostat’s own method annex was not seen; the thresholds without a target are general knowledge, supported by early code of Open SDG.',
    },
    STATISTICS_CANADA: {
      formula: [
        'R = pace so far in the desired direction ÷ size of the pace needed. A target that is met overrides all.',
        'A score from −5 to 5; of several series the mean, “achieved” only if all are.',
        'Without a target: 1.5%, 0.5% and 0% a year, less near a natural limit such as 100%.',
        'What is best in the middle is folded: parity y to max(y, 1 ÷ y), a share to 50 + |y − 50|, a budget to 100 + |y − 100|.',
      ],
      source:
        'open-sdg/open-sdg, docs/progress-methodology.md; results published by Statistics Canada in July 2026 (reproduced to the digit).',
      open: 'Figures of different sign or less than a year apart are “not available” there.',
    },
    UN_STATISTICS: {
      formula: [
        'Expected at the deadline = newest × (1 + pace so far)^(years left).',
        'p = (expected − base) ÷ (target − base). A per cent within 1 point of a target of 0 or 100 counts as met.',
        'Without a target: 2% and 0.5% a year in the desired direction.',
      ],
      source:
        'UNSD, SDG Progress Chart, technical note 2023, as restated by the Basque statistical office (EUSTAT).',
      open: 'The note itself was not seen; since 2024 there are five classes with unknown limits. Class names are translated from Spanish.',
    },
    ESCAP: {
      formula: [
        'Current status = 10 × (newest − base) ÷ (target − base); 10 once met.',
        'Anticipated progress: the same with the value expected at the deadline P; a figure of year t weighs (P − first year) ÷ (P − t).',
        'Per cents with a ceiling: a line through ln(y ÷ (ceiling − y)); others: a weighted geometric mean. At least three figures.',
      ],
      source:
        'ESCAP, Progress Assessment Methodology (2026); formulas as in the code of UNICEF’s regional office.',
      open: 'ESCAP’s formula pages were not read to the end; that 9 of 10 divides the classes was not seen in its own text.',
    },
    SDSN: {
      formula: [
        'r = [(newest − base) ÷ years so far] ÷ [(target − base) ÷ years to the deadline].',
        'Moves beyond the target do not count.',
      ],
      source: 'SDSN and Bertelsmann Stiftung, SDG Index, questions on the method.',
      open: 'The cut at 50% was seen as a label of data only. SDSN uses scores from 0 to 100; the ratio is the same on raw values as long as no score is cut.',
    },
    WORLD_BANK: {
      formula: [
        'Reference path: base × (target ÷ base)^(share of the time gone).',
        'k = time needed at the pace so far ÷ time planned. Coverage is recast as what is missing, 100 − y.',
      ],
      source: 'World Bank, developmentgoals.org (Millennium Development Goals).',
      open: 'A target of exactly 100% leaves nothing missing; the floor of one point is ours.',
    },
    PSA: {
      formula: ['Ratio = [(newest − base) ÷ years so far] ÷ [(target − base) ÷ years to the deadline].'],
      source: 'Philippine Statistics Authority, StatDev, technical notes.',
      open: 'The thresholds were read in the notes; the formula itself was not seen written out.',
    },
    OECD: {
      formula: ['z = (target − newest) ÷ standard deviation of the areas of that year; 0 once met.'],
      source: 'OECD, Measuring Distance to the SDG Targets (2017, 2019, 2022).',
      open: 'Details of the formula and the simulation of 2022 were not seen. It compares gaps of different indicators and says nothing of pace.',
    },
    DIGITAL_DECADE: {
      formula: [
        'Line: a + (T − a) × f, where f is the share of the time gone from base a to target T.',
        'S-curve: the same on y ÷ (ceiling − y).',
      ],
      source: 'Decision (EU) 2022/2481, Digital Decade Policy Programme 2030.',
      open: 'The Commission’s equations and its choice of S-curves were not seen.',
    },
    WHO: {
      formula: [
        'Average rate = e^b − 1, where b is the slope of ln(y) on the year through all figures.',
        'Rate needed = (target ÷ newest)^(1 ÷ years left) − 1.',
      ],
      source: 'WHO, gpw13/billionaiRe and gpw13/augury; UNICEF, technical note on the AARR.',
      open: 'They state rates, not classes.',
    },
    TIME_DISTANCE: {
      formula: [
        'The year in which the straight line to the target has the present value, less the year of the newest figure.',
      ],
      source: 'P. Sicherl, S-time-distance; used by the Philippine Statistics Authority.',
      open: 'It has no classes.',
    },
  },
  threshold: {
    SIGNIFICANT_PROGRESS: 'R ≥ 0.95; without a target ≥ 1% a year',
    MODERATE_PROGRESS: '0.60 ≤ R < 0.95; without a target from 0 to below 1% a year',
    INSUFFICIENT_PROGRESS: '0 ≤ R < 0.60',
    MOVEMENT_AWAY: 'R < 0',
    MODERATE_MOVEMENT_AWAY: 'without a target: from −1% to below 0% a year',
    SIGNIFICANT_MOVEMENT_AWAY: 'without a target: below −1% a year',
    TARGET_ACHIEVED: 'the target is met',
    SUBSTANTIAL_PROGRESS: 'R ≥ 0.95',
    ACCELERATION_NEEDED: '0.60 ≤ R < 0.95',
    LIMITED_PROGRESS: '0 ≤ R < 0.60',
    DETERIORATION: 'R < 0',
    MET_OR_ON_COURSE: 'p ≥ 0.95, or the target is met',
    REASONABLE_PROGRESS: '0.10 ≤ p < 0.95',
    STAGNATION_OR_REGRESSION: 'p < 0.10',
    MAINTAIN: 'anticipated index above 9',
    ACCELERATE: 'above 0, up to 9',
    REVERSE: '0 or below',
    STATUS_ON_TRACK: 'current status above 9',
    STATUS_SLOW: 'current status above 0, up to 9',
    STATUS_REGRESSION: 'current status 0 or below',
    ARROW_ON_TRACK: 'r ≥ 1',
    ARROW_MAINTAINING: 'both figures meet the target',
    ARROW_MODERATELY_IMPROVING: '0.5 ≤ r < 1',
    ARROW_STAGNATING: '0 ≤ r < 0.5',
    ARROW_DECREASING: 'r < 0',
    LIKELY: 'k ≤ 1',
    POSSIBLE: '1 < k ≤ 2',
    UNLIKELY: 'k > 2',
    VERY_UNLIKELY: 'worse than the base',
    HIGH: 'ratio above 0.9',
    MEDIUM: '0.5 to 0.9',
    LOW: 'below 0.5',
  },
};
