import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type AuditedTable, auditTable, stopAuditing } from '../audit-triggers.js';

const TABLES = [
  `CREATE TABLE "audit_log" (
    "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    "actor" text NOT NULL DEFAULT current_actor(),
    "action" text NOT NULL,
    "subject_kind" text NOT NULL,
    "subject_id" text NOT NULL,
    "old" jsonb,
    "new" jsonb,
    CONSTRAINT "pk_audit_log" PRIMARY KEY ("id")
  )`,
];

const INDEXES = [`CREATE INDEX "ix_audit_log_subject" ON "audit_log" ("subject_kind", "subject_id")`];

/** Each audited table with the columns that name a row. */
const AUDITED: readonly AuditedTable[] = [
  ['theme', 'id'],
  ['unit', 'code'],
  ['agency', 'id'],
  ['area', 'id'],
  ['document', 'id'],
  ['indicator', 'id'],
  ['series', 'id'],
  ['series_break', 'series_key', 'period'],
  ['goal', 'id'],
  ['target', 'goal_id', 'n'],
  ['goal_series', 'goal_id', 'position'],
  ['statement', 'id'],
];

const AUDIT = [
  // Rows are paired by the columns that name them; those come as arguments. A row written as it was leaves no entry.
  `CREATE FUNCTION audit_rows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        INSERT INTO audit_log (action, subject_kind, subject_id, new)
        SELECT TG_OP, TG_TABLE_NAME, audit_subject(to_jsonb(w), TG_ARGV), audit_content(to_jsonb(w)) FROM written w;
      ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO audit_log (action, subject_kind, subject_id, old)
        SELECT TG_OP, TG_TABLE_NAME, audit_subject(to_jsonb(e), TG_ARGV), audit_content(to_jsonb(e)) FROM erased e;
      ELSE
        INSERT INTO audit_log (action, subject_kind, subject_id, old, new)
        SELECT TG_OP, TG_TABLE_NAME, coalesce(n.subject, o.subject), o.content, n.content
          FROM (SELECT audit_subject(to_jsonb(e), TG_ARGV) AS subject, audit_content(to_jsonb(e)) AS content
                  FROM erased e) o
          FULL JOIN (SELECT audit_subject(to_jsonb(w), TG_ARGV) AS subject, audit_content(to_jsonb(w)) AS content
                  FROM written w) n USING (subject)
         WHERE o.content IS DISTINCT FROM n.content;
      END IF;
      RETURN NULL;
    END
  $$`,
  // A series is named by its id: people cite that, its number is another one in each database.
  `CREATE FUNCTION audit_subject(row_data jsonb, key_columns text[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(
             CASE k.name
               WHEN 'series_key' THEN (SELECT s.id FROM series s WHERE s.key = (row_data ->> 'series_key')::integer)
               ELSE row_data ->> k.name
             END, '/' ORDER BY k.n)
      FROM unnest(key_columns) WITH ORDINALITY k(name, n)
  $$`,
  // Folded text follows from the rest.
  `CREATE FUNCTION audit_content(row_data jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT row_data - 'search_text' - 'sort_key'
  $$`,
  `CREATE FUNCTION audit_version(o observation) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('period', o.period, 'version', o.version, 'value', o.value, 'low', o.low,
             'high', o.high, 'qualifier', o.qualifier, 'status', o.status, 'known_on', o.known_on,
             'document', o.document_id)
  $$`,
  // Versions stay as they are: old is the last one that a period had before, new are those that came.
  `CREATE FUNCTION audit_observations() RETURNS trigger LANGUAGE plpgsql AS $$
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
                             FROM observation o
                            WHERE (o.series_key, o.period) IN (SELECT series_key, period FROM written)
                              AND (o.series_key, o.period, o.version)
                                  NOT IN (SELECT series_key, period, version FROM written)
                            ORDER BY o.series_key, o.period, o.version DESC) last
                    GROUP BY last.series_key) o ON o.series_key = n.series_key;
      RETURN NULL;
    END
  $$`,
  `CREATE TRIGGER observation_audit_insert AFTER INSERT ON observation
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION audit_observations()`,
  `ALTER TABLE observation ENABLE ALWAYS TRIGGER observation_audit_insert`,
  `CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_append_only`,
];

/**
 * One log of all writes, who, when, what, old and new, in the writing transaction: triggers, so that no path to the
 * tables goes around it. They work by statement, one INSERT into the log for a bulk of rows.
 */
export class CreateAuditLog1795305603000 implements MigrationInterface {
  readonly name = 'CreateAuditLog1795305603000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...INDEXES, ...AUDIT, ...AUDITED.flatMap(auditTable)])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "audit_log"');
    for (const statement of AUDITED.flatMap(stopAuditing)) await runner.query(statement);
    await runner.query('DROP TRIGGER observation_audit_insert ON observation');
    await runner.query(
      'DROP FUNCTION audit_rows(), audit_observations(), audit_version(observation), audit_subject(jsonb, text[]), audit_content(jsonb)',
    );
  }
}
