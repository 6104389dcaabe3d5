import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTable } from '../audit-triggers.js';

const TABLE = [
  `CREATE TABLE "method_choice" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "method" text NOT NULL,
    "since" date NOT NULL,
    "reason" text NOT NULL,
    "person_id" text NOT NULL,
    "chosen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "ck_method_choice_method" CHECK ("method" IN ('WAYMARK', 'EUROSTAT', 'STATISTICS_CANADA', 'UN_STATISTICS', 'ESCAP', 'SDSN', 'WORLD_BANK', 'PSA')),
    CONSTRAINT "ck_method_choice_reason" CHECK ("reason" <> ''),
    CONSTRAINT "pk_method_choice" PRIMARY KEY ("id")
  )`,
  `ALTER TABLE "method_choice" ADD CONSTRAINT "fk_method_choice_person" FOREIGN KEY ("person_id") REFERENCES "person"("id")`,
  `CREATE TRIGGER method_choice_append_only BEFORE UPDATE OR DELETE ON "method_choice"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `ALTER TABLE "method_choice" ENABLE ALWAYS TRIGGER method_choice_append_only`,
];

/** Which method an installation judges by, since when and why. */
export class ChooseMethod1795780000000 implements MigrationInterface {
  readonly name = 'ChooseMethod1795780000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...auditTable(['method_choice', 'id'])]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "method_choice"');
  }
}
