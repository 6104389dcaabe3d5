import type { FileFormat } from '@waymark/domain';
import { checkMapping } from '../figure/check-mapping.js';
import type { Mapping } from '../figure/mapping.js';
import { surveyNumbers } from '../figure/number-survey.js';
import { planOf, type Plan } from '../figure/plan.js';
import { findTables, type FoundTable } from '../table/find-tables.js';
import { joinedHeader, type Merge } from '../table/header-rows.js';
import { mappingOf } from '../table/layouts.js';
import { unitOfTitle } from '../table/title.js';
import { findTextForm, readTextRows, type TextForm } from '../text/read-rows.js';
import { formatOf } from './format.js';
import { LIMITS, within, type Limits } from './limits.js';
import type { OpenedFile, OpenOptions, Question, SheetInfo, TableInfo } from './opened-file.js';
import { keepReading } from './plan-store.js';
import { FileRefused } from './refusal.js';
import { textOf, type Row, type RowBatch } from './rows.js';
import { sourceOf, type Source } from './source.js';

/** A sheet of a file, however it is stored: its rows, from the first each time. */
interface Sheet {
  readonly format: FileFormat;
  readonly text: TextForm | null;
  readonly sheets: readonly SheetInfo[];
  /** Name of the sheet, null for a CSV file. */
  readonly name: string | null;
  readonly merges: readonly Merge[];
  rows(): AsyncIterable<RowBatch>;
}

/** So many rows from the beginning show what tables a sheet has. */
const HEAD_ROWS = 2_000;
const SAMPLE_ROWS = 20;

/**
 * Looks into a file (a path, or the bytes of a small one) and says how it is understood and what must be asked. Stores
 * nothing. Throws `FileRefused` for what cannot be taken.
 */
export async function openFile(from: string | Uint8Array, options: OpenOptions): Promise<OpenedFile> {
  const limits: Limits = { ...LIMITS, ...options.limits };
  const faults = options.mapping === undefined ? [] : checkMapping(options.mapping);
  if (faults.length > 0) {
    throw new FileRefused('BAD_MAPPING', { faults: faults.map(({ code, path }) => `${path}: ${code}`) });
  }
  const source = await sourceOf(from);
  if (source.size === 0) throw new FileRefused('EMPTY_FILE');
  within(limits, 'BYTES', source.size);
  const sheet = await openSheet(source, options, limits);
  const head = await headOf(sheet);
  const found = findTables(head, sheet.merges);
  const tables = found.map((table) => tableInfo(table, sheet.name));
  const chosen = choose(found, tables, options);
  const opened = await describe({ sheet, head, options }, chosen, tables);
  return opened;
}

async function openSheet(source: Source, options: OpenOptions, limits: Limits): Promise<Sheet> {
  const format = await formatOf(source);
  if (format === 'XLSX') throw new FileRefused('UNKNOWN_FORMAT');
  const text = await findTextForm(source);
  const rows = (): AsyncIterable<RowBatch> => readTextRows(source, text, limits);
  return { format, text, sheets: [], name: null, merges: [], rows };
}

async function headOf(sheet: Sheet): Promise<Row[]> {
  const head: Row[] = [];
  for await (const { rows } of sheet.rows()) {
    head.push(...rows.slice(0, HEAD_ROWS - head.length));
    if (head.length >= HEAD_ROWS) break;
  }
  if (head.length === 0) throw new FileRefused('EMPTY_FILE');
  return head;
}

function tableInfo(table: FoundTable, sheet: string | null): TableInfo {
  const place = `${columnName(table.firstColumn)}${table.headerLine - table.headerLines + 1}`;
  const id = sheet === null ? place : `${sheet}!${place}`;
  return {
    id,
    name: table.title.join(' ').slice(0, 200) || id,
    sheet,
    headerLine: table.headerLine,
    header: table.header,
    firstColumn: table.firstColumn,
    lastColumn: table.firstColumn + table.header.length - 1,
  };
}

/** The name of a column as spreadsheets have it: A, Z, AA. */
function columnName(column: number): string {
  let [name, left] = ['', column];
  for (; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** The table that is read: the one that was chosen, or the only one; null where it must be asked. */
function choose(
  found: readonly FoundTable[],
  tables: readonly TableInfo[],
  { table, mapping }: OpenOptions,
): FoundTable | null {
  if (table !== undefined) {
    const at = tables.findIndex(({ id }) => id === table);
    if (at < 0) throw new FileRefused('NO_SUCH_TABLE', { table, tables: tables.map(({ id }) => id) });
    return found[at] ?? null;
  }
  if (mapping?.headerLine !== undefined) {
    return found.find(({ headerLine }) => headerLine === mapping.headerLine) ?? found[0] ?? null;
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface Opening {
  readonly sheet: Sheet;
  readonly head: readonly Row[];
  readonly options: OpenOptions;
}

async function describe(
  opening: Opening,
  table: FoundTable | null,
  tables: readonly TableInfo[],
): Promise<OpenedFile> {
  const { sheet, head, options } = opening;
  const mapping = options.mapping ?? (table ? ownMapping(table, sheet) : null);
  if (tables.length === 0 && !mapping) throw new FileRefused('NO_TABLE');
  const header = headerFor(opening, table, mapping);
  const plan = mapping && header ? planOf(mapping, header) : null;
  const numbers = plan ? await surveyNumbers(plan, options.numbers, () => sheet.rows()) : null;
  const questions: Question[] = [];
  if (!plan && tables.length > 1) questions.push({ kind: 'TABLE', tables });
  else if (!plan) questions.push({ kind: 'MAPPING' });
  if (numbers && numbers.questions.length > 0) {
    questions.push({ kind: 'NUMBERS', columns: numbers.questions });
  }
  const opened: OpenedFile = {
    name: options.name,
    format: sheet.format,
    encoding: sheet.text?.encoding ?? null,
    delimiter: sheet.text?.delimiter ?? null,
    sheets: sheet.sheets,
    tables,
    table:
      tables.find(
        ({ headerLine, firstColumn }) =>
          headerLine === header?.headerLine && firstColumn === table?.firstColumn,
      ) ?? null,
    layout: options.mapping ? 'MAPPED' : (table?.recognised?.layout ?? null),
    mapping,
    numbers: numbers?.columns ?? [],
    title: table?.title ?? [],
    header: header?.header ?? [],
    sample: sampleOf(head, header?.headerLine ?? 0),
    questions,
  };
  if (plan && numbers) keepPlan(opened, sheet, plan, numbers.styles);
  return opened;
}

function keepPlan(
  opened: OpenedFile,
  sheet: Sheet,
  plan: Plan,
  styles: readonly Plan['values'][number]['style'][],
): void {
  const whole = styles.flatMap((style) => style ?? []);
  if (whole.length === styles.length) keepReading(opened, { plan, styles: whole, rows: () => sheet.rows() });
}

/** The mapping of a table that is recognised; null for another. */
function ownMapping(table: FoundTable, { name, text }: Sheet): Mapping | null {
  if (!table.recognised) return null;
  const { headerLine, headerLines, lastLine, recognised } = table;
  const mapping = mappingOf(recognised, {
    ...(name === null ? {} : { sheet: name }),
    headerLine,
    ...(headerLines > 1 ? { headerLines } : {}),
    ...(lastLine === null ? {} : { lastLine }),
  });
  const { numbers, ...others } = mapping;
  // A file of semicolons was saved by a spreadsheet that writes a decimal comma, whoever published it.
  const kept = numbers !== undefined && text?.delimiter !== ';' ? { numbers } : {};
  const unit = recognised.columns.some(({ as }) => as === 'UNIT') ? null : unitOfTitle(table.title);
  return { ...others, ...kept, ...(unit === null ? {} : { constants: { unit } }) };
}

/** The header that a mapping means: at its line, else of the table that was found. Texts by column from 0. */
function headerFor(
  { head, sheet }: Opening,
  table: FoundTable | null,
  mapping: Mapping | null,
): { header: string[]; headerLine: number; lastLine: number | null } | null {
  const headerLine = mapping?.headerLine ?? table?.headerLine;
  if (headerLine === undefined) return null;
  const lines = mapping?.headerLines ?? (mapping?.headerLine === undefined ? table?.headerLines : 1) ?? 1;
  const rows = head.filter(({ line }) => line > headerLine - lines && line <= headerLine);
  if (rows.at(-1)?.line !== headerLine) throw new FileRefused('MAPPING_DOES_NOT_FIT', { line: headerLine });
  const isOwn = table?.headerLine === headerLine;
  return { header: joinedHeader(rows, sheet.merges), headerLine, lastLine: isOwn ? table.lastLine : null };
}

function sampleOf(head: readonly Row[], headerLine: number): string[][] {
  return head
    .filter(({ line }) => line > headerLine)
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => cells.map(textOf));
}
