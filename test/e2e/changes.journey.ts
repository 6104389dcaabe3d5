import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const WORDS = {
  vi: {
    tab: 'Thay đổi',
    worsened: /^Mục tiêu xấu đi \(\d+\)$/,
    improved: /^Mục tiêu tốt lên \(\d+\)$/,
    revised: /^Số liệu được điều chỉnh \(\d+\)$/,
    sentence: /^Từ 31\/12\/2023 đến 22\/11\/2026: \d+ mục tiêu chuyển sang Không đạt, /,
    goal: 'Kinh tế số chiếm 20% GDP',
    cause: 'có số liệu mới: 2025, 14,02%',
    year: '1 năm',
    old: '12,63%',
    now: '12,83%',
    change: '+0,2 điểm %',
    nothing: 'Không có gì thay đổi từ 22/10/2026 đến 22/11/2026',
    last: 'Lần gần nhất có cam kết hoặc số liệu mới được công bố: 05/01/2026.',
    toLast: 'Xem thay đổi của lần đó',
    notCome: 'Ngày 01/01/2999 chưa tới.',
    notBefore: 'Ngày bắt đầu so sánh (01/02/2020) phải trước ngày 01/01/2020.',
    noDay: '“hôm qua” không phải là một ngày.',
    useMonth: 'So với một tháng trước',
    since: 'So với ngày',
    show: 'So sánh',
    theme: 'Chủ đề',
    download: 'Tải bảng (CSV)',
    head: 'Loại thay đổi;Mục tiêu;Văn bản',
  },
  en: {
    tab: 'Changes',
    worsened: /^Goals that got worse \(\d+\)$/,
    improved: /^Goals that got better \(\d+\)$/,
    revised: /^Revised figures \(\d+\)$/,
    sentence: /^From 31 Dec 2023 to 22 Nov 2026: \d+ goals became Missed, /,
    goal: 'Digital economy at 20% of GDP',
    cause: 'new figure: 2025, 14.02%',
    year: '1 year',
    old: '12.63%',
    now: '12.83%',
    change: '+0.2 points',
    nothing: 'Nothing changed from 22 Oct 2026 to 22 Nov 2026',
    last: 'The last day on which a promise or a figure became public: 5 Jan 2026.',
    toLast: 'See what changed then',
    notCome: '1 Jan 2999 has not come yet.',
    notBefore: 'The first day of the comparison (1 Feb 2020) must be before 1 Jan 2020.',
    noDay: '“hôm qua” is not a day.',
    useMonth: 'Compare with a month before',
    since: 'Compared with',
    show: 'Compare',
    theme: 'Theme',
    download: 'Download table (CSV)',
    head: 'Kind of change,Goal,Document',
  },
} as const;

for (const locale of ['vi', 'en'] as const) {
  const words = WORDS[locale];
  test.describe(`what moved since a day (${locale})`, () => {
    test.beforeEach(async ({ page }) => {
      if (locale === 'en') {
        await page.goto('/method');
        await page.getByRole('button', { name: 'English' }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      }
    });

    test('is told with its causes, worse before better, in a sentence and in a file', async ({ page }) => {
      await page.goto('/?asOf=2026-11-22');
      await page.getByRole('button', { name: words.tab, exact: true }).click();
      await expect(page.getByText(words.nothing)).toBeVisible();
      await expect(page.getByText(words.last)).toBeVisible();
      await page.getByLabel(words.since).fill('31/12/2023');
      await page.getByRole('button', { name: words.show, exact: true }).click();
      await expect(page).toHaveURL(/view=changes/);
      await expect(page).toHaveURL(/since=2023-12-31/);
      await expect(page.getByText(words.sentence)).toBeVisible();
      const headings = page.getByRole('main').getByRole('heading', { level: 2 });
      await expect(headings.nth(0)).toHaveText(words.worsened);
      await expect(headings.nth(1)).toHaveText(words.improved);
      const row = page
        .getByRole('row')
        .filter({ hasText: words.goal })
        .filter({ hasText: '749/QĐ-TTg' })
        .first();
      await expect(row).toContainText(words.cause);
      const revised = page.getByRole('table', { name: words.revised });
      const figure = revised.getByRole('row').filter({ hasText: words.old }).first();
      await expect(figure).toContainText(words.change);
      await figure.getByRole('button', { name: words.now }).click();
      await expect(page.getByRole('dialog')).toContainText(words.old);
      await page.keyboard.press('Escape');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.download }).click(),
      ]);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toContain(words.head);
      expect(text).toContain(words.goal);
    });

    test('is narrowed by the filters of the board, which the address keeps', async ({ page }) => {
      await page.goto('/?view=changes&since=2023-12-31&asOf=2026-11-22');
      await expect(page.getByText(words.sentence)).toBeVisible();
      await page.getByLabel(words.theme).selectOption('post');
      await expect(page).toHaveURL(/theme=post/);
      await expect(page.getByRole('row').filter({ hasText: words.goal })).toHaveCount(0);
      await page.getByRole('button', { name: words.year, exact: true }).click();
      await expect(page).toHaveURL(/since=2025-11-22/);
      await expect(page).toHaveURL(/theme=post/);
    });

    for (const [what, search, said] of [
      ['has not come', 'since=2999-01-01', words.notCome],
      ['is not before the later one', 'since=2020-02-01&asOf=2020-01-01', words.notBefore],
      ['is none', 'since=h%C3%B4m+qua', words.noDay],
    ] as const) {
      test(`says so where the earlier day ${what}, and keeps the filters`, async ({ page }) => {
        await page.goto(`/?view=changes&theme=post&${search}`);
        await expect(page.getByRole('alert')).toContainText(said);
        await page.getByRole('button', { name: words.useMonth }).click();
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expect(page).toHaveURL(/theme=post/);
        await expect(page).not.toHaveURL(/since=/);
      });
    }

    test('leads from an empty month to the last change', async ({ page }) => {
      await page.goto('/?view=changes&asOf=2026-11-22');
      await page.getByRole('button', { name: words.toLast }).click();
      await expect(page).toHaveURL(/since=2026-01-04/);
      await expect(page.getByRole('heading', { level: 2, name: words.worsened })).toBeVisible();
    });
  });
}

test.describe('the timeline', () => {
  test('draws every promise with a deadline, the line of today through all rows', async ({ page }) => {
    await page.goto('/?view=timeline');
    const rows = page.getByRole('table', { name: 'Dòng thời gian' }).getByRole('row');
    await expect(rows.nth(1)).toBeVisible();
    const gaps = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('td [class*="today"]')].map((line) =>
        line.getBoundingClientRect(),
      );
      return lines.slice(1).map((line, n) => Math.round(line.top - lines[n]!.bottom));
    });
    expect(gaps.length).toBeGreaterThan(100);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(0);
  });
});
