import type { changesTabVi, changesVi } from './changes.vi.js';

/** The board's list of changes, in English. */
export const changesEn: typeof changesVi = {
  changes: {
    since: 'Compared with',
    choices: 'Stretch of time',
    choice: { MONTH: '1 month', QUARTER: '3 months', YEAR_START: 'This year', YEAR: '1 year' },
    show: 'Compare',
    wrongTitle: 'These days cannot be compared',
    wrongDay: (day: string) => `“${day}” is not a day. Type it like 01/06/2019; the filters are kept.`,
    useMonth: 'Compare with a month before',
    turn: {
      WORSENED: 'Goals that got worse',
      IMPROVED: 'Goals that got better',
      OTHER: 'Other changes of verdict',
    },
    stated: 'New promises',
    revised: 'Revised figures',
    figures: 'New figures',
    documents: 'New documents',
    before: 'Before',
    after: 'Now',
    cause: 'Why',
    on: 'Day',
    via: (steps: string) => `In between: ${steps}`,
    step: (status: string, day: string) => `${status} from ${day}`,
    needed: 'Needed',
    measure: 'Indicator',
    period: 'Period',
    producer: 'Source',
    old: 'Old figure',
    now: 'Figure now',
    change: 'Difference',
    sameNumber: 'same number',
    knownOn: 'Published',
    origin: 'Document',
    concerns: 'Goals concerned',
    andMore: (count: number) => (count === 1 ? 'and 1 more goal' : `and ${count} more goals`),
    issuedOn: 'Issued on',
    replaces: 'Replaces',
    replacesNone: 'none',
    kind: 'Kind of change',
    emptyTitle: (since: string, until: string) => `Nothing changed from ${since} to ${until}`,
    emptyText: (last: string) => `The last day on which a promise or a figure became public: ${last}.`,
    emptyNever: 'No promise and no figure within these filters had become public.',
    toLast: 'See what changed then',
  },
};

/** What the board says of its changes before they are loaded. */
export const changesTabEn: typeof changesTabVi = {
  changesTab: {
    tab: 'Changes',
    fileName: (since: string, until: string) => `waymark-changes-${since}-${until}`,
    count: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
  },
};
