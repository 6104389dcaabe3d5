import type { RegisterRecord } from '../register/cell.js';
import type { RecordNoun } from './record-noun.js';

/** What a record may lack without being wrong: the work that is left to the planners. */
export const GAPS = [
  'DRAFT',
  'NO_SERIES',
  'NO_TARGET',
  'NO_LEAD',
  'NO_SOURCE',
  'NO_FIGURES',
  'NO_DATE',
  'NO_ROWS',
  'ENDED_INDICATOR',
] as const;
export type Gap = (typeof GAPS)[number];

/** What a record's gaps are judged by beside itself. */
export interface Beside {
  /** Goals that have a target. */
  readonly withTarget: ReadonlySet<string>;
  /** Series that have a figure. */
  readonly withFigures: ReadonlySet<string>;
  /** Documents that have a file. */
  readonly withFile: ReadonlySet<string>;
  /** Forms that somebody owes. */
  readonly withRows: ReadonlySet<string>;
  /** Goals and forms in force that use an indicator that is not any more. */
  readonly goalsOfEnded: ReadonlySet<string>;
  readonly formsOfEnded: ReadonlySet<string>;
}

/** What a record still lacks; nothing where the noun has no such gaps. */
export function gapsOf(noun: RecordNoun, record: RegisterRecord, beside: Beside): Gap[] {
  const id = String(record['id']);
  const gaps: (Gap | false)[] = [];
  if (noun === 'GOAL')
    gaps.push(
      record['lifecycle'] === 'DRAFT' && 'DRAFT',
      record['kind'] === 'GOAL' && (record['measured_by'] as readonly string[]).length === 0 && 'NO_SERIES',
      !beside.withTarget.has(id) && 'NO_TARGET',
      record['lead'] === null && 'NO_LEAD',
      beside.goalsOfEnded.has(id) && 'ENDED_INDICATOR',
    );
  if (noun === 'DOCUMENT')
    gaps.push(
      record['lifecycle'] === 'DRAFT' && 'DRAFT',
      record['reference'] === null && !beside.withFile.has(id) && 'NO_SOURCE',
      record['dated'] === null && 'NO_DATE',
    );
  if (noun === 'FORM')
    gaps.push(
      record['lifecycle'] === 'DRAFT' && 'DRAFT',
      !beside.withRows.has(id) && 'NO_ROWS',
      beside.formsOfEnded.has(id) && 'ENDED_INDICATOR',
    );
  if (noun === 'INDICATOR') gaps.push(record['lifecycle'] === 'DRAFT' && 'DRAFT');
  if (noun === 'SERIES') gaps.push(!beside.withFigures.has(id) && 'NO_FIGURES');
  return gaps.filter((gap) => gap !== false);
}
