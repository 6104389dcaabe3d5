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
};
