import type { Labels } from '@waymark/wording';
import type { RecordNoun } from '../../api/generated/graphql.js';

/** The nouns that people keep up, in the order of their work; targets come with their goals. */
export const NOUNS = [
  'DOCUMENT',
  'GOAL',
  'INDICATOR',
  'SERIES',
  'STATEMENT',
  'FORM',
  'AGENCY',
  'AREA',
  'THEME',
  'UNIT',
] as const satisfies readonly RecordNoun[];

/** `/register/goal`: the noun that an address names; null for any other word. */
export function nounOf(word: string): RecordNoun | null {
  return NOUNS.find((noun) => noun.toLowerCase() === word) ?? null;
}

/** The word of a noun in addresses. */
export const wordOf = (noun: RecordNoun): string => noun.toLowerCase();

type Vocabulary = keyof Labels | 'formFrequency';

const COMMON: Readonly<Partial<Record<string, Vocabulary>>> = {
  level: 'areaLevel',
  direction: 'direction',
  nature: 'nature',
  frequency: 'frequency',
  relation: 'relation',
  series_rule: 'seriesRule',
  role: 'targetRole',
  comparator: 'comparator',
};
const OWN: Readonly<Partial<Record<RecordNoun, Readonly<Partial<Record<string, Vocabulary>>>>>> = {
  DOCUMENT: { kind: 'documentKind', lifecycle: 'documentLifecycle' },
  GOAL: { kind: 'goalKind', lifecycle: 'goalLifecycle' },
  FORM: { lifecycle: 'goalLifecycle', frequency: 'formFrequency' },
  INDICATOR: { kind: 'indicatorKind', lifecycle: 'goalLifecycle' },
  UNIT: { kind: 'unitKind' },
  STATEMENT: { kind: 'statementKind' },
};

/** The vocabulary in whose words a field is shown; null where its codes have none. */
export function vocabularyOf(noun: RecordNoun, field: string): Vocabulary | null {
  if (field.endsWith('_precision')) return 'datePrecision';
  return OWN[noun]?.[field] ?? COMMON[field] ?? null;
}

/** The page that everybody sees of a record; null where there is none. */
export function pageOf(noun: RecordNoun, id: string) {
  switch (noun) {
    case 'GOAL':
      return { to: '/goals/$id', params: { id } } as const;
    case 'DOCUMENT':
      return { to: '/documents/$id', params: { id } } as const;
    case 'INDICATOR':
      return { to: '/indicators/$id', params: { id } } as const;
    default:
      return null;
  }
}

type Group = 'promise' | 'measure' | 'who' | 'state' | 'facts' | 'other';

type Groups = readonly (readonly [Group, readonly string[]])[];

const GOAL_GROUPS: Groups = [
  [
    'promise',
    [
      'document',
      'clause',
      'quote_vi',
      'title_vi',
      'title_en',
      'summary_vi',
      'summary_en',
      'stated_on',
      'said_by',
      'kind',
    ],
  ],
  [
    'measure',
    [
      'indicator',
      'area',
      'measured_by',
      'series_rule',
      'proxy_vi',
      'proxy_en',
      'baseline_value',
      'baseline_period',
    ],
  ],
  ['who', ['theme', 'lead', 'supporting']],
  ['state', ['lifecycle', 'ended_on', 'related_goal', 'relation', 'note_vi', 'note_en', 'id']],
];

const FORM_GROUPS: Groups = [
  [
    'facts',
    [
      ...['code', 'frequency', 'lifecycle', 'title_vi', 'title_en', 'cut_off_days', 'due_days', 'receiver'],
      ...['document', 'two_steps', 'needs_source', 'id'],
    ],
  ],
];

const GROUPS: Readonly<Partial<Record<RecordNoun, Groups>>> = { GOAL: GOAL_GROUPS, FORM: FORM_GROUPS };

/**
 * The fields of a form in parts under headings: of a goal and of a reporting form, whose rows have a place of their
 * own, by what they speak of, else what is needed, then the rest.
 */
export function groupsOf<
  Field extends { readonly name: string; readonly required: boolean; readonly isKey: boolean },
>(
  noun: RecordNoun,
  fields: readonly Field[],
): { readonly group: Group; readonly fields: readonly Field[] }[] {
  const own = GROUPS[noun];
  if (own)
    return own.map(([group, names]) => ({
      group,
      fields: names.flatMap((name) => fields.filter((field) => field.name === name)),
    }));
  const isOther = ({ name, isKey }: Field) => isKey || name.startsWith('note') || name === 'alias';
  return [
    { group: 'facts' as const, fields: fields.filter((field) => !isOther(field)) },
    { group: 'other' as const, fields: fields.filter(isOther) },
  ];
}
