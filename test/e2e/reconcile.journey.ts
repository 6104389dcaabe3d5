import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const WORDS = {
  vi: {
    nav: 'Cần thống nhất',
    title: 'Số liệu, mục tiêu cần thống nhất',
    sentence: /^Đến 22\/11\/2026, cần thống nhất: 6 thời hạn .* 4 cặp cam kết .* 6 chỉ tiêu .*\(11 kỳ\)\.$/,
    apart: 'cần đạt đến hết 2030 · chênh 20 bậc',
    asked: 'trong nhóm 30 dẫn đầu',
    status: 'Có nguy cơ không đạt',
    economy: 'Tỷ trọng kinh tế số trong GDP',
    gso: '13,17%',
    mic: '18,3%',
    difference: '5,13 điểm %',
    verdicts: 'Đánh giá mục tiêu theo từng nguồn',
    find: 'Tìm',
    shown: '2 trong 16 điểm cần thống nhất',
    none: 'Không có điểm nào khớp bộ lọc',
    clear: 'Bỏ lọc',
    empty: 'Không có gì cần thống nhất',
    download: 'Tải bảng (CSV)',
    toPage: 'Xem các điểm cần thống nhất về chỉ tiêu này',
    blame: /sai|nói dối|không trung thực/,
  },
  en: {
    nav: 'To reconcile',
    title: 'Figures and goals that need reconciling',
    sentence:
      /^To be reconciled as of 22 Nov 2026: 6 deadlines .* 4 pairs .* 6 indicators .*\(11 periods\)\.$/,
    apart: 'to be met by the end of 2030 · 20 places apart',
    asked: 'top 30',
    status: 'At risk',
    economy: 'Digital economy share of GDP',
    gso: '13.17%',
    mic: '18.3%',
    difference: '5.13 points',
    verdicts: 'Verdicts by each source',
    find: 'Search',
    shown: '2 of 16 points to reconcile',
    none: 'Nothing matches these filters',
    clear: 'Clear filters',
    empty: 'Nothing needs reconciling',
    download: 'Download table (CSV)',
    toPage: 'See what needs reconciling on this indicator',
    blame: /\b(false|lie|wrong)\b/,
  },
} as const;

for (const locale of ['vi', 'en'] as const) {
  const words = WORDS[locale];
  test.describe(`figures and goals that need reconciling (${locale})`, () => {
    test.beforeEach(async ({ page }) => {
      if (locale === 'en') {
        await page.goto('/method');
        await page.getByRole('button', { name: 'English' }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      }
    });

    test('stand side by side with documents, differences and verdicts; nobody is blamed', async ({
      page,
    }) => {
      await page.goto('/?asOf=2026-11-22');
      await page.getByRole('link', { name: words.nav }).click();
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expect(page.getByText(words.sentence)).toBeVisible();
      const egdi = main.getByRole('article').filter({ hasText: words.apart });
      await expect(egdi.getByRole('row').filter({ hasText: '942/QĐ-TTg' })).toContainText(words.asked);
      await expect(egdi.getByRole('row').filter({ hasText: '749/QĐ-TTg' })).toContainText(words.status);
      const economy = main
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name: words.economy, exact: true }) });
      const year = economy.getByRole('row').filter({ hasText: words.gso });
      await expect(year).toContainText(words.mic);
      await expect(year).toContainText(words.difference);
      await expect(economy.getByRole('table', { name: words.verdicts })).toContainText('749/QĐ-TTg');
      await expect(main).not.toContainText(words.blame);
      await year.getByRole('button', { name: words.mic }).click();
      await expect(page.getByRole('dialog')).toContainText(words.mic);
      await page.keyboard.press('Escape');
    });

    test('are found by words, taken away as a table, and empty before anything was public', async ({
      page,
    }) => {
      await page.goto('/reconcile?asOf=2026-11-22');
      await page.getByRole('main').getByRole('searchbox', { name: words.find }).fill('egdi');
      await expect(page).toHaveURL(/find=egdi/);
      await expect(page.getByText(words.shown)).toBeVisible();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.download }).click(),
      ]);
      expect(readFileSync(await file.path(), 'utf8')).toContain('942/QĐ-TTg');
      await page.getByRole('main').getByRole('searchbox', { name: words.find }).fill('xyzzy');
      await expect(page.getByText(words.none)).toBeVisible();
      await page.getByRole('button', { name: words.clear }).click();
      await expect(page.getByText(words.sentence)).toBeVisible();
      await page.goto('/reconcile?asOf=2016-01-01');
      await expect(page.getByText(words.empty)).toBeVisible();
    });

    test('are one click away from a promise of which the sources differ', async ({ page }) => {
      await page.goto('/goals/SF-069?asOf=2026-11-22');
      await page.getByRole('link', { name: words.toPage }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expect(page.getByRole('heading', { level: 3, name: words.economy, exact: true })).toBeVisible();
    });
  });
}
