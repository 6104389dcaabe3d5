import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { cell, copyFromSpreadsheet, paste } from '../pages/entry-form.js';
import { holdAnswers } from '../pages/held-answers.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

/** The column "Kỳ này" of a form of one period. */
const VALUE = 4;

const WORDS = {
  vi: {
    public: '24,43',
    past: 'chỉ xem',
    readOnly: 'Ô này chỉ để xem.',
    question: /“1\.234” là 1234 hay 1,234\?/,
    answer: /Viết kiểu 1\.234,5/,
    undone: 'Đã hoàn tác.',
    saved: 'Mọi thay đổi đã lưu',
    open: 'Mở biểu kỳ này',
    history: 'Các kỳ trước',
    earlier: '109,5',
    missing: 'Chưa có, vì…',
  },
  en: {
    public: '24.43',
    past: 'for reading',
    readOnly: 'This cell is only for reading.',
    question: /Is “1\.234” 1234 or 1\.234\?/,
    answer: /1\.234,5/,
    undone: 'Taken back.',
    saved: 'All changes are saved',
    open: 'Open the form of this period',
    history: 'Earlier periods',
    earlier: '109.5',
    missing: 'None, because…',
  },
} as const;

/** The view of many periods of a form, by what the list of what is owed links to. */
async function openPeriods(page: Page, form: string): Promise<void> {
  await page.goto('/entry');
  const links = page.locator(`a[href*="/entry/${form}."]`);
  await expect(links.first()).toBeAttached();
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const newest = hrefs.sort().at(-1) ?? '';
  await page.goto(`${newest}${newest.includes('?') ? '&' : '?'}view=periods`);
  await expect(page.getByRole('grid')).toBeVisible();
}

/** The last column, from 0. */
const lastColumn = async (page: Page): Promise<number> => (await page.getByRole('columnheader').count()) - 2;

// Both languages write into one form: one after the other.
test.describe.configure({ mode: 'default' });

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];
  test.describe(`many periods of a form (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      await inLanguage(page, language);
      await signIn(page, 'DATA_ENTRY');
    });

    test('show what is public of earlier periods for reading, beside the open one', async ({ page }) => {
      await openPeriods(page, 'telecom-quarter');
      const past = page.locator('[role="gridcell"][aria-readonly]').filter({ hasText: words.public }).first();
      await past.click();
      await page.keyboard.press('7');
      await expect(page.getByRole('status').filter({ hasText: words.readOnly })).toBeVisible();
      await expect(past).toContainText(words.public);
      await expect(page.getByRole('columnheader').filter({ hasText: words.past }).first()).toBeAttached();
      await expectAccessible(page);
      await page.locator(`[data-spot="0 ${await lastColumn(page)}"]`).click();
      await expect(page.getByText(words.history)).toBeVisible();
      await page.getByRole('link', { name: words.open }).click();
      await expect(page).toHaveURL(/telecom-quarter/);
      await expect(page).not.toHaveURL(/view=periods/);
    });

    test('ask once how pasted figures are to be read, with the history in view, and take a paste back whole', async ({
      page,
    }) => {
      await openPeriods(page, 'ict-month');
      const column = await lastColumn(page);
      await cell(page, 2, column).click();
      await expect(page.getByLabel(words.missing)).toBeEnabled();
      await paste(page, '1.234\n2.345\n');
      const question = page.getByRole('group').filter({ hasText: words.question });
      await expect(question).toBeVisible();
      await expect(question).toContainText(words.earlier);
      for (const row of [2, 3]) await expect(cell(page, row, column)).toHaveAttribute('aria-invalid', 'true');
      await question.getByRole('button', { name: words.answer }).click();
      await expect(question).toBeHidden();
      for (const row of [2, 3])
        await expect(cell(page, row, column)).not.toHaveAttribute('aria-invalid', 'true');
      await page.keyboard.press('Control+z');
      await expect(question).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('status').filter({ hasText: words.undone })).toBeVisible();
      for (const row of [2, 3]) await expect(cell(page, row, column)).not.toContainText(/\d/);
      await expect(page.getByText(words.saved)).toBeVisible();
    });

    test('take a block of a spreadsheet, tell the cells outside, and hand over to the form of the period', async ({
      page,
    }) => {
      await openPeriods(page, 'speed-month');
      const column = await lastColumn(page);
      const [inside, outside] = language === 'vi' ? ['150,31', '160,2'] : ['150.31', '160.2'];
      await copyFromSpreadsheet(page, [[inside, outside]]);
      await cell(page, 1, column).click();
      await page.keyboard.press('Control+v');
      await expect(cell(page, 1, column).locator('input')).toHaveValue(inside);
      await expect(page.getByRole('status').filter({ hasText: `“${outside}”` })).toBeVisible();
      // At once, before it is on the server: the answer to the first page comes when the second has been typed over.
      const answers = await holdAnswers(page, 'SaveEntries');
      await page.getByRole('link', { name: words.open }).click();
      await expect(cell(page, 1, VALUE).locator('input')).toHaveValue(inside);
      await cell(page, 1, VALUE).click();
      await page.keyboard.press('Delete');
      await expect(cell(page, 1, VALUE).locator('input')).toHaveValue('');
      await answers.letGo();
      await page.goBack();
      await expect(page.getByRole('grid')).toBeVisible();
      await expect(cell(page, 1, column)).not.toContainText(inside);
      await answers.end();
      await expect(page.getByText(words.saved)).toBeVisible();
      await page.reload();
      await expect(cell(page, 1, column)).not.toContainText(inside);
    });
  });
}
