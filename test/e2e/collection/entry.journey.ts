import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { cell, copyFromSpreadsheet, paste } from '../pages/entry-form.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

/** The columns "Kỳ này" and "Lũy kế". */
const VALUE = 4;
const TO_DATE = 6;

/** Each language sends a form of its own. */
const WORDS = {
  vi: {
    forms: 'Biểu của tôi',
    begin: /^(Nhập số liệu|Nhập tiếp): Băng rộng và điện thoại thông minh/,
    block: '25,4\nabc\n90,1%\n107.000\n108\n85,1\n',
    second: '25,1',
    fourth: '107',
    // The seventh is typed as a sum since January.
    seventh: TO_DATE,
    post: /^(Nhập số liệu|Nhập tiếp): Bưu chính/,
    kind: 'Loại số của cả biểu',
    estimate: 'Ước thực hiện',
    pasted: 'Đã dán 6 dòng × 1 cột',
    explanation: 'Giải trình',
    because: 'Chưa có, vì…',
    notYet: 'Chưa công bố',
    send: 'Gửi duyệt',
    ready: '6/7 đã nhập · 1 chưa có (lý do)',
    receipt: 'Biên nhận gửi biểu',
    first: 'Lần gửi thứ 1',
    saved: 'Mọi thay đổi đã lưu',
    offline: 'Đang mất mạng',
    mine: 'Giữ số của tôi',
    pastedProvinces: 'Đã dán 24 dòng × 1 cột',
    flagged: '23/34 đã nhập · 2 cần sửa',
    scale: 'cao hơn mức lớn nhất của chỉ tiêu',
    source: 'Nguồn của cả biểu',
    separator: ',',
    notKnown: 'chưa có',
    filledDown: 'Đã điền xuống 9 ô',
    readyProvinces: '24/34 đã nhập · 10 chưa có (lý do)',
    takeBack: 'Rút lại để sửa',
    sent: /Lần gửi thứ \d/,
    sign: 'Thủ trưởng đơn vị',
  },
  en: {
    forms: 'My forms',
    begin: /^(Fill in|Carry on): Post/,
    block: '75000\nabc\n3.6\n36000\n24000\n85.1\n',
    second: '21.5',
    fourth: '36',
    seventh: VALUE,
    post: /^(Fill in|Carry on): Post/,
    kind: 'Kind of all figures',
    estimate: 'Estimate',
    pasted: 'Pasted 6 rows × 1 column',
    explanation: 'Explanation',
    because: 'None, because…',
    notYet: 'Not yet published',
    send: 'Send for approval',
    ready: '6/7 filled in · 1 not available (with reason)',
    receipt: 'Receipt of the form',
    first: 'Version 1',
    saved: 'All changes are saved',
    offline: 'There is no network',
    mine: 'Keep mine',
    pastedProvinces: 'Pasted 24 rows × 1 column',
    flagged: '23/34 filled in · 2 to be corrected',
    scale: 'above the most that the indicator can be',
    source: 'Source of all figures',
    separator: '.',
    notKnown: 'not yet published',
    filledDown: 'Filled down 9 cells',
    readyProvinces: '24/34 filled in · 10 not available (with reason)',
    takeBack: 'Take back to change',
    sent: /Version \d/,
    sign: 'Head of the unit',
  },
} as const;

// Both languages fill in forms of one unit, one after the other.
test.describe.configure({ mode: 'serial' });

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];
  test.describe(`the officer (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      await inLanguage(page, language);
      await signIn(page, 'DATA_ENTRY');
      await page.goto('/entry');
    });

    test('loses nothing when the network is cut and the tab is closed', async ({ page, context }) => {
      await page.getByRole('link', { name: words.post }).last().click();
      await cell(page, 1, VALUE).click();
      await expect(page.getByText(words.saved)).toBeVisible();
      const address = page.url();
      await context.setOffline(true);
      await page.keyboard.type(language === 'vi' ? '26,1' : '26,2');
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.offline)).toBeVisible();
      // Kept in the browser by the time the tab goes.
      await page.waitForTimeout(300);
      await page.close();
      await context.setOffline(false);
      const again = await context.newPage();
      await again.goto(address);
      await expect(cell(again, 1, VALUE).locator('input')).toHaveValue(language === 'vi' ? '26,1' : '26,2');
      await expect(again.getByText(words.saved)).toBeVisible();
      await again.reload();
      await expect(cell(again, 1, VALUE).locator('input')).toHaveValue(language === 'vi' ? '26,1' : '26,2');
    });

    test('meets another person at one cell, sees who wrote what, and decides', async ({ page, browser }) => {
      await page.getByRole('link', { name: words.post }).last().click();
      await cell(page, 2, VALUE).click();
      await expect(page.getByText(words.saved)).toBeVisible();
      const other = await browser.newPage();
      const { name } = await signIn(other, 'DATA_ENTRY');
      await other.goto(page.url());
      await cell(other, 2, VALUE).click();
      const [theirs, mine] = language === 'vi' ? ['24,3', '24,8'] : ['24,5', '24,9'];
      await other.keyboard.type(theirs);
      await other.keyboard.press('Enter');
      // The other person reads Vietnamese, as a browser that was never asked does.
      await expect(cell(other, 2, VALUE).getByTitle('đã lưu')).toBeVisible();
      await other.close();
      await page.keyboard.type(mine);
      await page.keyboard.press('Enter');
      await expect(cell(page, 2, VALUE)).toContainText(name);
      await expect(cell(page, 2, VALUE)).toContainText(theirs);
      await cell(page, 2, VALUE).getByRole('button', { name: words.mine }).click();
      await expect(page.getByText(words.saved)).toBeVisible();
      await page.reload();
      await expect(cell(page, 2, VALUE)).toContainText(mine);
    });

    test('types on over the whole form while it is on its way, and never meets oneself', async ({ page }) => {
      await page.getByRole('link', { name: words.post }).last().click();
      const source = page.getByLabel(words.source);
      await expect(source).toBeEnabled();
      // A slow network: the answer comes after the next pause in typing.
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('mutation SaveSheet')) return route.continue();
        const response = await route.fetch();
        await page.waitForTimeout(1500);
        return route.fulfill({ response });
      });
      const saved = (text: string) =>
        page.waitForResponse((answer) => answer.request().postData()?.includes(text) ?? false);
      const [begun, whole] = [`${language} 12/2026`, `${language} 12/2026, phần II`];
      const first = page.waitForRequest((request) => request.postData()?.includes(begun) ?? false);
      await source.fill(begun);
      await first;
      const last = saved(whole);
      await source.fill(whole);
      await last;
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.unrouteAll({ behavior: 'wait' });
      await page.reload();
      await expect(source).toHaveValue(whole);
    });

    test('fills a form from a spreadsheet, mends what is flagged, sends it and has a receipt', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await expect(page.getByRole('heading', { level: 1, name: words.forms })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: words.begin }).first().click();
      const bar = page.getByRole('button', { name: words.send });
      await expect(bar).toBeDisabled();
      await cell(page, 1, VALUE).click();
      // The second is no number, the fourth a thousand times too much.
      await paste(page, words.block);
      await expect(page.getByRole('status').filter({ hasText: words.pasted })).toBeVisible();
      await expect(cell(page, 2, VALUE)).toHaveAttribute('aria-invalid', 'true');
      await expect(cell(page, 2, VALUE)).toContainText('abc');
      await expectAccessible(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type(words.second);
      await page.keyboard.press('Enter');
      await cell(page, 4, VALUE).click();
      await page.keyboard.type(words.fourth);
      await page.keyboard.press('Enter');
      await cell(page, 7, words.seventh).click();
      await page.getByLabel(words.because).selectOption({ label: words.notYet });
      await page.getByLabel(words.kind, { exact: true }).selectOption({ label: words.estimate });
      await explainAll(page, words.explanation);
      await expect(page.getByText(words.ready)).toBeVisible();
      await expect(page.getByText(words.saved)).toBeVisible();
      await page.getByRole('button', { name: words.send }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.receipt })).toBeVisible();
      await expect(page.getByText(words.first)).toBeVisible();
      await expectAccessible(page);
    });

    test('pastes 24 cells copied from a spreadsheet, corrects the two that are flagged, sends and has a receipt', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const form = page.locator('a[href*="/entry/dti-year."]').first();
      await page.goto((await form.getAttribute('href')) ?? '');
      // The form of the provinces is one: the second language takes back what the first has sent.
      const takeBack = page.getByRole('button', { name: words.takeBack });
      await expect(cell(page, 34, VALUE)).toBeAttached();
      if (await takeBack.isVisible()) await takeBack.click();
      await expect(page.getByText(words.saved)).toBeVisible();
      await copyFromSpreadsheet(page, scores(words.separator));
      await cell(page, 1, VALUE).click();
      await page.keyboard.press('Control+v');
      await expect(page.getByRole('status').filter({ hasText: words.pastedProvinces })).toBeVisible();
      await expect(page.locator('[aria-invalid="true"][role="gridcell"]')).toHaveCount(2);
      await expect(cell(page, SCALE, VALUE)).toContainText(words.scale);
      await expect(cell(page, LETTER, VALUE)).toContainText('O');
      await expect(page.getByText(words.flagged)).toBeVisible();
      for (const row of [SCALE, LETTER]) {
        await cell(page, row, VALUE).click();
        await page.keyboard.type(`0${words.separator}7123`);
        await page.keyboard.press('Enter');
      }
      // What has no value yet says so once, and is filled down.
      await cell(page, 25, VALUE).click();
      await page.keyboard.type(words.notKnown);
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      for (let n = 0; n < 9; n += 1) await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Control+d');
      await expect(page.getByRole('status').filter({ hasText: words.filledDown })).toBeVisible();
      await page.getByLabel(words.kind, { exact: true }).selectOption({ label: words.estimate });
      await expect(page.getByText(words.readyProvinces)).toBeVisible();
      await expect(page.getByText(words.saved)).toBeVisible();
      await page.getByRole('button', { name: words.send }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.receipt })).toBeVisible();
      await expect(page.getByText(words.sent)).toBeVisible();
      await expect(page.getByRole('main')).toContainText(words.sign);
      await expect(page.getByRole('main')).toContainText(`0${words.separator}7123`);
    });
  });
}

/** Of the copied scores of 24 provinces one is written in hundredths, one with a letter for its nought. */
const SCALE = 5;
const LETTER = 9;

const scores = (separator: string): string[][] =>
  Array.from({ length: 24 }, (_, n) => {
    const score = String(6500 + n * 71);
    if (n + 1 === SCALE) return [`71${separator}23`];
    return [`0${separator}${n + 1 === LETTER ? `7O${score.slice(2)}` : score}`];
  });

/** Explains every value that asks for it. */
async function explainAll(page: Page, label: string): Promise<void> {
  for (let row = 1; row <= 6; row += 1) {
    await cell(page, row, VALUE).click();
    const field = page.getByLabel(label, { exact: true });
    if ((await field.count()) > 0) await field.fill('Số của kỳ trước đã lâu.');
  }
}
