import { writeXlsx, type Cell, type CellValue, type DataValidation, type WriteSheet } from 'hucre';
import { neutralText } from '../export/neutral.js';
import { numberFormat } from '../export/write-xlsx.js';
import type { FormRow, FormWorkbook } from './form.js';
import { hiddenRows, IDS_SHEET, SERIES_HEADER } from './form-ids.js';

const WIDTHS = [6, 46, 14, 14, 14, 14, 16, 18, 36];
/** Columns from 0: figures to compare with, and what is filled in. */
const [PLAN, VALUE, STATUS, NOTE] = [3, 6, 7, 8] as const;
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
/** No number that a sheet holds is beyond. */
const MOST = '9.99E+307';

/**
 * The form as a workbook: Kỳ này, Loại số and Ghi chú can be filled in, all else is locked. Its ids stand in a hidden
 * column and a hidden sheet, so that it can be taken back whatever becomes of its rows.
 */
export async function writeFormWorkbook(form: FormWorkbook): Promise<Uint8Array> {
  const { words, ids } = form;
  const [, , , , , , value, status, note] = words.columns;
  const hidden: WriteSheet = {
    name: IDS_SHEET,
    veryHidden: true,
    rows: hiddenRows({ ids, value, status, note }),
  };
  return writeXlsx({
    sheets: [formSheet(form), hidden],
    activeSheet: 0,
    workbookProtection: { lockStructure: true },
  });
}

function formSheet({ title, rows, words }: FormWorkbook): WriteSheet {
  const headerRow = title.length + 1;
  const cells = new Map<string, Partial<Cell>>();
  title.slice(0, 1).forEach((_, at) => cells.set(`${at},0`, { style: { font: { bold: true, size: 13 } } }));
  [...words.columns, SERIES_HEADER].forEach((_, at) =>
    cells.set(`${headerRow},${at}`, { style: headerStyle() }),
  );
  rows.forEach((row, at) => styleRow(cells, row, headerRow + 1 + at));
  return {
    name: words.sheet.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    rows: [
      ...title.map((line) => [neutralText(line)]),
      [],
      [...words.columns, SERIES_HEADER],
      ...rows.map((row, at) => valuesOf(row, at, words.statuses)),
    ],
    cells,
    columns: [...WIDTHS.map((width) => ({ width })), { width: 10, hidden: true }],
    freezePane: { rows: headerRow + 1, columns: 2 },
    dataValidations: validations(rows, headerRow + 2, words),
    // Columns may be made wider and rows higher; all else of what is locked stays.
    protection: {
      sheet: true,
      objects: true,
      scenarios: true,
      formatColumns: false,
      formatRows: false,
      sort: false,
    },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function valuesOf(row: FormRow, at: number, statuses: FormWorkbook['words']['statuses']): CellValue[] {
  const status = row.status === null ? null : (statuses[row.status] ?? null);
  const figures = [row.plan, row.lastYear, row.previous, row.value];
  return [
    at + 1,
    neutralText(row.label),
    neutralText(row.unit),
    ...figures,
    status,
    neutralText(row.note),
    row.series,
  ];
}

function headerStyle(): Cell['style'] {
  return {
    font: { bold: true },
    fill: GREY,
    border: BORDER,
    alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
  };
}

function styleRow(cells: Map<string, Partial<Cell>>, { decimals }: FormRow, line: number): void {
  const numFmt = decimals === null ? 'General' : numberFormat(decimals);
  for (let column = 0; column <= NOTE; column += 1) {
    const isOpen = column >= VALUE;
    const isFigure = column >= PLAN && column <= VALUE;
    cells.set(`${line},${column}`, {
      style: {
        border: BORDER,
        alignment: { wrapText: !isFigure, vertical: 'center', ...(isFigure ? { horizontal: 'right' } : {}) },
        protection: { locked: !isOpen },
        ...(isFigure ? { numFmt } : {}),
        ...(isOpen ? {} : { fill: GREY }),
      },
    });
  }
}

function validations(
  rows: readonly FormRow[],
  firstLine: number,
  words: FormWorkbook['words'],
): DataValidation[] {
  if (rows.length === 0) return [];
  const [inputTitle, inputMessage] = words.hint;
  const figures = rows.map(({ min, max }, at): DataValidation => ({
    type: 'decimal',
    operator: 'between',
    formula1: min === null ? `-${MOST}` : String(min),
    formula2: max === null ? MOST : String(max),
    range: `${letter(VALUE)}${firstLine + at}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: inputTitle.slice(0, 32),
    inputMessage: inputMessage.slice(0, 255),
    showErrorMessage: true,
    // "khoảng 120" and "chưa có" are read too, when the file comes back.
    errorStyle: 'warning',
    errorMessage: words.notANumber.slice(0, 255),
  }));
  const statuses: DataValidation = {
    type: 'list',
    values: Object.values(words.statuses),
    range: `${letter(STATUS)}${firstLine}:${letter(STATUS)}${firstLine + rows.length - 1}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage: words.notAStatus.slice(0, 255),
  };
  return [...figures, statuses];
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
