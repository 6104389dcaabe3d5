import type { MigrationInterface, QueryRunner } from 'typeorm';

const PERIOD = '^[0-9]{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$';

const TABLES = [
  `CREATE TABLE "observation" (
    "series_key" integer NOT NULL,
    "period" text COLLATE "C" NOT NULL,
    "version" smallint NOT NULL,
    "period_end" date NOT NULL,
    "value" double precision,
    "low" double precision,
    "high" double precision,
    "qualifier" text,
    "status" text NOT NULL,
    "rank_of" integer,
    "known_on" date NOT NULL,
    "known_precision" text NOT NULL,
    "document_id" text,
    "source_ref" text,
    "as_printed" text,
    "note_vi" text,
    "note_en" text,
    "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    "recorded_by" text NOT NULL DEFAULT current_actor(),
    CONSTRAINT "pk_observation" PRIMARY KEY ("series_key", "period", "version"),
    CONSTRAINT "ck_observation_qualifier" CHECK ("qualifier" IN ('ABOUT', 'AT_LEAST', 'MORE_THAN', 'LESS_THAN', 'RANGE')),
    CONSTRAINT "ck_observation_status" CHECK ("status" IN ('FINAL', 'PRELIMINARY', 'ESTIMATE', 'TARGET_LIKE', 'UNKNOWN')),
    CONSTRAINT "ck_observation_known_precision" CHECK ("known_precision" IN ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    CONSTRAINT "ck_observation_finite" CHECK (("value" IS NULL OR "value" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[])) AND ("low" IS NULL OR "low" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[])) AND ("high" IS NULL OR "high" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[]))),
    CONSTRAINT "ck_observation_range" CHECK ("low" <= "high"),
    CONSTRAINT "ck_observation_value" CHECK (num_nonnulls("value", "low", "high") > 0),
    CONSTRAINT "ck_observation_period" CHECK ("period" ~ '${PERIOD}'),
    CONSTRAINT "ck_observation_period_end" CHECK ("period_end" = period_end("period")),
    CONSTRAINT "ck_observation_version" CHECK ("version" > 0),
    CONSTRAINT "ck_observation_rank_of" CHECK ("rank_of" > 0)
  )`,
  `CREATE TABLE "series_current" (
    "series_key" integer NOT NULL,
    "last_known_on" date NOT NULL,
    "periods" text array NOT NULL,
    "ends" date array NOT NULL,
    "versions" smallint array NOT NULL,
    "values" double precision array NOT NULL,
    "lows" double precision array NOT NULL,
    "highs" double precision array NOT NULL,
    "qualifiers" text array NOT NULL,
    "statuses" text array NOT NULL,
    "rank_ofs" integer array NOT NULL,
    "known_ons" date array NOT NULL,
    "known_precisions" text array NOT NULL,
    CONSTRAINT "pk_series_current" PRIMARY KEY ("series_key")
  )`,
];

const INDEXES = [`CREATE INDEX "ix_observation_document" ON "observation" ("document_id")`];

const FOREIGN_KEYS = [
  `ALTER TABLE "observation" ADD CONSTRAINT "fk_observation_series" FOREIGN KEY ("series_key") REFERENCES "series"("key")`,
  `ALTER TABLE "observation" ADD CONSTRAINT "fk_observation_document" FOREIGN KEY ("document_id") REFERENCES "document"("id")`,
  `ALTER TABLE "series_current" ADD CONSTRAINT "fk_series_current_series" FOREIGN KEY ("series_key") REFERENCES "series"("key")`,
];

const AS_OF_INDEX = [
  `CREATE INDEX ix_observation_as_of ON observation
    (series_key, period_end, period, known_on DESC, version DESC)
    INCLUDE (value, low, high, qualifier, status, rank_of, known_precision)`,
];

const APPEND_ONLY = [
  `CREATE TRIGGER observation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON observation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `ALTER TABLE observation ENABLE ALWAYS TRIGGER observation_append_only`,
];

const RESOLVED = [
  // The lock on the series makes two writers of one series wait for each other: the second then sees the first's rows.
  `CREATE FUNCTION keep_series_current() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      keys integer[] := ARRAY(SELECT DISTINCT series_key FROM written);
      wrong record;
    BEGIN
      PERFORM 1 FROM series WHERE key = ANY(keys) ORDER BY key FOR NO KEY UPDATE;

      SELECT * INTO wrong FROM (
        SELECT o.series_key, o.period, o.version, o.known_on,
               lag(o.known_on) OVER (PARTITION BY o.series_key, o.period ORDER BY o.version) AS known_before
          FROM observation o
         WHERE (o.series_key, o.period) IN (SELECT series_key, period FROM written)
      ) v WHERE v.known_on < v.known_before LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'series %, period %: version % was known on %, before an earlier version (%)',
          wrong.series_key, wrong.period, wrong.version, wrong.known_on, wrong.known_before
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_observation_known_order', TABLE = 'observation';
      END IF;

      INSERT INTO series_current (series_key, last_known_on, periods, ends, versions, values, lows, highs, qualifiers, statuses, rank_ofs, known_ons, known_precisions)
      SELECT series_key, max(last_known_on),
             array_agg(period ORDER BY period_end, period),
             array_agg(period_end ORDER BY period_end, period),
             array_agg(version ORDER BY period_end, period),
             array_agg(value ORDER BY period_end, period),
             array_agg(low ORDER BY period_end, period),
             array_agg(high ORDER BY period_end, period),
             array_agg(qualifier ORDER BY period_end, period),
             array_agg(status ORDER BY period_end, period),
             array_agg(rank_of ORDER BY period_end, period),
             array_agg(known_on ORDER BY period_end, period),
             array_agg(known_precision ORDER BY period_end, period)
        FROM (
          SELECT DISTINCT ON (series_key, period_end, period) *,
                 max(known_on) OVER (PARTITION BY series_key) AS last_known_on
            FROM observation
           WHERE series_key = ANY(keys)
           ORDER BY series_key, period_end, period, known_on DESC, version DESC
        ) newest
       GROUP BY series_key
      ON CONFLICT (series_key) DO UPDATE SET
        last_known_on = excluded.last_known_on,
        periods = excluded.periods,
        ends = excluded.ends,
        versions = excluded.versions,
        values = excluded.values,
        lows = excluded.lows,
        highs = excluded.highs,
        qualifiers = excluded.qualifiers,
        statuses = excluded.statuses,
        rank_ofs = excluded.rank_ofs,
        known_ons = excluded.known_ons,
        known_precisions = excluded.known_precisions;
      RETURN NULL;
    END
  $$`,
  `CREATE TRIGGER observation_resolved AFTER INSERT ON observation
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_series_current()`,
  `ALTER TABLE observation ENABLE ALWAYS TRIGGER observation_resolved`,
  // Written by that trigger only: a statement of its own would let "today" part from the versions.
  `CREATE FUNCTION refuse_direct_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF pg_trigger_depth() > 1 THEN RETURN NULL; END IF;
      RAISE EXCEPTION '% follows from observation: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
    END
  $$`,
  `CREATE TRIGGER series_current_derived BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON series_current
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_direct_change()`,
  `ALTER TABLE series_current ENABLE ALWAYS TRIGGER series_current_derived`,
];

/**
 * Published values: every version ever known, written once, and beside them, resolved per series, what counts once all
 * versions are public. The covering index answers "what was known on that day" without reading the wide rows; TypeORM
 * cannot say INCLUDE, so the entity names the index and leaves it alone.
 */
export class CreateObservations1795305602000 implements MigrationInterface {
  readonly name = 'CreateObservations1795305602000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...TABLES,
      ...INDEXES,
      ...FOREIGN_KEYS,
      ...AS_OF_INDEX,
      ...APPEND_ONLY,
      ...RESOLVED,
    ])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "series_current", "observation"');
    await runner.query('DROP FUNCTION refuse_direct_change(), keep_series_current()');
  }
}
