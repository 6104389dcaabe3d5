import type { registerNavVi } from './register-nav.vi.js';

/** What the navigation says of the register and of what bodies say of themselves, in English. */
export const registerNavEn: typeof registerNavVi = {
  registerNav: {
    comments: 'Comments',
    figureComments: 'Comments on this number',
    nav: 'Register',
    own: 'Own assessments',
    ownTitle: 'Where the own assessment differs',
  },
};
