import { CsvError, parse } from 'csv-parse/sync';

/** A row of a file with its place: `row` counts from 1 below the header, `line` is where it begins in the file. */
export interface CsvRow {
  readonly row: number;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with the form of a file; what the cells say is not judged here. */
export interface CsvProblem {
  readonly line: number;
  readonly row: number | null;
  readonly reason: 'BAD_CSV' | 'MISSING_COLUMN' | 'UNKNOWN_COLUMN';
  readonly column: string | null;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const BAD_CSV = { reason: 'BAD_CSV', column: null } as const;

/**
 * Reads a CSV file by RFC 4180: UTF-8, comma, quotes only around a whole cell, the same number of cells in each row.
 * The header must name the given columns, each once, in any order. Never throws for what a file holds.
 */
export function readCsv(bytes: Uint8Array, columns: readonly string[]): CsvTable {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { rows: [], problems: [{ ...BAD_CSV, line: 1, row: null }] };
  }
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      info: true,
      relax_column_count: true,
      record_delimiter: ['\n', '\r\n'],
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], problems: [{ ...BAD_CSV, line: Number(error['lines'] ?? 1), row: null }] };
  }
  const [head, ...body] = parsed;
  const header = head?.record ?? [];
  const problems = checkHeader(header, columns);
  if (problems.length > 0) return { rows: [], problems };
  const rows: CsvRow[] = [];
  let line = (head?.info.lines ?? 0) + 1;
  body.forEach(({ record, info }, index) => {
    const place = { row: index + 1, line };
    line = info.lines + 1;
    if (record.length !== header.length) problems.push({ ...BAD_CSV, ...place });
    else
      rows.push({ ...place, cells: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])) });
  });
  return { rows, problems };
}

function checkHeader(header: readonly string[], columns: readonly string[]): CsvProblem[] {
  const place = { line: 1, row: null };
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((name, index) => !columns.includes(name) || header.indexOf(name) !== index);
  return [
    ...missing.map((column): CsvProblem => ({ ...place, reason: 'MISSING_COLUMN', column })),
    ...unknown.map((column): CsvProblem => ({ ...place, reason: 'UNKNOWN_COLUMN', column })),
  ];
}
