import type { reconcileNavVi } from './reconcile-nav.vi.js';

/** What the navigation says of the page. */
export const reconcileNavEn: typeof reconcileNavVi = {
  reconcileNav: {
    title: 'Figures and goals that need reconciling',
    nav: 'To reconcile',
  },
};
