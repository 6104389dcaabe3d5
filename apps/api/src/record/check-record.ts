import type { RegisterRecord } from '../register/cell.js';
import { checkRegister } from '../register/check-register.js';
import type { RejectedRow } from '../register/read-register.js';
import type { RegisterFileName } from '../register/register-column.js';
import { fileNamed, keyOf } from '../register/register-file.js';
import { ROWS, rowText } from './form-rows.js';
import type { Find, RegisterCopy } from './register-copy.js';
import { nounOf } from './record-noun.js';
import type { RecordProblem } from './record.type.js';

/** Rows that were written together, by the file that keeps them. */
export type WrittenRows = ReadonlyMap<RegisterFileName, readonly RegisterRecord[]>;

/** The observations stay in the database, where what concerns them is checked. */
const WITHOUT_OBSERVATIONS: RejectedRow[] = [
  { file: 'observations.csv', row: null, line: 1, column: null, reason: 'MISSING_FILE', value: null },
];

/**
 * Holds a register as it would be against the rules of its files: what they say of the written rows, and of others only
 * what was not wrong before.
 */
export function checkRecords(
  before: RegisterCopy,
  after: RegisterCopy,
  written: WrittenRows,
): RecordProblem[] {
  const problems = check(after);
  const isWritten = ({ name, key }: Placed) =>
    (written.get(name) ?? []).some((record) => keyOf(fileNamed(name), record) === key);
  const own = problems.filter(isWritten).map((problem) => ({ ...problem.told, isOther: false }));
  const others = problems.filter((problem) => !isWritten(problem));
  if (others.length === 0) return own;
  const known = new Set(check(before).map(({ sign }) => sign));
  return [
    ...own,
    ...others.filter(({ sign }) => !known.has(sign)).map(({ told }) => ({ ...told, isOther: true })),
  ];
}

interface Placed {
  readonly name: RegisterFileName;
  readonly key: string;
  readonly sign: string;
  readonly told: Omit<RecordProblem, 'isOther'>;
}

function check(copy: RegisterCopy): Placed[] {
  const rows = copy.rows();
  return checkRegister(rows, new Map(), copy.ids(), WITHOUT_OBSERVATIONS).map(
    ({ file: fileName, row, column, reason, value }) => {
      const name = fileName.replace('.csv', '') as RegisterFileName;
      const { record } = rows.get(name)![row ?? 0]!;
      const key = keyOf(fileNamed(name), record);
      const id = name === 'targets' ? String(record['n']) : key;
      const told =
        name === 'form_rows'
          ? { ...placeOf(record, copy.find), reason }
          : { noun: nounOf(name), id, field: column, reason, value };
      return { name, key, sign: [name, key, column, reason].join(' '), told };
    },
  );
}

/** A row of a form is told as what its form holds. */
const placeOf = (row: RegisterRecord, find: Find) => ({
  noun: 'FORM' as const,
  id: String(row['form']),
  field: ROWS,
  value: rowText(row, find),
});
