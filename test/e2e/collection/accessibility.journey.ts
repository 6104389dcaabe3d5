import { expect, test } from '@playwright/test';
import { expectAccessible, expectWithinPage } from '../pages/accessible.js';
import { signIn, type TryOutRole } from '../pages/sign-in.js';

/** The pages of those who keep the register and of those who administer, with who opens them. */
const PAGES: readonly (readonly [role: TryOutRole, name: string, path: string])[] = [
  ['PLANNER', 'register', '/register'],
  ['PLANNER', 'list of documents', '/register/document'],
  ['PLANNER', 'list that lacks something', '/register/goal?gap=NO_SERIES'],
  ['PLANNER', 'new document', '/register/document/new'],
  ['PLANNER', 'document', '/register/document/art-cuba-2019'],
  ['PLANNER', 'new goal', '/register/goal/new'],
  ['PLANNER', 'goal', '/register/goal/SF-069'],
  ['PLANNER', 'indicator', '/register/indicator/smartphone-subscription-share'],
  ['PLANNER', 'series', '/register/series/digital-economy-gdp-share.VN.gso'],
  ['PLANNER', 'statement', '/register/statement/new'],
  ['PLANNER', 'agency', '/register/agency/mic'],
  ['PLANNER', 'area', '/register/area/VN'],
  ['PLANNER', 'unit of measure', '/register/unit/new'],
  ['PLANNER', 'own assessments', '/own-assessments'],
  ['PLANNER', 'public goal with its upkeep', '/goals/SF-069'],
  ['PLANNER', 'public document with its files', '/documents/art-cuba-2019'],
  ['ADMINISTRATOR', 'people', '/admin'],
  ['ADMINISTRATOR', 'person', '/admin/people/tryout-planner'],
  ['ADMINISTRATOR', 'keys', '/admin/keys'],
  ['ADMINISTRATOR', 'log', '/admin/audit'],
  ['ADMINISTRATOR', 'log of one thing', '/admin/audit?about=person&subject=tryout-planner'],
  ['ADMINISTRATOR', 'account', '/account'],
];

/** Each language once, each scheme once: what differs between languages is words, between schemes colours. */
for (const [language, scheme] of [
  ['vi', 'light'],
  ['en', 'dark'],
] as const) {
  test.describe(`axe finds nothing, and nothing is wider than the page (${language}, ${scheme})`, () => {
    for (const [role, name, path] of PAGES) {
      test(`on the page of the ${name}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await signIn(page, role);
        await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 800 });
        await expectWithinPage(page);
      });
    }
  });
}
