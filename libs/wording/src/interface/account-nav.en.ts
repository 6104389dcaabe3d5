import type { accountNavVi } from './account-nav.vi.js';

/** What stands around every page of who is signed in. */
export const accountNavEn: typeof accountNavVi = {
  accountNav: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    account: 'My account',
    work: 'Work',
    admin: 'Administration',
  },
};
