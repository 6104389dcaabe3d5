import { expect, test } from '@playwright/test';
import { GoalPage } from './pages/goal-page.js';
import { inLanguage } from './pages/language.js';
import type { Language } from './pages/words.js';

const SAID: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    history: 'Đánh giá qua thời gian',
    strip: 'Đánh giá từng tháng, từ 5/2019 đến 9/2024',
    stripBefore: 'Đánh giá từng tháng, từ 5/2019 đến 7/2020',
    warning:
      'Được đánh giá là khó đạt ngay khi nêu mục tiêu, trước thời hạn 8 tháng. Sau đó mục tiêu đạt, nhưng sau hạn.',
    warningBefore: 'trước thời hạn 8 tháng. Nay đã hết hạn, chờ số liệu.',
    lastMonth: 'tháng 9/2024: Đạt sau hạn · 17/09/2024: có số liệu mới: 2024',
    monthBefore: 'tháng 8/2024: Không đạt',
    firstMonth: 'tháng 5/2019: Khó đạt · 02/05/2019: mục tiêu được nêu (theo số liệu 2018)',
    amended: 'đến 16/10/2024 (điều chỉnh 13/09/2024)',
    first: 'đến 16/09/2024 (ban đầu)',
    reason: 'Tạm ngưng quy định một tháng vì bão số 3.',
    relaxed: 'cam kết đã được nới (13/09/2024)',
    byFirst: 'So với cam kết ban đầu',
    ofDocument: 'Cam kết được văn bản này điều chỉnh',
  },
  en: {
    history: 'Verdicts over time',
    strip: 'Verdict of each month, from May 2019 to Sep 2024',
    stripBefore: 'Verdict of each month, from May 2019 to Jul 2020',
    warning:
      'Called off track as soon as it was stated, 8 months before the deadline. It was achieved, but late.',
    warningBefore: '8 months before the deadline. The deadline has passed, and data are awaited.',
    lastMonth: 'September 2024: Achieved late · 17 Sep 2024: new figure: 2024',
    monthBefore: 'August 2024: Missed',
    firstMonth: 'May 2019: Off track · 2 May 2019: goal stated (by the figure of 2018)',
    amended: 'by 16 Oct 2024 (amended 13 Sep 2024)',
    first: 'by 16 Sep 2024 (at first)',
    reason: 'The rule is suspended for one month because of typhoon Yagi.',
    relaxed: 'target relaxed (13 Sep 2024)',
    byFirst: 'Against the first promise',
    ofDocument: 'Promises that this document amended',
  },
};

for (const language of ['vi', 'en'] as const) {
  const said = SAID[language];
  test.describe(`the past of a promise (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      await inLanguage(page, language);
    });

    test('tells each month by keyboard and pointer, the first warning, and every change with its cause', async ({
      page,
    }) => {
      const goal = new GoalPage(page, language);
      await goal.open('SF-012', '2024-09-30');
      const history = goal.main.getByRole('region', { name: said['history'] ?? '' });
      await expect(history.getByText(said['warning'] ?? '')).toBeVisible();
      await expect(history.getByRole('listitem')).toHaveCount(4);
      const strip = history.getByRole('slider', { name: said['strip'] ?? '' });
      await strip.focus();
      await expect(strip).toHaveAttribute('aria-valuetext', said['lastMonth'] ?? '');
      await strip.press('ArrowLeft');
      await expect(strip).toHaveAttribute('aria-valuetext', said['monthBefore'] ?? '');
      await expect(history.locator('p').filter({ hasText: said['monthBefore'] ?? '' })).toBeVisible();
      await strip.press('Home');
      await expect(strip).toHaveAttribute('aria-valuetext', said['firstMonth'] ?? '');
      await strip.press('PageUp');
      await expect(strip).toHaveAttribute('aria-valuenow', '13');
      await strip.blur();
      const box = await strip.boundingBox();
      await strip.hover({ position: { x: (box?.width ?? 0) - 2, y: 20 } });
      await expect(strip).toHaveAttribute('aria-valuetext', said['lastMonth'] ?? '');
    });

    test('stands under the chart at the same days', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('SF-012', '2024-09-30');
      const history = goal.main.getByRole('region', { name: said['history'] ?? '' });
      const above = goal.main.locator('.recharts-wrapper').getByText('2020', { exact: true });
      const below = history.locator('svg').getByText('2020', { exact: true });
      const middle = async (label: typeof above): Promise<number> => {
        const box = await label.boundingBox();
        return (box?.x ?? 0) + (box?.width ?? 0) / 2;
      };
      await expect(above).toBeVisible();
      await expect(below).toBeVisible();
      expect(Math.abs((await middle(above)) - (await middle(below)))).toBeLessThan(1.5);
    });

    test('ends on the day that is looked back to', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('SF-012', '2020-07-09');
      const history = goal.main.getByRole('region', { name: said['history'] ?? '' });
      await expect(history.getByText(said['warningBefore'] ?? '')).toBeVisible();
      await expect(history.getByRole('listitem')).toHaveCount(2);
      await expect(history.getByRole('slider', { name: said['stripBefore'] ?? '' })).toBeVisible();
    });

    test('keeps every version of an amended target with its day, document and reason', async ({ page }) => {
      const goal = new GoalPage(page, language);
      await goal.open('VT-148', '2024-09-12');
      await expect(goal.quote).not.toContainText(said['reason'] ?? '');
      await expect(goal.answer).not.toContainText(said['byFirst'] ?? '');
      await goal.open('VT-148', '2024-09-13');
      await expect(goal.quote).toContainText(said['amended'] ?? '');
      await expect(goal.quote).toContainText(said['first'] ?? '');
      await expect(goal.quote).toContainText(said['reason'] ?? '');
      await expect(goal.answer).toContainText(said['byFirst'] ?? '');
      await expect(goal.answer).toContainText(said['relaxed'] ?? '');
      await goal.quote.getByRole('link', { name: '10/2024/TT-BTTTT' }).click();
      const amended = goal.main.getByRole('region', { name: said['ofDocument'] ?? '' });
      await expect(amended.locator('a[href*="/goals/VT-148"]')).toBeVisible();
      await expect(amended).toContainText(said['relaxed'] ?? '');
    });
  });
}

test('the strip needs no scrolling on a phone and says its months there too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const goal = new GoalPage(page, 'vi');
  await goal.open('SF-012');
  const strip = goal.main.getByRole('slider');
  await strip.scrollIntoViewIfNeeded();
  const box = await strip.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  await strip.press('Home');
  await expect(goal.main.getByText('tháng 5/2019: Khó đạt').first()).toBeVisible();
});
