import type { Page } from '@playwright/test';
import type { Language } from './words.js';

/** The pages opened from here on are in this language, as for somebody who chose it before. */
export async function inLanguage(page: Page, language: Language): Promise<void> {
  await page.addInitScript((locale) => localStorage.setItem('waymark', JSON.stringify({ locale })), language);
}
