import { DATE_PRECISIONS, FORM_FREQUENCIES, LIFECYCLES, QUALIFIERS, VALUE_STATUSES } from '@waymark/domain';
import { counter, date, days, number, period, text, word, yes } from './cell.js';
import { both, link, may, must } from './register-column.js';
import type { RegisterFile } from './register-file.js';

/** Published values, and the forms by which units bring further ones. */
export const FIGURE_FILES: readonly RegisterFile[] = [
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
      may('withdrawn', yes, { mayLack: true }),
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
      must('lifecycle', word(LIFECYCLES)),
      may('needs_source', yes, { mayLack: true }),
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
      may('since', date, { mayLack: true }),
    ],
  },
];
