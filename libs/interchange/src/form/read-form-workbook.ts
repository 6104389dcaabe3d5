import { colToLetter } from 'hucre';
import { originalText } from '../export/neutral.js';
import { dayOf } from '../figure/cell-text.js';
import { LIMITS, type Limits } from '../file/limits.js';
import { FileRefused } from '../file/refusal.js';
import { NOT_CALCULATED, textOf, type Cell, type Row } from '../file/rows.js';
import { openSheets, type Sheet } from '../file/sheets.js';
import { sourceOf } from '../file/source.js';
import type {
  FilledCell,
  FilledForm,
  FilledHead,
  FilledRow,
  FormContent,
  FormIds,
  OpenColumn,
} from './form.js';
import {
  checkIds,
  headMark,
  hiddenSheet,
  IDS_SHEET,
  perColumn,
  HEAD_PLACE,
  perHead,
  SERIES_HEADER,
  type HiddenSheet,
} from './form-ids.js';

/** A form is a page or a few, not a data set. */
const FORM_LIMITS: Limits = {
  ...LIMITS,
  BYTES: 20 * 2 ** 20,
  UNPACKED_BYTES: 200 * 2 ** 20,
  ROWS: 50_000,
  CELLS: 1_000_000,
  MILLISECONDS: 30_000,
};

/**
 * Reads a form workbook that comes back, its rows in any order and place. With `expected` refuses the file of another
 * form, round or agency.
 */
export async function readFormWorkbook(
  bytes: Uint8Array,
  expected: Partial<FormIds> = {},
  limits: Partial<Limits> = {},
): Promise<FilledForm> {
  const all: Limits = { ...FORM_LIMITS, ...limits };
  const hidden = await readHidden(bytes, all);
  checkIds(hidden.ids, expected);
  const sheets = await openSheets(await sourceOf(bytes), undefined, all);
  for (const sheet of sheets.open) {
    const rows = await rowsOf(sheet);
    const header = rows.findIndex(({ cells }) => cells.some((cell) => cell === SERIES_HEADER));
    if (header < 0) continue;
    const head = readHead(rows.slice(0, header), hidden);
    return { ids: hidden.ids, head, ...readRows(rows.slice(header), hidden) };
  }
  throw new FileRefused('FORM_DAMAGED');
}

async function readHidden(bytes: Uint8Array, limits: Limits): Promise<HiddenSheet> {
  try {
    const { open, format } = await openSheets(await sourceOf(bytes), IDS_SHEET, limits);
    const [sheet] = open;
    if (format !== 'XLSX' || !sheet) throw new FileRefused('NOT_A_FORM');
    return hiddenSheet((await rowsOf(sheet)).map(({ cells }) => cells));
  } catch (error) {
    if (error instanceof FileRefused && error.code === 'NO_SUCH_SHEET') throw new FileRefused('NOT_A_FORM');
    throw error;
  }
}

async function rowsOf(sheet: Sheet): Promise<Row[]> {
  const all: Row[] = [];
  for await (const { rows } of sheet.rows()) all.push(...rows);
  return all;
}

function readRows(
  [header, ...rows]: readonly Row[],
  { headers, before }: HiddenSheet,
): Pick<FilledForm, 'rows' | 'strangers'> {
  const titles = (header?.cells ?? []).map((cell) => textOf(cell).trim());
  const series = titles.indexOf(SERIES_HEADER);
  const at = perColumn((column) => (headers[column] === '' ? -1 : titles.indexOf(headers[column])));
  if (at.value < 0) throw new FileRefused('FORM_DAMAGED');
  const filled: FilledRow[] = [];
  const strangers: FilledForm['strangers'][number][] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const place = (column: OpenColumn) => `${colToLetter(at[column])}${line}`;
    const id = textOf(cells[series]).trim();
    if (id === '') {
      const text = textOf(cells[at.value]).trim();
      if (text !== '') strangers.push({ place: place('value'), text });
      continue;
    }
    if (seen.has(id)) throw new FileRefused('FORM_DAMAGED', { line, series: id });
    seen.add(id);
    const was = before.get(id) ?? null;
    filled.push({
      series: id,
      before: was,
      // A column that was taken out says nothing: what stands there stays.
      cells: perColumn((column) =>
        at[column] < 0
          ? asItWas(was?.[column] ?? '')
          : cellOf(cells[at[column]] ?? '', place(column), { column, was: was?.[column] ?? '' }),
      ),
    });
  }
  return { rows: filled, strangers };
}

/** The cells over the table, each found by its mark and the words before it. */
function readHead(rows: readonly Row[], { headLabels, headBefore }: HiddenSheet): FilledHead {
  const cells = perHead((field) => {
    const row = rows.find(({ cells: all }) => all.some((cell) => cell === headMark(field)));
    const label = (row?.cells ?? []).findIndex((cell) => textOf(cell).trim() === headLabels[field]);
    if (!row || label < 0) return asItWas(headBefore[field]);
    // Merged cells leave the places between them empty.
    const filled = row.cells.findIndex((cell, at) => at > label && textOf(cell).trim() !== '');
    const isEmpty = row.cells[filled] === headMark(field);
    const cell = isEmpty ? '' : (row.cells[filled] ?? '');
    const place = `${colToLetter(isEmpty ? label + HEAD_PLACE : filled)}${row.line}`;
    return cellOf(cell, place, { column: field, was: headBefore[field] });
  });
  return { cells, before: headBefore };
}

const asItWas = (was: FormContent['value']): FilledCell => ({
  ...{ place: '', text: String(was), number: null, isPercent: false, isTouched: false },
});

interface Column {
  readonly column: OpenColumn;
  /** What stood there when the form was taken away. */
  readonly was: FormContent['value'];
}

function cellOf(cell: Cell, place: string, { column, was }: Column): FilledCell {
  const isPercent = typeof cell === 'object';
  const number = typeof cell === 'number' ? cell : isPercent ? cell.percent : null;
  const shown = cell === NOT_CALCULATED ? '#VALUE!' : originalText(textOf(cell).trim());
  const text = column === 'expectedOn' ? dayText(shown) : shown;
  const isSame = typeof was === 'number' ? number === was : text === was.trim();
  return { place, text, number, isPercent, isTouched: !isSame };
}

/** A day as YYYY-MM-DD; what is no day stays as it was typed. */
function dayText(shown: string): string {
  const day = dayOf(shown);
  return day === undefined ? shown : (day ?? '');
}
