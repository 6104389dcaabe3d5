import { createReadStream } from 'node:fs';
import { type LoadReason, parsePeriod } from '@waymark/domain';
import { type BacktestSeries, SERIES_KINDS, type SeriesKind } from '@waymark/domain/backtest';
import { type CsvRow, streamCsv } from '@waymark/interchange';

const COLUMNS = ['series_id', 'country', 'indicator', 'unit', 'kind', 'period', 'value', 'source'] as const;
type Column = (typeof COLUMNS)[number];

/** Why a row is not taken: as a row of the register, and two reasons of series alone. */
export type SeriesReason = LoadReason | 'NOT_A_YEAR' | 'OTHER_IN_SERIES';

/** A row that is not taken, with its place in the file. */
export interface RejectedValue {
  readonly line: number;
  readonly column: string | null;
  readonly reason: SeriesReason;
  readonly value: string | null;
}

export interface ReadSeries {
  readonly series: readonly BacktestSeries[];
  readonly values: number;
  /** The first of the rows that are not taken, and how many there are. */
  readonly rejected: readonly RejectedValue[];
  readonly rejectedCount: number;
}

/** More are counted, not kept. */
const MOST_REJECTED = 20;

/** Number as people and programs write it in tables: digits with a point, an exponent. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A series while its rows come in, in any order. */
type Gathered = Omit<BacktestSeries, 'points'> & { readonly byYear: Map<number, number> };

/** What is wrong with the cells of a row taken by themselves. */
function faultOf(cells: Readonly<Record<Column, string>>): { column: Column; reason: SeriesReason } | null {
  const empty = COLUMNS.find((column) => cells[column] === '' && column !== 'source');
  if (empty) return { column: empty, reason: 'REQUIRED' };
  if (!kindOf(cells.kind)) return { column: 'kind', reason: 'UNKNOWN_WORD' };
  if (parsePeriod(cells.period)?.length !== 'YEAR') return { column: 'period', reason: 'NOT_A_YEAR' };
  if (!NUMBER.test(cells.value) || !Number.isFinite(Number(cells.value))) {
    return { column: 'value', reason: 'NOT_A_NUMBER' };
  }
  return null;
}

function kindOf(word: string): SeriesKind | null {
  return SERIES_KINDS.find((kind) => kind.toLowerCase() === word) ?? null;
}

const OF_SERIES = ['country', 'indicator', 'unit', 'kind'] as const;

/** What every row of a series must repeat, and differs here. */
function differing(series: Gathered, cells: Readonly<Record<Column, string>>): Column | null {
  return (
    OF_SERIES.find(
      (column) => cells[column] !== (column === 'kind' ? series.kind.toLowerCase() : series[column]),
    ) ?? null
  );
}

/** Adds the value of a row to its series, or says why it cannot be. */
function take(all: Map<string, Gathered>, { line, cells: written }: CsvRow): RejectedValue | null {
  const cells = written as Readonly<Record<Column, string>>;
  const rejected = (column: Column, reason: SeriesReason, value: string = cells[column]): RejectedValue => ({
    line,
    column,
    reason,
    value,
  });
  const fault = faultOf(cells);
  if (fault) return rejected(fault.column, fault.reason);
  const kind = kindOf(cells.kind) ?? 'COVERAGE';
  const value = Number(cells.value);
  if (!isPossible(kind, value)) return rejected('value', 'OUT_OF_BOUNDS');
  let series = all.get(cells.series_id);
  if (!series) {
    const { series_id: id, country, indicator, unit } = cells;
    series = { id, country, indicator, unit, kind, byYear: new Map() };
    all.set(id, series);
  }
  const other = differing(series, cells);
  if (other) return rejected(other, 'OTHER_IN_SERIES');
  const year = Number(cells.period);
  if (series.byYear.has(year)) return rejected('period', 'DUPLICATE', `${series.id} ${year}`);
  series.byYear.set(year, value);
  return null;
}

/** Coverage is a share in %, a rank a whole place, counts and rates are not negative. */
function isPossible(kind: SeriesKind, value: number): boolean {
  if (kind === 'COVERAGE') return value >= 0 && value <= 100;
  return kind === 'RANK' ? Number.isInteger(value) && value >= 1 : value >= 0;
}

/**
 * Reads yearly series from a tidy CSV file, a row for each value, while it comes in from the disk. The rows may stand
 * in any order; only numbers are kept.
 */
export async function readSeries(file: string): Promise<ReadSeries> {
  const all = new Map<string, Gathered>();
  const rejected: RejectedValue[] = [];
  let [rejectedCount, values] = [0, 0];
  for await (const row of streamCsv(createReadStream(file), COLUMNS)) {
    const fault = 'reason' in row ? { ...row, value: null } : take(all, row);
    if (!fault) values += 1;
    else if ((rejectedCount += 1) <= MOST_REJECTED) rejected.push(fault);
  }
  const series = [...all.values()].map(({ byYear, ...rest }) => ({
    ...rest,
    points: [...byYear].sort(([a], [b]) => a - b).map(([t, value]) => ({ t, value })),
  }));
  return { series, values, rejected, rejectedCount };
}
