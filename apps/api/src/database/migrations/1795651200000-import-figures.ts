import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type AuditedTable, auditTable, countRevisions, stopAuditing } from '../audit-triggers.js';

const NUMBERS = `num_nonnulls("value", "low", "high")`;

const OBSERVATION = [
  `ALTER TABLE "observation" ADD "batch_id" integer`,
  `ALTER TABLE "observation" ADD "withdrawn" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "observation" DROP CONSTRAINT "ck_observation_value"`,
  `ALTER TABLE "observation" ADD CONSTRAINT "ck_observation_value" CHECK ((${NUMBERS} > 0) <> "withdrawn")`,
  // Rows of a batch are written one after the other: the smallest of indexes finds them, and costs a bulk nothing.
  `CREATE INDEX "ix_observation_batch" ON "observation" USING brin ("batch_id") WITH (autosummarize = on)`,
];

const TABLES = [
  `CREATE TABLE "import_batch" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "file_name" text NOT NULL,
    "file_bytes" bigint NOT NULL,
    "sha256" text NOT NULL,
    "state" text NOT NULL,
    "options" jsonb NOT NULL,
    "understood" jsonb NOT NULL,
    "report" jsonb,
    "staged_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    "staged_by" text NOT NULL DEFAULT current_actor(),
    "decided_at" TIMESTAMP WITH TIME ZONE,
    "decided_by" text,
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "ck_import_batch_state" CHECK ("state" IN ('ASKING', 'STAGED', 'COMMITTED', 'UNDONE', 'DISCARDED')),
    CONSTRAINT "pk_import_batch" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "import_file" (
    "batch_id" integer NOT NULL,
    "n" integer NOT NULL,
    "bytes" bytea NOT NULL,
    CONSTRAINT "pk_import_file" PRIMARY KEY ("batch_id", "n")
  )`,
  `CREATE TABLE "import_row" (
    "batch_id" integer NOT NULL,
    "n" integer NOT NULL,
    "line" integer NOT NULL,
    "column" integer NOT NULL,
    "series_key" integer,
    "period" text COLLATE "C",
    "value" double precision,
    "low" double precision,
    "high" double precision,
    "qualifier" text,
    "status" text,
    "known_on" date,
    "as_printed" text,
    "source" text,
    "note" text,
    "verdict" text NOT NULL,
    "code" text,
    "printed" text,
    "old_version" smallint,
    "old_value" double precision,
    "old_low" double precision,
    "old_high" double precision,
    "old_status" text,
    CONSTRAINT "ck_import_row_verdict" CHECK ("verdict" IN ('NEW', 'CHANGED', 'SAME', 'REJECTED')),
    CONSTRAINT "pk_import_row" PRIMARY KEY ("batch_id", "n")
  )`,
  `CREATE TABLE "import_mapping" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "name" text NOT NULL,
    "signature" text NOT NULL,
    "mapping" jsonb NOT NULL,
    "made_by" text NOT NULL DEFAULT current_actor(),
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "uq_import_mapping_name" UNIQUE ("name"),
    CONSTRAINT "pk_import_mapping" PRIMARY KEY ("id")
  )`,
];

const INDEXES = [
  `CREATE INDEX "ix_import_batch_sha256" ON "import_batch" ("sha256")`,
  `CREATE INDEX "ix_import_row_verdict" ON "import_row" ("batch_id", "verdict", "n")`,
  `CREATE INDEX "ix_import_mapping_signature" ON "import_mapping" ("signature")`,
];

const batchKey = (table: string): string =>
  `ALTER TABLE "${table}" ADD CONSTRAINT "fk_${table}_batch" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id")`;

const FOREIGN_KEYS = [
  ...['import_file', 'import_row'].map(batchKey),
  `ALTER TABLE "import_row" ADD CONSTRAINT "fk_import_row_series" FOREIGN KEY ("series_key") REFERENCES "series"("key")`,
];

const ARRAYS = [
  'period',
  'period_end',
  'version',
  'value',
  'low',
  'high',
  'qualifier',
  'status',
  'rank_of',
  'known_on',
  'known_precision',
];

/** Resolves the newest version of each period; with a filter, periods of which it takes the value back are left out. */
const resolving = (
  collect: (column: string) => string,
): string => `CREATE OR REPLACE FUNCTION keep_series_current() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      keys integer[] := ARRAY(SELECT DISTINCT series_key FROM written);
      wrong record;
    BEGIN
      PERFORM 1 FROM series WHERE key = ANY(keys) ORDER BY key FOR NO KEY UPDATE;

      SELECT * INTO wrong FROM (
        SELECT o.series_key, o.period, o.version, o.known_on,
               lag(o.known_on) OVER (PARTITION BY o.series_key, o.period ORDER BY o.version) AS known_before
          FROM observation o
         WHERE (o.series_key, o.period) IN (SELECT series_key, period FROM written WHERE version > 1)
      ) v WHERE v.known_on < v.known_before LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'series %, period %: version % was known on %, before an earlier version (%)',
          wrong.series_key, wrong.period, wrong.version, wrong.known_on, wrong.known_before
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_observation_known_order', TABLE = 'observation';
      END IF;

      INSERT INTO series_current (series_key, last_known_on, periods, ends, versions, values, lows, highs, qualifiers, statuses, rank_ofs, known_ons, known_precisions)
      SELECT series_key, max(last_known_on),
             ${ARRAYS.map(collect).join(',\n             ')}
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
  $$`;

const inOrder = (column: string): string => `array_agg(${column} ORDER BY period_end, period)`;
const WITHOUT_WITHDRAWN = resolving(
  (column) => `coalesce(${inOrder(column)} FILTER (WHERE NOT withdrawn), '{}')`,
);
const ALL = resolving(inOrder);

/** The log of written versions: old is the last one that a period had before, new are those that came. */
const logging = (
  earlier: string,
): string => `CREATE OR REPLACE FUNCTION audit_observations() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO audit_log (action, subject_kind, subject_id, old, new)
      SELECT TG_OP, TG_TABLE_NAME, s.id, o.content, n.content
        FROM (SELECT w.series_key,
                     jsonb_build_object('versions',
                       jsonb_agg(audit_version(w) ORDER BY w.period_end, w.period, w.version)) AS content
                FROM written w GROUP BY w.series_key) n
        JOIN series s ON s.key = n.series_key
        LEFT JOIN (SELECT last.series_key,
                          jsonb_build_object('versions',
                            jsonb_agg(last.content ORDER BY last.period_end, last.period)) AS content
                     FROM (SELECT DISTINCT ON (o.series_key, o.period)
                                  o.series_key, o.period, o.period_end, audit_version(o) AS content
                             ${earlier}
                            ORDER BY o.series_key, o.period, o.version DESC) last
                    GROUP BY last.series_key) o ON o.series_key = n.series_key;
      RETURN NULL;
    END
  $$`;

// A join, since a list of a million pairs that is looked through for each row never ends; a first version follows none.
const LOG_BY_JOIN = logging(`FROM (SELECT series_key, period, min(version) AS first
                                     FROM written GROUP BY series_key, period HAVING min(version) > 1) w
                             JOIN observation o
                               ON o.series_key = w.series_key AND o.period = w.period AND o.version < w.first`);
const LOG_BY_LIST = logging(`FROM observation o
                            WHERE (o.series_key, o.period) IN (SELECT series_key, period FROM written)
                              AND (o.series_key, o.period, o.version)
                                  NOT IN (SELECT series_key, period, version FROM written)`);

/** The last day of a period. Not STRICT: PostgreSQL then reckons it in place, ten times as fast in a bulk of rows. */
const periodEnd = (
  strict: '' | 'STRICT',
): string => `CREATE OR REPLACE FUNCTION period_end(period text) RETURNS date
  LANGUAGE sql IMMUTABLE ${strict} PARALLEL SAFE AS $$
    SELECT CASE
      WHEN period ~ '^[0-9]{4}$' THEN make_date(period::integer, 12, 31)
      WHEN period ~ '^[0-9]{4}-S[12]$'
        THEN (make_date(left(period, 4)::integer, 6 * right(period, 1)::integer, 1) + interval '1 month')::date - 1
      WHEN period ~ '^[0-9]{4}-Q[1-4]$'
        THEN (make_date(left(period, 4)::integer, 3 * right(period, 1)::integer, 1) + interval '1 month')::date - 1
      WHEN period ~ '^[0-9]{4}-[0-9]{2}$'
        THEN (make_date(left(period, 4)::integer, right(period, 2)::integer, 1) + interval '1 month')::date - 1
      WHEN period ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
        THEN make_date(left(period, 4)::integer, substr(period, 6, 2)::integer, right(period, 2)::integer)
    END
  $$`;

const AUDITED: readonly AuditedTable[] = [
  ['import_batch', 'id'],
  ['import_mapping', 'id'],
];

/**
 * Files that bring figures in: a batch is staged, looked at, committed as a whole and undone as a whole. What it wrote
 * bears its number. Undoing adds versions like any other change; where a period had no value before, the version takes
 * the value back and holds no number, and the period counts as one without a value.
 */
export class ImportFigures1795651200000 implements MigrationInterface {
  readonly name = 'ImportFigures1795651200000';

  async up(runner: QueryRunner): Promise<void> {
    const triggers = [
      ...AUDITED.flatMap(auditTable),
      ...countRevisions('import_batch'),
      ...countRevisions('import_mapping'),
    ];
    for (const statement of [
      ...OBSERVATION,
      ...TABLES,
      ...INDEXES,
      ...FOREIGN_KEYS,
      WITHOUT_WITHDRAWN,
      LOG_BY_JOIN,
      periodEnd(''),
      ...triggers,
    ])
      await runner.query(statement);
  }

  /** Fails, and keeps everything, where a value was taken back: without that the figures would say something else. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "observation" DROP CONSTRAINT "ck_observation_value"');
    await runner.query(
      `ALTER TABLE "observation" ADD CONSTRAINT "ck_observation_value" CHECK (${NUMBERS} > 0)`,
    );
    await runner.query(ALL);
    await runner.query(LOG_BY_LIST);
    await runner.query(periodEnd('STRICT'));
    for (const statement of AUDITED.flatMap(stopAuditing)) await runner.query(statement);
    await runner.query('DROP TABLE "import_mapping", "import_row", "import_file", "import_batch"');
    await runner.query('ALTER TABLE "observation" DROP COLUMN "batch_id", DROP COLUMN "withdrawn"');
  }
}
