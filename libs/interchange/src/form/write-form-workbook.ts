import {
  colToLetter,
  writeXlsx,
  type Cell,
  type CellValue,
  type DataValidation,
  type WriteSheet,
} from 'hucre';
import { neutralText } from '../export/neutral.js';
import { numberFormat } from '../export/write-xlsx.js';
import {
  FORM_COLUMNS,
  OPEN_COLUMNS,
  type FormColumn,
  type FormRow,
  type FormWorkbook,
  type FormWords,
} from './form.js';
import { hiddenRows, IDS_SHEET, SERIES_HEADER } from './form-ids.js';

const WIDTHS: Readonly<Record<FormColumn, number>> = {
  ...{ n: 6, label: 46, unit: 12, plan: 13, lastYear: 13, previous: 13, value: 16, status: 16 },
  ...{ missing: 24, expectedOn: 15, explanation: 34, note: 28 },
};
const FIGURES: readonly FormColumn[] = ['plan', 'lastYear', 'previous', 'value'];
const OPEN: ReadonlySet<FormColumn> = new Set(OPEN_COLUMNS);
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
/** No number that a sheet holds is beyond. */
const MOST = '9.99E+307';

/**
 * The form as a workbook: Kỳ này and what is said of it can be filled in, all else is locked. Its ids stand in a hidden
 * column and a hidden sheet, so that it can be taken back whatever becomes of its rows.
 */
export async function writeFormWorkbook(form: FormWorkbook): Promise<Uint8Array> {
  const hidden: WriteSheet = { name: IDS_SHEET, veryHidden: true, rows: hiddenRows(form) };
  return writeXlsx({
    sheets: [formSheet(form), hidden],
    activeSheet: 0,
    workbookProtection: { lockStructure: true },
  });
}

function formSheet({ title, rows, words }: FormWorkbook): WriteSheet {
  const headerRow = title.length + 1;
  const headers = [...FORM_COLUMNS.map((column) => words.columns[column]), SERIES_HEADER];
  const cells = new Map<string, Partial<Cell>>();
  title.slice(0, 1).forEach((_, at) => cells.set(`${at},0`, { style: { font: { bold: true, size: 13 } } }));
  headers.forEach((_, at) => cells.set(`${headerRow},${at}`, { style: headerStyle() }));
  rows.forEach((row, at) => styleRow(cells, row, headerRow + 1 + at));
  return {
    name: words.sheet.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    rows: [...title.map((line) => [neutralText(line)]), [], headers, ...rows.map(valuesOf)],
    cells,
    columns: [...FORM_COLUMNS.map((column) => ({ width: WIDTHS[column] })), { width: 10, hidden: true }],
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

function valuesOf({ content, ...row }: FormRow, at: number): CellValue[] {
  const { value, expectedOn } = content;
  return [
    at + 1,
    neutralText(row.label),
    neutralText(row.unit),
    ...[row.plan, row.lastYear, row.previous],
    typeof value === 'number' ? value : text(value),
    text(content.status),
    text(content.missing),
    expectedOn === '' ? null : new Date(`${expectedOn}T00:00:00Z`),
    text(content.explanation),
    text(content.note),
    row.series,
  ];
}

const text = (written: string): string | null => (written === '' ? null : neutralText(written));

function headerStyle(): Cell['style'] {
  return {
    font: { bold: true },
    fill: GREY,
    border: BORDER,
    alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
  };
}

function styleRow(cells: Map<string, Partial<Cell>>, row: FormRow, line: number): void {
  FORM_COLUMNS.forEach((column, at) => {
    const isOpen = row.isOpen && OPEN.has(column);
    const isFigure = FIGURES.includes(column);
    cells.set(`${line},${at}`, {
      style: {
        border: BORDER,
        alignment: { wrapText: !isFigure, vertical: 'center', ...(isFigure ? { horizontal: 'right' } : {}) },
        protection: { locked: !isOpen },
        ...(isFigure ? { numFmt: row.decimals === null ? 'General' : numberFormat(row.decimals) } : {}),
        ...(column === 'expectedOn' ? { numFmt: 'dd/mm/yyyy' } : {}),
        ...(isOpen ? {} : { fill: GREY }),
      },
    });
  });
}

function validations(rows: readonly FormRow[], firstLine: number, words: FormWords): DataValidation[] {
  if (rows.length === 0) return [];
  const [inputTitle, inputMessage] = words.hint;
  const figures = rows.map(({ min, max }, at): DataValidation => ({
    type: 'decimal',
    operator: 'between',
    formula1: min === null ? `-${MOST}` : String(min),
    formula2: max === null ? MOST : String(max),
    range: `${letter('value')}${firstLine + at}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: inputTitle.slice(0, 32),
    inputMessage: inputMessage.slice(0, 255),
    showErrorMessage: true,
    // "khoảng 120" and "chưa có" are read too, when the file comes back.
    errorStyle: 'warning',
    errorMessage: words.notANumber.slice(0, 255),
  }));
  const listed = (column: FormColumn, values: readonly string[]): DataValidation => ({
    type: 'list',
    values: [...values],
    range: `${letter(column)}${firstLine}:${letter(column)}${firstLine + rows.length - 1}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage: words.notListed.slice(0, 255),
  });
  return [...figures, listed('status', words.statuses), listed('missing', words.reasons)];
}

function letter(column: FormColumn): string {
  return colToLetter(FORM_COLUMNS.indexOf(column));
}
