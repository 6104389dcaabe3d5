import type { MigrationInterface, QueryRunner } from 'typeorm';

const PERIOD = '^[0-9]{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$';

const TABLES = [
  `CREATE TABLE "goal" (
    "id" text NOT NULL,
    "document_id" text NOT NULL,
    "clause" text,
    "kind" text NOT NULL,
    "theme_id" text NOT NULL,
    "title_vi" text NOT NULL,
    "title_en" text NOT NULL,
    "indicator_id" text NOT NULL,
    "area_id" text NOT NULL,
    "said_by" text,
    "lead_id" text,
    "supporting_ids" text array NOT NULL,
    "stated_on" date NOT NULL,
    "stated_precision" text NOT NULL,
    "quote_vi" text,
    "summary_vi" text NOT NULL,
    "summary_en" text NOT NULL,
    "baseline_value" double precision,
    "baseline_period" text,
    "lifecycle" text NOT NULL,
    "ended_on" date,
    "related_goal_id" text,
    "relation" text,
    "series_rule" text NOT NULL,
    "proxy_vi" text,
    "proxy_en" text,
    "note_vi" text,
    "note_en" text,
    "search_text" text NOT NULL,
    "sort_key" text COLLATE "C" NOT NULL,
    CONSTRAINT "pk_goal" PRIMARY KEY ("id"),
    CONSTRAINT "ck_goal_kind" CHECK ("kind" IN ('GOAL', 'MILESTONE')),
    CONSTRAINT "ck_goal_stated_precision" CHECK ("stated_precision" IN ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    CONSTRAINT "ck_goal_lifecycle" CHECK ("lifecycle" IN ('IN_FORCE', 'REPLACED', 'DISCONTINUED', 'DRAFT', 'DONE_WHEN_STATED')),
    CONSTRAINT "ck_goal_relation" CHECK ("relation" IN ('REPEATS', 'REVISES', 'REPLACES', 'NARROWS', 'CONFLICTS')),
    CONSTRAINT "ck_goal_series_rule" CHECK ("series_rule" IN ('FIRST', 'ALL')),
    CONSTRAINT "ck_goal_ended_on" CHECK ("ended_on" IS NULL OR "lifecycle" IN ('REPLACED', 'DISCONTINUED')),
    CONSTRAINT "ck_goal_finite" CHECK (("baseline_value" IS NULL OR "baseline_value" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[]))),
    CONSTRAINT "ck_goal_baseline" CHECK (("baseline_value" IS NULL) = ("baseline_period" IS NULL)),
    CONSTRAINT "ck_goal_baseline_period" CHECK ("baseline_period" ~ '${PERIOD}'),
    CONSTRAINT "ck_goal_relation_goal" CHECK (("relation" IS NULL) = ("related_goal_id" IS NULL)),
    CONSTRAINT "ck_goal_proxy" CHECK (("proxy_vi" IS NULL) = ("proxy_en" IS NULL))
  )`,
  `CREATE TABLE "target" (
    "goal_id" text NOT NULL,
    "n" smallint NOT NULL,
    "role" text NOT NULL,
    "comparator" text NOT NULL,
    "value" double precision,
    "value_high" double precision,
    "unit_code" text,
    "about" boolean NOT NULL,
    "aim_due" date,
    "latest_due" date,
    "due_precision" text,
    "as_stated_vi" text,
    CONSTRAINT "pk_target" PRIMARY KEY ("goal_id", "n"),
    CONSTRAINT "ck_target_role" CHECK ("role" IN ('FINAL', 'INTERIM', 'PLAN', 'VISION')),
    CONSTRAINT "ck_target_comparator" CHECK ("comparator" IN ('AT_LEAST', 'AT_MOST', 'EXACTLY', 'BETWEEN', 'TOP', 'DONE')),
    CONSTRAINT "ck_target_due_precision" CHECK ("due_precision" IN ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    CONSTRAINT "ck_target_finite" CHECK (("value" IS NULL OR "value" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[])) AND ("value_high" IS NULL OR "value_high" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[]))),
    CONSTRAINT "ck_target_band" CHECK ("value_high" IS NULL OR ("comparator" = 'BETWEEN' AND "value" IS NOT NULL AND "value" <= "value_high")),
    CONSTRAINT "ck_target_unit" CHECK ("value" IS NULL OR "unit_code" IS NOT NULL),
    CONSTRAINT "ck_target_dates" CHECK ("latest_due" IS NULL OR ("aim_due" IS NOT NULL AND "aim_due" < "latest_due")),
    CONSTRAINT "ck_target_due" CHECK (("aim_due" IS NULL) = ("due_precision" IS NULL))
  )`,
  `CREATE TABLE "goal_series" (
    "goal_id" text NOT NULL,
    "position" smallint NOT NULL,
    "series_id" text NOT NULL,
    CONSTRAINT "pk_goal_series" PRIMARY KEY ("goal_id", "position"),
    CONSTRAINT "uq_goal_series_series" UNIQUE ("goal_id", "series_id")
  )`,
  `CREATE TABLE "statement" (
    "id" text NOT NULL,
    "document_id" text NOT NULL,
    "kind" text NOT NULL,
    "theme_id" text,
    "date" date,
    "date_precision" text NOT NULL,
    "party_ids" text array NOT NULL,
    "summary_vi" text NOT NULL,
    "summary_en" text NOT NULL,
    "quote_vi" text,
    "series_id" text,
    "period" text,
    "related_goal_ids" text array NOT NULL,
    CONSTRAINT "pk_statement" PRIMARY KEY ("id"),
    CONSTRAINT "ck_statement_kind" CHECK ("kind" IN ('PROGRAMME', 'AGREEMENT', 'MEASUREMENT', 'CONTEXT')),
    CONSTRAINT "ck_statement_date_precision" CHECK ("date_precision" IN ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    CONSTRAINT "ck_statement_observation" CHECK (("series_id" IS NULL) = ("period" IS NULL)),
    CONSTRAINT "ck_statement_period" CHECK ("period" ~ '${PERIOD}')
  )`,
];

const INDEXES = [
  `CREATE INDEX "ix_goal_document" ON "goal" ("document_id")`,
  `CREATE INDEX "ix_goal_related_goal" ON "goal" ("related_goal_id")`,
  `CREATE INDEX "ix_goal_indicator_area" ON "goal" ("indicator_id", "area_id")`,
  `CREATE INDEX "ix_goal_series_series" ON "goal_series" ("series_id")`,
  `CREATE INDEX "ix_statement_document" ON "statement" ("document_id")`,
];

const FOREIGN_KEYS = [
  `ALTER TABLE "target" ADD CONSTRAINT "fk_target_goal" FOREIGN KEY ("goal_id") REFERENCES "goal"("id")`,
  `ALTER TABLE "target" ADD CONSTRAINT "fk_target_unit" FOREIGN KEY ("unit_code") REFERENCES "unit"("code")`,
  `ALTER TABLE "goal" ADD CONSTRAINT "fk_goal_document" FOREIGN KEY ("document_id") REFERENCES "document"("id")`,
  `ALTER TABLE "goal" ADD CONSTRAINT "fk_goal_theme" FOREIGN KEY ("theme_id") REFERENCES "theme"("id")`,
  `ALTER TABLE "goal" ADD CONSTRAINT "fk_goal_indicator" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id")`,
  `ALTER TABLE "goal" ADD CONSTRAINT "fk_goal_area" FOREIGN KEY ("area_id") REFERENCES "area"("id")`,
  `ALTER TABLE "goal" ADD CONSTRAINT "fk_goal_lead" FOREIGN KEY ("lead_id") REFERENCES "agency"("id")`,
  `ALTER TABLE "goal" ADD CONSTRAINT "fk_goal_related_goal" FOREIGN KEY ("related_goal_id") REFERENCES "goal"("id")`,
  `ALTER TABLE "goal_series" ADD CONSTRAINT "fk_goal_series_goal" FOREIGN KEY ("goal_id") REFERENCES "goal"("id")`,
  `ALTER TABLE "goal_series" ADD CONSTRAINT "fk_goal_series_series" FOREIGN KEY ("series_id") REFERENCES "series"("id")`,
  `ALTER TABLE "statement" ADD CONSTRAINT "fk_statement_document" FOREIGN KEY ("document_id") REFERENCES "document"("id")`,
  `ALTER TABLE "statement" ADD CONSTRAINT "fk_statement_theme" FOREIGN KEY ("theme_id") REFERENCES "theme"("id")`,
  `ALTER TABLE "statement" ADD CONSTRAINT "fk_statement_series" FOREIGN KEY ("series_id") REFERENCES "series"("id")`,
];

const APPEND_ONLY = [
  `CREATE TRIGGER target_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON target
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `ALTER TABLE target ENABLE ALWAYS TRIGGER target_append_only`,
];

/**
 * What documents promised and stated. A target is written once: what was promised does not change, a later promise is
 * another goal; so the database refuses to change one, for the owner of the tables too (ALWAYS: also on a replica).
 */
export class CreatePromises1795305601000 implements MigrationInterface {
  readonly name = 'CreatePromises1795305601000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...INDEXES, ...FOREIGN_KEYS, ...APPEND_ONLY])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "statement", "goal_series", "target", "goal"');
  }
}
