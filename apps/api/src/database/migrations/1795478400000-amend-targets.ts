import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = [
  `ALTER TABLE "target"
    ADD COLUMN "version" smallint NOT NULL DEFAULT 1,
    ADD COLUMN "document_id" text,
    ADD COLUMN "known_on" date,
    ADD COLUMN "known_precision" text,
    ADD COLUMN "reason_vi" text,
    ADD COLUMN "reason_en" text`,
  `ALTER TABLE "target" DROP CONSTRAINT "pk_target"`,
  `ALTER TABLE "target" ADD CONSTRAINT "pk_target" PRIMARY KEY ("goal_id", "n", "version")`,
  `ALTER TABLE "target" ADD CONSTRAINT "ck_target_version" CHECK ("version" > 0)`,
  `ALTER TABLE "target" ADD CONSTRAINT "ck_target_known_precision" CHECK ("known_precision" IN ('DAY', 'MONTH', 'YEAR', 'UNKNOWN'))`,
  `ALTER TABLE "target" ADD CONSTRAINT "ck_target_amendment" CHECK (num_nonnulls("document_id", "known_on", "known_precision", "reason_vi", "reason_en") = CASE WHEN "version" = 1 THEN 0 ELSE 5 END)`,
  `ALTER TABLE "target" ADD CONSTRAINT "fk_target_document" FOREIGN KEY ("document_id") REFERENCES "document"("id")`,
];

const ORDER = [
  `CREATE FUNCTION check_target_versions() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      wrong record;
    BEGIN
      PERFORM 1 FROM goal WHERE id IN (SELECT goal_id FROM written) ORDER BY id FOR NO KEY UPDATE;

      SELECT * INTO wrong FROM (
        SELECT t.goal_id, t.n, t.version, t.known_on,
               row_number() OVER versions AS place,
               coalesce(lag(t.known_on) OVER versions, g.stated_on) AS known_before
          FROM target t JOIN goal g ON g.id = t.goal_id
         WHERE (t.goal_id, t.n) IN (SELECT goal_id, n FROM written)
        WINDOW versions AS (PARTITION BY t.goal_id, t.n ORDER BY t.version)
      ) v WHERE v.version <> v.place OR v.known_on < v.known_before LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'target % of %: version % (%) is out of order', wrong.n, wrong.goal_id, wrong.version, wrong.known_on
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_target_order', TABLE = 'target';
      END IF;
      RETURN NULL;
    END
  $$`,
  `CREATE TRIGGER target_order AFTER INSERT ON target
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION check_target_versions()`,
  `ALTER TABLE target ENABLE ALWAYS TRIGGER target_order`,
];

/** The log names a row of the table by its key: each of its triggers is made anew with these columns. */
function auditBy(...key: readonly string[]): string[] {
  const rows = `FOR EACH STATEMENT EXECUTE FUNCTION audit_rows(${key.map((column) => `'${column}'`).join(', ')})`;
  const seen = {
    insert: 'NEW TABLE AS written',
    update: 'OLD TABLE AS erased NEW TABLE AS written',
    delete: 'OLD TABLE AS erased',
  };
  return Object.entries(seen).flatMap(([action, tables]) => [
    `DROP TRIGGER target_audit_${action} ON target`,
    `CREATE TRIGGER target_audit_${action} AFTER ${action} ON target REFERENCING ${tables} ${rows}`,
    `ALTER TABLE target ENABLE ALWAYS TRIGGER target_audit_${action}`,
  ]);
}

/**
 * A target gets versions: where the body that made a promise amends that very promise, the new value or deadline is
 * added with its document, day and reason, and the earlier ones stay. The database numbers them without a gap, in the
 * order in which they became public, none before the promise. Taking this back gives up the amendments, since the
 * table before had no place for them.
 */
export class AmendTargets1795478400000 implements MigrationInterface {
  readonly name = 'AmendTargets1795478400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...COLUMNS, ...ORDER, ...auditBy('goal_id', 'n', 'version')])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'DROP TRIGGER target_order ON target',
      'DROP FUNCTION check_target_versions()',
      'ALTER TABLE target DISABLE TRIGGER target_append_only',
      'DELETE FROM target WHERE version > 1',
      'ALTER TABLE target ENABLE ALWAYS TRIGGER target_append_only',
      ...auditBy('goal_id', 'n'),
      'ALTER TABLE target DROP CONSTRAINT pk_target, DROP CONSTRAINT fk_target_document',
      'ALTER TABLE target DROP COLUMN version, DROP COLUMN document_id, DROP COLUMN known_on, DROP COLUMN known_precision, DROP COLUMN reason_vi, DROP COLUMN reason_en',
      'ALTER TABLE target ADD CONSTRAINT pk_target PRIMARY KEY (goal_id, n)',
    ])
      await runner.query(statement);
  }
}
