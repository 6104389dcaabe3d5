/** The closed vocabularies of collecting figures: forms, rounds, submissions and their entries. */

/** How often a form is owed. NINE_MONTHS is January to September, told apart because the sums of that span are asked for. */
export const FORM_FREQUENCIES = ['MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR'] as const;
export type FormFrequency = (typeof FORM_FREQUENCIES)[number];

export const ROUND_STATES = ['OPEN', 'LOCKED', 'REOPENED'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Of one form that one unit owes in one round. APPROVED is the last step where the receiving unit does not receive. */
export const SUBMISSION_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'RECEIVED', 'RETURNED'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** Of one row of a submission; APPROVED has become an observation. */
export const ENTRY_STATES = ['EMPTY', 'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** Why there is no value. */
export const MISSING_REASONS = [
  'NOT_YET_PUBLISHED',
  'SURVEY_NOT_RUN',
  'CONFIDENTIAL',
  'DISCONTINUED',
  'NOT_APPLICABLE',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** Why a later version of a value differs from the one before. */
export const VERSION_REASONS = ['FINALISED', 'CORRECTED', 'METHOD_CHANGED', 'TERRITORY_CHANGED'] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];
