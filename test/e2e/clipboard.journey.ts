import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { openSample } from './sample-page.js';

const SAMPLE = 'apps/dashboard/src/features/entry/grid/clipboard.sample.ts';
const FIXTURES = fileURLToPath(new URL('../fixtures/clipboard/', import.meta.url));

interface Cell {
  readonly text: string;
  readonly number: number | null;
  readonly isPercent: boolean;
  readonly style: string | null;
}

/** "1.235 | 1234.56": what a cell shows, and the number that its program tells. */
const said = ({ text, number, isPercent }: Cell): string =>
  number === null ? text : `${text} | ${number}${isPercent ? ' %' : ''}`;

async function read(page: Page, html: string, text: string): Promise<readonly (readonly Cell[])[]> {
  return page.evaluate(
    ([one, other]) =>
      (window as unknown as { readClipboard: (html: string, text: string) => Cell[][] | null }).readClipboard(
        one,
        other,
      ) ?? [],
    [html, text] as const,
  );
}

test.describe('what a program puts on the clipboard', () => {
  test.beforeEach(({ page }) => openSample(page, SAMPLE));

  for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.html'))) {
    const name = file.replace('.html', '');
    const of = (ending: string) => `${FIXTURES}${name}${ending}`;
    const html = readFileSync(of('.html'), 'utf8');
    const expected = JSON.parse(readFileSync(of('.json'), 'utf8')) as string[][];

    test(`is read as it is shown, with the numbers behind it: ${name}`, async ({ page }) => {
      const block = await read(page, html, 'not this');
      expect(block.map((row) => row.map(said))).toEqual(expected);
    });

    if (existsSync(of('.txt'))) {
      test(`shows the same as the plain text beside: ${name}`, async ({ page }) => {
        const block = await read(page, '', readFileSync(of('.txt'), 'utf8'));
        const shown = expected.map((row) => row.map((cell) => cell.replace(/ \| .*$/, '')));
        expect(block.map((row) => row.map(({ text }) => text))).toEqual(shown);
      });
    }
  }

  test('says how Excel writes its numbers', async ({ page }) => {
    const html = (sign: string) =>
      `<style>table {mso-displayed-decimal-separator:"\\${sign}";}</style><table><tr><td>1.234</td></tr></table>`;
    for (const [sign, style] of [
      [',', 'VI'],
      ['.', 'EN'],
    ] as const)
      expect((await read(page, html(sign), ''))[0]?.[0]?.style).toBe(style);
  });
});
