/** Texts by rows, as they stood in another table. */
export type Block = readonly (readonly string[])[];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A block as a spreadsheet and a word processor take it. */
export function clipboardOf(block: Block): { readonly text: string; readonly html: string } {
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return {
    text: block.map((row) => row.map(quoted).join('\t')).join('\n'),
    html: `<table>${rows.join('')}</table>`,
  };
}

/** What stands in a cell, its lines and paragraphs as blanks. */
function textOf(cell: Element): string {
  for (const mark of cell.querySelectorAll('br, p, div, li')) mark.before(' ');
  return (cell.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
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
    const block: string[][] = rows.map(() => []);
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
            if (line) line[x + dx] = dx === 0 && dy === 0 ? textOf(cell) : '';
          }
        }
        x += wide;
      }
    });
    return block.map((row) => Array.from(row, (text) => text ?? ''));
  });
}

/** Rows by line, cells by tab; a cell in quotes may hold both. What only ends the last line is no row. */
export function blockOfText(text: string): Block {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/y;
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    const [, inQuotes, plain = '', end] = found;
    rows.at(-1)?.push((inQuotes?.replaceAll('""', '"') ?? plain).replace(/[\s\u00a0]+/g, ' ').trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last?.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** The block on the clipboard; null when there is nothing to paste. */
export function blockOf(clipboard: Pick<DataTransfer, 'getData'>): Block | null {
  const html = clipboard.getData('text/html');
  const block = (html === '' ? null : blockOfHtml(html)) ?? blockOfText(clipboard.getData('text/plain'));
  return block.some((row) => row.some((cell) => cell !== '')) ? block : null;
}
