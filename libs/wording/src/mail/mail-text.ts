import type { Locale } from '../locale.js';
import { mailVi } from './mail.vi.js';
import { mailEn } from './mail.en.js';

/** Subject and text of a mail. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const MAILS = { vi: mailVi, en: mailEn } as const;

/** The mails that people receive, in their language. */
export function mailWording(locale: Locale): typeof mailVi {
  return MAILS[locale];
}
