import type { EntityManager } from 'typeorm';
import { DomainError } from '../graphql/domain-error.js';
import { groupBy } from '../group-by.js';
import type { RegisterRecord } from '../register/cell.js';
import { fileNamed } from '../register/register-file.js';
import { storeRows } from '../register/store-rows.js';
import { openDueRounds } from '../round/round-calendar.service.js';
import { rowsOf } from './form-rows.js';
import { titleOf } from './record-title.js';
import type { RegisterCopy } from './register-copy.js';

const FILE = fileNamed('form_rows');

/** A form of which the row itself is written, with its rows as they were and as they shall be. */
export interface FormWrite {
  readonly formId: string;
  readonly before: RegisterCopy;
  readonly after: RegisterCopy;
  /** Whether its revision counts this write already. */
  readonly isRaised: boolean;
}

/** Whether a round of a form was ever opened. */
export async function hasRounds(manager: EntityManager, formId: string): Promise<boolean> {
  const found: unknown[] = await manager.query('SELECT FROM round WHERE form_id = $1 LIMIT 1', [formId]);
  return found.length > 0;
}

/** Writes the rows of a form, and opens the rounds whose time has come, so that whoever owes them sees it at once. */
export async function storeForm(manager: EntityManager, write: FormWrite, today: string): Promise<void> {
  if ((await storeRowsOf(manager, write)) && !write.isRaised)
    await manager.query('UPDATE form SET revision = revision + 1 WHERE id = $1', [write.formId]);
  await openDueRounds(manager, today, write.formId);
}

/**
 * Writes the rows of those units whose rows are others than before; whether there were any. Throws ROWS_IN_USE where a row
 * would go on which somebody has typed what is not decided on.
 */
async function storeRowsOf(manager: EntityManager, { formId, before, after }: FormWrite): Promise<boolean> {
  const [old, now] = [byUnit(rowsOf(formId, before)), byUnit(rowsOf(formId, after))];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (unit) => JSON.stringify(old.get(unit) ?? []) !== JSON.stringify(now.get(unit) ?? []),
  );
  if (changed.length === 0) return false;
  const gone = changed.flatMap((unit) =>
    (old.get(unit) ?? []).filter(
      (row) => !(now.get(unit) ?? []).some(({ series }) => series === row['series']),
    ),
  );
  if (gone.length > 0) await refuseInUse(manager, gone, before);
  await manager.query('DELETE FROM form_row WHERE form_id = $1 AND agency_id = ANY($2)', [formId, changed]);
  const written = changed.flatMap((unit) => now.get(unit) ?? []);
  await storeRows(manager, FILE, written, after.find);
  return true;
}

function byUnit(rows: readonly RegisterRecord[]): ReadonlyMap<string, readonly RegisterRecord[]> {
  const sorted = rows.toSorted((a, b) => Number(a['n']) - Number(b['n']));
  // The same columns in the same order, wherever a row was read.
  const told = sorted.map(({ form, agency, n, series, total, since }) => ({
    ...{ form, agency, n, series, total },
    since,
  }));
  return groupBy(told, ({ agency }) => String(agency)) as ReadonlyMap<string, readonly RegisterRecord[]>;
}

interface Figure {
  readonly agencyId: string;
  readonly seriesId: string;
  readonly period: string;
  readonly by: string;
}

/**
 * A figure that is typed, sent or returned must be approved or cleared before its row goes: else it would stand where
 * nobody sees it. One that is approved is public and stays so.
 */
async function refuseInUse(
  manager: EntityManager,
  gone: readonly RegisterRecord[],
  { find }: RegisterCopy,
): Promise<void> {
  // Whoever is typing at this moment is waited for, and finds the row gone after it.
  await manager.query('SELECT FROM round WHERE form_id = $1 ORDER BY id FOR UPDATE', [gone[0]!['form']]);
  const figures: Figure[] = await manager.query(
    `SELECT e.agency_id AS "agencyId", e.series_id AS "seriesId", r.period, p.name AS by
       FROM entry e JOIN round r ON r.id = e.round_id JOIN person p ON p.id = e.entered_by
       JOIN unnest($2::text[], $3::text[]) g(agency_id, series_id)
            ON g.agency_id = e.agency_id AND g.series_id = e.series_id
      WHERE r.form_id = $1
        AND (e.state IN ('DRAFT', 'SUBMITTED', 'RETURNED') OR e.state = 'EMPTY' AND e.as_typed IS NOT NULL)
      ORDER BY r.cut_off_on DESC, e.agency_id, e.series_id`,
    [gone[0]!['form'], gone.map(({ agency }) => agency), gone.map(({ series }) => series)],
  );
  if (figures.length === 0) return;
  throw new DomainError('ROWS_IN_USE', {
    figures: figures.map(({ agencyId, seriesId, period, by }) => {
      const unit = find('agencies', agencyId);
      const { titleVi, titleEn } = titleOf('SERIES', find('series', seriesId)!, find);
      return { unitVi: unit?.['short_vi'], unitEn: unit?.['short_en'], titleVi, titleEn, period, by };
    }),
  });
}
