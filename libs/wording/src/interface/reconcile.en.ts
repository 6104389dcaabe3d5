import { reconcileNavEn } from './reconcile-nav.en.js';
import type { reconcileVi } from './reconcile.vi.js';

/** The page of figures and goals that need reconciling, in English. */
export const reconcileEn: typeof reconcileVi = {
  reconcile: {
    title: reconcileNavEn.reconcileNav.title,
    lead: 'Documents that ask for different values by the same day, and official sources that publish different figures for the same period. Each is shown as it was published; this page does not say which of them is right.',
    find: 'Search',
    findHint: 'Indicator, goal, document number…',
    theme: 'Theme',
    all: 'All',
    shown: (count: number, total: number) =>
      count === total
        ? `${total} ${total === 1 ? 'point' : 'points'} to reconcile`
        : `${count} of ${total} points to reconcile`,
    sameDay: 'Goals: the same deadline, different values',
    recorded: 'Goals: recorded as not in agreement',
    values: 'Figures: the same period, different sources, different numbers',
    due: (day: string) => `to be met ${day}`,
    apart: (size: string) => `${size} apart`,
    apartShare: (size: string, share: string) => `${size} apart (${share} of the smaller)`,
    promise: 'Promise',
    statedBy: 'Stated by',
    statedOn: 'Stated on',
    number: 'Value needed',
    noNumber: 'names no number',
    role: { FINAL: '', INTERIM: 'interim', PLAN: 'plan of the year', VISION: 'vision' },
    verdict: 'Verdict',
    period: 'Period',
    difference: 'Difference',
    share: 'Of the smaller',
    published: (day: string) => `published ${day}`,
    definitions: 'What each source counts',
    verdicts: 'Verdicts by each source',
    notUsed: 'not judged by it',
    noGoals: 'No goal is judged by these figures.',
    emptyTitle: 'Nothing needs reconciling',
    emptyText: 'By this day, the promises and figures that were public did not differ.',
    noneTitle: 'Nothing matches these filters',
    noneText: 'Remove a filter or search for another word; diacritics are not needed.',
    rule: 'What rounding explains is left out: two numbers count as one when they differ by no more than half a unit of the last digit of the one printed with fewer digits. Two definitions of one body are not held against each other.',
    kind: 'Kind',
    fileName: (day: string) => `waymark-reconcile-${day}`,
    toPage: 'See what needs reconciling on this indicator',
  },
};
