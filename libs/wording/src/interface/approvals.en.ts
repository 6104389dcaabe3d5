import { counted } from './counted.en.js';
import type { approvalsVi } from './approvals.vi.js';

/** The approval of figures, in English. */
export const approvalsEn: typeof approvalsVi = {
  approvals: {
    title: 'Approvals',
    noneTitle: 'Nothing waits for your approval',
    noneText: 'When a unit sends a form, the figures to approve appear here.',
    measure: 'Indicator',
    old: 'Public',
    new: 'To approve',
    remarks: 'Checks, source',
    effect: 'Verdict: before → after',
    decision: 'Decision',
    none: 'None yet',
    noSource: 'No source given',
    source: (source) => `Source: ${source}`,
    enteredBy: (name) => `Entered by ${name}`,
    noEffect: 'Changes no verdict',
    becomes: 'becomes',
    sendBack: 'Return',
    reason: 'What is to be mended?',
    reasonMissing: 'Give a reason, so that the unit knows what to mend.',
    cancel: 'Cancel',
    approveAll: (count) => `Approve all ${count} figures`,
    approveSheet: (count) => `Approve the whole form (${count})`,
    approved: (count) => `${counted(count, 'figure')} approved.`,
    returned: (count) => `${counted(count, 'figure')} returned.`,
    changed: (count) =>
      `${counted(count, 'figure was', 'figures were')} changed just now and not decided on; look at the new value.`,
  },
};
