import { expect, test } from '@playwright/test';
import { GoalPage } from './pages/goal-page.js';
import { inLanguage } from './pages/language.js';

/** The part of the page that says why, as a reader of each language finds it. */
const WORDS = {
  vi: {
    why: 'Vì sao đánh giá như vậy',
    calculation: 'Phép tính với số của mục tiêu này',
    origin: 'Nguồn gốc của số này',
    quote: 'Câu nêu mục tiêu',
  },
  en: {
    why: 'Why this verdict',
    calculation: 'The calculation with the numbers of this goal',
    origin: 'Where this number comes from',
    quote: 'The sentence in which it was promised',
  },
} as const;

for (const language of ['vi', 'en'] as const) {
  test.describe(`a planner defends a verdict (${language})`, () => {
    const words = WORDS[language];
    test.beforeEach(async ({ page }) => {
      await inLanguage(page, language);
    });

    test('by the formula with the numbers of the goal in it, each line worked out', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('VT-005');
      const why = goal.main.getByRole('region', { name: words.why, exact: true });
      const table = why.getByRole('table', { name: words.calculation });
      const required = table.getByRole('row').filter({ hasText: '(50 − 71) ÷ 6' });
      await expect(required).toContainText(
        language === 'vi' ? 'tăng 3,5 bậc mỗi năm' : 'up 3.5 places a year',
      );
      await expect(table.getByRole('row').filter({ hasText: /\(−0[.,]875\) ÷ \(−3[.,]5\)/ })).toContainText(
        /0[.,]25/,
      );
    });

    test('each number leads to its origin: the figure with its versions, the target with its sentence', async ({
      page,
    }) => {
      const goal = new GoalPage(page, language);
      await goal.open('VT-005');
      const why = goal.main.getByRole('region', { name: words.why, exact: true });
      await why.getByRole('button', { name: '71', exact: true }).first().click();
      const sheet = page.getByRole('dialog', { name: words.origin });
      await expect(sheet).toContainText('71');
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await why.getByRole('button', { name: '50', exact: true }).first().click();
      await expect(page.locator('#promise')).toBeFocused();
      await expect(goal.quote).toBeInViewport();
    });

    test('by the rule that decided after a deadline, in one sentence', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('SF-012');
      const why = goal.main.getByRole('region', { name: words.why, exact: true });
      await expect(why).toContainText(
        language === 'vi'
          ? 'Xếp “Đạt sau hạn” vì đến hạn 2019 chưa đáp ứng (2018: thứ 88); lần đầu đáp ứng mức cần đạt thứ 75 trở lên là thứ 71 (2024).'
          : '“Achieved late”, because it was not met by the deadline 2019 (2018: rank 88); the first figure to meet the target of rank 75 or better is rank 71 (2024).',
      );
    });

    test('by what would have to change for the next better class', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('VT-144');
      const why = goal.main.getByRole('region', { name: words.why, exact: true });
      await expect(why).toContainText(
        language === 'vi'
          ? /Để được xếp “Đúng tiến độ”, số liệu kỳ tới \(2025\) phải từ [\d,]+% trở lên, tức thêm [\d,]+ điểm %/
          : /To become “On track”, the next figure \(2025\) has to be at least [\d.]+%, [\d.]+ points more/,
      );
    });

    test('by both verdicts where dropping the estimates changes it', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('SF-069');
      const both =
        language === 'vi'
          ? 'Nếu bỏ số ước và số sơ bộ: “Chờ số liệu”'
          : 'Without estimates and preliminary figures: “Awaiting data”';
      await expect(goal.answer).toContainText(both);
      await expect(goal.main.getByRole('region', { name: words.why, exact: true })).toContainText(both);
      await goal.open('VT-005');
      await expect(goal.answer).not.toContainText(both.slice(0, 20));
    });

    test('with two official sources side by side, and the worst of several parts first', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('VT-028');
      const sources = goal.sources.getByRole('listitem');
      await expect(sources).toHaveCount(2);
      await expect(sources.nth(0)).toContainText(/14[.,]02%/);
      await expect(sources.nth(1)).toContainText(/18[.,]3%/);
      await expect(sources.nth(1)).toContainText(language === 'vi' ? 'Đúng tiến độ' : 'On track');
      await goal.open('SF-102');
      await expect(goal.sources.getByRole('listitem')).toHaveCount(4);
      await expect(goal.sources.getByRole('listitem').first()).toContainText(
        language === 'vi' ? 'chuỗi này quyết định' : 'this series decides',
      );
    });
  });
}
