import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

type Content = Readonly<Record<string, unknown>>;

interface LoggedEdit {
  readonly table: string;
  readonly subject: string;
  readonly action: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly old: Content | null;
}

/** Tables of the register by their key, and of what belongs to a row of another, that table. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  theme: ['id'],
  unit: ['code'],
  agency: ['id'],
  area: ['id'],
  document: ['id'],
  indicator: ['id'],
  series: ['id'],
  goal: ['id'],
  goal_series: ['goalId', 'position'],
  series_break: ['seriesKey', 'period'],
  target: ['goalId', 'n', 'version'],
};

/**
 * Reads tables of the register as they stood at the end of a day, so that a later edit does not change what a past day
 * shows. What was registered later is there in the form in which it came: it completes the day, since what was public
 * then is told by its own dates; so do amendments, which have their day.
 */
export class AsRegistered {
  private constructor(
    private readonly manager: EntityManager,
    private readonly edits: ReadonlyMap<string, readonly LoggedEdit[]>,
  ) {}

  /** The register of today, without any going back. */
  static today(manager: EntityManager): AsRegistered {
    return new AsRegistered(manager, new Map());
  }

  /** The register as of a past day, which ends in a time zone. */
  static async at(manager: EntityManager, day: string, timeZone: string): Promise<AsRegistered> {
    const rows: LoggedEdit[] = await manager.query(
      `WITH later AS (
         SELECT id, transaction_number, subject_kind, subject_id, split_part(subject_id, '/', 1) AS owner, action, old
           FROM audit_log
          WHERE subject_kind = ANY($1) AND at >= (($2::date + 1)::timestamp AT TIME ZONE $3))
       SELECT e.subject_kind AS table, e.subject_id AS subject, e.action, e.old
         FROM later e
        WHERE CASE
                WHEN e.action <> 'INSERT' THEN true
                WHEN e.subject_kind NOT IN ('goal_series', 'series_break', 'target') THEN false
                WHEN e.subject_kind = 'target' AND split_part(e.subject_id, '/', 3) <> '1' THEN false
                ELSE NOT EXISTS (SELECT FROM later f
                                  WHERE f.action = 'INSERT' AND f.transaction_number = e.transaction_number
                                    AND f.subject_id = e.owner AND f.subject_kind IN ('goal', 'series'))
              END
        ORDER BY e.id DESC`,
      [Object.keys(TABLES), day, timeZone],
    );
    const edits = new Map<string, LoggedEdit[]>();
    for (const edit of rows) {
      const own = edits.get(edit.table);
      if (own) own.push(edit);
      else edits.set(edit.table, [edit]);
    }
    return new AsRegistered(manager, edits);
  }

  /** The rows of a table, later edits taken back one by one. */
  async rows<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Promise<Entity[]> {
    const repository = this.manager.getRepository(entity);
    const { metadata } = repository;
    const now = await repository.find();
    const edits = this.edits.get(metadata.tableName) ?? [];
    if (edits.length === 0) return now;
    const key = TABLES[metadata.tableName]!;
    const rows = new Map(now.map((row) => [key.map((column) => String(row[column])).join('/'), row]));
    for (const { subject, action, old } of edits) {
      const [owner, ...rest] = subject.split('/');
      // The log names a break by the id of its series, the table by its number, which stands in the row.
      const subjectKey = key[0] === 'seriesKey' ? [await this.seriesKey(owner!), ...rest].join('/') : subject;
      if (action === 'INSERT') rows.delete(subjectKey);
      if (!old) continue;
      const before = Object.fromEntries(
        metadata.columns.flatMap(({ databaseName, propertyName }) =>
          databaseName in old ? [[propertyName, old[databaseName]]] : [],
        ),
      );
      rows.set(subjectKey, Object.assign(rows.get(subjectKey) ?? repository.create(), before) as Entity);
    }
    return [...rows.values()];
  }

  private async seriesKey(id: string): Promise<string> {
    const [row]: { key: number }[] = await this.manager.query('SELECT key FROM series WHERE id = $1', [id]);
    return String(row?.key);
  }
}
