import type { NumberStyle, Qualifier, ValueStatus } from '@waymark/domain';
import { FileRefused } from '../file/refusal.js';
import { headerKey } from '../table/header-words.js';
import { periodHeader } from '../table/period-header.js';
import type { SeriesKeys } from './figure.js';
import type { ColumnUse, MappedColumn, Mapping } from './mapping.js';
import { periodOf, readPeriodText, type ReadPeriod } from './period-text.js';

/** A column of figures; `at` counts from 0. */
export interface ValueColumn {
  readonly at: number;
  readonly header: string;
  readonly style: NumberStyle | null;
  readonly period: ReadPeriod | null;
  readonly status: ValueStatus | null;
  readonly keys: SeriesKeys | null;
}

export interface PeriodColumn {
  readonly at: number;
  /** Put before a cell that is a number only: "Quý" of a column of quarters. */
  readonly word: string;
}

export interface Constants {
  readonly keys: SeriesKeys;
  readonly period: ReadPeriod | null;
  readonly status: ValueStatus | null;
  readonly qualifier: Qualifier | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly knownOn: string | null;
}

/** A mapping laid on the columns of one table. Columns count from 0, -1 where there is none. */
export interface Plan {
  readonly headerLine: number;
  readonly lastLine: number;
  readonly width: number;
  readonly header: readonly string[];
  readonly keys: readonly { readonly at: number; readonly field: keyof SeriesKeys }[];
  readonly breakdowns: readonly { readonly at: number; readonly header: string }[];
  readonly periods: readonly PeriodColumn[];
  readonly values: readonly ValueColumn[];
  readonly at: Readonly<
    Record<
      'LOW' | 'HIGH' | 'QUALIFIER' | 'STATUS' | 'VERSION' | 'WITHDRAWN' | 'SOURCE' | 'NOTE' | 'KNOWN_ON',
      number
    >
  >;
  readonly constants: Constants;
  readonly rules: readonly { readonly when: SeriesKeys; readonly series: string }[];
}

const KEY_FIELDS: Readonly<Partial<Record<ColumnUse, keyof SeriesKeys>>> = {
  SERIES: 'series',
  INDICATOR: 'indicator',
  INDICATOR_CODE: 'indicatorCode',
  AREA: 'area',
  AREA_CODE: 'areaCode',
  UNIT: 'unit',
};

/** A header as the plan needs it: texts by column from 0, its last line. */
export interface HeaderPlace {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly lastLine: number | null;
}

/** Finds the columns of a mapping in the header of a table. */
export function planOf(mapping: Mapping, { header, headerLine, lastLine }: HeaderPlace): Plan {
  const place = (column: number | string): number => columnAt(column, header);
  const placed = mapping.columns.map((column) => ({ ...column, at: place(column.column) }));
  const firstOf = (use: ColumnUse): number => placed.find(({ as }) => as === use)?.at ?? -1;
  const values = placed
    .filter(({ as }) => as === 'VALUE')
    .map((column) => valueColumn(column, header, mapping));
  if (mapping.periodsAcross) {
    const used = new Set(placed.map(({ at }) => at));
    header.forEach((text, at) => {
      const found = used.has(at) ? null : periodHeader(text);
      const period = found ? periodOf(found.text) : null;
      if (!found || !period) return;
      values.push({
        at,
        header: text,
        style: mapping.numbers ?? null,
        period,
        status: found.status,
        keys: null,
      });
    });
  }
  if (values.length === 0) throw new FileRefused('MAPPING_DOES_NOT_FIT', { column: 'VALUE' });
  return {
    headerLine,
    lastLine: mapping.lastLine ?? lastLine ?? Number.POSITIVE_INFINITY,
    width: header.length,
    header,
    keys: placed.flatMap(({ as, at }) => {
      const field = KEY_FIELDS[as];
      return field ? [{ at, field }] : [];
    }),
    breakdowns: placed
      .filter(({ as }) => as === 'BREAKDOWN')
      .map(({ at }) => ({ at, header: header[at]?.trim() ?? '' })),
    periods: periodColumns(
      placed.filter(({ as }) => as === 'PERIOD').map(({ at }) => at),
      header,
    ),
    values,
    at: {
      LOW: firstOf('LOW'),
      HIGH: firstOf('HIGH'),
      QUALIFIER: firstOf('QUALIFIER'),
      STATUS: firstOf('STATUS'),
      VERSION: firstOf('VERSION'),
      WITHDRAWN: firstOf('WITHDRAWN'),
      SOURCE: firstOf('SOURCE'),
      NOTE: firstOf('NOTE'),
      KNOWN_ON: firstOf('KNOWN_ON'),
    },
    constants: constantsOf(mapping.constants ?? {}),
    rules: mapping.series ?? [],
  };
}

function columnAt(column: number | string, header: readonly string[]): number {
  const at =
    typeof column === 'number'
      ? column - 1
      : header.findIndex((text) => text.trim() === column.trim() || headerKey(text) === headerKey(column));
  if (at < 0 || at >= header.length) throw new FileRefused('MAPPING_DOES_NOT_FIT', { column });
  return at;
}

function valueColumn(
  { at, period, status, keys, numbers }: MappedColumn & { readonly at: number },
  header: readonly string[],
  mapping: Mapping,
): ValueColumn {
  return {
    at,
    header: header[at] ?? '',
    style: numbers ?? mapping.numbers ?? null,
    period: period === undefined ? null : checked(period),
    status: status ?? null,
    keys: keys ?? null,
  };
}

function checked(text: string): ReadPeriod {
  const read = readPeriodText(text);
  if (typeof read === 'string') throw new FileRefused('BAD_MAPPING', { faults: [read], period: text });
  return read;
}

/** The columns that make up the period, the year last: "Quý 1 2019". */
function periodColumns(places: readonly number[], header: readonly string[]): PeriodColumn[] {
  const columns = places.map((at) => ({ at, word: wordOf(headerKey(header[at] ?? '')) }));
  if (columns.length < 2) return columns;
  return [...columns.filter(({ word }) => word !== ''), ...columns.filter(({ word }) => word === '')];
}

function wordOf(key: string): string {
  if (/^(?:quy|quarter)$/.test(key)) return 'Quý ';
  return /^(?:thang|month)$/.test(key) ? 'Tháng ' : '';
}

function constantsOf(given: NonNullable<Mapping['constants']>): Constants {
  const { period, status, qualifier, source, note, knownOn, ...keys } = given;
  return {
    keys,
    period: period === undefined ? null : checked(period),
    status: status ?? null,
    qualifier: qualifier ?? null,
    source: source ?? null,
    note: note ?? null,
    knownOn: knownOn ?? null,
  };
}
