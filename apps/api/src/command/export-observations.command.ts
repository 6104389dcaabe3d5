import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDate } from '@waymark/domain';
import { exportCsv, type ExportCell, type ExportTable, writeXlsx } from '@waymark/interchange';
import type { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { prepareDatabase } from '../database/prepare-database.js';
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

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

export const exportObservationsCommand: Command = {
  name: 'export observations',
  usage:
    'export observations FILE.csv|FILE.xlsx [--series ID] [--indicator ID] [--area ID] [--as-of YYYY-MM-DD]',
  help: {
    vi: 'Ghi số liệu ra tệp CSV hoặc XLSX; tệp này nhập lại được nguyên vẹn',
    en: 'write the figures into a CSV or XLSX file, which can be imported again as it is',
  },
  atLeast: 1,
  atMost: 1,
  options: {
    series: { type: 'string' },
    indicator: { type: 'string' },
    area: { type: 'string' },
    'as-of': { type: 'string' },
  },
  async run(invocation) {
    const { config, values, positionals, tell } = invocation;
    const file = resolve(positionals[0] ?? '');
    const asOf = values['as-of'] ?? new Clock(config.timeZone).today();
    if (typeof asOf !== 'string' || !isDate(asOf)) {
      throw new StartError({
        vi: `--as-of phải có dạng YYYY-MM-DD, không phải "${String(asOf)}".`,
        en: `--as-of must look like YYYY-MM-DD, not "${String(asOf)}".`,
      });
    }
    if (!/\.(?:csv|xlsx)$/i.test(file)) {
      throw new StartError({
        vi: `Tên tệp phải kết thúc bằng .csv hoặc .xlsx: ${file}`,
        en: `The name of the file must end in .csv or .xlsx: ${file}`,
      });
    }
    return withDatabase(invocation, async (dataSource) => {
      await prepareDatabase(dataSource, config);
      const wanted = ['series', 'indicator', 'area'].map((name) => values[name] ?? null);
      const table = tableOf(await figuresAsOf(dataSource, asOf, wanted));
      await writeFile(file, /\.csv$/i.test(file) ? exportCsv(table) : await writeXlsx([table]));
      tell({
        vi: `Đã ghi ${table.rows.length} số liệu ra ${file}.`,
        en: `${table.rows.length} figures written to ${file}.`,
      });
      return 0;
    });
  },
};

/** What counted at the end of a day, one row a series and period. */
function figuresAsOf(dataSource: DataSource, asOf: string, wanted: readonly unknown[]): Promise<Row[]> {
  return dataSource.query(
    `SELECT s.id AS series, o.period, o.value, o.low, o.high, o.qualifier, o.status,
            coalesce(o.document_id, o.source_ref) AS source, o.note_vi AS note, o.known_on
       FROM (SELECT DISTINCT ON (series_key, period_end, period) * FROM observation WHERE known_on <= $1::date
              ORDER BY series_key, period_end, period, known_on DESC, version DESC) o
       JOIN series s ON s.key = o.series_key
      WHERE NOT o.withdrawn AND ($2::text IS NULL OR s.id = $2) AND ($3::text IS NULL OR s.indicator_id = $3)
        AND ($4::text IS NULL OR s.area_id = $4)
      ORDER BY s.id, o.period_end, o.period`,
    [asOf, ...wanted],
  );
}

function tableOf(rows: readonly Row[]): ExportTable {
  const cell = (row: Row, column: string): ExportCell => {
    const value = row[column] ?? null;
    if (value === null) return null;
    if (column === 'known_on') return { date: String(value) };
    return column === 'qualifier' || column === 'status'
      ? String(value).toLowerCase().replaceAll('_', '-')
      : value;
  };
  return {
    name: 'observations',
    title: [],
    columns: COLUMNS,
    rows: rows.map((row) => COLUMNS.map((column) => cell(row, column))),
  };
}
