import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './pages/accessible.js';
import { openSample } from './sample-page.js';

const SAMPLE = 'apps/dashboard/src/features/entry/grid/grid.sample.tsx';

/** The cell of a row and a column of periods, both from 1. */
const cell = (page: Page, row: number, period: number): Locator =>
  page.locator(`[data-spot="${row - 1} ${period}"]`);

/** What stands in a cell, whether it is the active one or not. */
async function textOf(page: Page, row: number, period: number): Promise<string> {
  const field = cell(page, row, period).locator('input');
  if ((await field.count()) > 0) return field.inputValue();
  return (await cell(page, row, period).locator('span').first().textContent()) ?? '';
}

async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

test.describe('the table that figures are typed into', () => {
  test.beforeEach(async ({ page }) => {
    await openSample(page, SAMPLE);
    await cell(page, 3, 14).click();
  });

  test('loses no keystroke when one types fast over cells and down', async ({ page }) => {
    await page.keyboard.type('12,5\n7\n1.234\n', { delay: 0 });
    expect([await textOf(page, 3, 14), await textOf(page, 4, 14), await textOf(page, 5, 14)]).toEqual([
      '12,5',
      '7',
      '1.234',
    ]);
    await expect(cell(page, 6, 14).locator('input')).toBeFocused();
  });

  test('takes the first letter that an input method composes, and leaves it its keys', async ({ page }) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'u', selectionStart: 1, selectionEnd: 1 });
    await cdp.send('Input.imeSetComposition', { text: 'ư', selectionStart: 1, selectionEnd: 1 });
    // Enter that confirms a composition belongs to the input method: the cursor stays.
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true }),
      ),
    );
    await cdp.send('Input.imeSetComposition', { text: 'ước', selectionStart: 3, selectionEnd: 3 });
    await cdp.send('Input.insertText', { text: 'ước' });
    expect(await textOf(page, 3, 14)).toBe('ước');
    await page.keyboard.type(' 5');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 3, 14)).toBe('ước 5');
    await expect(cell(page, 4, 14).locator('input')).toBeFocused();
  });

  test('edits within a cell by F2, gives up by Esc, empties by Delete, takes back and does again', async ({
    page,
  }) => {
    await page.keyboard.type('125');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(',');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 3, 14)).toBe('12,5');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('999');
    await page.keyboard.press('Escape');
    expect(await textOf(page, 3, 14)).toBe('12,5');
    await page.keyboard.press('Delete');
    expect(await textOf(page, 3, 14)).toBe('');
    await page.keyboard.press('Control+z');
    expect(await textOf(page, 3, 14)).toBe('12,5');
    await page.keyboard.press('Control+z');
    expect(await textOf(page, 3, 14)).toBe('125');
    await page.keyboard.press('Control+y');
    expect(await textOf(page, 3, 14)).toBe('12,5');
  });

  test('fills down a selection and one cell from the one above', async ({ page }) => {
    await page.keyboard.type('5\n');
    await page.keyboard.press('Control+d');
    expect(await textOf(page, 4, 14)).toBe('5');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    expect([await textOf(page, 5, 14), await textOf(page, 6, 14)]).toEqual(['5', '5']);
    await expect(page.getByRole('status')).toHaveText('Đã điền xuống 2 ô.');
  });

  test('takes the table of a copied page, merged cells included, and takes the whole paste back', async ({
    page,
  }) => {
    await paste(page, {
      'text/html':
        '<html><body><table><tr><td>1.234,5</td><td>2<br>3</td></tr><tr><td rowspan="2">3.000</td><td>abc</td></tr><tr><td>-0,75</td></tr></table></body></html>',
      'text/plain': 'not this',
    });
    await expect(page.getByRole('status')).toContainText('Đã dán 3 dòng × 2 cột');
    expect(await textOf(page, 3, 14)).toBe('1.234,5');
    expect(await textOf(page, 3, 15)).toBe('2 3');
    expect(await textOf(page, 4, 14)).toBe('3.000');
    expect(await textOf(page, 5, 14)).toBe('');
    expect(await textOf(page, 5, 15)).toBe('-0,75');
    await expect(cell(page, 4, 15)).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Control+z');
    expect(await textOf(page, 3, 14)).toBe('');
    expect(await textOf(page, 5, 15)).toBe('');
  });

  test('shows in its place what a cell that is only read did not take', async ({ page }) => {
    await cell(page, 60, 1).click();
    await page.keyboard.press('Home');
    await paste(page, { 'text/plain': '6001\t8\n7\t9' });
    await expect(page.getByRole('status')).toContainText('3 ô không dán được');
    await expect(page.locator('[data-spot="59 0"]')).toContainText('Không dán vào đây: “6001”');
    expect(await textOf(page, 60, 1)).toBe('8');
  });

  test('copies what is selected for a spreadsheet and a word processor', async ({ page, context }) => {
    await cell(page, 1, 1).click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
    });
    expect(copied[0]).toBe('1,0\t1,1\n2,0\t2,1');
    expect(copied[1]).toContain('<td>2,1</td>');
    expect(context.pages()).toHaveLength(1);
  });

  test('cuts what is selected and pastes it elsewhere, each taken back by itself', async ({ page }) => {
    await page.keyboard.type('5,1\n5,2\n');
    await cell(page, 3, 14).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+x');
    await expect(page.getByRole('status')).toHaveText('Đã cắt 2 ô.');
    expect([await textOf(page, 3, 14), await textOf(page, 4, 14)]).toEqual(['', '']);
    await cell(page, 5, 16).click();
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('status')).toContainText('Đã dán 2 dòng × 1 cột');
    expect([await textOf(page, 5, 16), await textOf(page, 6, 16)]).toEqual(['5,1', '5,2']);
    await page.keyboard.press('Control+z');
    expect([await textOf(page, 5, 16), await textOf(page, 6, 16)]).toEqual(['', '']);
    await page.keyboard.press('Control+z');
    expect([await textOf(page, 3, 14), await textOf(page, 4, 14)]).toEqual(['5,1', '5,2']);
  });

  test('goes to the ends of a row and of the table, and selects up to them', async ({ page }) => {
    await page.keyboard.press('End');
    await expect(cell(page, 3, 24).locator('input')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(page.locator('[data-spot="2 0"]')).toBeFocused();
    await page.keyboard.press('Control+Home');
    await expect(page.locator('[data-spot="0 0"]')).toBeFocused();
    await page.keyboard.press('Control+End');
    await expect(cell(page, 60, 24).locator('input')).toBeFocused();
    await cell(page, 3, 22).click();
    await page.keyboard.press('Shift+End');
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(3);
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(6);
  });

  test('is one stop of Tab from outside and is left at its last cell', async ({ page }) => {
    await page.getByRole('button', { name: 'Trước bảng' }).focus();
    await page.keyboard.press('Tab');
    await expect(cell(page, 3, 14).locator('input')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(cell(page, 3, 15).locator('input')).toBeFocused();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Sau bảng' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(cell(page, 60, 24).locator('input')).toBeFocused();
  });

  test('axe finds nothing, before and after', async ({ page }) => {
    await openSample(page, SAMPLE, 4);
    await cell(page, 3, 14).click();
    await expectAccessible(page);
    await page.keyboard.type('abc');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowRight');
    await expectAccessible(page);
  });
});
