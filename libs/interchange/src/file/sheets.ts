import { within, type Limits } from './limits.js';
import type { Merge } from '../table/header-rows.js';
import { findTextForm, readTextRows, type TextForm } from '../text/read-rows.js';
import { openWorkbook } from '../workbook/workbook.js';
import { formatOf } from './format.js';
import type { SheetInfo } from './opened-file.js';
import { FileRefused } from './refusal.js';
import type { RowBatch } from './rows.js';
import type { Source } from './source.js';

/** A sheet of a file, however it is stored. */
export interface Sheet {
  /** Null for the only one of a CSV file. */
  readonly name: string | null;
  readonly merges: readonly Merge[];
  /** Its rows, from the first each time. */
  rows(): AsyncIterable<RowBatch>;
}

/** The sheets of a file that are to be looked at, and how it is written. */
export type Sheets = {
  readonly all: readonly SheetInfo[];
  readonly open: readonly Sheet[];
} & ({ readonly format: 'CSV'; readonly text: TextForm } | { readonly format: 'XLSX'; readonly text: null });

/** Opens a file by what it is: the sheet that is asked for, else all that are not hidden. */
export async function openSheets(
  source: Source,
  wanted: string | undefined,
  limits: Limits,
): Promise<Sheets> {
  if (source.size === 0) throw new FileRefused('EMPTY_FILE');
  within(limits, 'BYTES', source.size);
  if ((await formatOf(source)) === 'CSV') {
    const text = await findTextForm(source);
    const sheet: Sheet = { name: null, merges: [], rows: () => readTextRows(source, text, limits) };
    return { format: 'CSV', text, all: [], open: [sheet] };
  }
  const workbook = await openWorkbook(source, limits);
  const all = workbook.sheets.map(({ name, isHidden }) => ({ name, isHidden }));
  const found = workbook.sheets.filter(({ name, isHidden }) =>
    wanted === undefined ? !isHidden : name === wanted,
  );
  if (found.length === 0 && wanted !== undefined) {
    throw new FileRefused('NO_SUCH_SHEET', { sheet: wanted, sheets: all.map(({ name }) => name) });
  }
  const open: Sheet[] = [];
  for (const sheet of found) {
    const merges = await workbook.merges(sheet);
    open.push({ name: sheet.name, merges, rows: () => workbook.rows(sheet) });
  }
  return { format: 'XLSX', text: null, all, open };
}
