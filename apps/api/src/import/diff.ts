import type { EntityManager } from 'typeorm';
import type { ImportReport } from './import.js';
import type { Tally } from './tally.js';
import { compareVersions } from './version-diff.js';

/**
 * Holds the rows of a table of figures (`s`: those of `import_stage`) against the newest stored version of their series
 * and period. Where the file does not say the status, a value that is the same keeps the one it has.
 */
const compareWith = (rows: string): string => `
  SELECT s.n, s.line, s."column", s.series_key, s.period, s.version, s.value, s.low, s.high, s.qualifier,
         coalesce(s.status, CASE WHEN is_same THEN o.status END, 'UNKNOWN') AS status,
         s.known_on, s.as_printed, s.source, s.note,
         CASE WHEN s.code IS NOT NULL THEN 'REJECTED'
              WHEN o.version IS NULL OR o.withdrawn THEN CASE WHEN s.known_on < o.known_on THEN 'REJECTED' ELSE 'NEW' END
              WHEN is_same AND (s.status IS NULL OR s.status = o.status) THEN 'SAME'
              WHEN s.known_on < o.known_on THEN 'REJECTED'
              ELSE 'CHANGED' END AS verdict,
         CASE WHEN s.code IS NOT NULL THEN s.code
              WHEN is_same AND NOT o.withdrawn AND (s.status IS NULL OR s.status = o.status) THEN NULL
              WHEN s.known_on < o.known_on THEN 'KNOWN_BEFORE_LAST' END AS code,
         coalesce(s.printed, CASE WHEN s.known_on < o.known_on THEN s.known_on::text END) AS printed,
         coalesce(o.version, 0)::smallint AS old_version, o.value AS old_value, o.low AS old_low, o.high AS old_high,
         CASE WHEN NOT o.withdrawn THEN o.status END AS old_status
    FROM ${rows} s
    LEFT JOIN (SELECT DISTINCT ON (series_key, period) series_key, period, version, value, low, high, qualifier, status,
                      known_on, withdrawn
                 FROM observation
                WHERE series_key = ANY($1::integer[])
                ORDER BY series_key, period, version DESC) o
      ON o.series_key = s.series_key AND o.period = s.period AND s.code IS NULL
    CROSS JOIN LATERAL (SELECT (s.value IS NOT DISTINCT FROM o.value AND s.low IS NOT DISTINCT FROM o.low
                                AND s.high IS NOT DISTINCT FROM o.high
                                AND s.qualifier IS NOT DISTINCT FROM o.qualifier) AS is_same) same`;

/** The same of rows of which some say which version they are. */
export const compareAll = (rows: string): string =>
  `${compareWith(`(SELECT * FROM ${rows} unnumbered WHERE version IS NULL)`)}
   UNION ALL
   ${compareVersions(`(SELECT * FROM ${rows} numbered WHERE version IS NOT NULL)`)}`;

/** Waits for whoever writes to the series, and keeps others from it until the transaction ends. */
export async function lockSeries(manager: EntityManager, keys: readonly number[]): Promise<void> {
  await manager.query('SELECT FROM series WHERE key = ANY($1::integer[]) ORDER BY key FOR NO KEY UPDATE', [
    keys,
  ]);
}

/** Compares the staged figures with what is stored, into the table `import_diff`, which lives as long as the transaction. */
export async function compareStaged(manager: EntityManager, tally: Tally): Promise<ImportReport> {
  const keys = [...tally.seriesKeys];
  const compared = (tally.hasVersions ? compareAll : compareWith)('import_stage');
  await manager.query(`CREATE TEMPORARY TABLE import_diff ON COMMIT DROP AS ${compared}`, [keys]);
  const counts = await countVerdicts(manager, 'import_diff');
  const { series, observations, firstPeriod, lastPeriod, blanks, repeated, unmatchedFigures, unmatched } =
    tally;
  return {
    ...{ series, observations, firstPeriod, lastPeriod, ...counts },
    ...{ blanks, repeated, unmatchedFigures, unmatched },
  };
}

/** How many rows of a table have each verdict. */
export async function countVerdicts(
  manager: EntityManager,
  rows: string,
  parameters: readonly unknown[] = [],
): Promise<Pick<ImportReport, 'new' | 'changed' | 'same' | 'rejected'>> {
  const counted: { verdict: string; count: number }[] = await manager.query(
    `SELECT verdict, count(*)::int AS count FROM ${rows} GROUP BY verdict`,
    [...parameters],
  );
  const of = (verdict: string) => counted.find((one) => one.verdict === verdict)?.count ?? 0;
  return { new: of('NEW'), changed: of('CHANGED'), same: of('SAME'), rejected: of('REJECTED') };
}
