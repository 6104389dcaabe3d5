import type { Cell } from '../file/rows.js';
import { trimmed } from './cell-text.js';
import type { FigureRow } from './figure.js';
import type { ReadPeriod } from './period-text.js';
import type { ValueColumn } from './plan.js';
import type { KnownKeys } from './series-keys.js';
import type { CellValue } from './value-cell.js';

/** What a row says of all its figures. */
export type About = Pick<FigureRow, 'status' | 'qualifier' | 'source' | 'note' | 'knownOn' | 'version'>;

/** A figure of what was read of its cell, its row and its column. */
export function figureOf(
  line: number,
  column: ValueColumn,
  of: {
    known: KnownKeys;
    when: ReadPeriod;
    read: CellValue;
    about: About;
    cell: Cell | undefined;
  },
): FigureRow {
  const { known, when, read, about, cell } = of;
  return {
    line,
    column: column.at + 1,
    keys: known.keys,
    period: when.period,
    isToDate: when.isToDate,
    version: about.version,
    value: read.value,
    low: read.low,
    high: read.high,
    qualifier: read.qualifier ?? about.qualifier,
    status: about.status ?? column.status ?? (read.isEstimate ? 'ESTIMATE' : null),
    asPrinted: trimmed(cell),
    isPercent: read.isPercent,
    source: about.source,
    note: about.note,
    knownOn: about.knownOn,
  };
}
