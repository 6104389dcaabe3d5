import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A form says whether its figures are sent only with their source. */
export class AskForSources1795785100000 implements MigrationInterface {
  readonly name = 'AskForSources1795785100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "form" ADD COLUMN "needs_source" boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "form" DROP COLUMN "needs_source"');
  }
}
