import type { importNavVi } from './import-nav.vi.js';

/** What the navigation says of the page. */
export const importNavEn: typeof importNavVi = {
  importNav: { nav: 'Import' },
};
