import type { Method, MethodClass } from './method.js';

/** How a body calls its classes: its own words in its own language, best first. */
export interface BodyWords {
  /** BCP 47. */
  readonly language: 'en';
  readonly classes: readonly { readonly code: MethodClass; readonly word: string }[];
}

const english = (...classes: readonly (readonly [MethodClass, string])[]): BodyWords => ({
  language: 'en',
  classes: classes.map(([code, word]) => ({ code, word })),
});

/**
 * The classes of the bodies in their own words; our own in `wording`, as all else that is ours. Statistics Canada: the
 * words of its text. UN Statistics Division: English for the Spanish of EUSTAT's restatement, its own note was not
 * seen. ESCAP: current status as in the code of UNICEF's office, anticipated progress as on the commissions'
 * dashboards.
 */
export const METHOD_WORDS: Readonly<Record<Exclude<Method, 'WAYMARK'>, BodyWords>> = {
  EUROSTAT: english(
    ['SIGNIFICANT_PROGRESS', 'significant progress'],
    ['MODERATE_PROGRESS', 'moderate progress'],
    ['INSUFFICIENT_PROGRESS', 'insufficient progress'],
    ['MOVEMENT_AWAY', 'movement away'],
    ['MODERATE_MOVEMENT_AWAY', 'moderate movement away'],
    ['SIGNIFICANT_MOVEMENT_AWAY', 'significant movement away'],
  ),
  STATISTICS_CANADA: english(
    ['TARGET_ACHIEVED', 'target achieved'],
    ['SUBSTANTIAL_PROGRESS', 'on track'],
    ['ACCELERATION_NEEDED', 'progress made but acceleration needed'],
    ['LIMITED_PROGRESS', 'limited progress'],
    ['DETERIORATION', 'deterioration'],
  ),
  UN_STATISTICS: english(
    ['MET_OR_ON_COURSE', 'target reached or on course'],
    ['REASONABLE_PROGRESS', 'reasonable progress, acceleration needed'],
    ['STAGNATION_OR_REGRESSION', 'stagnation or regression'],
  ),
  ESCAP: english(
    ['MAINTAIN', 'maintain'],
    ['ACCELERATE', 'accelerate'],
    ['REVERSE', 'reverse'],
    ['STATUS_ON_TRACK', 'on track'],
    ['STATUS_SLOW', 'slow progress'],
    ['STATUS_REGRESSION', 'regression'],
  ),
  SDSN: english(
    ['ARROW_ON_TRACK', 'on track'],
    ['ARROW_MAINTAINING', 'maintaining'],
    ['ARROW_MODERATELY_IMPROVING', 'moderately improving'],
    ['ARROW_STAGNATING', 'stagnating'],
    ['ARROW_DECREASING', 'decreasing'],
  ),
  WORLD_BANK: english(
    ['LIKELY', 'likely'],
    ['POSSIBLE', 'possible'],
    ['UNLIKELY', 'unlikely'],
    ['VERY_UNLIKELY', 'very unlikely'],
  ),
  PSA: english(['HIGH', 'high'], ['MEDIUM', 'medium'], ['LOW', 'low']),
  OECD: english(),
  DIGITAL_DECADE: english(),
  WHO: english(),
  TIME_DISTANCE: english(),
};
