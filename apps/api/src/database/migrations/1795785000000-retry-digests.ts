import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "digest_claim"
    ADD COLUMN "state" text,
    ADD COLUMN "attempts" integer NOT NULL DEFAULT 0,
    ADD COLUMN "tried_at" TIMESTAMP WITH TIME ZONE`,
  // A claim that says nothing of its mail may have been sent: it is not sent again.
  `UPDATE "digest_claim" SET "state" = CASE WHEN "sent_at" IS NULL THEN 'BEGUN' ELSE 'SENT' END`,
  `ALTER TABLE "digest_claim" ALTER COLUMN "state" SET NOT NULL`,
  `ALTER TABLE "digest_claim" ADD CONSTRAINT "ck_digest_claim_attempts" CHECK ("attempts" >= 0)`,
  `ALTER TABLE "digest_claim" ADD CONSTRAINT "ck_digest_claim_sent" CHECK (("state" = 'SENT') = ("sent_at" IS NOT NULL))`,
  `ALTER TABLE "digest_claim" ADD CONSTRAINT "ck_digest_claim_state" CHECK ("state" IN ('NOTHING', 'QUEUED', 'BEGUN', 'SENT', 'REFUSED'))`,
];

/** How far each mail of a day is, so that one that was refused is tried again and none is sent twice. */
export class RetryDigests1795785000000 implements MigrationInterface {
  readonly name = 'RetryDigests1795785000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['state', 'sent', 'attempts'])
      await runner.query(`ALTER TABLE "digest_claim" DROP CONSTRAINT "ck_digest_claim_${name}"`);
    await runner.query(
      'ALTER TABLE "digest_claim" DROP COLUMN "state", DROP COLUMN "attempts", DROP COLUMN "tried_at"',
    );
  }
}
