import { hasMoreDecimals } from '@waymark/domain';
import type { Cell, WriteSheet } from 'hucre';
import { numberFormat } from '../export/write-xlsx.js';
import { FORM_COLUMNS, OPEN_COLUMNS, type FormColumn, type FormRow } from './form.js';

/** Wide enough for their words, and all together not too small on a page of A4. */
export const WIDTHS: Readonly<Record<FormColumn, number>> = {
  ...{ n: 5, label: 36, unit: 11, plan: 12, lastYear: 12, previous: 12, value: 14, status: 13 },
  ...{ missing: 18, expectedOn: 12, explanation: 26, versionReason: 18, source: 22, note: 20 },
};
/** A spreadsheet shows no more. */
const MOST_DECIMALS = 15;
const FIGURES: readonly FormColumn[] = ['plan', 'lastYear', 'previous', 'value'];
const OPEN: ReadonlySet<FormColumn> = new Set(OPEN_COLUMNS);
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

/** Named, since a program takes another one where a style names none. */
const FONT = { name: 'Calibri', size: 11 } as const;
/** Points of a line of it. */
const LINE_HEIGHT = 15;
/** Of a row no program makes higher. */
const MOST_HEIGHT = 400;

type Style = NonNullable<Cell['style']>;

/** Of the lines over the table: the first is the title. */
export function titleStyle(at: number): Style {
  return { font: at === 0 ? { ...FONT, bold: true, size: 14 } : FONT, alignment: { vertical: 'center' } };
}

/** Of the words before a cell over the table. */
export const headLabelStyle: Style = {
  font: { ...FONT, bold: true },
  alignment: { horizontal: 'right', vertical: 'center', wrapText: true, indent: 1 },
};

/** Of such a cell. */
export function headCellStyle(isOpen: boolean): Style {
  return {
    font: FONT,
    border: BORDER,
    alignment: { vertical: 'center', wrapText: true },
    protection: { locked: !isOpen },
    ...(isOpen ? {} : { fill: GREY }),
  };
}

export const headerStyle: Style = {
  font: { ...FONT, bold: true },
  fill: GREY,
  border: BORDER,
  alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
};

/** Whether a cell of a row can be filled in; a reason to differ from a public figure only where there is one. */
export const isOpenCell = ({ isOpen, isPublic }: FormRow, column: FormColumn): boolean =>
  isOpen && OPEN.has(column) && (column !== 'versionReason' || isPublic);

export function cellStyle(row: FormRow, column: FormColumn): Style {
  const isOpen = isOpenCell(row, column);
  const isFigure = FIGURES.includes(column);
  const horizontal = isFigure ? 'right' : column === 'n' || column === 'unit' ? 'center' : 'left';
  return {
    font: FONT,
    border: BORDER,
    alignment: { wrapText: !isFigure, vertical: 'center', horizontal },
    protection: { locked: !isOpen },
    ...(isFigure ? { numFmt: formatOf(row, column) } : {}),
    ...(column === 'expectedOn' ? { numFmt: 'dd/mm/yyyy' } : {}),
    ...(isOpen ? {} : { fill: GREY }),
  };
}

/**
 * The height of a row whose words need more than a line, in points; null where one is enough, which leaves it to the
 * program to make it higher while somebody writes.
 */
export function heightOf(words: Readonly<Record<FormColumn, string>>): number | null {
  const lines = FORM_COLUMNS.map((column) => linesOf(words[column], WIDTHS[column]));
  const most = Math.max(...lines);
  return most > 1 ? Math.min(MOST_HEIGHT, most * LINE_HEIGHT + 3) : null;
}

/** How many lines words take in a column of so many characters; a word is not broken. */
function linesOf(words: string, width: number): number {
  let [lines, left] = [1, width];
  for (const word of words.split(/\s+/)) {
    if (word.length > left && left < width) [lines, left] = [lines + 1, width];
    left -= word.length + 1;
  }
  return lines;
}

/** As the indicator is told; a figure that is entered shows its further digits too, so that none is hidden. */
function formatOf({ decimals, content }: FormRow, column: FormColumn): string {
  if (decimals === null) return 'General';
  const format = numberFormat(decimals);
  if (column !== 'value') return format;
  if (decimals > 0) return format + '#'.repeat(MOST_DECIMALS - decimals);
  // A mark that may stand alone behind whole numbers is worse than a format that groups nothing.
  const { value } = content;
  return typeof value === 'number' && hasMoreDecimals(value, decimals) ? 'General' : format;
}

/** On paper: as wide as a page of A4 on its side, its header on each page, pages counted. */
export function onPaper(headerLine: number, name: string): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      ...{ orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `$${headerLine}:$${headerLine}`,
    },
    headerFooter: { oddFooter: `&L${name.replaceAll('&', '&&')}&R&P/&N` },
  };
}

/** All columns of the table; the one of series stands after them. */
export const SERIES_AT = FORM_COLUMNS.length;
