import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type AuditedTable, auditTable, countRevisions } from '../audit-triggers.js';

const ROLES = `'VIEWER', 'DATA_ENTRY', 'APPROVER', 'PLANNER', 'ADMINISTRATOR'`;

const FUNCTIONS = [
  // A write that changes nothing keeps the number: nobody's copy became old by it.
  `CREATE FUNCTION raise_revision() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.revision := OLD.revision;
      IF to_jsonb(NEW) - 'last_used_on' IS DISTINCT FROM to_jsonb(OLD) - 'last_used_on' THEN NEW.revision := OLD.revision + 1; END IF;
      RETURN NEW;
    END
  $$`,
  `CREATE FUNCTION current_origin() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('waymark.origin', true), '')
  $$`,
  `CREATE FUNCTION current_behalf() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('waymark.behalf', true), '')
  $$`,
  // Folded text follows from the rest; what proves who one is stays out of every log.
  `CREATE OR REPLACE FUNCTION audit_content(row_data jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT row_data - 'search_text' - 'sort_key' - 'secret_hash' - 'last_used_on'
  $$`,
];

const TABLES = [
  `CREATE TABLE "person" (
    "id" text NOT NULL,
    "name" text NOT NULL,
    "email" text NOT NULL,
    "agency_id" text,
    "language" text NOT NULL DEFAULT 'vi',
    "disabled_on" date,
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "uq_person_email" UNIQUE ("email"),
    CONSTRAINT "ck_person_language" CHECK ("language" IN ('vi', 'en')),
    CONSTRAINT "pk_person" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "role_grant" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "person_id" text NOT NULL,
    "role" text NOT NULL,
    "agency_id" text,
    "area_id" text,
    "indicator_id" text,
    "valid_from" date NOT NULL,
    "valid_to" date,
    "given_by" text NOT NULL DEFAULT current_actor(),
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "ck_role_grant_role" CHECK ("role" IN (${ROLES})),
    CONSTRAINT "ck_role_grant_valid" CHECK ("valid_from" <= "valid_to"),
    CONSTRAINT "pk_role_grant" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "delegation" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "from_person_id" text NOT NULL,
    "to_person_id" text NOT NULL,
    "role" text NOT NULL,
    "agency_id" text,
    "area_id" text,
    "indicator_id" text,
    "valid_from" date NOT NULL,
    "valid_to" date NOT NULL,
    "reason" text NOT NULL,
    "given_by" text NOT NULL DEFAULT current_actor(),
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "ck_delegation_role" CHECK ("role" IN (${ROLES})),
    CONSTRAINT "ck_delegation_valid" CHECK ("valid_from" <= "valid_to"),
    CONSTRAINT "ck_delegation_persons" CHECK ("from_person_id" <> "to_person_id"),
    CONSTRAINT "pk_delegation" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "api_key" (
    "id" text NOT NULL,
    "name" text NOT NULL,
    "person_id" text NOT NULL,
    "secret_hash" text NOT NULL,
    "role" text NOT NULL,
    "agency_id" text,
    "area_id" text,
    "indicator_id" text,
    "created_on" date NOT NULL,
    "expires_on" date NOT NULL,
    "revoked_on" date,
    "last_used_on" date,
    "revision" integer NOT NULL DEFAULT 1,
    CONSTRAINT "uq_api_key_secret_hash" UNIQUE ("secret_hash"),
    CONSTRAINT "ck_api_key_role" CHECK ("role" IN (${ROLES})),
    CONSTRAINT "ck_api_key_expires" CHECK ("created_on" <= "expires_on"),
    CONSTRAINT "pk_api_key" PRIMARY KEY ("id")
  )`,
  `CREATE TABLE "write_receipt" (
    "actor" text NOT NULL,
    "key" text NOT NULL,
    "operation" text NOT NULL,
    "input_hash" text NOT NULL,
    "answer" jsonb,
    "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "pk_write_receipt" PRIMARY KEY ("actor", "key")
  )`,
];

const INDEXES = [
  `CREATE INDEX "ix_role_grant_person" ON "role_grant" ("person_id")`,
  `CREATE INDEX "ix_delegation_to_person" ON "delegation" ("to_person_id")`,
  `CREATE INDEX "ix_api_key_person" ON "api_key" ("person_id")`,
  `CREATE INDEX "ix_write_receipt_at" ON "write_receipt" ("at")`,
];

const scopeKeys = (table: string): string[] =>
  ['agency', 'area', 'indicator'].map(
    (noun) =>
      `ALTER TABLE "${table}" ADD CONSTRAINT "fk_${table}_${noun}" FOREIGN KEY ("${noun}_id") REFERENCES "${noun}"("id")`,
  );

const personKey = (table: string, column: string, name: string): string =>
  `ALTER TABLE "${table}" ADD CONSTRAINT "fk_${table}_${name}" FOREIGN KEY ("${column}") REFERENCES "person"("id")`;

const FOREIGN_KEYS = [
  `ALTER TABLE "person" ADD CONSTRAINT "fk_person_agency" FOREIGN KEY ("agency_id") REFERENCES "agency"("id")`,
  ...['role_grant', 'delegation', 'api_key'].flatMap(scopeKeys),
  personKey('role_grant', 'person_id', 'person'),
  personKey('delegation', 'from_person_id', 'from_person'),
  personKey('delegation', 'to_person_id', 'to_person'),
  personKey('api_key', 'person_id', 'person'),
];

const AUDIT_COLUMNS = [
  `ALTER TABLE "audit_log" ADD "origin" text DEFAULT current_origin()`,
  `ALTER TABLE "audit_log" ADD "behalf_of" text DEFAULT current_behalf()`,
];

const TABLE_NAMES = ['person', 'role_grant', 'delegation', 'api_key'];
const AUDITED = TABLE_NAMES.map((table): AuditedTable => [table, 'id']);

/**
 * People, what they may do, for whom and until when; what answers a write that is sent twice; and in the log of all
 * writes from where each came, and on whose behalf.
 */
export class CreatePeople1795564800000 implements MigrationInterface {
  readonly name = 'CreatePeople1795564800000';

  async up(runner: QueryRunner): Promise<void> {
    const triggers = [...AUDITED.flatMap(auditTable), ...TABLE_NAMES.flatMap(countRevisions)];
    for (const statement of [
      ...FUNCTIONS,
      ...TABLES,
      ...INDEXES,
      ...FOREIGN_KEYS,
      ...AUDIT_COLUMNS,
      ...triggers,
    ])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "audit_log" DROP COLUMN "origin", DROP COLUMN "behalf_of"');
    await runner.query('DROP TABLE "write_receipt", "api_key", "delegation", "role_grant", "person"');
    await runner.query(`CREATE OR REPLACE FUNCTION audit_content(row_data jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
      SELECT row_data - 'search_text' - 'sort_key'
    $$`);
    await runner.query('DROP FUNCTION raise_revision(), current_origin(), current_behalf()');
  }
}
