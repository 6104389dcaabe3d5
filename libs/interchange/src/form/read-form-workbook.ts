import type { ValueStatus } from '@waymark/domain';
import { originalText } from '../export/neutral.js';
import { statusOf } from '../figure/words.js';
import { LIMITS, type Limits } from '../file/limits.js';
import { FileRefused } from '../file/refusal.js';
import { NOT_CALCULATED, textOf, type Cell, type Row } from '../file/rows.js';
import { openSheets, type Sheet } from '../file/sheets.js';
import { sourceOf } from '../file/source.js';
import type { FilledForm, FilledRow, FormIds } from './form.js';
import { checkIds, hiddenSheet, IDS_SHEET, SERIES_HEADER, type HiddenSheet } from './form-ids.js';

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
    if (header >= 0) return { ids: hidden.ids, ...readRows(rows.slice(header), hidden) };
  }
  throw new FileRefused('FORM_DAMAGED');
}

async function readHidden(bytes: Uint8Array, limits: Limits): Promise<HiddenSheet> {
  try {
    const { open, format } = await openSheets(await sourceOf(bytes), IDS_SHEET, limits);
    const [sheet] = open;
    if (format !== 'XLSX' || !sheet) throw new FileRefused('NOT_A_FORM');
    return hiddenSheet((await rowsOf(sheet)).map(({ cells }) => cells.map(textOf)));
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
  hidden: HiddenSheet,
): Pick<FilledForm, 'rows' | 'strangers'> {
  const titles = (header?.cells ?? []).map((cell) => textOf(cell).trim());
  const at = (title: string): number => titles.indexOf(title);
  const [series, value, status, note] = [SERIES_HEADER, hidden.value, hidden.status, hidden.note].map(at);
  if (series === undefined || value === undefined || value < 0) throw new FileRefused('FORM_DAMAGED');
  const filled: FilledRow[] = [];
  const strangers: FilledForm['strangers'][number][] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const id = textOf(cells[series]).trim();
    const cell = cells[value] ?? '';
    if (id === '') {
      const text = textOf(cell).trim();
      if (text !== '') strangers.push({ line, text });
      continue;
    }
    if (seen.has(id)) throw new FileRefused('FORM_DAMAGED', { line, series: id });
    seen.add(id);
    const statusText = textOf(cells[status ?? -1]).trim();
    const noteText = originalText(textOf(cells[note ?? -1]).trim());
    filled.push({
      line,
      series: id,
      ...valueOf(cell),
      status: statusFrom(statusText),
      statusText,
      note: noteText,
    });
  }
  return { rows: filled, strangers };
}

function statusFrom(text: string): ValueStatus | null {
  return text === '' ? null : (statusOf(text) ?? null);
}

function valueOf(cell: Cell): Pick<FilledRow, 'value' | 'isPercent'> {
  if (typeof cell === 'number') return { value: cell, isPercent: false };
  if (typeof cell === 'object') return { value: cell.percent, isPercent: true };
  if (cell === NOT_CALCULATED) return { value: '#VALUE!', isPercent: false };
  const text = originalText(cell.trim());
  return { value: text === '' ? null : text, isPercent: false };
}
