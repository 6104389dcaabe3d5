/** The languages that every text exists in; Vietnamese is the first. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
