import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable } from '../audit-triggers.js';

const TABLES = [
  `CREATE TABLE "reminder" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "round_id" text NOT NULL,
    "agency_id" text NOT NULL,
    "sent_by" text NOT NULL,
    "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "pk_reminder" PRIMARY KEY ("id")
  )`,
  `CREATE INDEX "ix_reminder_sheet" ON "reminder" ("round_id", "agency_id")`,
  `CREATE TABLE "digest_claim" (
    "person_id" text NOT NULL,
    "day" date NOT NULL,
    "sent_at" TIMESTAMP WITH TIME ZONE,
    CONSTRAINT "pk_digest_claim" PRIMARY KEY ("person_id", "day")
  )`,
  `ALTER TABLE "reminder" ADD CONSTRAINT "fk_reminder_round" FOREIGN KEY ("round_id") REFERENCES "round"("id")`,
  `ALTER TABLE "reminder" ADD CONSTRAINT "fk_reminder_agency" FOREIGN KEY ("agency_id") REFERENCES "agency"("id")`,
  `ALTER TABLE "reminder" ADD CONSTRAINT "fk_reminder_sent_by" FOREIGN KEY ("sent_by") REFERENCES "person"("id")`,
  `ALTER TABLE "digest_claim" ADD CONSTRAINT "fk_digest_claim_person" FOREIGN KEY ("person_id") REFERENCES "person"("id")`,
];

/** Who was reminded of what, and whose mail of a day was sent. */
export class RemindUnits1795710000000 implements MigrationInterface {
  readonly name = 'RemindUnits1795710000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...auditTable(['reminder', 'id'])]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "digest_claim", "reminder"');
  }
}
