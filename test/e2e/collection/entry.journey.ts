import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
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
  },
} as const;

const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-spot="${row - 1} ${column}"]`);
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`)).toEqual(
    [],
  );
}

// Both languages fill in forms of one unit, one after the other.
test.describe.configure({ mode: 'serial' });

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];
  test.describe(`the officer (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(
        (locale) => localStorage.setItem('waymark', JSON.stringify({ locale })),
        language,
      );
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

    test('fills a form from a spreadsheet, mends what is flagged, sends it and has a receipt', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await expect(page.getByRole('heading', { level: 1, name: words.forms })).toBeVisible();
      await axe(page);
      await page.getByRole('link', { name: words.begin }).first().click();
      const bar = page.getByRole('button', { name: words.send });
      await expect(bar).toBeDisabled();
      await cell(page, 1, VALUE).click();
      // The second is no number, the fourth a thousand times too much.
      await paste(page, words.block);
      await expect(page.getByRole('status').filter({ hasText: words.pasted })).toBeVisible();
      await expect(cell(page, 2, VALUE)).toHaveAttribute('aria-invalid', 'true');
      await expect(cell(page, 2, VALUE)).toContainText('abc');
      await axe(page);
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
      await axe(page);
    });
  });
}

/** Explains every value that asks for it. */
async function explainAll(page: Page, label: string): Promise<void> {
  for (let row = 1; row <= 6; row += 1) {
    await cell(page, row, VALUE).click();
    const field = page.getByLabel(label, { exact: true });
    if ((await field.count()) > 0) await field.fill('Số của kỳ trước đã lâu.');
  }
}
