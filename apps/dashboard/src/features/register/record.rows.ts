/** A row of a reporting form: who owes which series, and of a part the series of its total; empty without one. */
export interface Row {
  readonly unit: string;
  readonly series: string;
  readonly total: string;
}

export function readRow(text: string): Row {
  const [unit = '', series = '', total = ''] = text.split(' ');
  return { unit, series, total };
}

const writeRow = ({ unit, series, total }: Row): string => [unit, series, total].join(' ').trimEnd();

/** The units of rows, in order. */
export const unitsOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => readRow(text).unit)),
];

/** Rows as a record holds them: those of a unit in their order, the units in that of the register. */
export function writeRows(rows: readonly Row[]): readonly string[] {
  return rows.toSorted((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0)).map(writeRow);
}

/** The same rows with one moved by a step among those of its unit. */
export function moveRow(rows: readonly Row[], row: Row, step: 1 | -1): readonly Row[] {
  const own = rows.filter(({ unit }) => unit === row.unit);
  const at = own.indexOf(row);
  const other = own[at + step];
  if (!other) return rows;
  return rows.map((one) => (one === row ? other : one === other ? row : one));
}

/** The same without one; what was a part of it is a part of nothing. */
export function dropRow(rows: readonly Row[], row: Row): readonly Row[] {
  return rows
    .filter((one) => one !== row)
    .map((one) => (one.unit === row.unit && one.total === row.series ? { ...one, total: '' } : one));
}

/** The rows that can be the total of one: of its unit, neither it nor a part of it, however deep. */
export function totalsFor(rows: readonly Row[], row: Row): readonly Row[] {
  const own = rows.filter(({ unit }) => unit === row.unit);
  const isBelow = (one: Row | undefined, steps = 0): boolean =>
    one !== undefined &&
    steps <= own.length &&
    (one.series === row.series ||
      isBelow(
        own.find(({ series }) => series === one.total),
        steps + 1,
      ));
  return own.filter((one) => !isBelow(one));
}

/** What changed among the rows of a unit. */
export interface UnitChange {
  readonly unit: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Whether those that stayed have another order or other totals. */
  readonly isMoved: boolean;
}

/** What changed from rows to rows, unit by unit. */
export function changedRows(old: readonly string[], now: readonly string[]): readonly UnitChange[] {
  const [before, after] = [old.map(readRow), now.map(readRow)];
  return unitsOf([...old, ...now]).flatMap((unit): UnitChange[] => {
    const [was, is] = [before, after].map((rows) => rows.filter((row) => row.unit === unit)) as [
      Row[],
      Row[],
    ];
    const without = (rows: Row[], others: Row[]) =>
      rows.map(({ series }) => series).filter((id) => !others.some(({ series }) => series === id));
    const stayed = (rows: Row[], others: Row[]) =>
      rows
        .filter(({ series }) => others.some((one) => one.series === series))
        .map(writeRow)
        .join('\n');
    const [added, removed] = [without(is, was), without(was, is)];
    const isMoved = stayed(was, is) !== stayed(is, was);
    return added.length + removed.length > 0 || isMoved ? [{ unit, added, removed, isMoved }] : [];
  });
}
