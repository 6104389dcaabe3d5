/** A table whose writes stand in the audit log, with the columns that name a row. */
export type AuditedTable = readonly [table: string, ...key: string[]];

const TRIGGERS = ['audit_insert', 'audit_update', 'audit_delete', 'no_truncate'];

/**
 * Statements that put every write of a table into the audit log; for migrations. TRUNCATE cannot say what it took
 * away, so no audited table allows it. ALWAYS: also on a replica.
 */
export function auditTable([table, ...key]: AuditedTable): string[] {
  const rows = `FOR EACH STATEMENT EXECUTE FUNCTION audit_rows(${key.map((column) => `'${column}'`).join(', ')})`;
  return [
    `CREATE TRIGGER ${table}_audit_insert AFTER INSERT ON "${table}" REFERENCING NEW TABLE AS written ${rows}`,
    `CREATE TRIGGER ${table}_audit_update AFTER UPDATE ON "${table}"
      REFERENCING OLD TABLE AS erased NEW TABLE AS written ${rows}`,
    `CREATE TRIGGER ${table}_audit_delete AFTER DELETE ON "${table}" REFERENCING OLD TABLE AS erased ${rows}`,
    `CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON "${table}"
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ...TRIGGERS.map((name) => `ALTER TABLE "${table}" ENABLE ALWAYS TRIGGER ${table}_${name}`),
  ];
}

/** The way back of `auditTable`. */
export function stopAuditing([table]: AuditedTable): string[] {
  return TRIGGERS.map((name) => `DROP TRIGGER ${table}_${name} ON "${table}"`);
}

/** A trigger by which each change of a row raises its `revision`, so that a write can say on which one it rests. */
export function countRevisions(table: string): string[] {
  return [
    `CREATE TRIGGER ${table}_revision BEFORE UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION raise_revision()`,
    `ALTER TABLE "${table}" ENABLE ALWAYS TRIGGER ${table}_revision`,
  ];
}
