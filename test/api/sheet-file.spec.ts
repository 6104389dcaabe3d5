import { readFile } from 'node:fs/promises';
import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import { writeXlsx } from 'hucre/xlsx';
import { FTTH, makeForm, ROUND, save, sheetOf, step, UNIT, WORKFORCE } from '../fixtures/collection.js';
import { type Fill, fillForm } from '../fixtures/form-file.js';
import {
  formAddress,
  giveForm,
  outcomesOf,
  problemsOf,
  returnedRows,
  takeForm,
} from '../fixtures/returned-form.js';

const [VALUE, KIND, MISSING, EXPECTED, NOTE] = [
  'Kỳ này',
  'Loại số',
  'Chưa có, vì…',
  'Hẹn có vào ngày',
  'Ghi chú',
] as const;

let api: TestApi;
let officer: TestPerson;
let colleague: TestPerson;
const begin = async () => {
  api = await startTestApi({ today: '2026-01-15' });
  await makeForm(api);
  officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
  colleague = await api.person('DATA_ENTRY', { agencyId: 'most' });
};

const address = (round = ROUND, unit = UNIT, language = 'vi') => formAddress(api, round, unit, language);
const take = (who = officer, at = address()) => takeForm(who, at);
const give = (bytes: Uint8Array, who = officer, at = address()) => giveForm(bytes, who, at);
const returned = (fills: readonly Fill[], who = officer) => returnedRows(api, who, fills);

describe('a form as a file', () => {
  beforeEach(begin);
  afterEach(() => api.stop());

  it('is taken away under its name, and says nothing new when it is given back as it is', async () => {
    await save(officer, [
      { seriesId: FTTH, value: 12.5, basedOn: 0, qualifier: 'ABOUT', asTyped: 'khoảng 12,5' },
    ]);
    const { response, bytes } = await take();
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      'Biểu 01N-TRY 2025.xlsx',
    );
    expect(outcomesOf((await give(bytes)).rows)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(outcomesOf(await returned([]))).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('is compared row by row, whatever program wrote it, and nothing of it is stored', async () => {
    await save(officer, [{ seriesId: WORKFORCE, value: 9, basedOn: 0, asTyped: '9', note: 'cũ' }]);
    const rows = await returned([
      [FTTH, VALUE, '1.234,5'],
      [FTTH, KIND, 'ước'],
      [WORKFORCE, VALUE, 12],
      [WORKFORCE, NOTE, null],
    ]);
    expect(rows).toMatchObject([
      {
        outcome: 'NEW',
        changes: [
          { field: 'value', place: 'G8', old: '', new: '1.234,5' },
          { field: 'status', place: 'H8', old: '', new: 'ESTIMATE' },
        ],
      },
      {
        outcome: 'CHANGED',
        changes: [
          { field: 'value', place: 'G9', old: '9', new: '12' },
          { field: 'note', place: 'N9', old: 'cũ', new: '' },
        ],
      },
    ]);
    expect((await sheetOf(officer)).rows.map(({ entry }) => entry?.value)).toEqual([undefined, 9]);
  });

  it('says of a figure why there is none, and when it comes', async () => {
    const rows = await returned([
      [FTTH, MISSING, 'Not yet published'],
      [FTTH, EXPECTED, new Date('2026-02-28T00:00:00Z')],
      [WORKFORCE, VALUE, 'chưa có'],
    ]);
    expect(rows[0]?.changes).toMatchObject([
      { field: 'missing', new: 'NOT_YET_PUBLISHED' },
      { field: 'expectedOn', new: '2026-02-28' },
    ]);
    expect(rows[1]?.changes).toMatchObject([{ field: 'value', new: 'chưa có' }]);
  });

  it('gives a value in place of the reason for which there was none', async () => {
    await save(officer, [
      { seriesId: FTTH, basedOn: 0, missingReason: 'NOT_YET_PUBLISHED', expectedOn: '2026-02-28' },
    ]);
    const [row] = await returned([[FTTH, VALUE, 80]]);
    expect(row).toMatchObject({ outcome: 'CHANGED', problems: [] });
    expect(row?.changes.map(({ field, new: text }) => [field, text])).toEqual([
      ['value', '80'],
      ['missing', ''],
      ['expectedOn', ''],
    ]);
  });

  it('tells where somebody else wrote after it was taken away, and only there', async () => {
    await save(officer, [{ seriesId: WORKFORCE, value: 9, basedOn: 0, asTyped: '9' }]);
    const { bytes } = await take();
    await save(colleague, [
      { seriesId: FTTH, value: 81, basedOn: 0, asTyped: '81' },
      { seriesId: WORKFORCE, value: 10, basedOn: 1, asTyped: '10' },
    ]);
    const file = await fillForm(bytes, [
      [FTTH, VALUE, 82],
      [WORKFORCE, NOTE, 'theo báo cáo'],
    ]);
    const { rows } = await give(file);
    expect(rows).toMatchObject([
      { outcome: 'STALE', changes: [{ old: '81', new: '82' }], changedBy: { name: colleague.id } },
      { outcome: 'CHANGED', changes: [{ field: 'note', old: '', new: 'theo báo cáo' }] },
    ]);
    const same = await fillForm(bytes, [[FTTH, VALUE, 81]]);
    expect(outcomesOf((await give(same)).rows)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('is refused the rows that may not be written now', async () => {
    await save(officer, [
      { seriesId: FTTH, value: 12, basedOn: 0, explanation: 'Đổi cách tính' },
      { seriesId: WORKFORCE, basedOn: 0, missingReason: 'SURVEY_NOT_RUN' },
    ]);
    const narrow = await api.person('DATA_ENTRY', { agencyId: UNIT, indicatorId: 'ict-workforce' });
    const fills: Fill[] = [
      [FTTH, VALUE, 13],
      [WORKFORCE, VALUE, 14],
    ];
    expect(problemsOf(await returned(fills, narrow))).toEqual(['G8 NO_RIGHT']);
    expect(await step(officer, 'saveSheet', ', head: { status: PRELIMINARY }')).toBeNull();
    expect(await step(officer, 'submitSheet')).toBeNull();
    expect(problemsOf(await returned(fills))).toEqual(['G8 SUBMITTED', 'G9 SUBMITTED']);
    expect(await step(officer, 'withdrawSheet')).toBeNull();
    await api.dataSource.query(`update round set state = 'LOCKED' where id = $1`, [ROUND]);
    expect(problemsOf(await returned(fills))).toEqual(['G8 ROUND_LOCKED', 'G9 ROUND_LOCKED']);
  });

  it('speaks English to whoever asks for it, and is read whatever its language', async () => {
    const { bytes } = await take(officer, address(ROUND, UNIT, 'en'));
    const file = await fillForm(bytes, [[FTTH, 'This period', 80.5]]);
    expect((await give(file)).rows[0]?.changes).toMatchObject([{ new: '80,5' }]);
    expect((await give(file, officer, address(ROUND, UNIT, 'en'))).rows[0]?.changes).toMatchObject([
      { new: '80.5' },
    ]);
  });
});

describe('a form as a file that cannot be taken', () => {
  beforeAll(begin);
  afterAll(() => api.stop());

  it.each<[string, Fill[], string[]]>([
    ['a text that is no number', [[FTTH, VALUE, 'nhiều']], ['G8 NOT_READ']],
    ['a word that is no kind of figure', [[FTTH, KIND, 'đại khái']], ['H8 BAD_STATUS']],
    ['a reason that is none of the list', [[FTTH, MISSING, 'quên']], ['I8 BAD_REASON']],
    ['a day that does not exist', [[FTTH, EXPECTED, '30/02/2026']], ['J8 BAD_DATE']],
    ['a day without a reason', [[FTTH, EXPECTED, '28/02/2026']], ['J8 DATE_WITHOUT_REASON']],
    [
      'a value and a reason for its absence',
      [
        [FTTH, VALUE, 80],
        [FTTH, MISSING, 'Chưa công bố'],
      ],
      ['I8 VALUE_AND_MISSING'],
    ],
    ['a note of a book’s length', [[FTTH, NOTE, 'a'.repeat(2001)]], ['N8 TOO_LONG']],
  ])('is refused a row for %s, by the cell', async (_, fills, expected) => {
    const rows = await returned(fills);
    expect(outcomesOf(rows)).toEqual(['REFUSED', 'UNCHANGED']);
    expect(problemsOf(rows)).toEqual(expected);
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['that is cut off', async () => (await take()).bytes.slice(0, 3000), 'BROKEN_FILE'],
    ['with a password', () => readFile('../fixtures/import/not-ok/encrypted.xlsx'), 'ENCRYPTED'],
    [
      'that is another workbook',
      async () => writeXlsx({ sheets: [{ name: 'x', rows: [['a']] }] }),
      'NOT_A_FORM',
    ],
    ['that is a text', async () => Buffer.from('a,b\n1,2\n'), 'NOT_A_FORM'],
    ['that is empty', async () => Buffer.alloc(0), 'EMPTY_FILE'],
  ])('one %s is refused as a whole, with its reason', async (_, bytes, reason) => {
    expect(await give(await bytes())).toMatchObject({
      status: 422,
      code: 'FILE_REFUSED',
      details: { reason },
    });
  });

  it('one of another round or another unit is refused as a whole', async () => {
    await api.dataSource.query(
      `insert into round (id, form_id, period, opens_on, cut_off_on, due_on)
       values ('try.2024', 'try', '2024', '2024-12-16', '2024-12-31', '2025-01-20')`,
    );
    await api.dataSource.query(
      `insert into form_row (form_id, agency_id, n, series_id) values ('try', 'vnnic', 1, $1)`,
      [FTTH],
    );
    const refused = async (round: string, unit: string) =>
      (await give((await take(colleague, address(round, unit))).bytes, colleague)).details?.reason;
    expect(await refused('try.2024', UNIT)).toBe('OTHER_ROUND');
    expect(await refused(ROUND, 'vnnic')).toBe('OTHER_AGENCY');
  });

  it('is neither given to nor taken from somebody of another unit', async () => {
    const stranger = await api.person('DATA_ENTRY', { agencyId: 'nso' });
    expect((await take(stranger)).response.status).toBe(403);
    expect(await give((await take()).bytes, stranger)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    expect((await take(officer, address('try.1999'))).response.status).toBe(404);
  });
});
