import type { opinionVi } from './opinion.vi.js';

/** What people say beside the judgement, in English. */
export const opinionEn: typeof opinionVi = {
  ownView: {
    section: 'Own assessment',
    beside: 'Stands beside the judgement by the figures, never instead.',
    none: 'The lead agency has not assessed itself.',
    computed: 'By the figures',
    said: 'Own assessment',
    on: (day) => `on ${day}`,
    writtenBy: (name) => `written down by ${name}`,
    earlier: (count) => `${count} earlier`,
    add: 'Record an own assessment',
    status: 'Assessment',
    statusNone: 'None of these classes',
    ownWords: 'Its own class (if another)',
    reason: 'Reason, grounds',
    day: 'Said on',
    send: 'Record',
    title: 'Where the own assessment differs',
    lead: 'Goals of which the lead agency says something else than the figures do, the largest gap first. Its reason is quoted as it was given.',
    total: (count) => (count === 1 ? '1 goal differs' : `${count} goals differ`),
    emptyTitle: 'Nothing differs',
    emptyText:
      'No agency has said something else than the figures. An own assessment is recorded on the page of its goal.',
    goal: 'Goal',
    body: 'Agency',
    gap: 'Gap',
    better: (places) => `says better by ${places}`,
    worse: (places) => `says worse by ${places}`,
    unknown: 'the figures cannot tell',
  },
  comment: {
    none: 'There is no comment yet.',
    write: 'Your comment',
    hint: 'Everybody with an account reads it. Do not enter state secrets.',
    send: 'Send the comment',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn.',
  },
};
