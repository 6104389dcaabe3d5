import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A row of a file may say which version of the value it is. */
export class NumberImportedVersions1795740000000 implements MigrationInterface {
  readonly name = 'NumberImportedVersions1795740000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "import_row" ADD "version" smallint');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "import_row" DROP COLUMN "version"');
  }
}
