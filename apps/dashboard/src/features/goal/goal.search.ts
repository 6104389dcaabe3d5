/** What the address of a goal's page carries. An assumption stands in it as it was written, to be read by the page. */
export interface GoalSearch {
  /** The course of the figures as a chart (the default) or as a table. */
  readonly course?: 'table';
  /** An assumed next value and its period, target, year of the deadline, and yearly pace: numbers with a point. */
  readonly next?: string;
  readonly at?: string;
  readonly target?: string;
  readonly due?: string;
  readonly pace?: string;
}

export const ASSUMED = ['next', 'at', 'target', 'due', 'pace'] as const;

/** An address without any assumption. */
export const NO_ASSUMPTION = {
  next: undefined,
  at: undefined,
  target: undefined,
  due: undefined,
  pace: undefined,
};

export function goalSearch(search: Record<string, unknown>): GoalSearch {
  const assumed = ASSUMED.flatMap((key) => {
    const value = search[key];
    return typeof value === 'string' && value !== '' ? [[key, value] as const] : [];
  });
  return { ...(search['course'] === 'table' ? { course: 'table' } : {}), ...Object.fromEntries(assumed) };
}

/** Whether the address carries an assumption. */
export function isAssuming(search: GoalSearch): boolean {
  return ASSUMED.some((key) => search[key] !== undefined);
}
