import { fold, type Layout, type NumberStyle } from '@waymark/domain';
import type { MappedColumn, Mapping } from '../figure/mapping.js';
import { isNumbering, useOf } from './header-words.js';
import { periodHeader } from './period-header.js';
import { unitOfHeader } from './title.js';

/** A header that is understood: how its table is read. */
export interface Recognised {
  readonly layout: Layout;
  readonly columns: readonly MappedColumn[];
  /** How the publisher always writes numbers; null where the numbers must tell. */
  readonly numbers: NumberStyle | null;
}

/** A column of a header: number from 1, text, and whether numbers stand under it. */
export interface HeaderColumn {
  readonly column: number;
  readonly header: string;
  readonly hasNumbers: boolean;
}

/** What a header is, most special first; null where nothing is recognised. */
export function recognise(columns: readonly HeaderColumn[]): Recognised | null {
  return (
    worldBank(columns) ??
    ourWorldInData(columns) ??
    openSdg(columns) ??
    tidy(columns) ??
    across(columns) ??
    down(columns)
  );
}

type Finder = (...names: readonly string[]) => HeaderColumn | undefined;

function finder(columns: readonly HeaderColumn[]): Finder {
  return (...names) => columns.find(({ header }) => names.includes(fold(header)));
}

/** "Country Name", "Country Code", "Indicator Name" ("Series Name"), "Indicator Code", then a column a year. */
function worldBank(columns: readonly HeaderColumn[]): Recognised | null {
  const find = finder(columns);
  const country = find('country name');
  const code = find('country code');
  const name = find('indicator name', 'series name');
  const id = find('indicator code', 'series code');
  if (!country || !code || !name || !id) return null;
  const periods = periodColumns(columns);
  const time = find('time');
  if (periods.length === 0 || time) return null;
  const keys: MappedColumn[] = [
    { column: country.column, as: 'AREA' },
    { column: code.column, as: 'AREA_CODE' },
    { column: name.column, as: 'INDICATOR' },
    { column: id.column, as: 'INDICATOR_CODE' },
  ];
  return { layout: 'WORLD_BANK_WDI', columns: [...keys, ...periods], numbers: 'EN' };
}

/** "Entity", "Code", "Year" (or "Day"), then a column an indicator. */
function ourWorldInData(columns: readonly HeaderColumn[]): Recognised | null {
  const find = finder(columns);
  const entity = find('entity');
  const time = find('year', 'day');
  if (!entity || !time) return null;
  const code = find('code');
  const values = columns.filter(
    (column) => column !== entity && column !== time && column !== code && column.header.trim() !== '',
  );
  if (values.length === 0) return null;
  const keys: MappedColumn[] = [
    { column: entity.column, as: 'AREA' },
    ...(code ? [{ column: code.column, as: 'AREA_CODE' } as const] : []),
    { column: time.column, as: 'PERIOD' },
  ];
  // A column of words (a region, an annotation) measures nothing.
  const measured = values.some(({ hasNumbers }) => hasNumbers)
    ? values.filter(({ hasNumbers }) => hasNumbers)
    : values;
  return {
    layout: 'OUR_WORLD_IN_DATA',
    columns: [...keys, ...measured.map(asIndicator)],
    numbers: 'EN',
  };
}

function asIndicator({ column, header }: HeaderColumn): MappedColumn {
  return { column, as: 'VALUE', keys: { indicator: header.trim() } };
}

/** Columns that say of a figure of Open SDG how it is to be read, and break nothing down. */
const SDG_SPECIAL: ReadonlyMap<string, MappedColumn['as'] | null> = new Map([
  ['year', 'PERIOD'],
  ['value', 'VALUE'],
  ['units', 'UNIT'],
  ['observation status', 'STATUS'],
  ['unit multiplier', null],
  ['series', 'INDICATOR'],
  ['geocode', 'AREA_CODE'],
  ['comment obs', 'NOTE'],
]);

/** "Year" first, "Value" last, in between the breakdowns and "Units"; no column says indicator or area. */
function openSdg(columns: readonly HeaderColumn[]): Recognised | null {
  const named = columns.filter(({ header }) => header.trim() !== '');
  if (named[0]?.header.trim() !== 'Year' || named.at(-1)?.header.trim() !== 'Value') return null;
  const between = named.slice(1, -1);
  if (between.some(({ header }) => ['AREA', 'INDICATOR', 'PERIOD'].includes(useOf(header) ?? '')))
    return null;
  const mapped = named.flatMap(({ column, header }): MappedColumn[] => {
    const special = SDG_SPECIAL.get(fold(header));
    return special === null ? [] : [{ column, as: special ?? 'BREAKDOWN' }];
  });
  return { layout: 'OPEN_SDG', columns: mapped, numbers: 'EN' };
}

/** One figure a row: a column of the period, one of the value, others that say what was measured. */
function tidy(columns: readonly HeaderColumn[]): Recognised | null {
  const mapped = knownColumns(columns);
  const [period, value] = [count(mapped, 'PERIOD'), count(mapped, 'VALUE')];
  if (period < 1 || period > 2 || value !== 1 || periodColumns(columns).length > 1) return null;
  if (period === 2 && !isYearAndPart(columns)) return null;
  const isOwn = count(mapped, 'SERIES') === 1;
  const withUnit = count(mapped, 'UNIT') > 0 ? mapped : mapped.map((one) => valueWithUnit(one, columns));
  return { layout: isOwn ? 'WAYMARK' : 'TIDY', columns: withUnit, numbers: isOwn ? 'EN' : null };
}

/** "Giá trị (tỷ đồng)": the header of the values says their unit. */
function valueWithUnit(mapped: MappedColumn, columns: readonly HeaderColumn[]): MappedColumn {
  const header = columns.find(({ column }) => column === mapped.column)?.header ?? '';
  const unit = mapped.as === 'VALUE' ? unitOfHeader(header) : null;
  return unit === null ? mapped : { ...mapped, keys: { unit } };
}

/** A year in one column, its quarter or month in the other. */
function isYearAndPart(columns: readonly HeaderColumn[]): boolean {
  const find = finder(columns);
  return find('nam', 'year') !== undefined && find('quy', 'quarter', 'thang', 'month') !== undefined;
}

/** A column a period; what stands before them says what was measured. */
function across(columns: readonly HeaderColumn[]): Recognised | null {
  const periods = periodColumns(columns);
  if (periods.length < 2) return null;
  const others = columns.filter(({ column }) => !periods.some((period) => period.column === column));
  const mapped = labelled(others.filter(({ header }) => !isNumbering(header)));
  if (mapped === null || count(mapped, 'PERIOD') > 0 || count(mapped, 'VALUE') > 0) return null;
  return { layout: 'YEARS_ACROSS', columns: [...mapped, ...periods], numbers: null };
}

/** A row a period; each column of numbers is an indicator. */
function down(columns: readonly HeaderColumn[]): Recognised | null {
  const mapped = knownColumns(columns);
  if (count(mapped, 'PERIOD') !== 1 || count(mapped, 'VALUE') > 0 || count(mapped, 'INDICATOR') > 0)
    return null;
  const values = columns.filter(
    ({ column, header, hasNumbers }) =>
      hasNumbers &&
      header.trim() !== '' &&
      !isNumbering(header) &&
      !mapped.some((one) => one.column === column),
  );
  if (values.length === 0) return null;
  return { layout: 'TIDY', columns: [...mapped, ...values.map(asIndicator)], numbers: null };
}

/** The columns with a known header, each use once (but for breakdowns). */
function knownColumns(columns: readonly HeaderColumn[]): MappedColumn[] {
  const mapped: MappedColumn[] = [];
  for (const { column, header } of columns) {
    const as = useOf(header);
    if (as !== null) mapped.push({ column, as });
  }
  return mapped.filter(
    ({ as }, at) => as === 'BREAKDOWN' || as === 'PERIOD' || as === 'VALUE' || firstOf(mapped, as) === at,
  );
}

function firstOf(mapped: readonly MappedColumn[], as: MappedColumn['as']): number {
  return mapped.findIndex((one) => one.as === as);
}

/** The known columns; a single one of texts that is not known holds the names of what is measured. */
function labelled(columns: readonly HeaderColumn[]): MappedColumn[] | null {
  const mapped = knownColumns(columns);
  const named = mapped.some(({ as }) => as === 'INDICATOR' || as === 'SERIES' || as === 'AREA');
  const unknown = columns.filter(
    ({ column, hasNumbers }) => !hasNumbers && !mapped.some((one) => one.column === column),
  );
  const [label] = unknown;
  if (!named && label && unknown.length === 1) return [{ column: label.column, as: 'INDICATOR' }, ...mapped];
  return named ? mapped : null;
}

function periodColumns(columns: readonly HeaderColumn[]): MappedColumn[] {
  return columns.flatMap(({ column, header }): MappedColumn[] => {
    const found = periodHeader(header);
    if (!found) return [];
    return [{ column, as: 'VALUE', period: found.text, ...(found.status ? { status: found.status } : {}) }];
  });
}

function count(mapped: readonly MappedColumn[], use: MappedColumn['as']): number {
  return mapped.filter(({ as }) => as === use).length;
}

/** The mapping of a recognised header. */
export function mappingOf(
  recognised: Recognised,
  place: Pick<Mapping, 'sheet' | 'headerLine' | 'headerLines' | 'lastLine'>,
): Mapping {
  return {
    version: 1,
    ...place,
    columns: recognised.columns,
    ...(recognised.numbers ? { numbers: recognised.numbers } : {}),
  };
}
