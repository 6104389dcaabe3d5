import { counted } from './counted.en.js';
import type { sessionsVi } from './sessions.vi.js';

/** Where one is signed in, in English. */
export const sessionsEn: typeof sessionsVi = {
  sessions: {
    title: 'Where you are signed in',
    text: 'If one of these places is not yours, sign it out and change the password.',
    here: 'this one',
    unknownDevice: 'An unknown device',
    since: (moment) => `since ${moment}`,
    address: (address) => `network address ${address}`,
    end: 'Sign out there',
    endOf: (device, since) => `Sign out ${device}, ${since}`,
    endOthers: 'Sign out everywhere else',
    ended: (count) =>
      count === 0
        ? 'It was signed out already.'
        : `${counted(count, 'place was', 'places were')} signed out.`,
  },
};
