import { isDate, parsePeriod, type LoadReason } from '@waymark/domain';

/** The value of a cell: what a file, a stored row and a check all speak of. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row of the register by the columns of its file. */
export type RegisterRecord = Readonly<Record<string, Cell>>;

/** Why a cell cannot be read. */
export class CellProblem {
  constructor(readonly reason: LoadReason) {}
}

/** What a kind of cell holds, for whoever draws a field for it. */
export const CELL_KINDS = [
  'TEXT',
  'NUMBER',
  'DATE',
  'PERIOD',
  'YES',
  'WORD',
  'IDS',
  'BREAKS',
  'OBSERVATION',
  'ROWS',
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** How a kind of cell is read from a file and written back; an empty cell never reaches `read`. */
export interface CellType {
  readonly kind: CellKind;
  /** The words of its vocabulary, where it has one. */
  readonly vocabulary: readonly string[];
  /** What an empty cell means, and a column that the file lacks. */
  readonly empty: Cell;
  read(text: string): Cell | CellProblem;
  write(value: Cell): string;
}

const plain = (value: Cell): string => (value === null ? '' : String(value));

function nullable(
  kind: CellKind,
  read: (text: string) => Cell | CellProblem,
  write = plain,
  vocabulary: readonly string[] = [],
): CellType {
  return { kind, vocabulary, empty: null, read, write };
}

const isTidy = (text: string): boolean => text === text.trim() && text === text.normalize('NFC');

/** Any words; empty is unknown. */
export const text = nullable('TEXT', (cell) => (isTidy(cell) ? cell : new CellProblem('UNTIDY_TEXT')));

/** Any words; empty is a value of its own, such as the symbol of a unit that has none. */
export const words: CellType = { ...text, empty: '' };

const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

/** A finite number with a decimal point and nothing else: no sign of a thousand, no exponent. */
export const number = nullable('NUMBER', (cell) => {
  const value = Number(cell);
  return NUMBER.test(cell) && Number.isFinite(value) ? value : new CellProblem('NOT_A_NUMBER');
});

/** A whole number from 1 on. */
export const counter = nullable('NUMBER', (cell) =>
  /^[1-9][0-9]{0,8}$/.test(cell) ? Number(cell) : new CellProblem('NOT_A_NUMBER'),
);

/** A whole number from 0 on. */
export const digits = nullable('NUMBER', (cell) =>
  /^[0-9]$/.test(cell) ? Number(cell) : new CellProblem('NOT_A_NUMBER'),
);

/** A whole number of days, before or after. */
export const days = nullable('NUMBER', (cell) =>
  /^(0|-?[1-9][0-9]{0,3})$/.test(cell) ? Number(cell) : new CellProblem('NOT_A_NUMBER'),
);

/** `YYYY-MM-DD`. */
export const date = nullable('DATE', (cell) => (isDate(cell) ? cell : new CellProblem('NOT_A_DATE')));

/** A period in SDMX form. */
export const period = nullable('PERIOD', (cell) =>
  parsePeriod(cell) ? cell : new CellProblem('NOT_A_PERIOD'),
);

/** `yes`, or empty for no. */
export const yes: CellType = {
  kind: 'YES',
  vocabulary: [],
  empty: false,
  read: (cell) => (cell === 'yes' ? true : new CellProblem('UNKNOWN_WORD')),
  write: (value) => (value === true ? 'yes' : ''),
};

/** A word of a vocabulary: `at-least` in a file, `AT_LEAST` everywhere else. */
export function word(vocabulary: readonly string[]): CellType {
  return nullable(
    'WORD',
    (cell) => {
      const found = vocabulary.find((one) => inFile(one) === cell);
      return found ?? new CellProblem('UNKNOWN_WORD');
    },
    (value) => (value === null ? '' : inFile(String(value))),
    vocabulary,
  );
}

/** A word of a vocabulary as files write it. */
export const inFile = (one: string): string => one.toLowerCase().replaceAll('_', '-');

function list(kind: CellKind, separator: string, isEntry: (entry: string) => CellProblem | null): CellType {
  return {
    kind,
    vocabulary: [],
    empty: [],
    read: (cell) => {
      const entries = cell.split(separator);
      return entries.map(isEntry).find((problem) => problem !== null) ?? entries;
    },
    write: (value) => (Array.isArray(value) ? value.join(separator) : ''),
  };
}

const tidy = (entry: string) => (entry !== '' && isTidy(entry) ? null : new CellProblem('UNTIDY_TEXT'));

/** Ids separated by `;`. */
export const ids = list('IDS', ';', tidy);

/** Breaks of a series in one language, `period: reason`, separated by ` | `. */
export const breaks = list('BREAKS', ' | ', (entry) => {
  const [at, reason] = splitBreak(entry);
  if (!parsePeriod(at)) return new CellProblem('NOT_A_PERIOD');
  return reason === '' ? new CellProblem('REQUIRED') : tidy(reason);
});

/** Period and reason of a break, `period: reason`. */
export const splitBreak = (entry: string): readonly [string, string] => splitAt(entry, ': ');

/** An observation, `series @ period`. */
export const observation = nullable('OBSERVATION', (cell) => {
  const [, at] = splitAt(cell, ' @ ');
  return parsePeriod(at) ? cell : new CellProblem('NOT_A_PERIOD');
});

/** The two parts around the first separator; the second is empty where there is none. */
export function splitAt(whole: string, separator: string): readonly [string, string] {
  const at = whole.indexOf(separator);
  return at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + separator.length)];
}
