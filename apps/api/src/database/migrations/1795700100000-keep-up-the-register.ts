import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable, type AuditedTable } from '../audit-triggers.js';

/** The tables of the register whose rows are edited; targets and observations are added to, never edited. */
const EDITED = ['theme', 'unit', 'agency', 'area', 'document', 'indicator', 'series', 'goal', 'statement'];

const FUNCTIONS = [
  `CREATE FUNCTION current_reason() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('waymark.reason', true), '')
  $$`,
  // Words for the search follow from other rows too: nobody's copy becomes old by them. A writer who changed what stands
  // in another table (measuring series, breaks) raises the number by hand.
  `CREATE FUNCTION raise_register_revision() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      beside text[] := ARRAY['revision', 'search_text', 'sort_key'];
    BEGIN
      IF NEW.revision <> OLD.revision OR to_jsonb(NEW) - beside IS DISTINCT FROM to_jsonb(OLD) - beside THEN
        NEW.revision := OLD.revision + 1;
      END IF;
      RETURN NEW;
    END
  $$`,
  `CREATE FUNCTION only_withdraw() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      beside text[] := ARRAY['withdrawn_at', 'withdrawn_by', 'withdrawal_reason'];
    BEGIN
      IF OLD.withdrawn_at IS NOT NULL OR to_jsonb(NEW) - beside IS DISTINCT FROM to_jsonb(OLD) - beside THEN
        RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NEW;
    END
  $$`,
];

const TABLES = [
  `CREATE TABLE "file" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "document_id" text NOT NULL,
    "name" text NOT NULL,
    "media_type" text NOT NULL,
    "size" integer NOT NULL,
    "sha256" text NOT NULL,
    "added_by" text NOT NULL DEFAULT current_actor(),
    "added_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    "withdrawn_at" TIMESTAMP WITH TIME ZONE,
    "withdrawn_by" text,
    "withdrawal_reason" text,
    CONSTRAINT "ck_file_size" CHECK ("size" > 0),
    CONSTRAINT "ck_file_withdrawn" CHECK (num_nonnulls("withdrawn_at", "withdrawn_by", "withdrawal_reason") IN (0, 3)),
    CONSTRAINT "pk_file" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "file_content" (
    "sha256" text NOT NULL,
    "bytes" bytea NOT NULL,
    CONSTRAINT "pk_file_content" PRIMARY KEY ("sha256")
  )`,
  `CREATE TABLE "own_assessment" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "goal_id" text NOT NULL,
    "agency_id" text,
    "status" text,
    "own_words" text,
    "reason" text NOT NULL,
    "stated_on" date NOT NULL,
    "person_id" text NOT NULL,
    "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "ck_own_assessment_status" CHECK ("status" IN ('ACHIEVED', 'ACHIEVED_LATE', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'MISSED')),
    CONSTRAINT "ck_own_assessment_said" CHECK (num_nonnulls("status", "own_words") > 0),
    CONSTRAINT "pk_own_assessment" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "comment" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "goal_id" text,
    "series_id" text,
    "period" text,
    "body" text NOT NULL,
    "person_id" text NOT NULL,
    "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    "withdrawn_at" TIMESTAMP WITH TIME ZONE,
    CONSTRAINT "ck_comment_subject" CHECK (num_nonnulls("goal_id", "series_id") = 1 AND num_nonnulls("series_id", "period") <> 1),
    CONSTRAINT "pk_comment" PRIMARY KEY ("id")
  )`,
];

const KEYS_AND_INDEXES = [
  `CREATE UNIQUE INDEX "uq_file_document" ON "file" ("document_id", "sha256") WHERE withdrawn_at IS NULL`,
  `CREATE INDEX "ix_file_sha256" ON "file" ("sha256")`,
  `CREATE INDEX "ix_own_assessment_goal" ON "own_assessment" ("goal_id")`,
  `CREATE INDEX "ix_comment_goal" ON "comment" ("goal_id")`,
  `CREATE INDEX "ix_comment_figure" ON "comment" ("series_id", "period")`,
  `ALTER TABLE "file" ADD CONSTRAINT "fk_file_document" FOREIGN KEY ("document_id") REFERENCES "document"("id")`,
  `ALTER TABLE "own_assessment" ADD CONSTRAINT "fk_own_assessment_goal" FOREIGN KEY ("goal_id") REFERENCES "goal"("id")`,
  `ALTER TABLE "own_assessment" ADD CONSTRAINT "fk_own_assessment_agency" FOREIGN KEY ("agency_id") REFERENCES "agency"("id")`,
  `ALTER TABLE "own_assessment" ADD CONSTRAINT "fk_own_assessment_person" FOREIGN KEY ("person_id") REFERENCES "person"("id")`,
  `ALTER TABLE "comment" ADD CONSTRAINT "fk_comment_goal" FOREIGN KEY ("goal_id") REFERENCES "goal"("id")`,
  `ALTER TABLE "comment" ADD CONSTRAINT "fk_comment_series" FOREIGN KEY ("series_id") REFERENCES "series"("id")`,
  `ALTER TABLE "comment" ADD CONSTRAINT "fk_comment_person" FOREIGN KEY ("person_id") REFERENCES "person"("id")`,
];

const AUDITED = ['file', 'own_assessment', 'comment'].map((table): AuditedTable => [table, 'id']);

const APPEND_ONLY = [
  `CREATE TRIGGER own_assessment_append_only BEFORE UPDATE OR DELETE ON "own_assessment"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `ALTER TABLE "own_assessment" ENABLE ALWAYS TRIGGER own_assessment_append_only`,
  ...['file', 'comment'].flatMap((table) => [
    `CREATE TRIGGER ${table}_only_withdraw BEFORE UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION only_withdraw()`,
    `CREATE TRIGGER ${table}_append_only BEFORE DELETE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    `ALTER TABLE "${table}" ENABLE ALWAYS TRIGGER ${table}_only_withdraw`,
    `ALTER TABLE "${table}" ENABLE ALWAYS TRIGGER ${table}_append_only`,
  ]),
];

/**
 * The register is kept up by people: its rows count their revisions, the log of all writes says why each was made, a
 * document has its files, and beside the computed judgement stand the word of the body that answers, and comments.
 */
export class KeepUpTheRegister1795700100000 implements MigrationInterface {
  readonly name = 'KeepUpTheRegister1795700100000';

  async up(runner: QueryRunner): Promise<void> {
    const revisions = EDITED.flatMap((table) => [
      `ALTER TABLE "${table}" ADD "revision" integer NOT NULL DEFAULT 1`,
      `CREATE TRIGGER ${table}_revision BEFORE UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION raise_register_revision()`,
      `ALTER TABLE "${table}" ENABLE ALWAYS TRIGGER ${table}_revision`,
    ]);
    for (const statement of [
      ...FUNCTIONS,
      ...revisions,
      `ALTER TABLE "audit_log" ADD "reason" text DEFAULT current_reason()`,
      ...TABLES,
      ...KEYS_AND_INDEXES,
      ...AUDITED.flatMap(auditTable),
      ...APPEND_ONLY,
    ])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "comment", "own_assessment", "file", "file_content"');
    await runner.query('ALTER TABLE "audit_log" DROP COLUMN "reason"');
    for (const table of EDITED) {
      await runner.query(`DROP TRIGGER ${table}_revision ON "${table}"`);
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "revision"`);
    }
    await runner.query('DROP FUNCTION raise_register_revision(), only_withdraw(), current_reason()');
  }
}
