/** The closed vocabularies of bringing figures in from files: what becomes of a file, of a row and of what it measures. */

/**
 * ASKING: a question about the file is open. STAGED: read and compared, nothing stored. COMMITTED: its figures count.
 * UNDONE: they were taken back. DISCARDED: given up before anything was stored.
 */
export const IMPORT_STATES = ['ASKING', 'STAGED', 'COMMITTED', 'UNDONE', 'DISCARDED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What a row of a file is beside what is stored. */
export const ROW_VERDICTS = ['NEW', 'CHANGED', 'SAME', 'REJECTED'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

/** Why a figure that was read well is not taken, beside `FIGURE_REJECTIONS`. */
export const ROW_REJECTIONS = [
  'UNIT_CONTRADICTS', // the file says another unit than the indicator has
  'UNIT_UNKNOWN', // nobody knows the unit that the file says
  'OUT_OF_BOUNDS', // outside what the indicator can be
  'PERIOD_IN_FUTURE', // it begins after the day on which it became known
  'KNOWN_IN_FUTURE', // it became known after today
  'KNOWN_BEFORE_LAST', // it became known before the version that it would replace
  'NOT_MEASURED', // its indicator holds no numbers
  'SUM_TO_DATE', // a sum since January, but the series holds the values of each period
  'VERSION_DIFFERS', // the file says another value of a version that is stored
  'VERSION_MISSING', // a version before it is neither stored nor in the file
] as const;
export type RowRejection = (typeof ROW_REJECTIONS)[number];

/** Why nobody can say to which series a row belongs. */
export const UNMATCHED_REASONS = [
  'NO_SUCH_SERIES', // the id names none
  'NO_SUCH_INDICATOR',
  'NO_SUCH_AREA',
  'NO_SERIES_THERE', // indicator and area are known, but have no series of this breakdown
  'AMBIGUOUS', // several could be meant: two producers, an area before and after a merger
  'NOTHING_SAID', // the row says nothing of what was measured
] as const;
export type UnmatchedReason = (typeof UNMATCHED_REASONS)[number];
