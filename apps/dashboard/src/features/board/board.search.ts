import { INDICATOR_KINDS, STATUSES, type IndicatorKind, type Status } from '@waymark/domain';
import type { BoardFilter, BoardOrder } from '../../api/generated/graphql.js';

const ORDERS: readonly BoardOrder[] = ['THEME', 'STATUS', 'DUE', 'NAME'];

/** How the board is looked at beside its table. */
const VIEWS = ['timeline', 'changes'] as const;
export type BoardView = (typeof VIEWS)[number];

/** The state of the board, all of it in the address. */
export interface BoardSearch {
  readonly q?: string;
  readonly theme?: string;
  readonly agency?: string;
  readonly document?: string;
  readonly area?: string;
  /** Verdicts, divided by commas. */
  readonly status?: string;
  readonly dueYear?: number;
  readonly kind?: IndicatorKind;
  readonly order?: BoardOrder;
  readonly view?: BoardView;
  /** The earlier day of the changes, as it was given: what is no day is told to the reader. */
  readonly since?: string;
  /** Ids of the rows that are opened, divided by commas. */
  readonly open?: string;
  /** Drawn for a room. */
  readonly projector?: 'yes';
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Reads the address; what it does not know is left out, so that an old or mistyped link still opens. */
export function boardSearch(search: Record<string, unknown>): BoardSearch {
  const statuses = statusesOf({ status: word(search['status']) });
  const dueYear = Number(search['dueYear']);
  const found: { [Key in keyof BoardSearch]: BoardSearch[Key] | undefined } = {
    q: word(search['q']),
    theme: word(search['theme']),
    agency: word(search['agency']),
    document: word(search['document']),
    area: word(search['area']),
    status: statuses.length > 0 ? statuses.join(',') : undefined,
    dueYear: Number.isInteger(dueYear) && dueYear > 1900 && dueYear < 2200 ? dueYear : undefined,
    kind: INDICATOR_KINDS.find((kind) => kind === search['kind']),
    order: ORDERS.find((order) => order === search['order'] && order !== 'THEME'),
    view: VIEWS.find((view) => view === search['view']),
    since: word(search['since']),
    open: word(search['open']),
    projector: search['projector'] === 'yes' ? 'yes' : undefined,
  };
  // What is unknown stays as undefined: that is what takes it out of the address.
  return found as BoardSearch;
}

/** The verdicts that the address asks for. */
export function statusesOf(search: { readonly status?: string | undefined }): readonly Status[] {
  const asked = search.status?.split(',') ?? [];
  return STATUSES.filter((status) => asked.includes(status));
}

/** The rows that the address opens. */
export function openRows(search: BoardSearch): readonly string[] {
  return search.open?.split(',').filter((id) => id !== '') ?? [];
}

/** What the API is asked for; null when nothing is filtered. */
export function boardFilter(search: BoardSearch): BoardFilter | null {
  const statuses = statusesOf(search);
  const filter: BoardFilter = {
    ...(search.q ? { search: search.q } : {}),
    ...(search.theme ? { theme: search.theme } : {}),
    ...(search.agency ? { agency: search.agency } : {}),
    ...(search.document ? { document: search.document } : {}),
    ...(search.area ? { area: search.area } : {}),
    ...(statuses.length > 0 ? { statuses: [...statuses] } : {}),
    ...(search.dueYear ? { dueYear: search.dueYear } : {}),
    ...(search.kind ? { kind: search.kind } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}
