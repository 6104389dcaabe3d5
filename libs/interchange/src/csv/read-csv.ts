import { Readable } from 'node:stream';
import { parse as parser } from 'csv-parse';
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

const FORM = { info: true, relax_column_count: true, record_delimiter: ['\n', '\r\n'] as string[] };

/**
 * Reads a CSV file by RFC 4180: UTF-8, comma, quotes only around a whole cell, the same number of cells in each row.
 * The header must name the given columns, each once, in any order; it may lack some of them (`mayLack`), whose cells are
 * then missing. Never throws for what a file holds.
 */
export function readCsv(
  bytes: Uint8Array,
  columns: readonly string[],
  mayLack: readonly string[] = [],
): CsvTable {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { rows: [], problems: [{ ...BAD_CSV, line: 1, row: null }] };
  }
  let parsed: Parsed[];
  try {
    parsed = parse(text, FORM) as unknown as Parsed[];
  } catch (error) {
    return { rows: [], problems: [problemOf(error)] };
  }
  const [head, ...body] = parsed;
  const header = head?.record ?? [];
  const problems = checkHeader(header, columns, mayLack);
  if (problems.length > 0) return { rows: [], problems };
  const rows: CsvRow[] = [];
  let line = (head?.info.lines ?? 0) + 1;
  body.forEach((row, index) => {
    const found = rowOf(row, header, { row: index + 1, line });
    line = row.info.lines + 1;
    if ('reason' in found) problems.push(found);
    else rows.push(found);
  });
  return { rows, problems };
}

/**
 * Reads a CSV file as `readCsv` does, row by row while its bytes come in. What is wrong with the form of the whole file
 * comes as a problem and ends the reading. Throws only what the source of the bytes throws.
 */
export async function* streamCsv(
  chunks: AsyncIterable<Uint8Array>,
  columns: readonly string[],
): AsyncGenerator<CsvRow | CsvProblem> {
  const text = new Decoding(chunks);
  const parsed = parser(FORM);
  const source = Readable.from(text);
  source.on('error', (error) => parsed.destroy(error));
  let header: readonly string[] | null = null;
  let [line, row] = [1, 0];
  // A row is given when the next one is there: the last one before bytes that are not UTF-8 is only a part.
  let last: CsvRow | CsvProblem | null = null;
  try {
    for await (const found of source.pipe(parsed) as AsyncIterable<Parsed>) {
      if (header === null) {
        header = found.record;
        const problems = checkHeader(header, columns);
        yield* problems;
        if (problems.length > 0) return;
      } else {
        if (last !== null) yield last;
        last = rowOf(found, header, { row: (row += 1), line });
      }
      line = found.info.lines + 1;
    }
  } catch (error) {
    if (last !== null) yield last;
    yield problemOf(error);
    return;
  }
  if (text.isBroken) yield { ...BAD_CSV, line: last?.line ?? 1, row: null };
  else if (last !== null) yield last;
  else if (header === null) yield* checkHeader([], columns);
}

/** The text of bytes in UTF-8, up to the first that are not. */
class Decoding {
  isBroken = false;

  constructor(private readonly chunks: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of this.chunks) {
      try {
        yield decoder.decode(chunk, { stream: true });
      } catch {
        this.isBroken = true;
        yield new TextDecoder().decode(chunk).replace(/\uFFFD.*/s, '?');
        return;
      }
    }
    try {
      decoder.decode();
    } catch {
      this.isBroken = true;
      yield '?';
    }
  }
}

function problemOf(error: unknown): CsvProblem {
  if (!(error instanceof CsvError)) throw error;
  return { ...BAD_CSV, line: Number(error['lines'] ?? 1), row: null };
}

function rowOf(
  { record }: Parsed,
  header: readonly string[],
  place: Pick<CsvRow, 'row' | 'line'>,
): CsvRow | CsvProblem {
  if (record.length !== header.length) return { ...BAD_CSV, ...place };
  return { ...place, cells: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])) };
}

function checkHeader(
  header: readonly string[],
  columns: readonly string[],
  mayLack: readonly string[] = [],
): CsvProblem[] {
  const place = { line: 1, row: null };
  const missing = columns.filter((column) => !header.includes(column) && !mayLack.includes(column));
  const unknown = header.filter((name, index) => !columns.includes(name) || header.indexOf(name) !== index);
  return [
    ...missing.map((column): CsvProblem => ({ ...place, reason: 'MISSING_COLUMN', column })),
    ...unknown.map((column): CsvProblem => ({ ...place, reason: 'UNKNOWN_COLUMN', column })),
  ];
}
