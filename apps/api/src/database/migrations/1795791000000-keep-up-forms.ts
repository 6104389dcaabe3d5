import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A form is kept up with its rows, which stand in another table: a write of them raises its number too. A row that comes to
 * a form in use says from which due dates on it is asked for.
 */
export class KeepUpForms1795791000000 implements MigrationInterface {
  readonly name = 'KeepUpForms1795791000000';

  async up(runner: QueryRunner): Promise<void> {
    await countBy(runner, 'raise_register_revision');
    await runner.query('ALTER TABLE "form_row" ADD COLUMN "since" date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "form_row" DROP COLUMN "since"');
    await countBy(runner, 'raise_revision');
  }
}

async function countBy(runner: QueryRunner, raise: string): Promise<void> {
  await runner.query('DROP TRIGGER form_revision ON "form"');
  await runner.query(
    `CREATE TRIGGER form_revision BEFORE UPDATE ON "form" FOR EACH ROW EXECUTE FUNCTION ${raise}()`,
  );
  await runner.query('ALTER TABLE "form" ENABLE ALWAYS TRIGGER form_revision');
}
