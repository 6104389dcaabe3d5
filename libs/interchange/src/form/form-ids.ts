import { FileRefused } from '../file/refusal.js';
import { textOf, type Cell } from '../file/rows.js';
import { OPEN_COLUMNS, type FormContent, type FormIds, type FormWorkbook, type OpenColumn } from './form.js';

/** The sheet that nobody sees: pairs of a name and a value, then each row as it was when the form was taken away. */
export const IDS_SHEET = 'waymark';
/** Stands in the header of the hidden column of series, so that the header is found wherever it moved. */
export const SERIES_HEADER = '#series';
const KIND = 'waymark-form-1';
const ROW = '#row';

/** What the hidden sheet says: whose form it is, the headers of the columns that come back, and what stood in them. */
export interface HiddenSheet {
  readonly ids: FormIds;
  readonly headers: Readonly<Record<OpenColumn, string>>;
  /** By series. */
  readonly before: ReadonlyMap<string, FormContent>;
}

export function hiddenRows({ ids, words, rows }: FormWorkbook): (string | number)[][] {
  const headers = OPEN_COLUMNS.map((column) => [`#${column}`, words.columns[column]]);
  return [
    ...Object.entries({ kind: KIND, ...ids }).map((pair) => [...pair]),
    ...headers,
    ...rows.map(({ series, content }) => [
      ROW,
      series,
      ...OPEN_COLUMNS.map((column) => content[column]).map((one) =>
        // Kept from being a formula, and from being taken for an empty cell or a number.
        typeof one === 'string' ? `'${one}` : one,
      ),
    ]),
  ];
}

/** Reads the hidden sheet back; refuses what no form of Waymark has. */
export function hiddenSheet(rows: readonly (readonly Cell[])[]): HiddenSheet {
  const found = new Map(rows.map(([name, value]) => [textOf(name), textOf(value)]));
  const of = (name: string): string => found.get(name) ?? '';
  if (of('kind') !== KIND) throw new FileRefused('NOT_A_FORM');
  const ids: FormIds = {
    form: of('form'),
    round: of('round'),
    agency: of('agency'),
    language: of('language'),
  };
  if (Object.values(ids).includes('')) throw new FileRefused('FORM_DAMAGED');
  const before = rows
    .filter(([name]) => name === ROW)
    .map(([, series, ...cells]): [string, FormContent] => [textOf(series), contentOf(cells)]);
  return { ids, headers: perColumn((column) => of(`#${column}`)), before: new Map(before) };
}

/** Something of each column that is filled in. */
export function perColumn<Of>(make: (column: OpenColumn) => Of): Record<OpenColumn, Of> {
  return Object.fromEntries(OPEN_COLUMNS.map((column) => [column, make(column)])) as Record<OpenColumn, Of>;
}

function contentOf(cells: readonly Cell[]): FormContent {
  const [value, ...texts] = cells;
  const plain = (cell: Cell | undefined) => textOf(cell).replace(/^'/, '');
  const [status = '', missing = '', expectedOn = '', explanation = '', note = ''] = texts.map(plain);
  return {
    value: typeof value === 'number' ? value : plain(value),
    ...{ status, missing, expectedOn, explanation, note },
  };
}

const REFUSALS = { form: 'OTHER_FORM', round: 'OTHER_ROUND', agency: 'OTHER_AGENCY' } as const;

/** Refuses the file of another form, round or agency. */
export function checkIds(found: FormIds, expected: Partial<FormIds>): void {
  for (const field of ['form', 'agency', 'round'] as const) {
    const wanted = expected[field];
    if (wanted !== undefined && wanted !== found[field]) {
      throw new FileRefused(REFUSALS[field], { expected: wanted, found: found[field] });
    }
  }
}
