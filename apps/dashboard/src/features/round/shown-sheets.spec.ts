import { shownSheets, type RoundSheet } from './shown-sheets.js';

const sheet = (formId: string, period: string, part: object = {}): RoundSheet =>
  ({
    round: {
      id: `${formId}.${period}`,
      ...{ formId, cutOffOn: `${period}-10`, dueOn: `${period}-20`, state: 'OPEN', form: { twoSteps: true } },
    },
    agency: { id: 'vnta' },
    ...{ state: 'DRAFT', owed: 'OVERDUE' },
    ...part,
  }) as unknown as RoundSheet;

const done = { state: 'RECEIVED', owed: 'DONE' };
const SHEETS = [
  sheet('a', '2026-08', done),
  sheet('a', '2026-09'),
  sheet('a', '2026-10', done),
  sheet('b', '2026-09', { state: 'APPROVED', owed: 'DONE' }),
  sheet('b', '2026-10', { state: 'RETURNED', owed: 'RETURNED', agency: { id: 'nso' } }),
];

it('knows the newest round of a form though an earlier one, opened late, is due after it', () => {
  const late = sheet('a', '2019-06', done);
  const sheets = [{ ...late, round: { ...late.round, dueOn: '2026-12-12' } }, sheet('a', '2026-10', done)];
  expect(shownSheets(sheets, {}).map(({ round }) => round.id)).toEqual(['a.2026-10']);
});

it.each([
  [
    'of each form the newest round, and earlier ones with something left to do',
    {},
    ['a9', 'a10', 'b9', 'b10'],
  ],
  ['finished rounds where they are asked for', { past: 'yes' }, ['a8', 'a9', 'a10', 'b9', 'b10']],
  ['one form', { form: 'a' }, ['a9', 'a10']],
  ['one unit', { unit: 'nso' }, ['b10']],
  ['one state', { state: 'APPROVED' }, ['b9']],
  ['what is overdue', { late: 'yes' }, ['a9']],
] as const)('shows %s', (_, search, expected) => {
  const shown = shownSheets(SHEETS, search).map(({ round }) => round.formId + Number(round.id.slice(-2)));
  expect(shown).toEqual(expected);
});
