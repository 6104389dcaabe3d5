import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
  ['board', '/'],
  ['board of a past day', '/?asOf=2019-06-01'],
  ['timeline', '/?view=timeline'],
  ['goal', '/goals/SF-009'],
  ['goal as a table', '/goals/SF-069?course=table'],
  ['goal with an assumption', '/goals/VT-028?next=18&at=2026&target=25'],
  ['goal of several series', '/goals/SF-102'],
  ['milestone', '/goals/SF-148'],
  ['indicator', '/indicators/digital-economy-gdp-share'],
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
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
        expect(found).toEqual([]);
      });
    }
  });
}
