import { expect, test } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { cell, paste } from '../pages/entry-form.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

const VALUE = 4;
/** Growth in per cent with one decimal, then items in billions with one. */
const [GROWTH, ITEMS] = [2, 3];
const FORM = '/entry/post-year.2025?unit=mic-post';

const WORDS = {
  vi: {
    tooLarge: ['12345678901234567890', 'Số quá lớn để là số liệu.'],
    tooMany: ['0,1234567890123456789', 'Số có nhiều chữ số hơn mức lưu giữ được (15 chữ số).'],
    more: ['12,34567', '12,34567% được giữ đủ chữ số; bảng và biểu đồ hiện 12,3%'],
    shown: '2,3',
    narrow: 'Ô được chép hiện “####” nên lấy số mà bảng tính giữ: 12,34567%.',
    taken: '12,34567%',
    rounded: 'Bảng tính giữ số 2,3456; ô được chép hiện “2,3” nên lấy số đang hiện.',
    alone: 'Cột trong bảng tính quá hẹp nên chỉ hiện ####.',
    saved: 'Mọi thay đổi đã lưu',
  },
  en: {
    tooLarge: ['12345678901234567890', 'The number is too large to be a figure.'],
    tooMany: ['0.1234567890123456789', 'The number has more digits than can be kept (15).'],
    more: ['12.34567', '12.34567% is kept with all its digits; tables and charts show 12.3%'],
    shown: '2.3',
    narrow: 'The copied cell shows “####”, so the number that the spreadsheet holds is taken: 12.34567%.',
    taken: '12.34567%',
    rounded: 'The spreadsheet holds 2.3456; the copied cell shows “2.3”, and what it shows is taken.',
    alone: 'The column of the spreadsheet is too narrow and shows only ####.',
    saved: 'All changes are saved',
  },
} as const;

test.describe.configure({ mode: 'serial' });

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];

  test(`no digit of a figure changes without a word, typed or pasted (${language})`, async ({ page }) => {
    await inLanguage(page, language);
    await signIn(page, 'DATA_ENTRY');
    await page.goto(FORM);
    const growth = cell(page, GROWTH, VALUE);
    const items = cell(page, ITEMS, VALUE);
    for (const [text, told] of [words.tooLarge, words.tooMany, words.more]) {
      await growth.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect(growth).toContainText(told);
      await growth.click();
      await page.keyboard.press('Delete');
      await expect(growth).not.toContainText(told);
      await paste(page, text);
      await expect(growth).toContainText(told);
    }

    // A column that is too narrow hides its number, and another shows less than it holds.
    const html = `<table>
      <tr><td style='mso-number-format:"0\\.00000%"' x:num="0.1234567">####</td></tr>
      <tr><td x:num="2.3456">${words.shown}</td></tr></table>`;
    await paste(page, `####\n${words.shown}`, html);
    await expect(growth).toContainText(words.narrow);
    await expect(growth.locator('input')).toHaveValue(words.taken);
    await expect(items).toContainText(words.rounded);
    await expectAccessible(page);

    // Whoever types the figure itself is not told of the other any more.
    await items.click();
    await page.keyboard.type(words.shown);
    await page.keyboard.press('Enter');
    await expect(items).not.toContainText(words.rounded);
    await growth.click();
    await paste(page, '####');
    await expect(growth).toContainText(words.alone);

    for (const one of [growth, items]) {
      await one.click();
      await page.keyboard.press('Delete');
    }
    await expect(page.getByText(words.saved)).toBeVisible();
  });
}
