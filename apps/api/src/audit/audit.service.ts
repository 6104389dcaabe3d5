import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@waymark/domain';
import { DataSource } from 'typeorm';
import { Config } from '../config.js';
import { DomainError } from '../graphql/domain-error.js';
import { changesOf, nameOf } from './audit-change.js';
import { aboutOf, type Content, namesOf } from './audit-reference.js';
import type { AuditFilter } from './audit.input.js';
import type { AuditActor, AuditChoices, AuditEntry, AuditName, AuditPage } from './audit.type.js';

interface Row extends Omit<AuditEntry, 'changes' | 'subjectName' | 'subjectNameEn' | 'about'> {
  readonly old: Content;
  readonly new: Content;
}

const MOST = 1000;

/** Reads the log of all writes. */
@Injectable()
export class AuditService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Config) private readonly config: Config,
  ) {}

  /**
   * The newest entries before a number, which costs the same however long the log is. Throws DomainError BAD_PAGE
   * outside 1…1000.
   */
  async page(filter: AuditFilter, before: string | null, limit: number): Promise<Omit<AuditPage, 'names'>> {
    if (limit < 1 || limit > MOST || (before !== null && !/^\d{1,18}$/.test(before)))
      throw new DomainError('BAD_PAGE', { limit, most: MOST });
    const values: unknown[] = [];
    const value = (one: unknown) => `$${values.push(one)}`;
    // The day ends where the installation says.
    const moment = (day: string) => `(${value(day)}::timestamp AT TIME ZONE ${value(this.config.timeZone)})`;
    const conditions = [
      ...(filter.actor ? [`${value(filter.actor)} IN (a.actor, a.behalf_of)`] : []),
      ...(filter.kind ? [`a.subject_kind = ${value(filter.kind)}`] : []),
      ...(filter.subject ? [`a.subject_id = ${value(filter.subject)}`] : []),
      ...(filter.from ? [`a.at >= ${moment(filter.from)}`] : []),
      ...(filter.to ? [`a.at < ${moment(addDays(filter.to, 1))}`] : []),
      ...(before ? [`a.id < ${value(before)}`] : []),
    ];
    const rows: Row[] = await this.dataSource.query(
      `SELECT a.id::text AS id, a.at, a.actor, p.name AS "actorName", a.origin, b.name AS "behalfOfName", a.action, a.reason,
              a.subject_kind AS kind, a.subject_id AS subject, a.old, a.new
         FROM audit_log a LEFT JOIN person p ON p.id = a.actor LEFT JOIN person b ON b.id = a.behalf_of
        ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
        ORDER BY a.id DESC LIMIT ${value(limit + 1)}`,
      values,
    );
    const entries = rows.slice(0, limit).map(({ old, new: now, ...row }): AuditEntry => {
      const content = now ?? old;
      return {
        ...row,
        subjectName: nameOf(content, 'vi'),
        subjectNameEn: nameOf(content, 'en'),
        about: aboutOf(row.kind, row.subject, content),
        changes: changesOf(row.kind, old, now),
      };
    });
    return { entries, before: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
  }

  /** The names of all that some entries name by its id. */
  names(entries: readonly AuditEntry[]): Promise<AuditName[]> {
    const parts = entries.flatMap(({ about, changes }) => [
      ...about.map(({ refersTo, value }) => ({ refersTo, values: [value] })),
      ...changes.map(({ refersTo, old, new: now }) => ({ refersTo, values: [old, now] })),
    ]);
    return namesOf(this.dataSource, parts);
  }

  /** Who and what there is in the log, found by leaps over its indexes. */
  async choices(): Promise<AuditChoices> {
    const actors: AuditActor[] = await this.dataSource.query(
      `${distinct('actor')} SELECT one AS id, p.name FROM leap LEFT JOIN person p ON p.id = one
        WHERE one IS NOT NULL ORDER BY p.name, one`,
    );
    const kinds: { one: string }[] = await this.dataSource.query(
      `${distinct('subject_kind')} SELECT one FROM leap WHERE one IS NOT NULL ORDER BY one`,
    );
    return { actors, kinds: kinds.map(({ one }) => one) };
  }
}

/** The different values of an indexed column, without reading every row. */
function distinct(column: string): string {
  return `WITH RECURSIVE leap(one) AS (
    (SELECT ${column} FROM audit_log ORDER BY ${column} LIMIT 1)
    UNION ALL
    SELECT (SELECT a.${column} FROM audit_log a WHERE a.${column} > leap.one ORDER BY a.${column} LIMIT 1)
      FROM leap WHERE leap.one IS NOT NULL
  )`;
}
