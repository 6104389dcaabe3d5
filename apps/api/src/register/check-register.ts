import { groupBy } from '../group-by.js';
import { changesThePromise, followsThePromise, isOfTheSameBody, saysWhoAmended } from './amendment-rule.js';
import type { RegisterRecord } from './cell.js';
import { splitAt, splitBreak } from './cell.js';
import { reject, type RegisterRow, type RegisterRows, type RejectedRow } from './read-register.js';
import type { RegisterFileName } from './register-column.js';
import { fileNamed, keyOf } from './register-file.js';
import type { StoredRegister } from './stored-register.js';

/** Ids by the file that defines them, those already stored included. */
export type KnownIds = ReadonlyMap<RegisterFileName, ReadonlySet<string>>;

export type Problem = readonly [reason: RejectedRow['reason'], column: string];
type Rule = (record: RegisterRecord, all: Lookup) => Problem | null;

/** The register as it will be: the rows that are read beside those that are stored. */
export class Lookup {
  private readonly maps = new Map<RegisterFileName, Map<string, RegisterRecord>>();

  constructor(
    private readonly rows: RegisterRows,
    private readonly stored: StoredRegister,
    private readonly incomplete: ReadonlySet<string>,
  ) {}

  /** Whether a row may be there: of a file with unreadable rows nobody can say that it is not. */
  has(file: RegisterFileName, id: unknown): boolean {
    return this.find(file, id) !== undefined || this.incomplete.has(`${file}.csv`);
  }

  find(file: RegisterFileName, id: unknown): RegisterRecord | undefined {
    return this.byKey(file).get(String(id));
  }

  /** The stored rows of a file that the read ones do not repeat. */
  onlyStored(file: RegisterFileName): RegisterRecord[] {
    const stored = new Set(this.stored.get(file) ?? []);
    return [...this.byKey(file).values()].filter((record) => stored.has(record));
  }

  private byKey(name: RegisterFileName): ReadonlyMap<string, RegisterRecord> {
    let map = this.maps.get(name);
    if (!map) {
      const file = fileNamed(name);
      const read = (this.rows.get(name) ?? []).map(({ record }) => record);
      map = new Map(
        [...(this.stored.get(name) ?? []), ...read].map((record) => [keyOf(file, record), record]),
      );
      this.maps.set(name, map);
    }
    return map;
  }
}

const given = (value: unknown): boolean => value !== null && value !== undefined;
const isPair = (a: unknown, b: unknown): boolean => given(a) === given(b);
const isAfter = (a: unknown, b: unknown): boolean => given(a) && given(b) && (a as string) > (b as string);

const isReplacedByAnother: Rule = (r) =>
  r['replaced_by'] === null ||
  (r['replaced_by'] !== r['id'] && (r['lifecycle'] === 'REPLACED' || r['lifecycle'] === 'DRAFT'))
    ? null
    : ['CONTRADICTION', 'replaced_by'];

const isValidTime: Rule = (r) =>
  isAfter(r['valid_from'], r['valid_to']) ? ['CONTRADICTION', 'valid_to'] : null;

/** What the cells of one row say to each other and to the rows they name. The database checks most of it again. */
const RULES: Readonly<Partial<Record<RegisterFileName, readonly Rule[]>>> = {
  units: [(r) => (Number(r['scale']) > 0 ? null : ['OUT_OF_BOUNDS', 'scale'])],
  agencies: [isValidTime],
  areas: [isValidTime],
  documents: [
    (r) =>
      given(r['dated']) || r['dated_precision'] === 'UNKNOWN' ? null : ['CONTRADICTION', 'dated_precision'],
    isReplacedByAnother,
  ],
  indicators: [
    isReplacedByAnother,
    (r) => (given(r['min']) && given(r['max']) && r['min']! >= r['max']! ? ['CONTRADICTION', 'max'] : null),
    (r, all) => {
      const kind = all.find('units', r['unit'])?.['kind'];
      if (kind === undefined) return null;
      return (r['kind'] === 'MILESTONE') === (kind === 'YES_NO') &&
        (r['kind'] === 'RANK') === (kind === 'RANK')
        ? null
        : ['CONTRADICTION', 'unit'];
    },
  ],
  series: [
    (r) => (hasTwice(breakPeriods(r['breaks_vi'])) ? ['DUPLICATE', 'breaks_vi'] : null),
    (r) =>
      breakPeriods(r['breaks_vi']).join() === breakPeriods(r['breaks_en']).join()
        ? null
        : ['CONTRADICTION', 'breaks_en'],
  ],
  goals: [
    (r) => (isPair(r['baseline_value'], r['baseline_period']) ? null : ['CONTRADICTION', 'baseline_period']),
    (r) =>
      r['ended_on'] === null || r['lifecycle'] === 'REPLACED' || r['lifecycle'] === 'DISCONTINUED'
        ? null
        : ['CONTRADICTION', 'ended_on'],
    (r) => (isPair(r['related_goal'], r['relation']) ? null : ['CONTRADICTION', 'relation']),
    (r) => (r['related_goal'] === r['id'] ? ['CONTRADICTION', 'related_goal'] : null),
    (r) => (isPair(r['proxy_vi'], r['proxy_en']) ? null : ['CONTRADICTION', 'proxy_en']),
    (r) =>
      r['series_rule'] === 'ALL' && (r['measured_by'] as string[]).length < 2
        ? ['CONTRADICTION', 'series_rule']
        : null,
    (r) => (hasTwice(r['measured_by'] as string[]) ? ['DUPLICATE', 'measured_by'] : null),
  ],
  targets: [
    (r) =>
      r['comparator'] === 'BETWEEN' || r['value_high'] === null ? null : ['CONTRADICTION', 'value_high'],
    (r) =>
      r['comparator'] !== 'BETWEEN' || isOrdered(r['value'], r['value_high'])
        ? null
        : ['CONTRADICTION', 'value_high'],
    (r) => (r['comparator'] === 'DONE' && r['value'] !== null ? ['CONTRADICTION', 'value'] : null),
    (r) => (r['value'] === null || r['unit'] !== null ? null : ['REQUIRED', 'unit']),
    (r) => (isPair(r['aim_due'], r['due_precision']) ? null : ['CONTRADICTION', 'due_precision']),
    (r) =>
      r['latest_due'] === null || isAfter(r['latest_due'], r['aim_due'])
        ? null
        : ['CONTRADICTION', 'latest_due'],
    saysWhoAmended,
    followsThePromise,
    changesThePromise,
    isOfTheSameBody,
  ],
  statements: [
    (r, all) => {
      if (r['observation'] === null) return null;
      const [series, period] = splitAt(String(r['observation']), ' @ ');
      return all.has('observations', `${series} ${period} 1`) ? null : ['UNKNOWN_REFERENCE', 'observation'];
    },
  ],
  observations: [
    (r) => (holdsNumber(r) || r['withdrawn'] === true ? null : ['REQUIRED', 'value']),
    // A version without a number takes the one before back; the first of a period has none before it.
    (r) =>
      r['withdrawn'] === true && (holdsNumber(r) || r['version'] === 1)
        ? ['CONTRADICTION', 'withdrawn']
        : null,
    (r) =>
      !given(r['low']) || !given(r['high']) || isOrdered(r['low'], r['high'])
        ? null
        : ['CONTRADICTION', 'high'],
    (r, all) => {
      const indicator = all.find('indicators', all.find('series', r['series'])?.['indicator']);
      const column = ['value', 'low', 'high'].find((name) => isOutside(r[name], indicator));
      return column ? ['OUT_OF_BOUNDS', column] : null;
    },
  ],
  forms: [(r) => (Number(r['due_days']) > Number(r['cut_off_days']) ? null : ['CONTRADICTION', 'due_days'])],
  form_rows: [
    (r, all) =>
      r['total'] === null || all.has('form_rows', `${r['form']} ${r['agency']} ${r['total']}`)
        ? null
        : ['UNKNOWN_REFERENCE', 'total'],
    (r, all) => (isPartOfItself(r, all) ? ['CONTRADICTION', 'total'] : null),
  ],
};

/** Whether the totals above a row of a form lead back to it. */
function isPartOfItself(row: RegisterRecord, all: Lookup): boolean {
  const above = new Set<unknown>();
  for (let n = row['total']; given(n) && !above.has(n);) {
    if (n === row['n']) return true;
    above.add(n);
    n = all.find('form_rows', `${row['form']} ${row['agency']} ${n}`)?.['total'] ?? null;
  }
  return false;
}

const holdsNumber = (r: RegisterRecord): boolean => given(r['value']) || given(r['low']) || given(r['high']);
const breakPeriods = (cell: unknown): string[] => (cell as string[]).map((entry) => splitBreak(entry)[0]);
const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;
const isOrdered = (low: unknown, high: unknown): boolean =>
  given(low) && given(high) && (low as number) <= (high as number);

function isOutside(value: unknown, indicator: RegisterRecord | undefined): boolean {
  if (!given(value) || !indicator) return false;
  const { min, max } = indicator as { min: number | null; max: number | null };
  return (min !== null && (value as number) < min) || (max !== null && (value as number) > max);
}

/**
 * Checks what rows say to each other and to those already stored: ids given twice, references, contradictions, bounds,
 * numbering of versions and targets.
 * What only an unreadable row could answer is not held against the others.
 */
export function checkRegister(
  rows: RegisterRows,
  stored: StoredRegister,
  known: KnownIds,
  unreadable: readonly RejectedRow[],
): RejectedRow[] {
  const rejected: RejectedRow[] = [];
  const incomplete = new Set(unreadable.map(({ file }) => file));
  const lookup = new Lookup(rows, stored, incomplete);
  for (const [name, table] of rows) {
    const seen = new Set<string>();
    for (const row of table) {
      const key = keyOf(row.file, row.record);
      if (seen.has(key)) rejected.push(reject(row, 'DUPLICATE', row.file.key.at(-1)));
      seen.add(key);
      rejected.push(...checkReferences(row, known));
      for (const rule of RULES[name] ?? []) {
        const problem = rule(row.record, lookup);
        if (problem) rejected.push(reject(row, ...problem));
      }
    }
  }
  const number = (name: RegisterFileName, ...numbering: Numbering) => {
    if (incomplete.has(`${name}.csv`)) return;
    const others = lookup.onlyStored(name).map((record) => ({ record, row: null }));
    const read = (rows.get(name) ?? []).map((row) => ({ record: row.record, row }));
    rejected.push(...checkNumbering([...others, ...read], ...numbering));
  };
  number('targets', ['goal'], 'n');
  number('targets', ['goal', 'n'], 'version', 'known_on');
  number('observations', ['series', 'period'], 'version', 'known_on');
  number('form_rows', ['form', 'agency'], 'n');
  rejected.push(...checkTwice(lookup.onlyStored('form_rows'), rows.get('form_rows') ?? []));
  return rejected;
}

function checkReferences(row: RegisterRow, known: KnownIds): RejectedRow[] {
  return row.file.columns.flatMap(({ name, refersTo }) => {
    if (!refersTo) return [];
    const value = row.record[name];
    const named = Array.isArray(value) ? value : value === null ? [] : [value];
    return named
      .filter((id) => !known.get(refersTo)?.has(id))
      .map((id) => ({ ...reject(row, 'UNKNOWN_REFERENCE', name), value: String(id) }));
  });
}

/** Whoever owes a figure on a form owes it once there. */
function checkTwice(stored: readonly RegisterRecord[], read: readonly RegisterRow[]): RejectedRow[] {
  const name = (record: RegisterRecord) =>
    ['form', 'agency', 'series'].map((column) => String(record[column])).join(' ');
  const seen = new Set(stored.map(name));
  return read.flatMap((row) => {
    const isTwice = seen.has(name(row.record));
    seen.add(name(row.record));
    return isTwice ? [reject(row, 'DUPLICATE', 'series')] : [];
  });
}

type Numbering = readonly [group: readonly string[], counter: string, dated?: string];

/** A row to be numbered; only one that is read, not stored, can be rejected. */
interface Numbered {
  readonly record: RegisterRecord;
  readonly row: RegisterRow | null;
}

/** Rows of one group are numbered 1, 2, 3 …, versions of one row by one number; a later row has no earlier date. */
function checkNumbering(rows: readonly Numbered[], ...[group, counter, dated]: Numbering): RejectedRow[] {
  const groups = groupBy(rows, ({ record }) => group.map((column) => String(record[column])).join(' '));
  return [...groups.values()].flatMap((members) => {
    const inOrder = members.toSorted((a, b) => Number(a.record[counter]) - Number(b.record[counter]));
    return inOrder.flatMap(({ record, row }, index) => {
      const before = inOrder[index - 1];
      const blamed = row ?? before?.row;
      if (!blamed) return [];
      if (Number(record[counter]) > Number(before?.record[counter] ?? 0) + 1) {
        return [reject(blamed, 'WRONG_ORDER', counter)];
      }
      const isEarlier = dated && before && isAfter(before.record[dated], record[dated]);
      return isEarlier ? [reject(blamed, 'WRONG_ORDER', dated)] : [];
    });
  });
}
