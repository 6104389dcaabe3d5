import { expect, test } from '@playwright/test';
import { expectAccessible, expectWithinPage } from '../pages/accessible.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

/** What the officer works with; a form by what the list of what is owed links to. */
const PAGES = [
  ['owed list', null, ''],
  ['form of one period', 'telecom-year', ''],
  ['form of many rows', 'dti-year', ''],
  ['form of many periods', 'telecom-quarter', 'view=periods'],
] as const;

/** Each language, colour scheme and width is seen with each other one. */
const LOOKS = [
  ['vi', 'light', 1366],
  ['vi', 'dark', 390],
  ['en', 'dark', 1366],
  ['en', 'light', 390],
] as const;

for (const [language, scheme, width] of LOOKS) {
  test(`axe finds nothing where figures are entered (${language}, ${scheme}, ${width} wide)`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await inLanguage(page, language);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await signIn(page, 'DATA_ENTRY');
    for (const [name, form, search] of PAGES) {
      await test.step(name, async () => {
        await page.goto('/entry');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (form !== null) {
          const link = page.locator(`a[href*="/entry/${form}."]`).first();
          const href = (await link.getAttribute('href')) ?? '';
          await page.goto([href, search].filter(Boolean).join(href.includes('?') ? '&' : '?'));
          await page.locator('[data-active]').click();
        }
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
        await expectWithinPage(page);
      });
    }
  });
}
