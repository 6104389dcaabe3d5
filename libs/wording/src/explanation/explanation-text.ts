import type { NextReason, PointRole, ReasonStep, Rule } from '@waymark/domain';

/** What a line is called and how it is worked out, in words. */
export interface LineText {
  readonly name: string;
  readonly formula: string;
}

/** The values that a rule's sentence may name, already written. */
export interface RuleFacts {
  readonly status: string;
  readonly value: string;
  readonly target: string;
  readonly due: string;
  readonly before: string | null;
  readonly fallen: string | null;
  readonly day: string;
  readonly reasons: readonly string[];
  /** Comparisons with the bounds that are met, and those that are not. */
  readonly met: readonly string[];
  readonly unmetOnTrack: readonly string[];
  readonly unmetOffTrack: readonly string[];
  readonly alone: string | null;
  readonly isEdition: boolean;
}

/** A next value in words, and how it stands to the newest one. */
export interface NextFacts {
  readonly status: string;
  readonly period: string;
  readonly value: string;
  readonly newest: string;
  readonly change: string;
  readonly way: 'MORE' | 'LESS' | 'SAME';
  readonly wantsMore: boolean;
  readonly isRank: boolean;
  /** "4,1" times the recent yearly pace; null where it cannot be told. */
  readonly times: string | null;
}

/** What is assumed, each already written; null where it stays as it is. */
export interface AssumedFacts {
  readonly next: { readonly period: string; readonly value: string } | null;
  readonly target: string | null;
  readonly due: string | null;
  readonly pace: string | null;
}

/** The texts of an explanation in one language. */
export interface ExplanationText {
  readonly line: Readonly<Record<Exclude<ReasonStep['kind'], 'COMPARED'>, LineText>>;
  /** Where progress is a rate of growth. */
  readonly rateFormula: Readonly<Record<'REQUIRED' | 'PACE' | 'CENTRAL', string>>;
  /** Along a curve of growth that knows no ceiling. */
  readonly curveFree: string;
  readonly curveRange: string;
  readonly atMost: (most: string) => string;
  readonly stood: string;
  readonly paceOfTwo: string;
  readonly compared: Readonly<Record<PointRole, string>>;
  readonly comparedFormula: string;
  readonly isMet: (met: boolean, inTime: boolean | null) => string;
  readonly years: (count: string) => string;
  readonly slopes: (count: string, low: string, high: string) => string;
  readonly slopesAll: (slopes: readonly string[]) => string;
  readonly swings: (points: string, since: string, until: string) => string;
  readonly carried: (phi: string, years: string, sum: string) => string;
  /** A path that leaves the bounds of the indicator, and where it is kept. */
  readonly bounded: (path: string, kept: string) => string;
  readonly away: (distance: string, times: string) => string;
  readonly reaches: (distance: string, times: string) => string;
  readonly within: string;
  readonly outside: string;

  readonly ratio: (ratio: string, bound: string, isMet: boolean, of: 'ON_TRACK' | 'OFF_TRACK') => string;
  readonly levelRatio: (ratio: string, bound: string, isMet: boolean, of: 'ON_TRACK' | 'OFF_TRACK') => string;
  readonly chance: (isMet: boolean, of: 'ON_TRACK' | 'OFF_TRACK') => string;
  readonly rule: Readonly<Record<Rule, (facts: RuleFacts) => string>>;
  readonly ofTwoDates: (stage: 'AIM' | 'LATEST', aim: string, latest: string) => string;

  readonly next: (facts: NextFacts) => string;
  readonly keep: (facts: NextFacts) => string;
  readonly none: Readonly<Record<Exclude<NextReason, 'BEST'>, (status: string, period: string) => string>>;
  /** Nothing better is left: at the deadline, or after it. */
  readonly best: (isLate: boolean) => string;
  readonly alone: (reasons: readonly string[]) => string;
  readonly afterwards: (sentence: string) => string;
  readonly pace: (required: string, due: string, pace: string | null) => string;

  readonly without: (status: string, figure: string | null, far: string) => string;
  /** The assumption as half a sentence that names its goal; the outcome follows. */
  readonly assumed: (facts: AssumedFacts, goal: string) => string;
  readonly then: (status: string, sentences: string) => string;
  readonly steady: (facts: {
    readonly central: string;
    readonly due: string;
    readonly target: string;
    readonly required: string;
    readonly isInTime: boolean;
    readonly reachYear: string | null;
  }) => string;
}
