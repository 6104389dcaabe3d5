import type { whyVi } from './why.vi.js';

/** Why a goal has its status, and what a reader tries out, in English. */
export const whyEn: typeof whyVi = {
  why: {
    change: 'What would have to change',
    calculation: 'The calculation with the numbers of this goal',
    ranks: 'The smaller a rank the better: in the calculation a negative number means climbing.',
    what: 'Quantity and formula',
    numbers: 'Numbers put in',
    result: 'Result',
    points: (count: number) => `Figures used (${count})`,
    targetFrom: 'Target and deadline come from the sentence of the promise:',
    toPromise: 'See the sentence of the promise',
    met: 'met',
    unmet: 'not met',
    needsAll: 'needs both',
    needsOne: 'needs',
    allMet: 'all met',
    between: 'Neither of the two: at risk.',
    decides: 'this series decides',
    worstDecides:
      'The goal is measured by several series; the worst result is the result of all, and the others stand with their own verdicts.',
  },
  whatIf: {
    badge: 'ASSUMPTION',
    intro:
      'Change a number and see how the verdict would change. Nothing is stored; the address of the page carries the assumption, so that it can be sent.',
    next: 'Next figure',
    nextPeriod: 'Next period',
    target: 'Target',
    due: 'Deadline (year)',
    pace: 'Pace per year',
    paceRank: 'Places climbed per year',
    paceFall: 'Fall per year',
    paceRate: 'Growth per year (%)',
    reset: 'Back to the facts',
    now: 'The facts',
    then: 'If this were so',
    none: 'Nothing is assumed yet. Type a number above.',
    paceNothing: 'With what is assumed there is no way left for a pace to cover.',
    byOneSeries: (name: string) => `The assumption looks at one series only: ${name}.`,
    inAddress:
      'This address carries an assumption. Only the part “What if…?” uses it; everything else on the page is fact.',
    show: 'See the assumption',
    badAddress: (name: string, text: string, reason: string) =>
      `The assumption “${name}: ${text}” in the address cannot be used. ${reason}.`,
    addressNumber: 'In the address a number stands without spaces and with a decimal point, such as 12.5',
    addressPeriod: 'This is none of the coming periods of the series',
    unreadable: 'This number cannot be read. Write it like 12.5',
    unreadableYear: 'Please write the year with four digits',
    ambiguous: (text: string, whole: string, decimal: string) =>
      `Is “${text}” in thousands or a decimal? Write ${whole} for thousands, ${decimal} for a decimal.`,
    between: (low: string, high: string) => `Only values from ${low} to ${high}`,
    notBelow: (low: string) => `No values below ${low}`,
    notAbove: (high: string) => `No values above ${high}`,
    wholeRank: 'A rank is a whole number from 1 up',
    yearWithin: (first: string, last: string) => `Only years from ${first} to ${last}`,
    unavailable: 'This goal has no figure or no target value yet, so nothing can be tried out.',
  },
};
