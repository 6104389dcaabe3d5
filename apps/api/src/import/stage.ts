import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readFigures, type FigureRow, type OpenedFile } from '@waymark/interchange';
import { from as copyFrom } from 'pg-copy-streams';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { ImportOptions } from './import.js';
import { placeFigure } from './place-figure.js';
import type { SeriesFinder } from './series-finder.js';
import { Tally } from './tally.js';

/** What a file is read with. */
export interface Staging {
  readonly opened: OpenedFile;
  readonly options: ImportOptions;
  readonly finder: SeriesFinder;
  readonly today: string;
  /** How much of the file has been read, 0 to 1. */
  onShare?(share: number): void;
}

const COLUMNS =
  'n, line, "column", series_key, period, version, value, low, high, qualifier, status, known_on, as_printed, source, note, code, printed';

const STAGE = `CREATE TEMPORARY TABLE import_stage (
  n integer, line integer, "column" integer, series_key integer, period text COLLATE "C", version smallint,
  value double precision, low double precision, high double precision, qualifier text, status text, known_on date,
  as_printed text, source text, note text, code text, printed text
) ON COMMIT DROP`;

/**
 * Reads the figures of a file into the table `import_stage`, which lives as long as the transaction. A file of any
 * length passes through in pieces. Throws FileRefused where the file turns out to be none that can be taken.
 */
export async function stageFigures(manager: EntityManager, staging: Staging): Promise<Tally> {
  const tally = new Tally();
  await manager.query('DROP TABLE IF EXISTS import_stage, import_diff');
  await manager.query(STAGE);
  const client = (await manager.queryRunner!.connect()) as PoolClient;
  const lines = Readable.from(copyLines(staging, tally), { objectMode: false, highWaterMark: 1 << 18 });
  await pipeline(lines, client.query(copyFrom(`COPY import_stage (${COLUMNS}) FROM STDIN`)));
  if (tally.takenBack > 0) {
    await manager.query(
      `DELETE FROM import_stage f USING import_stage r
        WHERE r.code = 'CONTRADICTORY_DUPLICATE' AND f.code IS NULL AND f.line = r.line AND f."column" = r."column"`,
    );
  }
  if (tally.hasSeriesTwice) await refuseContradictions(manager);
  if (tally.hasVersions) await refuseMixed(manager);
  await manager.query('ANALYZE import_stage (series_key, period)');
  return tally;
}

/** Rows that name one series or period in two ways: equal ones are one, others contradict each other. */
async function refuseContradictions(manager: EntityManager): Promise<void> {
  await manager.query(
    `WITH twice AS (
       SELECT series_key, period, version, min(n) AS first, count(DISTINCT (value, low, high)) AS readings
         FROM import_stage WHERE code IS NULL GROUP BY series_key, period, version HAVING count(*) > 1),
     gone AS (
       DELETE FROM import_stage s USING twice t
        WHERE s.series_key = t.series_key AND s.period = t.period AND s.version IS NOT DISTINCT FROM t.version
          AND s.code IS NULL AND t.readings = 1 AND s.n > t.first)
     UPDATE import_stage s SET code = 'CONTRADICTORY_DUPLICATE', printed = s.as_printed
       FROM twice t
      WHERE s.series_key = t.series_key AND s.period = t.period AND s.version IS NOT DISTINCT FROM t.version
        AND s.code IS NULL AND t.readings > 1`,
  );
}

/** A period of which the file numbers some versions has no further one without a number. */
async function refuseMixed(manager: EntityManager): Promise<void> {
  await manager.query(
    `UPDATE import_stage s SET code = 'CONTRADICTORY_DUPLICATE', printed = s.as_printed
      WHERE s.code IS NULL AND s.version IS NULL
        AND EXISTS (SELECT FROM import_stage v
                     WHERE v.series_key = s.series_key AND v.period = s.period AND v.version IS NOT NULL)`,
  );
}

async function* copyLines(staging: Staging, tally: Tally): AsyncGenerator<string> {
  let n = 0;
  for await (const batch of readFigures(staging.opened)) {
    let text = '';
    for (const figure of batch.figures) {
      const line = figureLine(figure, staging, tally);
      if (line !== null) text += `${(n += 1)}\t${line}\n`;
    }
    for (const { line, column, code, text: printed } of batch.rejected) {
      text += `${(n += 1)}\t${line}\t${column}\t${NO_FIGURE}\t${code}\t${copyText(printed)}\n`;
    }
    tally.take(batch);
    staging.onShare?.(batch.share);
    if (text !== '') yield text;
  }
}

const NO_FIGURE = Array(12).fill('\\N').join('\t');

/** A figure as COPY reads it; null where there is no series for it. */
function figureLine(figure: FigureRow, { finder, options, today }: Staging, tally: Tally): string | null {
  const found = tally.find(figure, finder);
  if (found.series === null) return null;
  const placed = placeFigure(figure, found, options, today);
  const { line, column } = figure;
  const period = 'code' in placed ? figure.period : placed.period;
  if (period !== figure.period) tally.hasSeriesTwice = true;
  const place = `${line}\t${column}\t${found.series.key}\t${period}\t${figure.version ?? '\\N'}`;
  if ('code' in placed) {
    return `${place}\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t${copyText(figure.asPrinted)}\t\\N\t\\N\t${placed.code}\t${copyText(placed.printed)}`;
  }
  const { value, low, high, status, knownOn } = placed;
  const asPrinted = value !== null && String(value) === figure.asPrinted ? '\\N' : copyText(figure.asPrinted);
  const numbers = `${value ?? '\\N'}\t${low ?? '\\N'}\t${high ?? '\\N'}`;
  const said = `${figure.qualifier ?? '\\N'}\t${status ?? '\\N'}\t${knownOn}`;
  return `${place}\t${numbers}\t${said}\t${asPrinted}\t${copyText(figure.source)}\t${copyText(figure.note)}\t\\N\t\\N`;
}

/** A text as COPY reads it: NUL is no character of PostgreSQL. */
function copyText(text: string | null): string {
  if (text === null || text === '') return '\\N';
  if (!/[\\\t\n\r\0]/.test(text)) return text;
  return text
    .replaceAll('\0', '')
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
