import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createTestDatabase,
  exportRegister,
  loadRegister,
  startTestApi,
  type TestApi,
  type TestPerson,
} from '@waymark/api';
import { FTTH, newKey, save as saveFigures, UNIT, WORKFORCE } from '../fixtures/collection.js';

const TODAY = '2026-11-27';
const DTI = 'dti-national.VN.mic';

let api: TestApi;
let planner: TestPerson;
let officer: TestPerson;
beforeAll(async () => {
  api = await startTestApi({ today: TODAY });
  planner = await api.person('PLANNER', { agencyId: 'most' });
  officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
});
afterAll(() => api.stop());

type Fields = Readonly<Record<string, string | readonly string[]>>;

const FORM = {
  code: '11-Q/THU',
  title_vi: 'Biểu thử',
  title_en: 'A form on trial',
  frequency: 'QUARTER',
  cut_off_days: '0',
  due_days: '60',
  receiver: 'most',
  two_steps: 'yes',
  lifecycle: 'IN_FORCE',
};

interface Saving {
  readonly id?: string;
  readonly basedOn?: number;
  readonly fields: Fields;
  readonly reason?: string;
}

interface Refusal {
  readonly code?: string;
  readonly details?: {
    readonly problems?: readonly { field: string; reason: string; value: string; noun: string }[];
    readonly figures?: readonly Record<string, string>[];
    readonly changedBy?: string;
  };
}

async function save(
  { fields, ...rest }: Saving,
  { key = newKey(), by = planner }: { key?: string; by?: TestPerson } = {},
) {
  const values = Object.entries(fields).map(([name, value]) => ({
    name,
    values: Array.isArray(value) ? value : value === '' ? [] : [value],
  }));
  const { data, errors } = await by.ask<{ saveRecord: { id: string } }>(
    `mutation ($key: ID!, $input: SaveRecordInput!) { saveRecord(key: $key, input: $input) { id } }`,
    { key, input: { noun: 'FORM', ...rest, fields: values } },
  );
  const { code, details } = (errors?.[0]?.extensions ?? {}) as Refusal;
  return { id: data?.saveRecord?.id, code, details, problems: details?.problems ?? [] };
}

async function read(id: string) {
  const { record } = await planner.query<{
    record: {
      revision: number;
      titleEn: string;
      gaps: string[];
      fields: { name: string; values: string[] }[];
    };
  }>(`query ($id: ID!) { record(noun: FORM, id: $id) { revision titleEn gaps fields { name values } } }`, {
    id,
  });
  return { ...record, rows: record.fields.find(({ name }) => name === 'rows')!.values };
}

/** A change of the rows as they are now. */
async function setRows(id: string, rows: readonly string[], reason = 'Sửa dòng') {
  const { revision } = await read(id);
  return save({ id, basedOn: revision, fields: { rows }, reason });
}

const newForm = async (id: string, rows: readonly string[], change: Fields = {}) =>
  (await save({ id, fields: { ...FORM, rows, ...change } })).id!;

const owedBy = async (who: TestPerson, formId: string) =>
  (
    await who.query<{ owed: { round: { id: string; formId: string; period: string }; rows: number }[] }>(
      `{ owed { rows round { id formId period } } }`,
    )
  ).owed.filter(({ round }) => round.formId === formId);

const type = (round: string, seriesId: string, cell: object, basedOn = 0) =>
  saveFigures(officer, [{ seriesId, basedOn, ...cell }], { round });

const history = async (id: string) =>
  (
    await planner.query<{
      recordHistory: {
        reason: string;
        isFirst: boolean;
        changes: { name: string; old: string[]; new: string[] }[];
      }[];
    }>(
      `query ($id: ID!) { recordHistory(noun: FORM, id: $id) { reason isFirst changes { name old new } } }`,
      { id },
    )
  ).recordHistory;

describe('a new form', () => {
  it('is owed at once by its units, and is written once however often it is sent', async () => {
    const key = newKey();
    const rows = [`${UNIT} ${FTTH}`, `${UNIT} ${WORKFORCE} ${FTTH}`, `nso ${FTTH}`];
    const first = await save({ fields: { ...FORM, rows } }, { key });
    expect(first.id).toBe('a-form-on-trial');
    expect(await save({ fields: { ...FORM, rows } }, { key })).toEqual(first);
    expect(await owedBy(officer, first.id!)).toEqual([
      { rows: 2, round: { id: `${first.id}.2026-Q3`, formId: first.id, period: '2026-Q3' } },
    ]);
    expect(await read(first.id!)).toMatchObject({
      titleEn: '11-Q/THU A form on trial',
      gaps: [],
      rows: [`nso ${FTTH}`, ...rows.slice(0, 2)],
    });
    const [write, ...others] = await history(first.id!);
    expect(others).toEqual([]);
    expect(write).toMatchObject({ isFirst: true });
    expect(write!.changes).toContainEqual({
      name: 'rows',
      old: [],
      new: [`nso ${FTTH}`, ...rows.slice(0, 2)],
    });
  });

  it('that is not in force, or no longer, opens no round; once it is, it opens those due', async () => {
    const id = await newForm('sleeping', [`${UNIT} ${FTTH}`], { lifecycle: 'DRAFT' });
    expect((await read(id)).gaps).toEqual(['DRAFT']);
    expect(await owedBy(officer, id)).toEqual([]);
    const { revision } = await read(id);
    await save({ id, basedOn: revision, fields: { lifecycle: 'DISCONTINUED' }, reason: 'Bỏ' });
    expect(await owedBy(officer, id)).toEqual([]);
    await save({ id, basedOn: revision + 1, fields: { lifecycle: 'IN_FORCE' }, reason: 'Ban hành' });
    expect(await owedBy(officer, id)).toHaveLength(1);
  });

  it('asks for each of its rows in its first round, however long it was written at before, overdue or not', async () => {
    const change = { lifecycle: 'DRAFT', due_days: '20' };
    const id = await newForm('long-drafted', [`${UNIT} ${FTTH}`], change);
    expect(await setRows(id, [`${UNIT} ${FTTH}`, `${UNIT} ${WORKFORCE}`])).toMatchObject({ id });
    const { revision } = await read(id);
    await save({ id, basedOn: revision, fields: { lifecycle: 'IN_FORCE' }, reason: 'Ban hành' });
    // Due on 20 October.
    expect((await owedBy(officer, id)).map(({ round, rows }) => [round.period, rows])).toEqual([
      ['2026-Q3', 2],
    ]);
  });

  it('without rows says that it has none, and who is put on it later owes its round', async () => {
    const id = await newForm('empty-at-first', []);
    expect((await read(id)).gaps).toEqual(['NO_ROWS']);
    expect(await setRows(id, [`${UNIT} ${FTTH}`])).toMatchObject({ id });
    expect(await owedBy(officer, id)).toHaveLength(1);
  });

  it.each<[string, Fields, string]>([
    ['whose day due is no later than its cut-off', { due_days: '0' }, 'due_days CONTRADICTION'],
    ['that nobody collects', { receiver: '' }, 'receiver REQUIRED'],
    ['of a row twice', { rows: [`${UNIT} ${FTTH}`, `${UNIT} ${FTTH}`] }, 'rows DUPLICATE'],
    ['of a total that it does not have', { rows: [`${UNIT} ${FTTH} ${DTI}`] }, 'rows UNKNOWN_REFERENCE'],
    ['of a row that is its own total', { rows: [`${UNIT} ${FTTH} ${FTTH}`] }, 'rows CONTRADICTION'],
    ['of a unit that is none', { rows: [`moon ${FTTH}`] }, 'rows UNKNOWN_REFERENCE'],
    ['of a series that is none', { rows: [`${UNIT} moon`] }, 'rows UNKNOWN_REFERENCE'],
    ['of a row without a series', { rows: [`${UNIT} `] }, 'rows REQUIRED'],
    [
      'of rows that are totals of each other',
      { rows: [`${UNIT} ${FTTH} ${DTI}`, `${UNIT} ${DTI} ${FTTH}`] },
      'rows CONTRADICTION',
    ],
  ])('is refused %s, at the place', async (_, change, problem) => {
    const { code, problems } = await save(
      { id: 'refused', fields: { ...FORM, ...change } },
      { by: await everywhere() },
    );
    expect(code).toBe('RECORD_REFUSED');
    expect(problems.map(({ field, reason }) => `${field} ${reason}`)).toContain(problem);
    const rows = change['rows'];
    if (rows) expect(rows).toContain(problems[0]!.value);
    const stored = `select 1 from form where id = 'refused' union all select 1 from form_row where form_id = 'refused'`;
    expect(await api.dataSource.query(stored)).toEqual([]);
  });
});

let someone: TestPerson | undefined;
/** Who keeps up the whole register. */
const everywhere = async () => (someone ??= await api.person('PLANNER'));

describe('who keeps up a form', () => {
  it('is a planner of the unit that collects it, and no other', async () => {
    const id = await newForm('of-most', [`${UNIT} ${FTTH}`]);
    const { revision } = await read(id);
    const change = { id, basedOn: revision, fields: { title_en: 'Another title' }, reason: 'Tên mới' };
    const other = await api.person('PLANNER', { agencyId: 'mof' });
    expect(await save(change, { by: other })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await save(change, { by: officer })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await save({ ...change, fields: { receiver: 'mof' } })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await save({ ...change, reason: ' ' })).toMatchObject({ code: 'REASON_NEEDED' });
    expect(await save(change)).toMatchObject({ id });
  });

  it('is told where somebody else changed it meanwhile, also its rows alone', async () => {
    const id = await newForm('two-planners', [`${UNIT} ${FTTH}`]);
    const { revision } = await read(id);
    expect(await setRows(id, [`${UNIT} ${FTTH}`, `${UNIT} ${DTI}`])).toMatchObject({ id });
    const late = { id, basedOn: revision, fields: { rows: [`${UNIT} ${WORKFORCE}`] }, reason: 'Thay' };
    expect(await save(late)).toMatchObject({ code: 'STALE', details: { changedBy: planner.id } });
    expect((await read(id)).rows).toEqual([`${UNIT} ${FTTH}`, `${UNIT} ${DTI}`]);
  });
});

describe('rows of a form in use', () => {
  it('change together with the form or not at all, and the log tells each', async () => {
    const id = await newForm('changing', [`${UNIT} ${FTTH}`, `${UNIT} ${WORKFORCE}`, `nso ${FTTH}`]);
    const before = await read(id);
    const bad = { title_en: 'New title', rows: [`${UNIT} ${FTTH} ${DTI}`] };
    expect(await save({ id, basedOn: before.revision, fields: bad, reason: 'Thử' })).toMatchObject({
      code: 'RECORD_REFUSED',
    });
    expect(await read(id)).toEqual(before);
    expect(
      await setRows(
        id,
        [`${UNIT} ${WORKFORCE}`, `${UNIT} ${FTTH} ${WORKFORCE}`, `nso ${FTTH}`],
        'Đổi dòng tổng',
      ),
    ).toMatchObject({ id });
    expect((await read(id)).revision).toBe(before.revision + 1);
    // A unit whose rows stay as they are is left alone.
    expect((await history(id))[0]).toEqual({
      reason: 'Đổi dòng tổng',
      isFirst: false,
      changes: [
        {
          name: 'rows',
          old: [`${UNIT} ${FTTH}`, `${UNIT} ${WORKFORCE}`],
          new: [`${UNIT} ${WORKFORCE}`, `${UNIT} ${FTTH} ${WORKFORCE}`],
        },
      ],
    });
    const administrator = await api.person('ADMINISTRATOR');
    const { auditLog } = await administrator.query<{
      auditLog: {
        entries: { action: string; actor: string; reason: string | null; changes: { field: string }[] }[];
      };
    }>(
      `{ auditLog(filter: { kind: "form_row", subject: "changing/${UNIT}/2" }) {
           entries { action actor reason changes { field } } } }`,
    );
    expect(auditLog.entries.map(({ action, actor, reason }) => [action, actor, reason])).toEqual([
      ['INSERT', planner.id, 'Đổi dòng tổng'],
      ['DELETE', planner.id, 'Đổi dòng tổng'],
      ['INSERT', planner.id, null],
    ]);
  });

  it('take their figures with them where they move', async () => {
    const id = await newForm('moving', [`${UNIT} ${FTTH}`, `${UNIT} ${WORKFORCE}`]);
    expect((await type(`${id}.2026-Q3`, FTTH, { value: 81.5, asTyped: '81,5' })).saved).toHaveLength(1);
    expect(await setRows(id, [`${UNIT} ${WORKFORCE}`, `${UNIT} ${FTTH}`])).toMatchObject({ id });
    const { sheet } = await officer.query<{ sheet: { rows: object[] } }>(
      `{ sheet(roundId: "${id}.2026-Q3", agencyId: "${UNIT}") { rows { n series { id } entry { value } } } }`,
    );
    expect(sheet.rows).toEqual([
      { n: 1, series: { id: WORKFORCE }, entry: null },
      { n: 2, series: { id: FTTH }, entry: { value: 81.5 } },
    ]);
  });

  it('stay while somebody has typed on them, who is named; cleared or approved, they go', async () => {
    const id = await newForm('typed-on', [`${UNIT} ${FTTH}`, `${UNIT} ${WORKFORCE}`]);
    const round = `${id}.2026-Q3`;
    const [typed] = (await type(round, FTTH, { value: 82, asTyped: '82' })).saved;
    const without = [`${UNIT} ${WORKFORCE}`];
    expect(await setRows(id, without)).toMatchObject({
      code: 'ROWS_IN_USE',
      details: {
        figures: [
          {
            unitVi: 'Cục Viễn thông',
            titleVi: expect.stringMatching(/^Tỷ lệ hộ/),
            period: '2026-Q3',
            by: officer.id,
          },
        ],
      },
    });
    expect((await read(id)).rows).toHaveLength(2);
    // What is typed and cannot be read is typed all the same.
    await type(round, FTTH, { asTyped: 'tám mươi' }, typed!.revision);
    expect(await setRows(id, without)).toMatchObject({ code: 'ROWS_IN_USE' });
    await type(round, FTTH, {}, typed!.revision + 1);
    expect(await setRows(id, without)).toMatchObject({ id });
    expect((await owedBy(officer, id))[0]).toMatchObject({ rows: 1 });
    expect((await type(round, FTTH, { value: 83 }, 3)).refused).toEqual([
      { seriesId: FTTH, reason: 'NOT_ON_SHEET' },
    ]);
    await api.dataSource.query(
      `update entry set state = 'APPROVED', value = 80, approved_version = 1 where round_id = $1`,
      [round],
    );
    expect(await setRows(id, [`nso ${FTTH}`])).toMatchObject({ id });
  });

  it('never lose a figure that is typed while they are taken out', async () => {
    for (let time = 0; time < 12; time++) {
      const id = await newForm(`race-${time}`, [`${UNIT} ${FTTH}`, `${UNIT} ${WORKFORCE}`]);
      const { revision } = await read(id);
      const [typed, saved] = await Promise.all([
        type(`${id}.2026-Q3`, FTTH, { value: 84 }),
        save({ id, basedOn: revision, fields: { rows: [`${UNIT} ${WORKFORCE}`] }, reason: 'Bỏ' }),
      ]);
      expect([typed.saved.length, saved.code ?? 'SAVED']).toEqual(
        typed.saved.length === 1 ? [1, 'ROWS_IN_USE'] : [0, 'SAVED'],
      );
    }
  });

  it('that are new are asked for in rounds that are not overdue, and of nobody for older ones', async () => {
    const id = await newForm('growing', [`${UNIT} ${FTTH}`], { frequency: 'MONTH', due_days: '20' });
    // Due on 20 November, a week ago; November's own round is open already and due on 20 December.
    expect((await owedBy(officer, id)).map(({ round }) => round.period)).toEqual(['2026-10', '2026-11']);
    await setRows(id, [`${UNIT} ${FTTH}`, `${UNIT} ${WORKFORCE}`, `nso ${FTTH}`]);
    expect((await owedBy(officer, id)).map(({ round, rows }) => [round.period, rows])).toEqual([
      ['2026-10', 1],
      ['2026-11', 2],
    ]);
    const other = await api.person('DATA_ENTRY', { agencyId: 'nso' });
    expect((await owedBy(other, id)).map(({ round }) => round.period)).toEqual(['2026-11']);
    expect((await type(`${id}.2026-10`, WORKFORCE, { value: 1 })).refused).toEqual([
      { seriesId: WORKFORCE, reason: 'NOT_ON_SHEET' },
    ]);
    expect((await type(`${id}.2026-11`, WORKFORCE, { value: 1 })).saved).toHaveLength(1);
  });
});

it('the forms that people kept up are written to files that load again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forms-'));
  const database = await createTestDatabase('EMPTY');
  try {
    await exportRegister(api.dataSource, folder);
    const rows = (await readFile(join(folder, 'form_rows.csv'), 'utf8')).split('\n');
    expect(rows.filter((row) => row.startsWith('growing,'))).toEqual([
      `growing,nso,1,${FTTH},,${TODAY}`,
      `growing,${UNIT},1,${FTTH},,`,
      `growing,${UNIT},2,${WORKFORCE},,${TODAY}`,
    ]);
    expect(rows).toContain(`changing,${UNIT},2,${FTTH},1,`);
    expect((await loadRegister(database.dataSource, folder)).rejected).toEqual([]);
    const again = await mkdtemp(join(tmpdir(), 'forms-again-'));
    await exportRegister(database.dataSource, again);
    for (const name of ['forms.csv', 'form_rows.csv'])
      expect(await readFile(join(again, name), 'utf8')).toBe(await readFile(join(folder, name), 'utf8'));
    await rm(again, { recursive: true });
  } finally {
    await database.drop();
    await rm(folder, { recursive: true });
  }
});
