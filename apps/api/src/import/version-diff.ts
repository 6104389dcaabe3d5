/**
 * Holds rows of figures that say which version they are against the stored versions. One that is stored must be the same;
 * further ones follow without a gap, each after the one before it, be that stored or in the file.
 */
export const compareVersions = (rows: string): string => `
  SELECT n, line, "column", series_key, period, version, value, low, high, qualifier,
         coalesce(status, stored_status, 'UNKNOWN') AS status, known_on, as_printed, source, note,
         CASE WHEN reason IS NOT NULL THEN 'REJECTED'
              WHEN is_stored THEN 'SAME'
              WHEN num_nonnulls(old_value, old_low, old_high) = 0 THEN 'NEW'
              ELSE 'CHANGED' END AS verdict,
         reason AS code,
         coalesce(printed, CASE WHEN reason = 'KNOWN_BEFORE_LAST' THEN known_on::text
                                WHEN reason IS NOT NULL THEN version::text END) AS printed,
         (CASE WHEN is_stored THEN version ELSE version - 1 END)::smallint AS old_version, old_value, old_low, old_high,
         CASE WHEN num_nonnulls(old_value, old_low, old_high) > 0 THEN old_status END AS old_status
    FROM (SELECT *, CASE WHEN own_reason IS NOT NULL THEN own_reason
                         WHEN NOT is_stored AND count(own_reason) FILTER (WHERE NOT is_stored) OVER chain > 0
                           THEN 'VERSION_MISSING' END AS reason
            FROM (${held(rows)}) held
          WINDOW chain AS (PARTITION BY series_key, period ORDER BY version)) told`;

/** Each row with the version that is stored or else comes before it, and what is wrong with the row itself. */
function held(rows: string): string {
  return `
  SELECT f.n, f.line, f."column", f.series_key, f.period, f.version, f.value, f.low, f.high, f.qualifier, f.status,
         f.known_on, f.as_printed, f.source, f.note, f.printed,
         same.version IS NOT NULL AS is_stored, same.status AS stored_status,
         ${['value', 'low', 'high', 'status']
           .map(
             (column) => `CASE WHEN same.version IS NOT NULL THEN same.${column}
              WHEN f.version_before = f.version - 1 THEN f.${column}_before ELSE last.${column} END AS old_${column}`,
           )
           .join(',\n         ')},
         CASE WHEN f.code IS NOT NULL THEN f.code
              WHEN same.version IS NOT NULL
                THEN CASE WHEN (f.value, f.low, f.high, f.qualifier, coalesce(f.status, same.status))
                               IS DISTINCT FROM (same.value, same.low, same.high, same.qualifier, same.status)
                          THEN 'VERSION_DIFFERS' END
              WHEN f.version > 1 + greatest(last.version, f.version_before, 0)
                OR (f.version = 1 AND num_nonnulls(f.value, f.low, f.high) = 0) THEN 'VERSION_MISSING'
              WHEN f.known_on < greatest(last.known_on, f.known_on_before) THEN 'KNOWN_BEFORE_LAST' END AS own_reason
    FROM (SELECT *, ${['version', 'value', 'low', 'high', 'status', 'known_on']
      .map((column) => `lag(${column}) OVER earlier AS ${column}_before`)
      .join(', ')}
            FROM ${rows} given WINDOW earlier AS (PARTITION BY series_key, period ORDER BY version)) f
    LEFT JOIN observation same
      ON same.series_key = f.series_key AND same.period = f.period AND same.version = f.version AND f.code IS NULL
    LEFT JOIN (SELECT DISTINCT ON (series_key, period) series_key, period, version, value, low, high, status, known_on
                 FROM observation
                WHERE series_key = ANY($1::integer[])
                ORDER BY series_key, period, version DESC) last
      ON last.series_key = f.series_key AND last.period = f.period AND f.code IS NULL`;
}
