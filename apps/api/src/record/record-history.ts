import type { EntityManager } from 'typeorm';
import { groupBy } from '../group-by.js';
import type { Cell, RegisterRecord } from '../register/cell.js';
import type { RegisterFile } from '../register/register-file.js';
import { ROWS, writeRows } from './form-rows.js';
import { valuesOf } from './record-cell.js';
import { fileOf, type RecordNoun } from './record-noun.js';
import type { GoverningReason, RecordChange, RecordWrite } from './record.type.js';

type Content = Readonly<Record<string, Cell>> | null;

interface LogRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly behalfOf: string | null;
  readonly reason: string | null;
  readonly transactionNumber: string;
  readonly action: string;
  readonly kind: string;
  readonly old: Content;
  readonly new: Content;
}

/** What a noun keeps in rows of other tables, named by its id, a slash and their own keys. */
const OWNED: Readonly<Partial<Record<RecordNoun, readonly string[]>>> = {
  GOAL: ['goal_series', 'target'],
  SERIES: ['series_break'],
  FORM: ['form_row'],
};

/** All writes of a record, the newest first; what was written together is one, except that each target stands alone. */
export async function readHistory(
  manager: EntityManager,
  noun: RecordNoun,
  id: string,
): Promise<RecordWrite[]> {
  const file = fileOf(noun);
  const rows: LogRow[] = await manager.query(
    `SELECT a.id::text, a.at, coalesce(p.name, a.actor) AS by, b.name AS "behalfOf", a.reason,
            a.transaction_number::text AS "transactionNumber", a.action, a.subject_kind AS kind, a.old, a.new
       FROM audit_log a LEFT JOIN person p ON p.id = a.actor LEFT JOIN person b ON b.id = a.behalf_of
      WHERE (a.subject_kind = $1 AND a.subject_id = $2)
         OR (a.subject_kind = ANY($3) AND starts_with(a.subject_id, $2 || '/'))
      ORDER BY a.id`,
    [file.table, id, OWNED[noun] ?? []],
  );
  const writes = groupBy(rows, (row) => (row.kind === 'target' ? row.id : row.transactionNumber));
  return [...writes.values()]
    .map((together) => toldAs(noun, together))
    .filter(({ changes }) => changes.length > 0)
    .reverse();
}

function toldAs(noun: RecordNoun, rows: readonly LogRow[]): RecordWrite {
  const first = rows[0]!;
  const isTarget = first.kind === 'target';
  const file = fileOf(isTarget ? 'TARGET' : noun);
  const own = rows.filter(({ kind }) => kind === file.table);
  const changes = [...changesOf(file, own), ...owned(rows)];
  return {
    id: first.id,
    at: first.at.toISOString(),
    by: first.by,
    behalfOf: first.behalfOf,
    reason: first.reason,
    isFirst: own.some(({ action }) => action === 'INSERT'),
    noun: isTarget ? 'TARGET' : noun,
    changes,
  };
}

function changesOf(file: RegisterFile, rows: readonly LogRow[]): RecordChange[] {
  if (rows.length === 0) return [];
  const [before, after] = [recordIn(file, rows[0]!.old), recordIn(file, rows.at(-1)!.new)];
  return file.columns.flatMap(({ name }) => {
    const [old, now] = [valuesOf(before[name]), valuesOf(after[name])];
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ name, old, new: now }];
  });
}

/** The columns of a logged row by the names of its file. */
function recordIn(file: RegisterFile, content: Content): RegisterRecord {
  if (!content) return {};
  const cells = file.columns.map(({ name, stored }): [string, Cell] => [
    name,
    (stored === null ? null : content[stored]) ?? null,
  ]);
  const record = Object.fromEntries(cells);
  if (file.name !== 'statements' || !content['series_id']) return record;
  return { ...record, observation: `${String(content['series_id'])} @ ${String(content['period'])}` };
}

/** Measuring series and breaks: the lists before and after. */
function owned(rows: readonly LogRow[]): RecordChange[] {
  const list = (
    kind: string,
    side: 'old' | 'new',
    order: string,
    tell: (row: NonNullable<Content>) => string,
  ) =>
    rows
      .filter((row) => row.kind === kind)
      .flatMap((row): NonNullable<Content>[] => (row[side] ? [row[side]] : []))
      .toSorted((a, b) => (a[order]! < b[order]! ? -1 : 1))
      .map(tell);
  const change = (name: string, kind: string, order: string, tell: (row: NonNullable<Content>) => string) => {
    const [old, now] = [list(kind, 'old', order, tell), list(kind, 'new', order, tell)];
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ name, old, new: now }];
  };
  const reason = (language: string) => (row: NonNullable<Content>) =>
    `${String(row['period'])}: ${String(row[`reason_${language}`])}`;
  return [
    ...change('measured_by', 'goal_series', 'position', (row) => String(row['series_id'])),
    ...change('breaks_vi', 'series_break', 'period', reason('vi')),
    ...change('breaks_en', 'series_break', 'period', reason('en')),
    ...loggedRows(rows),
  ];
}

/** Rows of a form before and after, of those units whose rows were written. */
function loggedRows(rows: readonly LogRow[]): RecordChange[] {
  const side = (which: 'old' | 'new') =>
    writeRows(
      rows
        .filter(({ kind }) => kind === 'form_row')
        .flatMap((row): NonNullable<Content>[] => (row[which] ? [row[which]] : []))
        .map((row) => ({
          form: row['form_id']!,
          agency: row['agency_id']!,
          n: row['n']!,
          series: row['series_id']!,
          total: row['parent_n'] ?? null,
        })),
    );
  const [old, now] = [side('old'), side('new')];
  return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ name: ROWS, old, new: now }];
}

/** Since when a series is the one to judge by, or no longer, and why; the newest of each series of an indicator. */
export async function readGoverning(manager: EntityManager, indicatorId: string): Promise<GoverningReason[]> {
  const rows: (Omit<GoverningReason, 'at'> & { at: Date })[] = await manager.query(
    `SELECT DISTINCT ON (s.id) s.id AS "seriesId", s.governs, a.at, coalesce(p.name, a.actor) AS by, a.reason
       FROM series s
       JOIN audit_log a ON a.subject_kind = 'series' AND a.subject_id = s.id AND a.action = 'UPDATE'
                       AND a.old -> 'governs' IS DISTINCT FROM a.new -> 'governs'
       LEFT JOIN person p ON p.id = a.actor
      WHERE s.indicator_id = $1
      ORDER BY s.id, a.id DESC`,
    [indicatorId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
