import { colToLetter, writeXlsx, type Cell, type CellValue, type MergeRange, type WriteSheet } from 'hucre';
import { neutralText } from '../export/neutral.js';
import { FORM_COLUMNS, HEAD_FIELDS, type FormColumn, type FormRow, type FormWorkbook } from './form.js';
import { formChecks, listed } from './form-checks.js';
import { HEAD_PLACE, headMark, hiddenRows, IDS_SHEET, SERIES_HEADER } from './form-ids.js';
import {
  cellStyle,
  headCellStyle,
  headerStyle,
  headLabelStyle,
  heightOf,
  onPaper,
  SERIES_AT,
  titleStyle,
  WIDTHS,
} from './form-look.js';

/** Where a cell over the table ends: it is as wide as a line of words. */
const HEAD_ENDS: FormColumn = 'status';
/** Points: of a line over the table, and of the blank one before it. */
const [HEAD_HEIGHT, GAP_HEIGHT] = [21, 8];

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

function formSheet(form: FormWorkbook): WriteSheet {
  const { title, rows, words } = form;
  const headAt = title.length;
  const gapAt = headAt + HEAD_FIELDS.length;
  const headerAt = gapAt + 1;
  const headers = [...FORM_COLUMNS.map((column) => words.columns[column]), SERIES_HEADER];
  const heights = new Map([
    ...HEAD_FIELDS.map((_, at) => [headAt + at, { height: HEAD_HEIGHT }] as const),
    [gapAt, { height: GAP_HEIGHT }] as const,
    ...[words.columns, ...rows.map(wordsOf)].flatMap((line, at) => {
      const height = heightOf(line);
      return height === null ? [] : [[headerAt + at, { height }] as const];
    }),
  ]);
  return {
    name: words.sheet.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    rows: [
      ...title.map((line) => [neutralText(line)]),
      ...HEAD_FIELDS.map((field) => headValues(form, field)),
      [],
      headers,
      ...rows.map(valuesOf),
    ],
    cells: stylesOf(form, { headAt, headerAt }),
    merges: HEAD_FIELDS.flatMap((_, at) => headMerges(headAt + at)),
    rowDefs: heights,
    columns: [...FORM_COLUMNS.map((column) => ({ width: WIDTHS[column] })), { width: 10, hidden: true }],
    freezePane: { rows: headerAt + 1, columns: 2 },
    dataValidations: [
      listed(`${colToLetter(HEAD_PLACE)}${headAt + 1}`, words.statuses, words),
      ...formChecks(rows, headerAt + 2, words),
    ],
    // Columns may be made wider and rows higher; all else of what is locked stays.
    protection: {
      sheet: true,
      objects: true,
      scenarios: true,
      formatColumns: false,
      formatRows: false,
      sort: false,
    },
    ...onPaper(headerAt + 1, title[1] ?? ''),
  };
}

function headValues({ words, head }: FormWorkbook, field: (typeof HEAD_FIELDS)[number]): CellValue[] {
  const line: CellValue[] = Array.from({ length: SERIES_AT }, () => null);
  line[0] = words.head[field];
  line[HEAD_PLACE] = text(head[field]);
  return [...line, headMark(field)];
}

/** The words stand over the first two columns, the cell over the next ones. */
function headMerges(row: number): MergeRange[] {
  const place = { startRow: row, endRow: row };
  return [
    { ...place, startCol: 0, endCol: HEAD_PLACE - 1 },
    { ...place, startCol: HEAD_PLACE, endCol: FORM_COLUMNS.indexOf(HEAD_ENDS) },
  ];
}

interface Places {
  readonly headAt: number;
  readonly headerAt: number;
}

function stylesOf({ title, rows }: FormWorkbook, { headAt, headerAt }: Places): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, style: Cell['style']) => cells.set(`${row},${column}`, { style });
  const isOpen = rows.some((row) => row.isOpen);
  title.forEach((_, at) => put(at, 0, titleStyle(at)));
  HEAD_FIELDS.forEach((_, at) => {
    put(headAt + at, 0, headLabelStyle);
    for (let column = HEAD_PLACE; column <= FORM_COLUMNS.indexOf(HEAD_ENDS); column += 1)
      put(headAt + at, column, headCellStyle(isOpen));
  });
  for (let column = 0; column <= SERIES_AT; column += 1) put(headerAt, column, headerStyle);
  rows.forEach((row, at) =>
    FORM_COLUMNS.forEach((column, x) => put(headerAt + 1 + at, x, cellStyle(row, column))),
  );
  return cells;
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
    ...[content.explanation, content.versionReason, content.source, content.note].map(text),
    row.series,
  ];
}

/** The words of a row, by which it is made high enough; its figures stand on one line. */
const wordsOf = ({ label, unit, content }: FormRow): Record<FormColumn, string> => ({
  ...{ n: '', plan: '', lastYear: '', previous: '' },
  ...{ ...content, label, unit, value: '', expectedOn: '' },
});

const text = (written: string): string | null => (written === '' ? null : neutralText(written));
