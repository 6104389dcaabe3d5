import type { MigrationInterface, QueryRunner } from 'typeorm';

const IN_USE = `('IN_FORCE', 'REPLACED', 'DISCONTINUED', 'DRAFT')`;
const OF_PROMISES = `('IN_FORCE', 'REPLACED', 'DISCONTINUED', 'DRAFT', 'DONE_WHEN_STATED')`;

/** An indicator says whether it is in force, and which one replaced it; a form can only be what planners call it. */
export class EndIndicators1795792000000 implements MigrationInterface {
  readonly name = 'EndIndicators1795792000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "indicator"
      ADD COLUMN "lifecycle" text NOT NULL DEFAULT 'IN_FORCE',
      ADD COLUMN "replaced_by_id" text,
      ADD CONSTRAINT "ck_indicator_lifecycle" CHECK ("lifecycle" IN ${IN_USE}),
      ADD CONSTRAINT "fk_indicator_replaced_by" FOREIGN KEY ("replaced_by_id") REFERENCES "indicator" ("id")`);
    await runner.query('ALTER TABLE "indicator" ALTER COLUMN "lifecycle" DROP DEFAULT');
    await formsAre(runner, IN_USE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await formsAre(runner, OF_PROMISES);
    await runner.query('ALTER TABLE "indicator" DROP COLUMN "replaced_by_id", DROP COLUMN "lifecycle"');
  }
}

async function formsAre(runner: QueryRunner, words: string): Promise<void> {
  await runner.query(`ALTER TABLE "form" DROP CONSTRAINT "ck_form_lifecycle",
    ADD CONSTRAINT "ck_form_lifecycle" CHECK ("lifecycle" IN ${words})`);
}
