import { colToLetter } from 'hucre';
import { checkMapping } from '../figure/check-mapping.js';
import type { Mapping } from '../figure/mapping.js';
import { surveyNumbers, type NumberFindings } from '../figure/number-survey.js';
import { planOf, type HeaderPlace, type Plan } from '../figure/plan.js';
import { fillMerged } from '../table/fill-merged.js';
import { findTables, type FoundTable } from '../table/find-tables.js';
import { joinedHeader } from '../table/header-rows.js';
import { isNumbering } from '../table/header-words.js';
import { mappingOf } from '../table/layouts.js';
import { unitOfTitle } from '../table/title.js';
import { LIMITS, type Limits } from './limits.js';
import type { OpenedFile, OpenOptions, Question, TableInfo } from './opened-file.js';
import { keepReading } from './plan-store.js';
import { FileRefused } from './refusal.js';
import { textOf, type Row, type RowBatch } from './rows.js';
import { openSheets, type Sheet, type Sheets } from './sheets.js';
import { sourceOf } from './source.js';

/** So many rows from the beginning show what tables a sheet has. */
const HEAD_ROWS = 2_000;
const SAMPLE_ROWS = 20;

/** A sheet with its first rows; `table` is one of the tables found on it, null where none looks like one. */
interface Candidate {
  readonly sheet: Sheet;
  readonly head: readonly Row[];
  readonly table: FoundTable | null;
}

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
  const sheets = await openSheets(await sourceOf(from), options.sheet ?? options.mapping?.sheet, limits);
  const candidates: Candidate[] = [];
  for (const sheet of sheets.open) {
    const head = await headOf(sheet);
    const tables = findTables(head, sheet.merges);
    candidates.push(...(tables.length > 0 ? tables : [null]).map((table) => ({ sheet, head, table })));
  }
  if (candidates.every(({ head }) => head.length === 0)) throw new FileRefused('EMPTY_FILE');
  return describe(sheets, candidates, options);
}

async function headOf(sheet: Sheet): Promise<Row[]> {
  const head: Row[] = [];
  for await (const { rows } of sheet.rows()) {
    head.push(...rows.slice(0, HEAD_ROWS - head.length));
    if (head.length >= HEAD_ROWS) break;
  }
  return head;
}

function tableInfo(table: FoundTable, sheet: string | null): TableInfo {
  const place = `${colToLetter(table.firstColumn - 1)}${table.headerLine - table.headerLines + 1}`;
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

/** The candidate that is read: the one that was chosen, or the only one; null where it must be asked. */
function choose(
  candidates: readonly Candidate[],
  tables: readonly TableInfo[],
  options: OpenOptions,
): Candidate | null {
  const found = candidates.filter(({ table }) => table !== null);
  if (options.table !== undefined) {
    const at = tables.findIndex(({ id }) => id === options.table);
    if (at < 0)
      throw new FileRefused('NO_SUCH_TABLE', { table: options.table, tables: tables.map(({ id }) => id) });
    return found[at] ?? null;
  }
  const line = options.mapping?.headerLine;
  if (line !== undefined)
    return found.find(({ table }) => table?.headerLine === line) ?? candidates[0] ?? null;
  return found.length === 1 ? (found[0] ?? null) : null;
}

async function describe(
  sheets: Sheets,
  candidates: readonly Candidate[],
  options: OpenOptions,
): Promise<OpenedFile> {
  const tables = candidates.flatMap(({ table, sheet }) => (table ? [tableInfo(table, sheet.name)] : []));
  const chosen = choose(candidates, tables, options);
  if (!chosen && tables.length === 0) throw new FileRefused('NO_TABLE');
  const table = chosen?.table ?? null;
  const mapping = options.mapping ?? (chosen && table ? ownMapping(table, chosen.sheet, sheets) : null);
  const header = chosen ? headerFor(chosen, mapping) : null;
  const plan = mapping && header ? planOf(mapping, header) : null;
  const rows = chosen && plan ? rowsFor(chosen.sheet, plan) : null;
  const numbers = plan && rows ? await surveyNumbers(plan, options.numbers, rows) : null;
  const opened: OpenedFile = {
    name: options.name,
    format: sheets.format,
    encoding: sheets.text?.encoding ?? null,
    delimiter: sheets.text?.delimiter ?? null,
    sheets: sheets.all,
    tables,
    table:
      table && chosen && header?.headerLine === table.headerLine ? tableInfo(table, chosen.sheet.name) : null,
    layout: options.mapping ? 'MAPPED' : (table?.recognised?.layout ?? null),
    mapping,
    numbers: numbers?.columns ?? [],
    title: table?.title ?? [],
    header: header?.header ?? [],
    unread: plan ? unreadHeaders(plan, table) : [],
    sample: chosen ? sampleOf(chosen.head, header?.headerLine ?? 0) : [],
    questions: questionsOf(chosen, plan, tables, numbers),
  };
  const styles = numbers?.styles.flatMap((style) => style ?? []) ?? [];
  if (plan && rows && styles.length === plan.values.length) keepReading(opened, { plan, styles, rows });
  return opened;
}

/** The headers of the table's columns that neither the mapping nor the counting of rows uses. */
function unreadHeaders(
  { header, keys, breakdowns, periods, values, at }: Plan,
  table: FoundTable | null,
): string[] {
  const read = new Set([...keys, ...breakdowns, ...periods, ...values].map((column) => column.at));
  for (const column of Object.values(at)) read.add(column);
  const first = (table?.firstColumn ?? 1) - 1;
  const end = table ? first + table.header.length : header.length;
  return header
    .slice(first, end)
    .filter((text, index) => !read.has(first + index) && text !== '' && !isNumbering(text));
}

function questionsOf(
  chosen: Candidate | null,
  plan: Plan | null,
  tables: readonly TableInfo[],
  numbers: NumberFindings | null,
): Question[] {
  if (!chosen) return [{ kind: 'TABLE', tables }];
  if (!plan) return [{ kind: 'MAPPING' }];
  const columns = numbers?.questions ?? [];
  return columns.length > 0 ? [{ kind: 'NUMBERS', columns }] : [];
}

/** The rows of a sheet, its merged labels in each line they stand for. */
function rowsFor(sheet: Sheet, plan: Plan): () => AsyncIterable<RowBatch> {
  const labels = [...plan.keys, ...plan.breakdowns, ...plan.periods].map(({ at }) => at);
  const below = sheet.merges.filter(({ firstLine }) => firstLine > plan.headerLine);
  return below.length > 0 ? () => fillMerged(sheet.rows(), below, labels) : () => sheet.rows();
}

/** The mapping of a table that is recognised; null for another. */
function ownMapping(table: FoundTable, { name }: Sheet, { text }: Sheets): Mapping | null {
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
function headerFor({ head, sheet, table }: Candidate, mapping: Mapping | null): HeaderPlace | null {
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
