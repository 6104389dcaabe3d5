import { NO_CELL, type NumberStyle, type ShownCell } from '@waymark/domain';
import { cellFormats, styleOfPage, type CellFormat } from './cell-format.js';

/** Cells by rows, as they stood in another table. */
export type Block = readonly (readonly ShownCell[])[];

const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all/i;
const isHidden = (of: Element): boolean => HIDDEN.test(of.getAttribute('style') ?? '');

/** What belongs to the page and not to the cell: comments of LibreOffice and Word with their marks, deleted words. */
const BESIDE = 'comment, .comment-indicator, .msocomanchor, .MsoCommentReference, del';

/**
 * What stands in a cell, its lines and paragraphs as blanks. A raised figure after a number is the mark of a footnote:
 * 12,5¹ must not become 12,51.
 */
function textOf(cell: Element): string {
  for (const part of cell.querySelectorAll(BESIDE)) part.remove();
  for (const part of cell.querySelectorAll('[style]')) if (isHidden(part)) part.remove();
  for (const mark of cell.querySelectorAll('br, p, div, li')) mark.before(' ');
  for (const mark of cell.querySelectorAll('sup')) {
    const before =
      mark.previousSibling?.textContent ?? mark.parentElement?.previousSibling?.textContent ?? '';
    if (/[\d%]\s*$/.test(before)) mark.textContent = ` (${mark.textContent.trim()})`;
  }
  return cell.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** The number behind what a cell shows: LibreOffice, Excel, Google Sheets; a day is none, though it is stored as one. */
function numberOf(cell: Element, format: CellFormat): number | null {
  if (format === 'DATE') return null;
  const sheets = /"3":(-?[\d.]+(?:e[-+]?\d+)?)/i.exec(cell.getAttribute('data-sheets-value') ?? '')?.[1];
  // Excel leaves the attribute empty where the cell shows all of its number.
  const raw = cell.getAttribute('sdval') ?? (cell.getAttribute('x:num') || null) ?? sheets ?? '';
  const number = Number(raw);
  return raw.trim() === '' || !Number.isFinite(number) ? null : number;
}

const span = (cell: Element, name: 'colspan' | 'rowspan' | 'span'): number => {
  const count = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 1000) : 1;
};

/**
 * The tables of a page that was copied (Excel, Word, LibreOffice, Google Sheets, a browser), one under the other; a merged
 * cell stands at its first place and leaves the others empty. Rows and columns that were hidden are not taken: nobody saw
 * them. Null without any table.
 */
export function blockOfHtml(html: string): Block | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')].filter(
    (table) => table.parentElement?.closest('table') === null,
  );
  if (tables.length === 0) return null;
  const about = { formatOf: cellFormats(page), style: styleOfPage(page) };
  return tables.flatMap((table) => blockOfTable(table, about));
}

interface About {
  readonly formatOf: (cell: Element) => CellFormat;
  readonly style: NumberStyle | null;
}

function blockOfTable(table: HTMLTableElement, { formatOf, style }: About): ShownCell[][] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const block: (ShownCell | undefined)[][] = rows.map(() => []);
  const hidden = hiddenColumns(table);
  const seen = new Set<number>();
  const hiddenCells = new Set<number>();
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      while (block[y]?.[x]) x += 1;
      const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      const isOut = isHidden(cell);
      if (wide === 1) (isOut ? hiddenCells : seen).add(x);
      const format = formatOf(cell);
      const shown = isOut
        ? NO_CELL
        : { number: numberOf(cell, format), text: textOf(cell), isPercent: format === 'PERCENT', style };
      for (let dy = 0; dy < high && y + dy < rows.length; dy += 1)
        for (let dx = 0; dx < wide; dx += 1) block[y + dy]![x + dx] = dx + dy === 0 ? shown : NO_CELL;
      x += wide;
    }
  });
  // Where every cell of a column is hidden, the column is.
  for (const at of hiddenCells) if (!seen.has(at)) hidden.add(at);
  return block.flatMap((line, y) =>
    isHidden(rows[y]!) ? [] : [Array.from(line, (cell) => cell ?? NO_CELL).filter((_, x) => !hidden.has(x))],
  );
}

/** The columns that are hidden as such. */
function hiddenColumns(table: HTMLTableElement): Set<number> {
  const hidden = new Set<number>();
  let x = 0;
  for (const column of table.querySelectorAll('col')) {
    if (column.closest('table') !== table) continue;
    const next = x + span(column, 'span');
    for (; x < next; x += 1) if (isHidden(column)) hidden.add(x);
  }
  return hidden;
}
