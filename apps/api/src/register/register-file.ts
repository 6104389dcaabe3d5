import {
  AREA_LEVELS,
  COMPARATORS,
  DATE_PRECISIONS,
  DIRECTIONS,
  DOCUMENT_KINDS,
  DOCUMENT_LIFECYCLES,
  FORM_FREQUENCIES,
  FREQUENCIES,
  GOAL_KINDS,
  GOAL_LIFECYCLES,
  GOAL_RELATIONS,
  INDICATOR_KINDS,
  NATURES,
  QUALIFIERS,
  SERIES_RULES,
  STATEMENT_KINDS,
  TARGET_ROLES,
  UNIT_KINDS,
  VALUE_STATUSES,
} from '@waymark/domain';
import {
  breaks,
  counter,
  date,
  days,
  digits,
  ids,
  number,
  observation,
  period,
  text,
  word,
  words,
  yes,
  type RegisterRecord,
} from './cell.js';
import { both, link, may, must, type Column, type RegisterFileName } from './register-column.js';

/** A file of a register and the table that keeps its rows. */
export interface RegisterFile {
  readonly name: RegisterFileName;
  readonly table: string;
  /** Columns that name a row together; files are written in their order. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Whether a register may do without it. */
  readonly isOptional?: boolean;
}

/** Of a goal, those that a form can be in too. */
const FORM_LIFECYCLES = GOAL_LIFECYCLES.filter((one) => one !== 'DONE_WHEN_STATED');

/** The files of a register, in the order in which their rows can be stored. */
export const REGISTER_FILES: readonly RegisterFile[] = [
  {
    name: 'themes',
    table: 'theme',
    key: ['id'],
    columns: [must('id'), must('order', counter), ...both('name', must)],
  },
  {
    name: 'units',
    table: 'unit',
    key: ['code'],
    columns: [
      must('code'),
      must('kind', word(UNIT_KINDS)),
      must('scale', number),
      may('symbol_vi', words),
      may('symbol_en', words),
      ...both('name', must),
    ],
  },
  {
    name: 'agencies',
    table: 'agency',
    key: ['id'],
    columns: [
      must('id'),
      ...both('name', must),
      ...both('short', must),
      may('valid_from', date),
      may('valid_to', date),
      may('successors', ids, link('successors', 'agencies', 'successor_ids')),
      may('parent', text, link('parent', 'agencies')),
      may('note'),
    ],
  },
  {
    name: 'areas',
    table: 'area',
    key: ['id'],
    columns: [
      must('id'),
      must('level', word(AREA_LEVELS)),
      ...both('name', must),
      may('gso_code'),
      may('iso_code'),
      may('valid_from', date),
      may('valid_to', date),
      may('successors', ids, link('successors', 'areas', 'successor_ids')),
      may('parent', text, link('parent', 'areas')),
      may('note'),
    ],
  },
  {
    name: 'documents',
    table: 'document',
    key: ['id'],
    columns: [
      must('id'),
      must('kind', word(DOCUMENT_KINDS)),
      may('number'),
      ...both('title', must),
      may('issuer', text, link('issuer', 'agencies')),
      may('signer'),
      may('dated', date),
      must('dated_precision', word(DATE_PRECISIONS)),
      must('lifecycle', word(DOCUMENT_LIFECYCLES)),
      may('replaced_by', text, link('replaced_by', 'documents')),
      may('reference'),
      ...both('note', may),
    ],
  },
  {
    name: 'indicators',
    table: 'indicator',
    key: ['id'],
    columns: [
      must('id'),
      ...both('name', must),
      must('theme', text, link('theme', 'themes')),
      must('kind', word(INDICATOR_KINDS)),
      must('unit', text, link('unit', 'units', 'unit_code')),
      may('direction', word(DIRECTIONS)),
      must('nature', word(NATURES)),
      may('decimals', digits),
      may('min', number),
      may('max', number),
      must('frequency', word(FREQUENCIES)),
      may('custodian', text, link('custodian', 'agencies')),
      ...both('definition', must),
      may('alias'),
      ...both('note', may),
    ],
  },
  {
    name: 'series',
    table: 'series',
    key: ['id'],
    columns: [
      must('id'),
      must('indicator', text, link('indicator', 'indicators')),
      must('area', text, link('area', 'areas')),
      may('breakdown'),
      must('producer', text, link('producer', 'agencies')),
      ...both('definition', must),
      must('nature', word(NATURES)),
      must('frequency', word(FREQUENCIES)),
      may('rank_of', counter),
      may('breaks_vi', breaks, { stored: null }),
      may('breaks_en', breaks, { stored: null }),
      may('governs', yes),
      may('note'),
    ],
  },
  {
    name: 'goals',
    table: 'goal',
    key: ['id'],
    columns: [
      must('id'),
      must('document', text, link('document', 'documents')),
      may('clause'),
      must('kind', word(GOAL_KINDS)),
      must('theme', text, link('theme', 'themes')),
      ...both('title', must),
      must('indicator', text, link('indicator', 'indicators')),
      must('area', text, link('area', 'areas')),
      may('said_by'),
      may('lead', text, link('lead', 'agencies')),
      may('supporting', ids, link('supporting', 'agencies', 'supporting_ids')),
      must('stated_on', date),
      must('stated_precision', word(DATE_PRECISIONS)),
      may('quote_vi'),
      ...both('summary', must),
      may('baseline_value', number),
      may('baseline_period', period),
      must('lifecycle', word(GOAL_LIFECYCLES)),
      may('ended_on', date),
      may('related_goal', text, link('related_goal', 'goals')),
      may('relation', word(GOAL_RELATIONS)),
      may('measured_by', ids, { refersTo: 'series', stored: null }),
      must('series_rule', word(SERIES_RULES)),
      ...both('proxy', may),
      ...both('note', may),
    ],
  },
  {
    name: 'targets',
    table: 'target',
    key: ['goal', 'n', 'version'],
    columns: [
      must('goal', text, link('goal', 'goals')),
      must('n', counter),
      must('version', counter),
      must('role', word(TARGET_ROLES)),
      must('comparator', word(COMPARATORS)),
      may('value', number),
      may('value_high', number),
      may('unit', text, link('unit', 'units', 'unit_code')),
      may('about', yes),
      may('aim_due', date),
      may('latest_due', date),
      may('due_precision', word(DATE_PRECISIONS)),
      may('as_stated_vi'),
      may('document', text, link('document', 'documents')),
      may('known_on', date),
      may('known_precision', word(DATE_PRECISIONS)),
      ...both('reason', may),
    ],
  },
  {
    name: 'statements',
    table: 'statement',
    key: ['id'],
    columns: [
      must('id'),
      must('document', text, link('document', 'documents')),
      must('kind', word(STATEMENT_KINDS)),
      may('theme', text, link('theme', 'themes')),
      may('date', date),
      must('date_precision', word(DATE_PRECISIONS)),
      may('parties', ids, link('parties', 'agencies', 'party_ids')),
      ...both('summary', must),
      may('quote_vi'),
      may('observation', observation, { stored: null }),
      may('related_goals', ids, link('related_goals', 'goals', 'related_goal_ids')),
    ],
  },
  {
    name: 'observations',
    table: 'observation',
    key: ['series', 'period', 'version'],
    columns: [
      must('series', text, { refersTo: 'series', stored: null }),
      must('period', period),
      must('version', counter),
      may('value', number),
      may('low', number),
      may('high', number),
      may('qualifier', word(QUALIFIERS)),
      must('status', word(VALUE_STATUSES)),
      may('rank_of', counter),
      must('known_on', date),
      must('known_precision', word(DATE_PRECISIONS)),
      may('document', text, link('document', 'documents')),
      may('source_ref'),
      may('as_printed'),
      ...both('note', may),
    ],
  },
  {
    name: 'forms',
    table: 'form',
    key: ['id'],
    isOptional: true,
    columns: [
      must('id'),
      must('code'),
      ...both('title', must),
      must('frequency', word(FORM_FREQUENCIES)),
      must('cut_off_days', days),
      must('due_days', days),
      must('receiver', text, link('receiver', 'agencies')),
      may('two_steps', yes),
      may('document', text, link('document', 'documents')),
      must('lifecycle', word(FORM_LIFECYCLES)),
    ],
  },
  {
    name: 'form_rows',
    table: 'form_row',
    key: ['form', 'agency', 'n'],
    isOptional: true,
    columns: [
      must('form', text, link('form', 'forms')),
      must('agency', text, link('agency', 'agencies')),
      must('n', counter),
      must('series', text, link('series', 'series')),
      may('total', counter, { stored: 'parent_n' }),
    ],
  },
];

/** What names a row, as one text. */
export function keyOf(file: RegisterFile, record: RegisterRecord): string {
  return file.key.map((column) => String(record[column])).join(' ');
}

/** Order of the rows of a file: by their key, texts by their characters, numbers by their size. */
export function compareKeys(file: RegisterFile, a: RegisterRecord, b: RegisterRecord): number {
  for (const column of file.key) {
    const [x, y] = [a[column]!, b[column]!];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** The cells of a record as its file writes them. */
export function writeCells(file: RegisterFile, record: RegisterRecord): string[] {
  return file.columns.map(({ name, type }) => type.write(record[name] ?? null));
}
