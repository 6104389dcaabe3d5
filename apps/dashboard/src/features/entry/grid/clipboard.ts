import { NO_CELL, type ShownCell } from '@waymark/domain';
import { blockOfHtml, type Block } from './html-block.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A block as a spreadsheet and a word processor take it. */
export function clipboardOf(block: readonly (readonly string[])[]): {
  readonly text: string;
  readonly html: string;
} {
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return {
    text: block.map((row) => row.map(quoted).join('\t')).join('\n'),
    html: `<table>${rows.join('')}</table>`,
  };
}

/** Rows by line, cells by tab; a cell in quotes may hold both. What only ends the last line is no row. */
export function blockOfText(text: string): Block {
  const rows: ShownCell[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/y;
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    const [, inQuotes, plain = '', end] = found;
    const shown = inQuotes?.replaceAll('""', '"') ?? plain;
    rows.at(-1)?.push({ ...NO_CELL, text: shown.replace(/[\s\u00a0]+/g, ' ').trim() });
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last?.every(({ text: cell }) => cell === '')) rows.pop();
  return rows;
}

/** The block on the clipboard; null when there is nothing to paste. */
export function blockOf(clipboard: Pick<DataTransfer, 'getData'>): Block | null {
  const html = clipboard.getData('text/html');
  const block = (html === '' ? null : blockOfHtml(html)) ?? blockOfText(clipboard.getData('text/plain'));
  return block.some((row) => row.some((cell) => cell.text !== '')) ? block : null;
}
