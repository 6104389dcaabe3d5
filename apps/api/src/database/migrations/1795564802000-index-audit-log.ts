import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds in the log of all writes what somebody wrote, and what was written on a day, however long it has grown. */
export class IndexAuditLog1795564802000 implements MigrationInterface {
  readonly name = 'IndexAuditLog1795564802000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "ix_audit_log_actor" ON "audit_log" ("actor", "id")');
    await runner.query('CREATE INDEX "ix_audit_log_at" ON "audit_log" ("at")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_audit_log_actor", "ix_audit_log_at"');
  }
}
