import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log of all writes says of which transaction each entry is, so that a reader who knows one moment of the database
 * can ask what was written since, also by a transaction that began before that moment and ended after it. Times cannot
 * tell that: they are of the beginning. Entries that are there already get the number of this migration.
 */
export class NumberAuditLog1795305604000 implements MigrationInterface {
  readonly name = 'NumberAuditLog1795305604000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION current_transaction_number() RETURNS bigint LANGUAGE sql VOLATILE AS $$
      SELECT pg_current_xact_id()::text::bigint
    $$`);
    await runner.query(
      `ALTER TABLE "audit_log" ADD "transaction_number" bigint NOT NULL DEFAULT current_transaction_number()`,
    );
    await runner.query(
      `CREATE INDEX "ix_audit_log_transaction_number" ON "audit_log" ("transaction_number")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "audit_log" DROP COLUMN "transaction_number"');
    await runner.query('DROP FUNCTION current_transaction_number()');
  }
}
