import { expect, test } from '@playwright/test';
import { expectAccessible } from './pages/accessible.js';

const PAGES = [
  ['board', '/'],
  ['board of a past day', '/?asOf=2019-06-01'],
  ['timeline', '/?view=timeline'],
  ['changes', '/?view=changes&since=2023-12-31'],
  ['changes without any', '/?view=changes'],
  ['changes of a wrong day', '/?view=changes&since=2999-01-01'],
  ['reconcile', '/reconcile'],
  ['goal', '/goals/SF-009'],
  ['goal as a table', '/goals/SF-069?course=table'],
  ['goal with an assumption', '/goals/VT-028?next=18&at=2026&target=25'],
  ['goal of several series', '/goals/SF-102'],
  ['milestone', '/goals/SF-148'],
  ['amended milestone', '/goals/VT-148'],
  ['amending document', '/documents/tt-10-2024'],
  ['indicator', '/indicators/digital-economy-gdp-share'],
  ['areas in order', '/indicators/dti-province-rank'],
  ['areas over time', '/indicators/digital-economy-grdp-share?areas=multiples'],
  ['areas as a map', '/indicators/digital-economy-grdp-share?areas=map'],
  ['documents', '/documents'],
  ['document', '/documents/art-cuba-2019'],
  ['method', '/method'],
  ['unknown page', '/nowhere'],
] as const;

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing (${scheme})`, () => {
    for (const [name, path] of PAGES) {
      test(`on the ${name} page`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.goto(path);
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
      });
    }
  });
}
