import type { Locator, Page } from '@playwright/test';

/** A cell of a form by its row, from 1, and its column, from 0. */
export const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-spot="${row - 1} ${column}"]`);

/** Texts on the clipboard as a program puts them there, without that program. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (rich !== '') clipboardData.setData('text/html', rich);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, html] as const,
  );
}

/** Copies a table of another page through the browser's own clipboard, as HTML and as text, as a spreadsheet does. */
export async function copyFromSpreadsheet(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const other = await page.context().newPage();
  const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`);
  await other.setContent(`<table>${cells.join('')}</table>`);
  await other.bringToFront();
  await other.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('table')!));
  await other.keyboard.press('Control+c');
  await other.close();
  await page.bringToFront();
}
