import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openFile } from '@waymark/interchange';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { EmbeddedServer } from '../database/embedded-server.js';
import { connect } from '../database/open-database.js';
import { prepareDatabase } from '../database/prepare-database.js';
import { importDirectly } from '../import/import-file.js';
import { untilTold } from '../stop-signal.js';

/** What an import of so many rows took, and the same rows brought in without any check. */
export interface ImportBench {
  readonly rows: number;
  readonly importMs: number;
  /** COPY into a temporary table and one INSERT … SELECT … ON CONFLICT into the same table, with its log. */
  readonly plainMs: number;
  /** The same into a table of the same columns, checks and indexes that keeps neither log nor resolved rows. */
  readonly bareMs: number;
  /** Rate of the import to the rate of the plain way. */
  readonly ratio: number;
  readonly ratioToBare: number;
  /** The most memory that this process had until the import was done. */
  readonly peakMegabytes: number;
}

/** Months from 1980 on: all of them over. */
const PERIODS_A_SERIES = 500;
const SERIES = `INSERT INTO series (id, indicator_id, area_id, producer_id, definition_vi, definition_en, nature, frequency, governs)
  SELECT 'bench.' || n, 'egdi-rank', 'VN', 'un', '', '', 'POINT', 'MONTH', false FROM generate_series(1, $1) n`;

/** Measures on a server of its own in a folder for the time being; nothing of it stays. */
export async function benchImport(
  config: Config,
  rows: number,
  onShare: (share: number) => void,
): Promise<ImportBench> {
  return untilTold(async (told) => {
    const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
    // Whoever PostgreSQL runs as is to enter it: a place found elsewhere would stay.
    await chmod(folder, 0o755);
    const server = await EmbeddedServer.start({ dataFolder: join(folder, 'data'), purpose: 'COMMAND' });
    try {
      return await Promise.race([told, measure(config, server, folder, rows, onShare)]);
    } finally {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
}

async function measure(
  config: Config,
  server: EmbeddedServer,
  folder: string,
  rows: number,
  onShare: (share: number) => void,
): Promise<ImportBench> {
  const dataSource = await connect(server.url);
  await prepareDatabase(dataSource, config);
  await dataSource.query(SERIES, [Math.ceil(rows / PERIODS_A_SERIES)]);
  const file = join(folder, 'bench.csv');
  await pipeline(Readable.from(csvLines(rows)), createWriteStream(file));
  await dataSource.destroy();
  await copyDatabase(server.adminUrl);
  const again = await connect(server.url);
  const importMs = await timed(() => importFile(again, file, rows, onShare));
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  await again.destroy();
  const plain = new Client({ connectionString: withDatabase(server.url, 'plain') });
  // A server that is stopped under it, since somebody broke off, is no failure.
  plain.on('error', () => undefined);
  await plain.connect();
  const keys = await seriesKeys(plain);
  const copy = join(folder, 'bench.copy');
  await pipeline(Readable.from(copyLines(rows, keys)), createWriteStream(copy));
  const plainMs = await timed(() => bringInPlainly(plain, copy, 'observation'));
  await plain.query('CREATE TABLE bare (LIKE observation INCLUDING ALL)');
  const bareMs = await timed(() => bringInPlainly(plain, copy, 'bare'));
  await plain.end();
  return {
    rows,
    importMs,
    plainMs,
    bareMs,
    ratio: plainMs / importMs,
    ratioToBare: bareMs / importMs,
    peakMegabytes,
  };
}

async function importFile(
  dataSource: DataSource,
  path: string,
  rows: number,
  onShare: (share: number) => void,
): Promise<void> {
  const opened = await openFile(path, { name: 'bench.csv' });
  const direct = { opened, path, options: {}, today: '2026-01-31', isTrial: false, onShare };
  const { report, batchId } = await importDirectly(dataSource, direct);
  if (report.new !== rows || batchId === null) throw new Error(`${report.new} of ${rows} rows came in`);
}

async function bringInPlainly(client: Client, file: string, table: string): Promise<void> {
  await client.query('BEGIN');
  await client.query(
    'CREATE TEMPORARY TABLE plain (series_key integer, period text, value double precision, status text) ON COMMIT DROP',
  );
  await pipeline(createReadStream(file), client.query(copyFrom('COPY plain FROM STDIN')));
  await client.query(
    `INSERT INTO ${table} (series_key, period, version, period_end, value, status, known_on, known_precision, source_ref)
     SELECT series_key, period, 1, period_end(period), value, status, '2026-01-31', 'DAY', 'bench.csv' FROM plain
     ON CONFLICT DO NOTHING`,
  );
  await client.query('COMMIT');
}

function* figures(rows: number): Generator<{ series: number; period: string; value: string }> {
  for (let n = 0; n < rows; n += 1) {
    const month = n % PERIODS_A_SERIES;
    const period = `${1980 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    // Spread over the numbers from 1 to 193, the same on every machine.
    const value = (1 + ((n * 7919) % 19_200) / 100).toFixed(2);
    yield { series: Math.floor(n / PERIODS_A_SERIES) + 1, period, value };
  }
}

function* csvLines(rows: number): Generator<string> {
  yield 'series,period,value,status\n';
  for (const { series, period, value } of figures(rows)) yield `bench.${series},${period},${value},final\n`;
}

function* copyLines(rows: number, keys: ReadonlyMap<string, number>): Generator<string> {
  for (const { series, period, value } of figures(rows)) {
    yield `${keys.get(`bench.${series}`)}\t${period}\t${value}\tFINAL\n`;
  }
}

async function seriesKeys(client: Client): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ id: string; key: number }>('SELECT id, key FROM series');
  return new Map(rows.map(({ id, key }) => [id, key]));
}

async function copyDatabase(adminUrl: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('CREATE DATABASE plain TEMPLATE waymark OWNER waymark');
  await admin.end();
}

function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
