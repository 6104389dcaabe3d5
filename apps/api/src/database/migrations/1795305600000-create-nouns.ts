import type { MigrationInterface, QueryRunner } from 'typeorm';

const PERIOD = '^[0-9]{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$';

const FUNCTIONS = [
  // The last day of a period in one of the SDMX forms; null for another form, an error for a day that is none.
  `CREATE FUNCTION period_end(period text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
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
  $$`,
  // Who writes: what the application said, else the database role.
  `CREATE FUNCTION current_actor() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(nullif(current_setting('waymark.actor', true), ''), session_user::text)
  $$`,
  // For what is written once: no statement changes, deletes or empties it, whoever sends it.
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
    END
  $$`,
];

const TABLES = [
  `CREATE TABLE "theme" (
    "id" text NOT NULL,
    "order" integer NOT NULL,
    "name_vi" text NOT NULL,
    "name_en" text NOT NULL,
    CONSTRAINT "pk_theme" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "unit" (
    "code" text NOT NULL,
    "kind" text NOT NULL,
    "scale" double precision NOT NULL,
    "symbol_vi" text NOT NULL,
    "symbol_en" text NOT NULL,
    "name_vi" text NOT NULL,
    "name_en" text NOT NULL,
    CONSTRAINT "pk_unit" PRIMARY KEY ("code"),
    CONSTRAINT "ck_unit_kind" CHECK ("kind" IN ('PERCENT', 'RANK', 'COUNT', 'MONEY', 'PHYSICAL', 'INDEX', 'YES_NO', 'TEXT')),
    CONSTRAINT "ck_unit_finite" CHECK (("scale" IS NULL OR "scale" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[]))),
    CONSTRAINT "ck_unit_scale" CHECK ("scale" > 0)
  )`,
  `CREATE TABLE "agency" (
    "id" text NOT NULL,
    "name_vi" text NOT NULL,
    "name_en" text NOT NULL,
    "short_vi" text NOT NULL,
    "short_en" text NOT NULL,
    "valid_from" date,
    "valid_to" date,
    "successor_ids" text array NOT NULL,
    "parent_id" text,
    "note" text,
    "search_text" text NOT NULL,
    "sort_key" text COLLATE "C" NOT NULL,
    CONSTRAINT "pk_agency" PRIMARY KEY ("id"),
    CONSTRAINT "ck_agency_valid" CHECK ("valid_from" <= "valid_to")
  )`,
  `CREATE TABLE "area" (
    "id" text NOT NULL,
    "level" text NOT NULL,
    "name_vi" text NOT NULL,
    "name_en" text NOT NULL,
    "gso_code" text,
    "iso_code" text,
    "valid_from" date,
    "valid_to" date,
    "successor_ids" text array NOT NULL,
    "parent_id" text,
    "note" text,
    "search_text" text NOT NULL,
    "sort_key" text COLLATE "C" NOT NULL,
    CONSTRAINT "pk_area" PRIMARY KEY ("id"),
    CONSTRAINT "ck_area_level" CHECK ("level" IN ('WORLD', 'COUNTRY', 'PROVINCE', 'GROUP')),
    CONSTRAINT "ck_area_valid" CHECK ("valid_from" <= "valid_to")
  )`,
  `CREATE TABLE "document" (
    "id" text NOT NULL,
    "kind" text NOT NULL,
    "number" text,
    "title_vi" text NOT NULL,
    "title_en" text NOT NULL,
    "issuer_id" text,
    "signer" text,
    "dated" date,
    "dated_precision" text NOT NULL,
    "lifecycle" text NOT NULL,
    "replaced_by_id" text,
    "reference" text,
    "note_vi" text,
    "note_en" text,
    "search_text" text NOT NULL,
    "sort_key" text COLLATE "C" NOT NULL,
    CONSTRAINT "pk_document" PRIMARY KEY ("id"),
    CONSTRAINT "ck_document_kind" CHECK ("kind" IN ('ARTICLE', 'DECISION', 'DIRECTIVE', 'CIRCULAR', 'DECREE', 'RESOLUTION', 'STRATEGY', 'PLAN', 'SPEECH', 'REPORT', 'DATA_SET', 'WEB_PAGE', 'DRAFT')),
    CONSTRAINT "ck_document_dated_precision" CHECK ("dated_precision" IN ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    CONSTRAINT "ck_document_lifecycle" CHECK ("lifecycle" IN ('IN_FORCE', 'REPLACED', 'ENDED', 'DRAFT', 'NONE')),
    CONSTRAINT "ck_document_dated" CHECK ("dated" IS NOT NULL OR "dated_precision" = 'UNKNOWN')
  )`,
  `CREATE TABLE "indicator" (
    "id" text NOT NULL,
    "name_vi" text NOT NULL,
    "name_en" text NOT NULL,
    "theme_id" text NOT NULL,
    "kind" text NOT NULL,
    "unit_code" text NOT NULL,
    "direction" text,
    "nature" text NOT NULL,
    "decimals" integer,
    "min" double precision,
    "max" double precision,
    "frequency" text NOT NULL,
    "custodian_id" text,
    "definition_vi" text NOT NULL,
    "definition_en" text NOT NULL,
    "alias" text,
    "note_vi" text,
    "note_en" text,
    "search_text" text NOT NULL,
    "sort_key" text COLLATE "C" NOT NULL,
    CONSTRAINT "pk_indicator" PRIMARY KEY ("id"),
    CONSTRAINT "ck_indicator_kind" CHECK ("kind" IN ('PERCENTAGE', 'COUNT', 'AMOUNT', 'RATIO', 'INDEX', 'RANK', 'MILESTONE', 'QUALITATIVE')),
    CONSTRAINT "ck_indicator_direction" CHECK ("direction" IN ('INCREASE', 'DECREASE', 'REACH', 'WITHIN')),
    CONSTRAINT "ck_indicator_nature" CHECK ("nature" IN ('POINT', 'TOTAL', 'YEAR_TO_DATE', 'AVERAGE', 'NONE')),
    CONSTRAINT "ck_indicator_frequency" CHECK ("frequency" IN ('MONTH', 'QUARTER', 'HALF', 'YEAR', 'TWO_YEAR', 'IRREGULAR')),
    CONSTRAINT "ck_indicator_finite" CHECK (("min" IS NULL OR "min" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[])) AND ("max" IS NULL OR "max" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[]))),
    CONSTRAINT "ck_indicator_bounds" CHECK ("min" < "max"),
    CONSTRAINT "ck_indicator_decimals" CHECK ("decimals" BETWEEN 0 AND 9)
  )`,
  `CREATE TABLE "series" (
    "key" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "id" text NOT NULL,
    "indicator_id" text NOT NULL,
    "area_id" text NOT NULL,
    "breakdown" text,
    "producer_id" text NOT NULL,
    "definition_vi" text NOT NULL,
    "definition_en" text NOT NULL,
    "nature" text NOT NULL,
    "frequency" text NOT NULL,
    "rank_of" integer,
    "governs" boolean NOT NULL,
    "note" text,
    CONSTRAINT "pk_series" PRIMARY KEY ("key"),
    CONSTRAINT "ck_series_nature" CHECK ("nature" IN ('POINT', 'TOTAL', 'YEAR_TO_DATE', 'AVERAGE', 'NONE')),
    CONSTRAINT "ck_series_frequency" CHECK ("frequency" IN ('MONTH', 'QUARTER', 'HALF', 'YEAR', 'TWO_YEAR', 'IRREGULAR')),
    CONSTRAINT "ck_series_rank_of" CHECK ("rank_of" > 0)
  )`,
  `CREATE TABLE "series_break" (
    "series_key" integer NOT NULL,
    "period" text NOT NULL,
    "reason_vi" text NOT NULL,
    "reason_en" text NOT NULL,
    CONSTRAINT "pk_series_break" PRIMARY KEY ("series_key", "period"),
    CONSTRAINT "ck_series_break_period" CHECK ("period" ~ '${PERIOD}')
  )`,
];

const INDEXES = [
  `CREATE INDEX "ix_document_replaced_by" ON "document" ("replaced_by_id")`,
  `CREATE INDEX "ix_series_indicator_area" ON "series" ("indicator_id", "area_id")`,
  `CREATE UNIQUE INDEX "uq_series_id" ON "series" ("id")`,
];

const FOREIGN_KEYS = [
  `ALTER TABLE "agency" ADD CONSTRAINT "fk_agency_parent" FOREIGN KEY ("parent_id") REFERENCES "agency"("id")`,
  `ALTER TABLE "area" ADD CONSTRAINT "fk_area_parent" FOREIGN KEY ("parent_id") REFERENCES "area"("id")`,
  `ALTER TABLE "document" ADD CONSTRAINT "fk_document_issuer" FOREIGN KEY ("issuer_id") REFERENCES "agency"("id")`,
  `ALTER TABLE "document" ADD CONSTRAINT "fk_document_replaced_by" FOREIGN KEY ("replaced_by_id") REFERENCES "document"("id")`,
  `ALTER TABLE "series_break" ADD CONSTRAINT "fk_series_break_series" FOREIGN KEY ("series_key") REFERENCES "series"("key")`,
  `ALTER TABLE "indicator" ADD CONSTRAINT "fk_indicator_theme" FOREIGN KEY ("theme_id") REFERENCES "theme"("id")`,
  `ALTER TABLE "indicator" ADD CONSTRAINT "fk_indicator_unit" FOREIGN KEY ("unit_code") REFERENCES "unit"("code")`,
  `ALTER TABLE "indicator" ADD CONSTRAINT "fk_indicator_custodian" FOREIGN KEY ("custodian_id") REFERENCES "agency"("id")`,
  `ALTER TABLE "series" ADD CONSTRAINT "fk_series_indicator" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id")`,
  `ALTER TABLE "series" ADD CONSTRAINT "fk_series_area" FOREIGN KEY ("area_id") REFERENCES "area"("id")`,
  `ALTER TABLE "series" ADD CONSTRAINT "fk_series_producer" FOREIGN KEY ("producer_id") REFERENCES "agency"("id")`,
];

/**
 * What promises and figures refer to. Ids are the register's own text ids, since people read and cite them; only a
 * series has a number beside, since observations are many. Vocabularies are text with a CHECK: a new word is then a
 * change of one constraint, seen in review.
 */
export class CreateNouns1795305600000 implements MigrationInterface {
  readonly name = 'CreateNouns1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...FUNCTIONS, ...TABLES, ...INDEXES, ...FOREIGN_KEYS])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE "series_break", "series", "indicator", "document", "area", "agency", "unit", "theme"',
    );
    await runner.query('DROP FUNCTION refuse_change(), current_actor(), period_end(text)');
  }
}
