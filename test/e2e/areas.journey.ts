import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** The words that a reader sees, written out here once more. */
const WORDS = {
  vi: {
    section: 'So sánh các địa bàn',
    ranking: 'Xếp thứ tự',
    multiples: 'Diễn biến',
    map: 'Bản đồ ô',
    period: 'Kỳ',
    order: 'Sắp xếp',
    table: 'Bảng số liệu',
    download: 'Tải bảng (CSV)',
    until: '63 đơn vị hành chính cấp tỉnh đến 30/06/2025',
    since: '34 đơn vị hành chính cấp tỉnh từ 01/07/2025',
    published: 'khác với các đơn vị có vào cuối kỳ',
    bacNinh: 'Bắc Ninh (đến 6/2025): thứ 7, 2022',
    daNang: /^Đà Nẵng \(đến 6\/2025\): thứ 1, 2022, gồm cả huyện Hoàng Sa$/,
    khanhHoa: /^Khánh Hòa \(từ 7\/2025\): không có số liệu, 2024, gồm cả đặc khu Trường Sa$/,
    islands: ['Quần đảo Hoàng Sa', '(thành phố Đà Nẵng)', 'Quần đảo Trường Sa', '(tỉnh Khánh Hòa)'],
    noFigure: 'không có số liệu',
    region: 'Đồng bằng sông Hồng',
    rank: 'thứ 24',
  },
  en: {
    section: 'Areas compared',
    ranking: 'Ranking',
    multiples: 'Over time',
    map: 'Tile map',
    period: 'Period',
    order: 'Order',
    table: 'Table of figures',
    download: 'Download table (CSV)',
    until: '63 provincial units until 30 Jun 2025',
    since: '34 provincial units since 1 Jul 2025',
    published: 'which are not those of the end of the period',
    bacNinh: 'Bac Ninh (until Jun 2025): rank 7, 2022',
    daNang: /^Da Nang \(until Jun 2025\): rank 1, 2022, including Hoang Sa District$/,
    khanhHoa: /^Khanh Hoa \(since Jul 2025\): no figure, 2024, including Truong Sa Special Zone$/,
    islands: ['Hoang Sa Archipelago', '(Da Nang City)', 'Truong Sa Archipelago', '(Khanh Hoa Province)'],
    noFigure: 'no figure',
    region: 'Red River Delta',
    rank: 'rank 24',
  },
} as const;

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];
  const open = async (page: Page, address: string) => {
    await page.goto(`/indicators/${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
    const section = page.getByRole('region', { name: words.section, exact: true });
    await expect(section).toBeVisible();
    return section;
  };
  const tiles = (page: Page) => page.locator('svg g[role="button"]');

  test.describe(`areas compared (${language})`, () => {
    test('a reader goes from the ranking to the small charts and the map; the address holds the view', async ({
      page,
    }) => {
      const section = await open(page, 'dti-province-rank');
      await expect(section.getByRole('table')).toBeVisible();
      await section.getByRole('button', { name: words.multiples }).click();
      await expect(page).toHaveURL(/areas=multiples/);
      await expect(section.getByRole('img').getByText(words.rank, { exact: true })).toBeVisible();
      await section.getByLabel(words.order).selectOption('REGION');
      await expect(page).toHaveURL(/areasOrder=REGION/);
      await expect(section.getByText(words.region, { exact: true })).toBeVisible();
      await section.getByRole('button', { name: words.map }).click();
      await expect(tiles(page)).toHaveCount(63);
      await page.reload();
      await expect(tiles(page)).toHaveCount(63);
      await section.getByRole('button', { name: words.ranking }).click();
      await expect(page).not.toHaveURL(/areas=/);
      await expect(section.getByRole('table')).toBeVisible();
    });

    test('the map shows the units for which the figures of the period were published', async ({ page }) => {
      const section = await open(page, 'dti-province-rank?areas=map');
      await expect(section.getByText(words.until)).toBeVisible();
      await expect(tiles(page)).toHaveCount(63);
      await section.getByLabel(words.period, { exact: true }).selectOption('2024');
      await expect(page).toHaveURL(/period=2024/);
      await expect(section.getByText(words.since)).toBeVisible();
      await expect(section.getByText(words.published)).toBeVisible();
      await expect(tiles(page)).toHaveCount(34);
      await expect(section.getByRole('button', { name: words.khanhHoa })).toBeVisible();
      for (const text of words.islands) await expect(section.getByText(text, { exact: true })).toBeVisible();
    });

    test('the arrow keys move between tiles, Enter opens the origin of the number', async ({ page }) => {
      const section = await open(page, 'dti-province-rank?areas=map');
      const bacNinh = section.getByRole('button', { name: words.bacNinh, exact: true });
      await tiles(page).first().focus();
      // One stop for Tab, whatever the number of tiles.
      await expect(page.locator('svg g[role="button"][tabindex="0"]')).toHaveCount(1);
      await page.keyboard.press('ArrowDown');
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await expect(bacNinh).toBeFocused();
      await expect(section.getByText(words.bacNinh, { exact: true })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toContainText('2022');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await section.getByRole('button', { name: words.daNang }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    });

    test('a tile without a figure says so and opens nothing', async ({ page }) => {
      const section = await open(page, 'dti-province-rank?areas=map&period=2024');
      const tile = section.getByRole('button', { name: words.khanhHoa });
      await expect(tile).toHaveAttribute('aria-disabled', 'true');
      await tile.click({ force: true });
      await expect(section.getByText(words.khanhHoa)).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    test('the same numbers stand in the table, each opening its origin, and in the file', async ({
      page,
    }) => {
      const section = await open(page, 'digital-economy-grdp-share?areas=map');
      await section.getByText(words.table, { exact: true }).click();
      const table = section.getByRole('table');
      await expect(table.getByRole('row')).toHaveCount(64);
      await expect(table.getByText(words.noFigure)).toHaveCount(50);
      await table.getByRole('button').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        section.getByRole('button', { name: words.download }).click(),
      ]);
      const text = readFileSync(await file.path(), 'utf8');
      // Three lines of title, 63 areas and their head; two bodies publish for Ho Chi Minh City.
      expect(text.trim().split('\r\n')).toHaveLength(68);
      expect(text).toContain(language === 'vi' ? ';56,83;' : ',56.83,');
    });
  });
}

test('areas as they were known on a past day know nothing of later units', async ({ page }) => {
  await page.goto('/indicators/dti-province-rank?areas=map&asOf=2025-01-31');
  const section = page.getByRole('region', { name: 'So sánh các địa bàn', exact: true });
  await expect(page.locator('svg g[role="button"]')).toHaveCount(63);
  await expect(section.getByLabel('Kỳ', { exact: true }).locator('option')).toHaveText([/^2022/]);
  await expect(section.getByText('đến 30/06/2025')).toHaveCount(0);
});

test('the small charts are two beside each other on a phone and nine on a projector', async ({ page }) => {
  for (const [width, columns] of [
    [390, 2],
    [1920, 9],
  ] as const) {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto('/indicators/dti-province-rank?areas=multiples');
    const names = page.locator('svg[role="img"] text[font-weight="600"]');
    await expect(names).toHaveCount(63);
    const tops = await names.evaluateAll((all) => all.map((one) => one.getAttribute('y')));
    expect(tops.filter((top) => top === tops[0])).toHaveLength(columns);
  }
});
