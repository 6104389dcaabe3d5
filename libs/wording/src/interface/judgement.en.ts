import type { judgementVi } from './judgement.vi.js';

/** How a verdict is explained, in English. */
export const judgementEn: typeof judgementVi = {
  judged: {
    newest: 'Newest figure',
    target: 'Target',
    due: 'Deadline',
    ruleText: {
      ON_TRACK: 'A chance of one half or more: on track.',
      OFF_TRACK: 'A chance below one quarter: off track.',
      AT_RISK: 'A chance from one quarter to less than one half: at risk.',
      ACHIEVED: 'A figure of a period that ends by the deadline meets the target: achieved.',
      ACHIEVED_LATE: 'The target was first met at a period that ends after the deadline: achieved late.',
      MISSED:
        'The deadline has passed; the figure of its period, or of a later one, still falls short: missed.',
      AWAITING_DATA:
        'The deadline has passed, and neither its period nor a later one has a figure yet: awaiting data.',
      OPEN: 'A milestone or qualitative goal whose deadline has not passed: in progress.',
      NOT_ASSESSABLE: 'There is not enough to conclude, and the reason is named: not assessable.',
    },
    marks: 'Worth knowing',
  },
};
