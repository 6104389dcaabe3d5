import type { mailVi } from './mail.vi.js';

/** The mails in English. */
export const mailEn: typeof mailVi = {
  reset: (link) => ({
    subject: 'Waymark: a new password',
    text: `Somebody asked for a new Waymark password for this address.

To choose one, open this link within one hour:
${link}

If it was not you, do nothing: your password stays as it is.`,
  }),
  invitation: (name, invitedBy, link) => ({
    subject: 'Waymark: you are invited',
    text: `Dear ${name},

${invitedBy} invites you to Waymark, where goals are kept track of.

To choose a password and begin, open this link within seven days:
${link}`,
  }),
};
