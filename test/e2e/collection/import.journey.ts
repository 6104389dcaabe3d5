import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectWithinPage } from '../pages/accessible.js';
import { signIn } from '../pages/sign-in.js';

const STATIONS = '5g-bts-count.VN.mic';

/** Drops a file on the page as a person does by the button. */
async function bring(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
}

test.describe('a planner brings figures in from a file', () => {
  test('is asked once how numbers are meant, sees each row, commits, and undoes the whole', async ({
    page,
  }) => {
    await signIn(page, 'PLANNER');
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Nhập tệp' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nhập số liệu từ tệp' })).toBeVisible();
    await bring(
      page,
      'tram-5g.csv',
      `series;period;value\n${STATIONS};2011;1.234\n${STATIONS};2019-13;5\nkhong-co;2011;1\n`,
    );
    await expect(page.getByRole('heading', { level: 1, name: 'tram-5g.csv' })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'Cột "value", dòng 2: "1.234" là bao nhiêu?' }),
    ).toBeVisible();
    await expect(page.getByText('Chuỗi này đang có')).toBeVisible();
    await page.getByRole('button', { name: /^1\.234\s*1\.234,5/ }).click();
    const rows = page.getByRole('region', { name: 'Từng dòng' });
    await expect(rows.getByRole('row').nth(1)).toContainText('1.234');
    await expect(rows.getByRole('row').nth(1)).toContainText('Mới');
    await rows.getByRole('button', { name: 'Không nhận 1' }).click();
    await expect(rows.getByRole('row').nth(1)).toContainText('Không có kỳ hay ngày này.');
    await expect(page.getByText('1 mục chưa có chuỗi số liệu (1 số liệu chưa nhận)')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('searchbox', { name: 'Tìm văn bản' }).fill('749');
    const document = page.getByRole('combobox', { name: 'Văn bản, nguồn công bố' });
    await document.selectOption({ index: 1 });
    const chosen = await document.locator('option:checked').textContent();
    await page.getByRole('button', { name: 'Áp dụng' }).last().click();
    await expect(page.getByRole('definition').filter({ hasText: chosen!.split(':')[0]! })).toBeVisible();
    await page.getByRole('button', { name: 'Ghi nhận 1 số liệu' }).click();
    await expect(page.getByText('Đã ghi nhận 1 số liệu.')).toBeVisible();
    await page.goto('/indicators/5g-bts-count');
    await page
      .getByRole('button', { name: /^1\.234/ })
      .first()
      .click();
    await expect(page.getByRole('dialog').getByRole('link', { name: chosen! })).toBeVisible();
    await page.goBack();
    await page.getByRole('button', { name: 'Hoàn tác cả đợt' }).click();
    await expect(page.getByText('Đã hoàn tác: mỗi kỳ trở lại số trước đó.')).toBeVisible();
    await page.getByRole('link', { name: 'Về các đợt nhập' }).click();
    await expect(page.getByRole('row', { name: /tram-5g\.csv/ }).first()).toContainText('Đã hoàn tác');
  });

  test('maps the columns of a layout that nobody knows, chooses the series, and saves that by name', async ({
    page,
  }) => {
    await signIn(page, 'PLANNER');
    await page.goto('/import?lang=en');
    await bring(page, 'odd.csv', 'Thing,Moment,How many\nFifth stations,2009,17\n');
    await page.getByRole('combobox', { name: 'Thing' }).selectOption('Indicator');
    await page.getByRole('combobox', { name: 'Moment' }).selectOption('Period');
    await page.getByRole('combobox', { name: 'How many' }).selectOption('Value');
    await page.getByRole('button', { name: 'Read it so' }).click();
    await page.getByRole('searchbox', { name: 'Find a series' }).fill('5g-bts-count');
    await page.getByRole('combobox', { name: 'Choose a series: Fifth stations' }).selectOption(STATIONS);
    await page.getByRole('button', { name: 'Apply' }).first().click();
    await expect(page.getByRole('button', { name: 'Commit 1 figures' })).toBeVisible();
    // The columns anew: the series that was chosen stays.
    await page.getByRole('button', { name: 'Map the columns anew' }).click();
    await page.getByRole('button', { name: 'Read it so' }).click();
    await expect(page.getByRole('button', { name: 'Read it so' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Commit 1 figures' })).toBeVisible();
    const name = `Stations ${Date.now()}`;
    await page.getByLabel('Name of the mapping').fill(name);
    await page.getByRole('button', { name: 'Save this way of reading' }).click();
    await expect(page.getByText(`Saved as "${name}"`)).toBeVisible();
    await page.getByRole('button', { name: 'Discard this import' }).click();
    await expect(page.getByText('nothing was stored')).toBeVisible();
    await page.goto('/import?lang=en');
    await bring(page, 'odd-next.csv', 'Thing,Moment,How many\nFifth stations,2008,16\n');
    await expect(page.getByText(name)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Commit 1 figures' })).toBeVisible();
  });

  for (const [language, kind, button, nothing] of [
    ['vi', 'CSV', 'Tải bảng (CSV)', 'Không có gì mới để ghi nhận.'],
    ['en', 'XLSX', 'Download table (XLSX)', 'There is nothing new to commit.'],
  ] as const) {
    for (const address of [
      '/?',
      '/?view=changes&since=2019-12-31&',
      '/reconcile?',
      '/indicators/egdi-rank?',
    ]) {
      test(`takes ${address} away as ${kind}, and bringing it in again changes nothing`, async ({ page }) => {
        await signIn(page, 'PLANNER');
        await page.goto(`${address}asOf=2026-11-20&lang=${language}`);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: button }).first().click(),
        ]);
        const path = `${test.info().outputDir}/${file.suggestedFilename()}`;
        await file.saveAs(path);
        await page.goto(`/import?lang=${language}`);
        await page.locator('input[type=file]').setInputFiles(path);
        await expect(page.getByText(nothing).first()).toBeVisible();
        const rows = page.getByRole('region', { name: language === 'vi' ? 'Từng dòng' : 'Row by row' });
        await expect(rows.getByRole('row').nth(1)).toBeVisible();
        const untaken = language === 'vi' ? /^Không nhận [1-9]/ : /^Not taken [1-9]/;
        await expect(rows.getByRole('button', { name: untaken })).toHaveCount(0);
      });
    }
  }

  test('is told why a file is not taken, and what to do', async ({ page }) => {
    await signIn(page, 'PLANNER');
    await page.goto('/import');
    await bring(
      page,
      'xung-dot.csv',
      `series,period,value\n<<<<<<< HEAD\n${STATIONS},2011,1\n=======\n>>>>>>> x\n`,
    );
    await expect(page.getByRole('alert')).toContainText('Dòng 2 còn dấu xung đột khi gộp tệp');
  });

  test('finds no link to it as an officer', async ({ page }) => {
    await signIn(page, 'DATA_ENTRY');
    await page.goto('/');
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Nhập tệp' })).toHaveCount(0);
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, also on a phone (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 390, height: 800 });
      await signIn(page, 'PLANNER');
      await page.goto('/import');
      await bring(page, 'dien-thoai.csv', `series,period,value\n${STATIONS},2011,5\nkhong-co,2011,1\n`);
      await expect(page.getByRole('region', { name: 'Từng dòng' }).getByRole('row').nth(1)).toBeVisible();
      await expectWithinPage(page);
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Về các đợt nhập' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Nhập số liệu từ tệp' })).toBeVisible();
      await expectAccessible(page);
    });
  }
});
