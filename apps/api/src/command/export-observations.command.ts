import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDate } from '@waymark/domain';
import { exportCsv, type ExportCell, type ExportTable, writeXlsx } from '@waymark/interchange';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { prepareDatabase } from '../database/prepare-database.js';
import { inFile } from '../register/cell.js';
import { StartError } from '../start-error.js';
import { type Command, withDatabase } from './command.js';

const COLUMNS = [
  'series',
  'period',
  'value',
  'low',
  'high',
  'qualifier',
  'status',
  'source',
  'note',
  'known_on',
];
/** With every version: which one it is, and whether it takes the value back. */
const VERSION_COLUMNS = ['version', 'withdrawn'];

type Row = Readonly<Record<string, string | number | null>>;

export const exportObservationsCommand: Command = {
  name: 'export observations',
  usage:
    'export observations FILE [--format csv|xlsx] [--series ID] [--indicator ID] [--area ID] [--as-of YYYY-MM-DD] [--versions]',
  help: {
    vi: 'Ghi số liệu ra tệp CSV hoặc XLSX, --versions thêm mọi lần công bố; tệp này nhập lại được nguyên vẹn',
    en: 'write the figures into a CSV or XLSX file, with --versions every version; it can be imported again as it is',
  },
  atLeast: 1,
  atMost: 1,
  options: {
    format: { type: 'string' },
    series: { type: 'string' },
    indicator: { type: 'string' },
    area: { type: 'string' },
    'as-of': { type: 'string' },
    versions: { type: 'boolean' },
  },
  async run(invocation) {
    const { config, values, positionals, tell } = invocation;
    const file = resolve(positionals[0] ?? '');
    const asOf = values['as-of'] ?? Clock.of(config).today();
    if (typeof asOf !== 'string' || !isDate(asOf)) {
      throw new StartError({
        vi: `--as-of phải có dạng YYYY-MM-DD, không phải "${String(asOf)}".`,
        en: `--as-of must look like YYYY-MM-DD, not "${String(asOf)}".`,
      });
    }
    const format = formatOf(file, values['format']);
    return withDatabase(invocation, async (dataSource) => {
      await prepareDatabase(dataSource, config);
      const which = { asOf, isWhole: values['versions'] === true };
      const wanted = ['series', 'indicator', 'area'].map((name) => values[name] ?? null);
      const count = await dataSource.transaction(async (manager) => {
        const found = await findFigures(manager, which, wanted);
        const head = { title: titleOf(asOf, await documentsOf(manager)), columns: columnsOf(which) };
        if (format === 'xlsx') await writeWorkbook(file, head, { manager, count: found });
        else await writeFile(file, exportCsv(head, rowsOf(manager, head.columns)));
        return found;
      });
      tell({
        vi: `Đã ghi ${count} số liệu ra ${file}.`,
        en: `${count} figures written to ${file}.`,
      });
      return 0;
    });
  },
};

/** The format that is asked for, else that of the name of the file. */
function formatOf(file: string, asked: unknown): 'csv' | 'xlsx' {
  const format = asked ?? /\.(csv|xlsx)$/i.exec(file)?.[1]?.toLowerCase();
  if (format === 'csv' || format === 'xlsx') return format;
  throw new StartError({
    vi: `Cần --format csv hoặc --format xlsx, hoặc tên tệp kết thúc bằng .csv hay .xlsx: ${file}`,
    en: `--format csv or --format xlsx is needed, or a name of the file that ends in .csv or .xlsx: ${file}`,
  });
}

interface Which {
  readonly asOf: string;
  /** Every version, else what counts alone. */
  readonly isWhole: boolean;
}

/**
 * Puts what counted at the end of a day, one row a series and period, or every version that was public by then, into the
 * table `exported`, which lives as long as the transaction; gives their number.
 */
async function findFigures(
  manager: EntityManager,
  { asOf, isWhole }: Which,
  wanted: readonly unknown[],
): Promise<number> {
  const versions = isWhole
    ? 'SELECT * FROM observation WHERE known_on <= $1::date'
    : `SELECT * FROM (SELECT DISTINCT ON (series_key, period_end, period) * FROM observation WHERE known_on <= $1::date
                       ORDER BY series_key, period_end, period, known_on DESC, version DESC) newest WHERE NOT withdrawn`;
  await manager.query(
    `CREATE TEMPORARY TABLE exported ON COMMIT DROP AS
     SELECT s.id AS series, o.period, o.period_end, o.value, o.low, o.high, o.qualifier, o.status,
            coalesce(o.document_id, o.source_ref) AS source, o.note_vi AS note, o.known_on, o.version::int AS version,
            CASE WHEN o.withdrawn THEN 'yes' END AS withdrawn, o.document_id AS document
       FROM (${versions}) o JOIN series s ON s.key = o.series_key
      WHERE ($2::text IS NULL OR s.id = $2) AND ($3::text IS NULL OR s.indicator_id = $3)
        AND ($4::text IS NULL OR s.area_id = $4)`,
    [asOf, ...wanted],
  );
  const [found]: { count: number }[] = await manager.query('SELECT count(*)::int AS count FROM exported');
  return found!.count;
}

/** So many documents are named above the table; of more it says how many. */
const MOST_NAMED = 30;

/** The documents that published the figures, by number or title. */
async function documentsOf(manager: EntityManager): Promise<string[]> {
  const named: { name: string }[] = await manager.query(
    `SELECT coalesce(number, title_vi) AS name FROM document WHERE id IN (SELECT document FROM exported) ORDER BY dated, id`,
  );
  const names = named.slice(0, MOST_NAMED).map(({ name }) => name);
  return named.length > MOST_NAMED ? [...names, `+ ${named.length - MOST_NAMED}`] : names;
}

/** So many rows are in memory at once. */
const PIECE = 500;

/** The figures in their order, piece by piece: there may be more of them than memory holds. */
async function* rowsOf(manager: EntityManager, columns: readonly string[]): AsyncGenerator<ExportCell[][]> {
  await manager.query(
    'DECLARE figures NO SCROLL CURSOR FOR SELECT * FROM exported ORDER BY series, period_end, period, version',
  );
  for (;;) {
    const rows: Row[] = await manager.query(`FETCH ${PIECE} FROM figures`);
    if (rows.length === 0) return;
    yield rows.map((row) => columns.map((column) => cellOf(row, column)));
  }
}

function cellOf(row: Row, column: string): ExportCell {
  const value = row[column] ?? null;
  if (value === null) return null;
  if (column === 'known_on') return { date: String(value) };
  return column === 'qualifier' || column === 'status' ? inFile(String(value)) : value;
}

type Head = Pick<ExportTable, 'title' | 'columns'>;

/** A sheet has no more rows. */
const MOST_SHEET_ROWS = 2 ** 20;

/** A workbook is written as a whole. */
async function writeWorkbook(
  file: string,
  head: Head,
  { manager, count }: { readonly manager: EntityManager; readonly count: number },
): Promise<void> {
  // Between the title and the header stands an empty row.
  if (head.title.length + 2 + count > MOST_SHEET_ROWS) {
    throw new StartError({
      vi: `${count} số liệu là quá nhiều cho một trang tính. Hãy ghi ra tệp .csv, hoặc chọn ít hơn bằng --series, --indicator hay --area.`,
      en: `${count} figures are too many for one sheet. Write them into a .csv file, or choose fewer by --series, --indicator or --area.`,
    });
  }
  const rows: ExportCell[][] = [];
  for await (const piece of rowsOf(manager, head.columns)) rows.push(...piece);
  await writeFile(file, await writeXlsx([{ name: 'observations', ...head, rows }]));
}

function columnsOf({ isWhole }: Which): readonly string[] {
  return isWhole ? [...COLUMNS, ...VERSION_COLUMNS] : COLUMNS;
}

function titleOf(asOf: string, documents: readonly string[]): string[] {
  const day = asOf.split('-').reverse().join('/');
  return [
    `Số liệu theo những gì đã công bố đến hết ngày ${day} / Figures as publicly known at the end of ${asOf}`,
    ...(documents.length > 0
      ? [`Văn bản, nguồn số liệu / Documents and sources: ${documents.join('; ')}`]
      : []),
  ];
}
