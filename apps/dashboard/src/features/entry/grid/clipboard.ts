/** A cell of another table: what it shows, and its number where the source tells it (LibreOffice, Google Sheets, Excel). */
export interface PastedCell {
  readonly text: string;
  readonly number: number | null;
}

/** Cells by rows, as they stood in another table. */
export type Block = readonly (readonly PastedCell[])[];

const EMPTY: PastedCell = { text: '', number: null };

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

/**
 * What stands in a cell, its lines and paragraphs as blanks. A raised figure after a number is the mark of a footnote:
 * 12,5¹ must not become 12,51.
 */
function textOf(cell: Element): string {
  for (const mark of cell.querySelectorAll('br, p, div, li')) mark.before(' ');
  for (const mark of cell.querySelectorAll('sup')) {
    const before =
      mark.previousSibling?.textContent ?? mark.parentElement?.previousSibling?.textContent ?? '';
    if (/[\d%]\s*$/.test(before)) mark.textContent = ` (${mark.textContent.trim()})`;
  }
  return cell.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** The number behind what a cell shows: LibreOffice, Excel, Google Sheets. */
function numberOf(cell: Element): number | null {
  const sheets = /"3":(-?[\d.]+(?:e[-+]?\d+)?)/i.exec(cell.getAttribute('data-sheets-value') ?? '')?.[1];
  const raw = cell.getAttribute('sdval') ?? cell.getAttribute('x:num') ?? sheets ?? '';
  const number = Number(raw);
  return raw.trim() === '' || !Number.isFinite(number) ? null : number;
}

const span = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const count = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 1000) : 1;
};

/**
 * The tables of a page that was copied (Excel, Word, LibreOffice, a browser), one under the other; a merged cell
 * stands at its first place and leaves the others empty. Null without any table.
 */
export function blockOfHtml(html: string): Block | null {
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')].filter(
    (table) => table.parentElement?.closest('table') === null,
  );
  if (tables.length === 0) return null;
  return tables.flatMap((table) => {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const block: PastedCell[][] = rows.map(() => []);
    const taken = rows.map(() => new Set<number>());
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row.children) {
        while (taken[y]?.has(x)) x += 1;
        const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')];
        for (let dy = 0; dy < high && y + dy < rows.length; dy += 1) {
          for (let dx = 0; dx < wide; dx += 1) {
            taken[y + dy]?.add(x + dx);
            const line = block[y + dy];
            if (line)
              line[x + dx] = dx === 0 && dy === 0 ? { number: numberOf(cell), text: textOf(cell) } : EMPTY;
          }
        }
        x += wide;
      }
    });
    return block.map((row) => Array.from(row, (one) => one ?? EMPTY));
  });
}

/** Rows by line, cells by tab; a cell in quotes may hold both. What only ends the last line is no row. */
export function blockOfText(text: string): Block {
  const rows: PastedCell[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/y;
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    const [, inQuotes, plain = '', end] = found;
    const shown = inQuotes?.replaceAll('""', '"') ?? plain;
    rows.at(-1)?.push({ text: shown.replace(/[\s\u00a0]+/g, ' ').trim(), number: null });
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
