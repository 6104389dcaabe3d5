import { expect, test, type Locator, type Page } from '@playwright/test';
import { GoalPage } from './pages/goal-page.js';
import { inLanguage } from './pages/language.js';

const WORDS = {
  vi: {
    whatIf: 'Nếu… thì sao?',
    open: 'Thử giả định',
    next: 'Số liệu kỳ tới',
    target: 'Mức cần đạt',
    due: 'Năm đến hạn',
    pace: 'Tốc độ mỗi năm',
    climb: 'Số bậc tăng mỗi năm',
    badge: 'GIẢ ĐỊNH',
    reset: 'Về số thật',
    copy: 'Chép câu báo cáo',
    unusable: /Không dùng được giả định “Mức cần đạt: nhiều”/,
  },
  en: {
    whatIf: 'What if?',
    open: 'Try an assumption',
    next: 'Next figure',
    target: 'Target',
    due: 'Deadline (year)',
    pace: 'Pace per year',
    climb: 'Places climbed per year',
    badge: 'ASSUMPTION',
    reset: 'Back to the facts',
    copy: 'Copy report sentence',
    unusable: /The assumption “Target: nhiều” in the address cannot be used/,
  },
} as const;

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];
  const section = (page: Page): Locator =>
    page.getByRole('main').getByRole('region', { name: words.whatIf, exact: true });
  const chartTitle = (page: Page): Locator => section(page).locator('figcaption strong').first();

  test.describe(`what if (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      await inLanguage(page, language);
    });

    test('chart and sentence follow the numbers typed, marked as an assumption, and the address carries it', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const goal = new GoalPage(page, language);
      await goal.open('VT-005');
      await goal.main.getByRole('button', { name: words.open }).click();
      await section(page).getByLabel(words.next, { exact: true }).fill('48');
      await expect(section(page)).toContainText(
        language === 'vi'
          ? 'nếu số liệu 2026 là thứ 48 thì được xếp “Đạt'
          : 'if the figure of 2026 were rank 48, the verdict would be “Achieved',
      );
      await expect(chartTitle(page)).toContainText(new RegExp(`^${words.badge}: `));
      await expect(section(page).locator('svg.recharts-surface')).toContainText(`${words.badge}: `);
      await expect(page).toHaveURL(/next=48&at=2026/);
      await section(page).getByRole('button', { name: words.copy }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(new RegExp(`^${words.badge}`));
      await goal.expectStatus('AT_RISK');
    });

    test('the address opens the assumption, and "back to the facts" clears it', async ({ page }) => {
      await page.goto('/goals/VT-028?target=20&due=2032');
      await expect(page.getByRole('note')).toContainText(words.badge);
      await expect(section(page).getByLabel(words.target, { exact: true })).toHaveValue('20');
      await expect(section(page).getByLabel(words.due, { exact: true })).toHaveValue('2032');
      await expect(section(page)).toContainText(words.badge);
      await page.getByRole('note').getByRole('button', { name: words.reset }).click();
      await expect(page).toHaveURL(/\/goals\/VT-028$/);
      await expect(page.getByRole('note')).toHaveCount(0);
      await page.reload();
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(words.badge, { exact: true })).toHaveCount(0);
    });

    test('an address that cannot be used is explained', async ({ page }) => {
      await page.goto('/goals/VT-028?target=nhiều&due=2032');
      await expect(section(page).getByRole('alert').filter({ hasText: words.unusable })).toBeVisible();
      await expect(section(page).getByLabel(words.due, { exact: true })).toHaveValue('2032');
    });

    test('a pace is followed straight to the deadline', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('VT-005');
      await goal.main.getByRole('button', { name: words.open }).click();
      await section(page).getByLabel(words.climb, { exact: true }).fill('4');
      await expect(section(page)).toContainText(
        language === 'vi'
          ? 'đến 2030 là thứ 47: đạt thứ 50 đúng hạn, vào 2030'
          : 'at rank 47 by 2030: rank 50 is reached in time, in 2030',
      );
    });

    test('a number that may be read in two ways is asked about', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('VT-028');
      await goal.main.getByRole('button', { name: words.open }).click();
      await section(page)
        .getByLabel(words.pace, { exact: true })
        .fill(language === 'vi' ? '1.234' : '1,234');
      await expect(section(page).getByRole('alert')).toContainText('1234');
      await section(page)
        .getByLabel(words.pace, { exact: true })
        .fill(language === 'vi' ? '1,5' : '1.5');
      await expect(section(page).getByRole('alert')).toHaveCount(0);
      await expect(page).toHaveURL(/pace=1\.5/);
    });
  });
}

test('what is assumed is printed as such, and without one nothing of it is printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/goals/VT-028?target=20');
  const what = page.locator('#assumption');
  await expect(what.getByText(/^GIẢ ĐỊNH, không phải số liệu thật\. /)).toBeVisible();
  await expect(what.getByLabel('Mức cần đạt', { exact: true })).toBeHidden();
  await page.goto('/goals/VT-028');
  await expect(page.locator('#assumption').getByRole('heading', { name: 'Nếu… thì sao?' })).toBeHidden();
});
