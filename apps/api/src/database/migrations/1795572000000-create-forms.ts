import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type AuditedTable, auditTable, countRevisions } from '../audit-triggers.js';

const PERIOD = '^[0-9]{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$';

const TABLES = [
  `CREATE TABLE "form" (
    "id" text NOT NULL,
    "code" text NOT NULL,
    "title_vi" text NOT NULL,
    "title_en" text NOT NULL,
    "frequency" text NOT NULL,
    "cut_off_days" integer NOT NULL,
    "due_days" integer NOT NULL,
    "receiver_id" text NOT NULL,
    "two_steps" boolean NOT NULL,
    "document_id" text,
    "lifecycle" text NOT NULL,
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "ck_form_due_days" CHECK ("due_days" > "cut_off_days"),
    CONSTRAINT "ck_form_lifecycle" CHECK ("lifecycle" IN ('IN_FORCE', 'REPLACED', 'DISCONTINUED', 'DRAFT', 'DONE_WHEN_STATED')),
    CONSTRAINT "ck_form_frequency" CHECK ("frequency" IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR')),
    CONSTRAINT "pk_form" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "round" (
    "id" text NOT NULL,
    "form_id" text NOT NULL,
    "period" text NOT NULL,
    "opens_on" date NOT NULL,
    "cut_off_on" date NOT NULL,
    "due_on" date NOT NULL,
    "state" text NOT NULL DEFAULT 'OPEN',
    "reason" text,
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "ck_round_reason" CHECK ("state" <> 'REOPENED' OR "reason" IS NOT NULL),
    CONSTRAINT "ck_round_days" CHECK ("opens_on" <= "cut_off_on" AND "cut_off_on" <= "due_on"),
    CONSTRAINT "ck_round_period" CHECK ("period" ~ '${PERIOD}'),
    CONSTRAINT "ck_round_id" CHECK ("id" = "form_id" || '.' || "period"),
    CONSTRAINT "ck_round_state" CHECK ("state" IN ('OPEN', 'LOCKED', 'REOPENED')),
    CONSTRAINT "pk_round" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "submission" (
    "round_id" text NOT NULL,
    "agency_id" text NOT NULL,
    "state" text NOT NULL DEFAULT 'DRAFT',
    "version" integer NOT NULL DEFAULT 0,
    "status" text,
    "document_id" text,
    "source_ref" text,
    "signed_number" text,
    "signed_on" date,
    "signer" text,
    "submitted_by" text,
    "submitted_at" TIMESTAMP WITH TIME ZONE,
    "approved_by" text,
    "approved_at" TIMESTAMP WITH TIME ZONE,
    "returned_by" text,
    "returned_at" TIMESTAMP WITH TIME ZONE,
    "received_by" text,
    "received_at" TIMESTAMP WITH TIME ZONE,
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "ck_submission_version" CHECK ("version" >= 0),
    CONSTRAINT "ck_submission_status" CHECK ("status" IN ('FINAL', 'PRELIMINARY', 'ESTIMATE', 'TARGET_LIKE', 'UNKNOWN')),
    CONSTRAINT "ck_submission_state" CHECK ("state" IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'RECEIVED', 'RETURNED')),
    CONSTRAINT "pk_submission" PRIMARY KEY ("round_id", "agency_id")
  )`,
  `CREATE TABLE "entry" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "round_id" text NOT NULL,
    "agency_id" text NOT NULL,
    "series_id" text NOT NULL,
    "state" text NOT NULL,
    "value" double precision,
    "low" double precision,
    "high" double precision,
    "qualifier" text,
    "status" text,
    "rank_of" integer,
    "as_typed" text,
    "missing_reason" text,
    "expected_on" date,
    "explanation" text,
    "document_id" text,
    "source_ref" text,
    "note" text,
    "version_reason" text,
    "return_reason" text,
    "approved_version" smallint,
    "entered_by" text NOT NULL,
    "entered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "uq_entry_cell" UNIQUE ("round_id", "agency_id", "series_id"),
    CONSTRAINT "ck_entry_returned" CHECK ("state" <> 'RETURNED' OR "return_reason" IS NOT NULL),
    CONSTRAINT "ck_entry_empty" CHECK (("state" = 'EMPTY') = (num_nonnulls("value", "low", "high", "missing_reason") = 0)),
    CONSTRAINT "ck_entry_expected" CHECK ("expected_on" IS NULL OR "missing_reason" IS NOT NULL),
    CONSTRAINT "ck_entry_missing" CHECK ("missing_reason" IS NULL OR num_nonnulls("value", "low", "high") = 0),
    CONSTRAINT "ck_entry_rank_of" CHECK ("rank_of" > 0),
    CONSTRAINT "ck_entry_range" CHECK ("low" <= "high"),
    CONSTRAINT "ck_entry_finite" CHECK (("value" IS NULL OR "value" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[])) AND ("low" IS NULL OR "low" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[])) AND ("high" IS NULL OR "high" <> ALL (ARRAY['NaN', 'Infinity', '-Infinity']::double precision[]))),
    CONSTRAINT "ck_entry_version_reason" CHECK ("version_reason" IN ('FINALISED', 'CORRECTED', 'METHOD_CHANGED', 'TERRITORY_CHANGED')),
    CONSTRAINT "ck_entry_missing_reason" CHECK ("missing_reason" IN ('NOT_YET_PUBLISHED', 'SURVEY_NOT_RUN', 'CONFIDENTIAL', 'DISCONTINUED', 'NOT_APPLICABLE')),
    CONSTRAINT "ck_entry_status" CHECK ("status" IN ('FINAL', 'PRELIMINARY', 'ESTIMATE', 'TARGET_LIKE', 'UNKNOWN')),
    CONSTRAINT "ck_entry_qualifier" CHECK ("qualifier" IN ('ABOUT', 'AT_LEAST', 'MORE_THAN', 'LESS_THAN', 'RANGE')),
    CONSTRAINT "ck_entry_state" CHECK ("state" IN ('EMPTY', 'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    CONSTRAINT "pk_entry" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "form_row" (
    "form_id" text NOT NULL,
    "agency_id" text NOT NULL,
    "n" integer NOT NULL,
    "series_id" text NOT NULL,
    "parent_n" integer,
    CONSTRAINT "uq_form_row_series" UNIQUE ("form_id", "agency_id", "series_id"),
    CONSTRAINT "ck_form_row_parent" CHECK ("parent_n" <> "n"),
    CONSTRAINT "ck_form_row_n" CHECK ("n" > 0),
    CONSTRAINT "pk_form_row" PRIMARY KEY ("form_id", "agency_id", "n")
  )`,
];

const INDEXES = [
  `CREATE INDEX "ix_round_due_on" ON "round" ("due_on")`,
  `CREATE INDEX "ix_entry_series" ON "entry" ("series_id")`,
  `CREATE INDEX "ix_entry_submitted" ON "entry" ("state") WHERE "state" = 'SUBMITTED'`,
  `CREATE INDEX "ix_form_row_agency" ON "form_row" ("agency_id")`,
  `CREATE INDEX "ix_form_row_series" ON "form_row" ("series_id")`,
];

const FOREIGN_KEYS = [
  `ALTER TABLE "form" ADD CONSTRAINT "fk_form_receiver" FOREIGN KEY ("receiver_id") REFERENCES "agency"("id")`,
  `ALTER TABLE "form" ADD CONSTRAINT "fk_form_document" FOREIGN KEY ("document_id") REFERENCES "document"("id")`,
  `ALTER TABLE "round" ADD CONSTRAINT "fk_round_form" FOREIGN KEY ("form_id") REFERENCES "form"("id")`,
  `ALTER TABLE "submission" ADD CONSTRAINT "fk_submission_round" FOREIGN KEY ("round_id") REFERENCES "round"("id")`,
  `ALTER TABLE "submission" ADD CONSTRAINT "fk_submission_agency" FOREIGN KEY ("agency_id") REFERENCES "agency"("id")`,
  `ALTER TABLE "submission" ADD CONSTRAINT "fk_submission_document" FOREIGN KEY ("document_id") REFERENCES "document"("id")`,
  `ALTER TABLE "submission" ADD CONSTRAINT "fk_submission_submitted_by" FOREIGN KEY ("submitted_by") REFERENCES "person"("id")`,
  `ALTER TABLE "submission" ADD CONSTRAINT "fk_submission_approved_by" FOREIGN KEY ("approved_by") REFERENCES "person"("id")`,
  `ALTER TABLE "submission" ADD CONSTRAINT "fk_submission_returned_by" FOREIGN KEY ("returned_by") REFERENCES "person"("id")`,
  `ALTER TABLE "submission" ADD CONSTRAINT "fk_submission_received_by" FOREIGN KEY ("received_by") REFERENCES "person"("id")`,
  `ALTER TABLE "entry" ADD CONSTRAINT "fk_entry_series" FOREIGN KEY ("series_id") REFERENCES "series"("id")`,
  `ALTER TABLE "entry" ADD CONSTRAINT "fk_entry_document" FOREIGN KEY ("document_id") REFERENCES "document"("id")`,
  `ALTER TABLE "entry" ADD CONSTRAINT "fk_entry_entered_by" FOREIGN KEY ("entered_by") REFERENCES "person"("id")`,
  `ALTER TABLE "entry" ADD CONSTRAINT "fk_entry_submission" FOREIGN KEY ("round_id", "agency_id") REFERENCES "submission"("round_id","agency_id")`,
  `ALTER TABLE "form_row" ADD CONSTRAINT "fk_form_row_form" FOREIGN KEY ("form_id") REFERENCES "form"("id")`,
  `ALTER TABLE "form_row" ADD CONSTRAINT "fk_form_row_agency" FOREIGN KEY ("agency_id") REFERENCES "agency"("id")`,
  `ALTER TABLE "form_row" ADD CONSTRAINT "fk_form_row_series" FOREIGN KEY ("series_id") REFERENCES "series"("id")`,
  `ALTER TABLE "form_row" ADD CONSTRAINT "fk_form_row_parent" FOREIGN KEY ("form_id", "agency_id", "parent_n") REFERENCES "form_row"("form_id","agency_id","n")`,
];

const OBSERVATION_COLUMNS = [
  `ALTER TABLE "observation"
    ADD COLUMN "version_reason" text,
    ADD COLUMN "entry_id" integer,
    ADD COLUMN "entered_by" text,
    ADD COLUMN "approved_by" text`,
  `CREATE INDEX "ix_observation_entry" ON "observation" ("entry_id") WHERE "entry_id" IS NOT NULL`,
  `ALTER TABLE "observation" ADD CONSTRAINT "ck_observation_version_reason" CHECK ("version_reason" IN ('FINALISED', 'CORRECTED', 'METHOD_CHANGED', 'TERRITORY_CHANGED'))`,
  `ALTER TABLE "observation" ADD CONSTRAINT "fk_observation_entry" FOREIGN KEY ("entry_id") REFERENCES "entry"("id")`,
  `ALTER TABLE "observation" ADD CONSTRAINT "fk_observation_entered_by" FOREIGN KEY ("entered_by") REFERENCES "person"("id")`,
  `ALTER TABLE "observation" ADD CONSTRAINT "fk_observation_approved_by" FOREIGN KEY ("approved_by") REFERENCES "person"("id")`,
];

const AUDITED: readonly AuditedTable[] = [
  ['form', 'id'],
  ['form_row', 'form_id', 'agency_id', 'n'],
  ['round', 'id'],
  ['submission', 'round_id', 'agency_id'],
  ['entry', 'round_id', 'agency_id', 'series_id'],
];

/**
 * Forms, their rounds, and what units say in them; and with each public value that came by a form, who entered and who
 * approved it, and why a later version differs.
 */
export class CreateForms1795572000000 implements MigrationInterface {
  readonly name = 'CreateForms1795572000000';

  async up(runner: QueryRunner): Promise<void> {
    const triggers = [
      ...AUDITED.flatMap(auditTable),
      ...['form', 'round', 'submission', 'entry'].flatMap(countRevisions),
    ];
    for (const statement of [...TABLES, ...INDEXES, ...FOREIGN_KEYS, ...OBSERVATION_COLUMNS, ...triggers])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE "observation" DROP COLUMN "version_reason", DROP COLUMN "entry_id", DROP COLUMN "entered_by", DROP COLUMN "approved_by"',
    );
    await runner.query('DROP TABLE "form_row", "entry", "submission", "round", "form"');
  }
}
