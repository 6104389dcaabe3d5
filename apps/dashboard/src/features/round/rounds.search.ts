import { SUBMISSION_STATES, type SubmissionState } from '@waymark/domain';

/** Which sheets of the matrix are shown, all of it in the address. */
export interface RoundsSearch {
  readonly form?: string;
  readonly unit?: string;
  readonly state?: SubmissionState;
  /** Overdue ones only. */
  readonly late?: 'yes';
  /** Rounds in which nothing is left to do too. */
  readonly past?: 'yes';
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Reads the address; what it does not know is left out, so that an old or mistyped link still opens. */
export function roundsSearch(search: Record<string, unknown>): RoundsSearch {
  const found = {
    form: word(search['form']),
    unit: word(search['unit']),
    state: SUBMISSION_STATES.find((state) => state === search['state']),
    late: search['late'] === 'yes' ? 'yes' : undefined,
    past: search['past'] === 'yes' ? 'yes' : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
