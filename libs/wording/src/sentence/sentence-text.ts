import type { Chance, Status } from '@waymark/domain';

/** Which way a yearly step goes; of a rank `UP` is a climb, its number falls. */
export type Way = 'UP' | 'DOWN';

/** A yearly pace: how it moves, its size with its unit a year, and the bare size for a second mention. */
export interface Pace {
  readonly way: Way;
  readonly isRank: boolean;
  /** `9,5 điểm %/năm`. */
  readonly perYear: string;
  /** `4,1` where the unit is clear from before, else as `perYear`. */
  readonly bare: string;
  readonly isNone: boolean;
}

/** What a sentence says of the forecast. */
export interface Prospect {
  /** Only the pace speaks: the year is that of a straight line. */
  readonly isStraight: boolean;
  readonly central: string | null;
  readonly range: string | null;
  readonly due: string;
  readonly target: string;
  /** Year in which the target is met at this pace, where it is not the deadline's own. */
  readonly reach: number | null;
  readonly never: boolean;
  readonly late: boolean;
}

/** How a value falls short of what is needed. */
export interface Shortfall {
  readonly size: string;
  readonly isRank: boolean;
  readonly isTooHigh: boolean;
}

/** The clauses of all sentences in one language. Values, dates and periods come already written. */
export interface SentenceText {
  /** Joins clauses to a sentence or a list. */
  readonly and: string;

  /** That the promise was amended, with the day. */
  readonly relaxedOn: (day: string) => string;
  readonly movedOn: (day: string) => string;
  readonly noTargetValue: string;
  readonly noDeadline: string;
  readonly done: string;
  readonly about: (value: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly rankOrBetter: (value: string) => string;
  readonly top: (rank: string) => string;

  /** Growth a year, `8,2%/năm`. */
  readonly rateAYear: (percent: string) => string;
  readonly aYear: (size: string, isRank: boolean) => string;
  readonly needs: (pace: Pace, target: string, due: string) => string;
  readonly needsByLatest: (perYear: string, latest: string) => string;
  readonly hasMoved: (since: string | null, pace: Pace) => string;
  readonly swings: (size: string) => string;
  readonly meanOfThree: (mean: string, needed: string) => string;

  readonly chance: Readonly<Record<Chance, (target: string, due: string) => string>>;
  readonly prospect: (prospect: Prospect) => string;
  readonly paceOnly: (reasons: readonly string[]) => string;
  readonly twoPoints: string;
  readonly longHorizon: string;
  readonly paceShare: (percent: string) => string;
  readonly noPace: string;

  readonly short: (shortfall: Shortfall) => string;
  readonly newest: (valueAt: string, short: string | null, target: string | null) => string;
  readonly noFigure: string;
  readonly valueAt: (value: string, period: string, status: string) => string;
  readonly periodValue: (period: string, value: string) => string;

  readonly reached: (value: string, period: string, needed: string) => string;
  readonly newestIs: (valueAt: string) => string;
  readonly completedOn: (day: string) => string;
  readonly firstReached: (value: string, period: string, needed: string) => string;
  readonly notReachedBy: (due: string, before: string | null) => string;
  readonly ahead: (span: string) => string;
  readonly onTime: string;
  /** True already when it was promised, with the period that shows it. */
  readonly beforeStated: (period: string) => string;
  readonly watchedUntil: (due: string) => string;
  readonly inGrace: (aim: string, latest: string) => string;
  readonly late: (span: string) => string;
  readonly fallen: (valueAt: string) => string;

  readonly missedWith: (value: string, period: string, short: string, target: string) => string;
  readonly missedBetween: (
    due: string,
    before: string | null,
    after: string,
    target: string,
    edition: boolean,
  ) => string;
  readonly missedFirstAfter: (period: string, short: string) => string;
  readonly missedDeadline: (due: string) => string;
  readonly missedBoth: (aim: string, latest: string) => string;
  readonly notRecorded: (due: string | null) => string;

  readonly awaiting: (due: string) => string;
  readonly awaitingEdition: (due: string) => string;
  readonly awaitingMilestone: (due: string) => string;

  readonly openMilestone: string;
  readonly openQualitative: string;
  readonly deadlineIs: (due: string) => string;
  readonly notAssessable: (reasons: readonly string[]) => string;

  readonly exceededBy: (size: string) => string;
  readonly fewPoints: (count: number) => string;
  readonly statusExceeded: string;

  readonly report: (facts: {
    lead: string;
    name: string;
    value: string;
    isRank: boolean;
    /** A whole rank as a number, for languages that write it as an ordinal. */
    rank: number | null;
    rankOf: string | null;
    isEstimate: boolean;
    isPreliminary: boolean;
    isLevel: boolean;
    plan: string | null;
    change: string | null;
  }) => string;
  readonly reportMissing: (name: string) => string;
  readonly inArea: (name: string, area: string, isPlace: boolean) => string;
  readonly ofPlan: (percent: string) => string;
  readonly onYearBefore: (change: string) => string;
  /** The start of a report sentence: at the end of a period (`isPoint`) or over it. */
  readonly lead: (period: string, length: 'YEAR' | 'MONTH' | 'DAY' | 'OTHER', isPoint: boolean) => string;

  readonly boardAsOf: (day: string) => string;
  readonly boardDue: (count: string, parts: readonly string[], sure: boolean) => string;
  readonly boardOpen: (count: string, parts: readonly string[]) => string;
  readonly boardStatus: Readonly<Record<Status, (count: string) => string>>;
  readonly boardAhead: (count: string) => string;
  readonly boardNone: string;

  /** `when` is the period of the value with its status: "năm 2025 (ước)"; null where none belongs there. */
  readonly chartTitle: (facts: {
    name: string;
    value: string;
    when: string | null;
    isPlain: boolean;
    finding: string | null;
  }) => string;
  /** A period within a chart's title, with the status of its value. */
  readonly chartWhen: (period: string, status: string) => string;
  /** A promise by its name, document and deadline, as a sentence about it begins. */
  readonly goalLead: (title: string, document: string, due: string | null) => string;
  readonly chartNoData: (name: string) => string;
  readonly chartMet: (target: string, exceeded: boolean) => string;
  readonly chartText: (facts: {
    name: string;
    points: number;
    first: string | null;
    last: string | null;
    target: string;
    status: string | null;
  }) => string;
}
