import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "file" ALTER COLUMN "document_id" DROP NOT NULL`,
  `ALTER TABLE "file" ADD "round_id" text, ADD "agency_id" text`,
  `ALTER TABLE "file" ADD CONSTRAINT "ck_file_subject" CHECK (num_nonnulls("document_id", "round_id") = 1 AND ("round_id" IS NULL) = ("agency_id" IS NULL))`,
  `ALTER TABLE "file" ADD CONSTRAINT "fk_file_submission" FOREIGN KEY ("round_id", "agency_id") REFERENCES "submission"("round_id", "agency_id")`,
  `CREATE UNIQUE INDEX "uq_file_sheet" ON "file" ("round_id", "agency_id") WHERE withdrawn_at IS NULL AND round_id IS NOT NULL`,
];

/** A file may also be the signed document that goes with a sheet: one at a time, earlier ones stay. */
export class AttachSignedDocuments1795790000000 implements MigrationInterface {
  readonly name = 'AttachSignedDocuments1795790000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  /** Files of sheets have no place in the older table: they go. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "file" DISABLE TRIGGER "file_append_only"');
    await runner.query('DELETE FROM "file" WHERE "document_id" IS NULL');
    await runner.query('ALTER TABLE "file" ENABLE ALWAYS TRIGGER "file_append_only"');
    await runner.query('ALTER TABLE "file" DROP COLUMN "round_id", DROP COLUMN "agency_id"');
    await runner.query('ALTER TABLE "file" ALTER COLUMN "document_id" SET NOT NULL');
  }
}
