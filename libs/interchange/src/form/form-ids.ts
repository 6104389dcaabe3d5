import { FileRefused } from '../file/refusal.js';
import { textOf, type Cell } from '../file/rows.js';
import {
  HEAD_FIELDS,
  OPEN_COLUMNS,
  type FormContent,
  type FormHead,
  type FormIds,
  type FormWorkbook,
  type HeadField,
  type OpenColumn,
} from './form.js';

/** The sheet that nobody sees: pairs of a name and a value, then each row as it was when the form was taken away. */
export const IDS_SHEET = 'waymark';
/** Stands in the header of the hidden column of series, so that the header is found wherever it moved. */
export const SERIES_HEADER = '#series';
/** Stands in the same column beside a cell over the table. */
export const headMark = (field: HeadField): string => `#head.${field}`;
/** So many columns after its words stands a cell over the table. */
export const HEAD_PLACE = 2;
const KIND = 'waymark-form-1';
const ROW = '#row';

/** What the hidden sheet says: whose form it is, the headers of the columns that come back, and what stood in them. */
export interface HiddenSheet {
  readonly ids: FormIds;
  /** Empty for what the form does not have: one that was taken away before there was such a column. */
  readonly headers: Readonly<Record<OpenColumn, string>>;
  /** By series. */
  readonly before: ReadonlyMap<string, FormContent>;
  /** What stands before each cell over the table; empty for what the form does not have. */
  readonly headLabels: FormHead;
  readonly headBefore: FormHead;
}

// Kept from being a formula, and from being taken for an empty cell or a number.
const kept = (text: string): string => `'${text}`;
const plain = (cell: Cell | undefined): string => textOf(cell).replace(/^'/, '');

export function hiddenRows({ ids, words, head, rows }: FormWorkbook): (string | number)[][] {
  return [
    ...Object.entries({ kind: KIND, ...ids }).map((pair) => [...pair]),
    ...OPEN_COLUMNS.map((column) => [`#${column}`, words.columns[column]]),
    ...HEAD_FIELDS.map((field) => [headMark(field), words.head[field], kept(head[field])]),
    ...rows.map(({ series, content }) => [
      ROW,
      series,
      ...OPEN_COLUMNS.map((column) => content[column]).map((one) =>
        typeof one === 'string' ? kept(one) : one,
      ),
    ]),
  ];
}

/** Reads the hidden sheet back; refuses what no form of Waymark has. */
export function hiddenSheet(rows: readonly (readonly Cell[])[]): HiddenSheet {
  const found = new Map(rows.map((cells) => [textOf(cells[0]), cells]));
  const of = (name: string): string => textOf(found.get(name)?.[1]);
  if (of('kind') !== KIND) throw new FileRefused('NOT_A_FORM');
  const ids: FormIds = {
    form: of('form'),
    round: of('round'),
    agency: of('agency'),
    language: of('language'),
  };
  if (Object.values(ids).includes('')) throw new FileRefused('FORM_DAMAGED');
  // As they stand in this very file: a form that was taken away earlier has fewer.
  const order = [...found.keys()].flatMap(
    (name) => OPEN_COLUMNS.find((column) => name === `#${column}`) ?? [],
  );
  const before = rows
    .filter(([name]) => textOf(name) === ROW)
    .map(([, series, ...cells]): [string, FormContent] => [textOf(series), contentOf(order, cells)]);
  return {
    ids,
    headers: perColumn((column) => of(`#${column}`)),
    before: new Map(before),
    headLabels: perHead((field) => of(headMark(field))),
    headBefore: perHead((field) => plain(found.get(headMark(field))?.[2])),
  };
}

/** Something of each column that is filled in. */
export function perColumn<Of>(make: (column: OpenColumn) => Of): Record<OpenColumn, Of> {
  return Object.fromEntries(OPEN_COLUMNS.map((column) => [column, make(column)])) as Record<OpenColumn, Of>;
}

/** Something of each cell over the table. */
export function perHead<Of>(make: (field: HeadField) => Of): Record<HeadField, Of> {
  return Object.fromEntries(HEAD_FIELDS.map((field) => [field, make(field)])) as Record<HeadField, Of>;
}

function contentOf(order: readonly OpenColumn[], cells: readonly Cell[]): FormContent {
  const texts = perColumn((column) => plain(cells[order.indexOf(column)]));
  const value = cells[order.indexOf('value')];
  return { ...texts, value: typeof value === 'number' ? value : texts.value };
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
