export interface EntrySearch {
  /** The unit whose form it is; without it, the reader's own. */
  readonly unit?: string;
  /** Many periods at once, or the receipt; without it, the form of the period. */
  readonly view?: 'periods' | 'receipt';
  /** The series of the row to begin with. */
  readonly row?: string;
}

export function entrySearch({ unit, view, row }: Record<string, unknown>): EntrySearch {
  return {
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
    ...(typeof row === 'string' && row !== '' ? { row } : {}),
    ...(view === 'periods' || view === 'receipt' ? { view } : {}),
  };
}
