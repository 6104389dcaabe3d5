export interface EntrySearch {
  /** The unit whose form it is; without it, the reader's own. */
  readonly unit?: string;
  /** Many periods at once, or the receipt; without it, the form of the period. */
  readonly view?: 'periods' | 'receipt';
}

export function entrySearch({ unit, view }: Record<string, unknown>): EntrySearch {
  return {
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
    ...(view === 'periods' || view === 'receipt' ? { view } : {}),
  };
}
