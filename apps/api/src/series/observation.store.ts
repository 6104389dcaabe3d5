import type { Observation, VersionReason } from '@waymark/domain';
import type { EntityManager } from 'typeorm';

/** Where to ask: the data source, or the one transaction that all reads of a moment share. */
export type Queries = Pick<EntityManager, 'query'>;

/** An observation with its origin: what a reader opens behind a number. */
export interface PublishedObservation extends Observation {
  readonly documentId: string | null;
  readonly sourceRef: string | null;
  readonly asPrinted: string | null;
  readonly noteVi: string | null;
  readonly noteEn: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  /** It takes the value of the period back and holds no number. */
  readonly withdrawn: boolean;
  readonly versionReason: VersionReason | null;
  /** Name of the person who recorded it; null where it was no person. */
  readonly recordedByName: string | null;
  /** Names of who entered and who approved it, where it came by a form. */
  readonly enteredByName: string | null;
  readonly approvedByName: string | null;
  /** Name of the file that brought it, or whose import was undone by it. */
  readonly importedFrom: string | null;
}

/** By series id; every series asked for has an entry, empty where nothing is known. Oldest period first. */
export type Observations<Kind extends Observation = Observation> = ReadonlyMap<string, readonly Kind[]>;

interface CurrentRow {
  readonly seriesId: string;
  readonly periods: string[];
  readonly versions: number[];
  readonly values: Observation['value'][];
  readonly lows: Observation['low'][];
  readonly highs: Observation['high'][];
  readonly qualifiers: Observation['qualifier'][];
  readonly statuses: Observation['status'][];
  readonly rankOfs: Observation['rankOf'][];
  readonly knownOns: string[];
  readonly knownPrecisions: Observation['knownPrecision'][];
}

const NARROW = `o.period, o.version::int AS version, o.value, o.low, o.high, o.qualifier, o.status,
  o.rank_of AS "rankOf", o.known_on AS "knownOn", o.known_precision AS "knownPrecision"`;

/**
 * The newest version of each period that was public at the end of `$2`, where it holds a number: one without takes the
 * value back. The covering index answers it alone.
 */
export const AS_OF_QUERY = `
  SELECT "seriesKey", period, version, value, low, high, qualifier, status, "rankOf", "knownOn", "knownPrecision"
    FROM (SELECT DISTINCT ON (o.series_key, o.period_end, o.period)
                 o.series_key AS "seriesKey", o.period_end, ${NARROW}
            FROM observation o
           WHERE o.series_key = ANY($1::integer[]) AND o.known_on <= $2::date
           ORDER BY o.series_key, o.period_end, o.period, o.known_on DESC, o.version DESC) newest
   WHERE num_nonnulls(value, low, high) > 0
   ORDER BY "seriesKey", period_end, period`;

/**
 * What counts of each series as of a day: the newest version per period with `knownOn` on or before it. Reads the
 * resolved row where every version is public by that day, the versions otherwise.
 */
export async function observationsAsOf(
  database: Queries,
  seriesIds: readonly string[],
  asOf: string,
): Promise<Observations> {
  const result = emptyMap<Observation>(seriesIds);
  const resolved = await readCurrent(database, seriesIds, asOf);
  for (const row of resolved) result.set(row.seriesId, unfold(row));
  const found = new Set(resolved.map((row) => row.seriesId));
  const others = seriesIds.filter((id) => !found.has(id));
  for (const [id, rows] of await resolveVersions(database, others, asOf)) result.set(id, [...rows]);
  return result;
}

/** The same answer as `observationsAsOf`, always from the versions themselves. */
export async function resolveVersions(
  database: Queries,
  seriesIds: readonly string[],
  asOf: string,
): Promise<Observations> {
  const result = emptyMap<Observation>(seriesIds);
  const keys: { id: string; key: number }[] =
    seriesIds.length === 0
      ? []
      : await database.query('SELECT id, key FROM series WHERE id = ANY($1::text[])', [seriesIds]);
  if (keys.length === 0) return result;
  const rows: (Observation & { seriesKey: number })[] = await database.query(AS_OF_QUERY, [
    keys.map(({ key }) => key),
    asOf,
  ]);
  const found = new Map(keys.map(({ id, key }) => [key, result.get(id)]));
  for (const { seriesKey, ...observation } of rows) found.get(seriesKey)?.push(observation);
  return result;
}

/** Every version that was public at the end of a day, with its origin; versions of a period stand in order. */
export async function allVersions(
  database: Queries,
  seriesIds: readonly string[],
  asOf: string,
): Promise<Observations<PublishedObservation>> {
  const result = emptyMap<PublishedObservation>(seriesIds);
  if (seriesIds.length === 0) return result;
  const rows: (PublishedObservation & { seriesId: string })[] = await database.query(
    `SELECT s.id AS "seriesId", ${NARROW}, o.document_id AS "documentId", o.source_ref AS "sourceRef",
            o.as_printed AS "asPrinted", o.note_vi AS "noteVi", o.note_en AS "noteEn",
            o.recorded_at AS "recordedAt", o.recorded_by AS "recordedBy", o.withdrawn,
            o.version_reason AS "versionReason", p.name AS "recordedByName", entered.name AS "enteredByName",
            approved.name AS "approvedByName", b.file_name AS "importedFrom"
       FROM series s JOIN observation o ON o.series_key = s.key
       LEFT JOIN person p ON p.id = o.recorded_by
       LEFT JOIN person entered ON entered.id = o.entered_by
       LEFT JOIN person approved ON approved.id = o.approved_by
       LEFT JOIN import_batch b ON b.id = o.batch_id
      WHERE s.id = ANY($1::text[]) AND o.known_on <= $2::date
      ORDER BY s.key, o.period_end, o.period, o.version`,
    [seriesIds, asOf],
  );
  for (const { seriesId, ...version } of rows) result.get(seriesId)?.push(version);
  return result;
}

/** Those of the series of which a version became public after the end of one day and by the end of another. */
export async function seriesPublishedBetween(
  database: Queries,
  seriesIds: readonly string[],
  since: string,
  until: string,
): Promise<string[]> {
  const rows: { id: string }[] = await database.query(
    `SELECT s.id
       FROM series s
      WHERE s.id = ANY($1::text[])
        AND EXISTS (SELECT FROM observation o
                     WHERE o.series_key = s.key AND o.known_on > $2::date AND o.known_on <= $3::date)`,
    [seriesIds, since, until],
  );
  return rows.map(({ id }) => id);
}

/** Of the versions of one series, oldest period first, the newest of each period that was not taken back. */
export function newestVersions(versions: readonly PublishedObservation[]): PublishedObservation[] {
  return versions.filter(
    (version, index) => !version.withdrawn && versions[index + 1]?.period !== version.period,
  );
}

async function readCurrent(
  database: Queries,
  seriesIds: readonly string[],
  asOf: string,
): Promise<readonly CurrentRow[]> {
  if (seriesIds.length === 0) return [];
  return database.query(
    `SELECT s.id AS "seriesId", c.periods, c.versions::int[] AS versions, c.values, c.lows, c.highs, c.qualifiers,
            c.statuses, c.rank_ofs AS "rankOfs", c.known_ons AS "knownOns", c.known_precisions AS "knownPrecisions"
       FROM series s JOIN series_current c ON c.series_key = s.key
      WHERE s.id = ANY($1::text[]) AND c.last_known_on <= $2::date`,
    [seriesIds, asOf],
  );
}

function unfold(row: CurrentRow): Observation[] {
  return row.periods.map((period, index) => ({
    period,
    version: row.versions[index]!,
    value: row.values[index] ?? null,
    low: row.lows[index] ?? null,
    high: row.highs[index] ?? null,
    qualifier: row.qualifiers[index] ?? null,
    status: row.statuses[index]!,
    rankOf: row.rankOfs[index] ?? null,
    knownOn: row.knownOns[index]!,
    knownPrecision: row.knownPrecisions[index]!,
  }));
}

function emptyMap<Kind extends Observation>(seriesIds: readonly string[]): Map<string, Kind[]> {
  return new Map(seriesIds.map((id) => [id, []]));
}
