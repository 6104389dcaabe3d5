import type { historyVi } from './history.vi.js';

/** How a promise was amended and how it was judged over time, in English. */
export const historyEn: typeof historyVi = {
  past: {
    strip: (from: string, to: string) => `Verdict of each month, from ${from} to ${to}`,
    atMonth: (month: string, status: string) => `${month}: ${status}`,
    keys: 'Arrow keys: by month. Page Up, Page Down: by year.',
    neverInDanger: 'Never called at risk or off track.',
    moved: (from: string, to: string) => `from “${from}” to “${to}”`,
  },
  amended: {
    byFirst: 'Against the first promise',
    event: 'target amended',
    first: 'at first',
    amendedOn: (day: string) => `amended ${day}`,
    documentTitle: 'Promises that this document amended',
  },
  takenBack: {
    value: 'taken back',
    title: 'The figure of this period was taken back',
    text: (day: string) => `Since ${day} this period has no figure; what was published before is kept.`,
    reason: {
      FINALISED: 'finalised',
      CORRECTED: 'corrected',
      METHOD_CHANGED: 'method changed',
      TERRITORY_CHANGED: 'territory changed',
    },
    recordedBy: 'Recorded by',
    enteredBy: 'Entered by',
    approvedBy: 'Approved by',
    by: (entered, approved) =>
      approved === null ? `entered by ${entered}` : `entered by ${entered}, approved by ${approved}`,
    undone: (file: string) => `the import of “${file}” was undone`,
    imported: (file: string) => `imported from “${file}”`,
  },
  taken: {
    asOf: (day: string) => `As publicly known at the end of ${day}`,
    between: (since: string, until: string) => `From the end of ${since} to the end of ${until}`,
    documents: (names: string) => `Documents and sources: ${names}`,
    was: 'Figure before',
    words: 'Figure in words',
    verdictWas: 'Verdict before',
    verdictIs: 'Verdict now',
  },
};
