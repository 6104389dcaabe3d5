import { isDate, NUMBER_STYLES, QUALIFIERS, VALUE_STATUSES, type MappingFaultCode } from '@waymark/domain';
import { COLUMN_USES, type Mapping, type MappingFault } from './mapping.js';
import { readPeriodText } from './period-text.js';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => MappingFaultCode | null;

const KEY_FIELDS = ['series', 'indicator', 'indicatorCode', 'area', 'areaCode', 'breakdown', 'unit'] as const;
const MOST_LINES = 10_000_000;

const isText: Check = (value) => (typeof value === 'string' && value.trim() !== '' ? null : 'NOT_A_TEXT');
const isFlag: Check = (value) => (typeof value === 'boolean' ? null : 'NOT_A_WORD');
const isLine: Check = (value) => (isWhole(value, MOST_LINES) ? null : 'NOT_A_LINE');
const isColumn: Check = (value) =>
  isWhole(value, 16_384) || (typeof value === 'string' && value.trim() !== '') ? null : 'NOT_A_COLUMN';
const isDay: Check = (value) => (typeof value === 'string' && isDate(value) ? null : 'NOT_A_TEXT');
const isPeriod: Check = (value) =>
  typeof value === 'string' && typeof readPeriodText(value) === 'object' ? null : 'NOT_A_PERIOD';
const oneOf =
  (words: readonly string[], code: MappingFaultCode = 'NOT_A_WORD'): Check =>
  (value) =>
    words.includes(value as string) ? null : code;

const KEYS: Readonly<Record<string, Check>> = Object.fromEntries(KEY_FIELDS.map((field) => [field, isText]));
const CONSTANTS: Readonly<Record<string, Check>> = {
  ...KEYS,
  period: isPeriod,
  status: oneOf(VALUE_STATUSES),
  qualifier: oneOf(QUALIFIERS),
  source: isText,
  note: isText,
  knownOn: isDay,
};
/** Looked into by itself. */
const isLookedInto: Check = () => null;
const COLUMN: Readonly<Record<string, Check>> = {
  column: isColumn,
  as: oneOf(COLUMN_USES, 'UNKNOWN_USE'),
  period: isPeriod,
  status: oneOf(VALUE_STATUSES),
  keys: isLookedInto,
  numbers: oneOf(NUMBER_STYLES),
};
const MAPPING: Readonly<Record<string, Check>> = {
  version: (value) => (value === 1 ? null : 'UNKNOWN_VERSION'),
  sheet: isText,
  headerLine: isLine,
  headerLines: (value) => (isWhole(value, 10) ? null : 'NOT_A_LINE'),
  lastLine: isLine,
  columns: isLookedInto,
  periodsAcross: isFlag,
  numbers: oneOf(NUMBER_STYLES),
  constants: isLookedInto,
  series: isLookedInto,
};

function isWhole(value: unknown, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with a mapping that somebody gives as JSON; nothing when it can be used. */
export function checkMapping(mapping: unknown): MappingFault[] {
  if (!isObject(mapping)) return [{ code: 'NOT_AN_OBJECT', path: '' }];
  const faults = checkFields(mapping, MAPPING, '');
  if (mapping['version'] === undefined) faults.push({ code: 'UNKNOWN_VERSION', path: 'version' });
  if (mapping['constants'] !== undefined)
    faults.push(...checkFields(mapping['constants'], CONSTANTS, 'constants'));
  faults.push(...checkColumns(mapping), ...checkRules(mapping['series']));
  return faults.length > 0 ? faults : checkWhole(mapping as unknown as Mapping);
}

function checkFields(value: unknown, checks: Readonly<Record<string, Check>>, path: string): MappingFault[] {
  if (!isObject(value)) return [{ code: 'NOT_AN_OBJECT', path }];
  return Object.entries(value).flatMap(([field, content]): MappingFault[] => {
    const check = Object.hasOwn(checks, field) ? checks[field] : undefined;
    const code = check ? (content === undefined ? null : check(content)) : 'UNKNOWN_FIELD';
    return code === null ? [] : [{ code, path: path === '' ? field : `${path}.${field}` }];
  });
}

function checkColumns({ columns }: Fields): MappingFault[] {
  if (!Array.isArray(columns)) return [{ code: 'NOT_AN_OBJECT', path: 'columns' }];
  const seen = new Set<unknown>();
  return columns.flatMap((column: unknown, at): MappingFault[] => {
    const path = `columns[${at}]`;
    const faults = checkFields(column, COLUMN, path);
    if (!isObject(column)) return faults;
    if (column['column'] === undefined) faults.push({ code: 'NOT_A_COLUMN', path: `${path}.column` });
    if (column['as'] === undefined) faults.push({ code: 'UNKNOWN_USE', path: `${path}.as` });
    if (column['keys'] !== undefined) faults.push(...checkFields(column['keys'], KEYS, `${path}.keys`));
    if (seen.has(column['column'])) faults.push({ code: 'COLUMN_TWICE', path });
    seen.add(column['column']);
    return faults;
  });
}

function checkRules(rules: unknown): MappingFault[] {
  if (rules === undefined) return [];
  if (!Array.isArray(rules)) return [{ code: 'NOT_AN_OBJECT', path: 'series' }];
  const seen = new Set<string>();
  return rules.flatMap((rule: unknown, at): MappingFault[] => {
    const path = `series[${at}]`;
    const faults = checkFields(rule, { when: isLookedInto, series: isText }, path);
    if (!isObject(rule)) return faults;
    faults.push(...checkFields(rule['when'], KEYS, `${path}.when`));
    if (rule['series'] === undefined) faults.push({ code: 'NOT_A_TEXT', path: `${path}.series` });
    const when = JSON.stringify(isObject(rule['when']) ? Object.entries(rule['when']).sort() : null);
    if (seen.has(when)) faults.push({ code: 'SERIES_TWICE', path });
    seen.add(when);
    return faults;
  });
}

/** What only the parts together show: figures without a place for them, a period that nothing says. */
function checkWhole({ columns, periodsAcross, constants }: Mapping): MappingFault[] {
  const faults: MappingFault[] = [];
  const values = columns.filter(({ as }) => as === 'VALUE');
  if (values.length === 0 && !periodsAcross) faults.push({ code: 'NO_VALUE_COLUMN', path: 'columns' });
  const hasPeriod = constants?.period !== undefined || columns.some(({ as }) => as === 'PERIOD');
  values.forEach((value) => {
    if (value.period === undefined && !hasPeriod) {
      faults.push({ code: 'NO_PERIOD', path: `columns[${columns.indexOf(value)}]` });
    }
  });
  return faults;
}

/** The mapping of a JSON text; null when `checkMapping` finds a fault. */
export function asMapping(mapping: unknown): Mapping | null {
  return checkMapping(mapping).length === 0 ? (mapping as Mapping) : null;
}
