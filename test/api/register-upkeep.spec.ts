import { mkdtemp, rm } from 'node:fs/promises';
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
import { newKey } from '../fixtures/collection.js';

const TODAY = '2026-11-27';

interface Problem {
  readonly noun: string;
  readonly id: string;
  readonly field: string | null;
  readonly reason: string;
  readonly isOther: boolean;
}

let api: TestApi;
let planner: TestPerson;
beforeAll(async () => {
  api = await startTestApi({ today: TODAY });
  planner = await api.person('PLANNER');
});
afterAll(() => api.stop());

const SAVE = `mutation ($key: ID!, $input: SaveRecordInput!) { saveRecord(key: $key, input: $input) { noun id } }`;
const AMEND = `mutation ($key: ID!, $input: AmendTargetInput!) { amendTarget(key: $key, input: $input) { noun id } }`;
const values = (fields: Record<string, string | readonly string[]>) =>
  Object.entries(fields).map(([name, value]) => ({
    name,
    values: Array.isArray(value) ? value : value === '' ? [] : [value],
  }));

interface Saving {
  readonly noun: string;
  readonly id?: string;
  readonly basedOn?: number;
  readonly fields: Record<string, string | readonly string[]>;
  readonly targets?: readonly Record<string, string>[];
  readonly reason?: string;
}
const save = async (
  { fields, targets = [], ...rest }: Saving,
  key = newKey(),
  by: Pick<TestPerson, 'ask'> = planner,
) => {
  const input = { ...rest, fields: values(fields), targets: targets.map((one) => ({ fields: values(one) })) };
  const { data, errors } = await by.ask<{ saveRecord: { id: string } }>(SAVE, { key, input });
  const { code, details } = (errors?.[0]?.extensions ?? {}) as {
    code?: string;
    details?: { problems?: Problem[] };
  };
  return { id: data?.saveRecord?.id, code, details, problems: details?.problems ?? [] };
};
const amend = async (
  goalId: string,
  basedOn: number,
  fields: Record<string, string>,
  by: Pick<TestPerson, 'ask'> = planner,
) => {
  const input = { goalId, n: 1, basedOn, fields: values(fields) };
  const { data, errors } = await by.ask<{ amendTarget: { id: string } }>(AMEND, { key: newKey(), input });
  const { code, details } = (errors?.[0]?.extensions ?? {}) as {
    code?: string;
    details?: { problems?: Problem[] };
  };
  return { id: data?.amendTarget?.id, code, problems: details?.problems ?? [] };
};
const read = async (noun: string, id: string) => {
  const { record } = await planner.query<{
    record: {
      revision: number;
      titleEn: string;
      gaps: string[];
      fields: { name: string; values: string[] }[];
    } | null;
  }>(
    `query ($noun: RecordNoun!, $id: ID!) { record(noun: $noun, id: $id) { revision titleEn gaps fields { name values } } }`,
    { noun, id },
  );
  const field = (name: string) => record?.fields.find((one) => one.name === name)?.values;
  return { ...record!, field };
};
const history = async (noun: string, id: string) =>
  (
    await planner.query<{
      recordHistory: {
        by: string;
        reason: string;
        isFirst: boolean;
        noun: string;
        changes: { name: string; old: string[]; new: string[] }[];
      }[];
    }>(
      `query ($noun: RecordNoun!, $id: ID!) { recordHistory(noun: $noun, id: $id) { by reason isFirst noun changes { name old new } } }`,
      { noun, id },
    )
  ).recordHistory;
const goalStatus = async (id: string, asOf?: string) =>
  (
    await api.query<{
      goal: { goal: { status: string; goal: { titleEn: string; targets: { value: number }[] } } };
    }>(
      `query ($id: ID!, $asOf: Date) { goal(id: $id, asOf: $asOf) { goal { status goal { titleEn targets { value } } } } }`,
      { id, asOf },
    )
  ).goal.goal;

const DOCUMENT = {
  kind: 'DECISION',
  number: '1234/QĐ-TTg',
  title_vi: 'Phê duyệt kế hoạch',
  title_en: 'Approving a plan',
  issuer: 'pm',
  dated: '2026-03-01',
  dated_precision: 'DAY',
  lifecycle: 'IN_FORCE',
};
const goalFields = (document: string) => ({
  document,
  kind: 'GOAL',
  theme: 'economy',
  title_vi: 'Kinh tế số chiếm 30% GDP',
  title_en: 'Digital economy 30% of GDP',
  indicator: 'digital-economy-gdp-share',
  area: 'VN',
  stated_on: '2026-03-01',
  stated_precision: 'DAY',
  summary_vi: 'Kinh tế số đạt 30% GDP vào 2030.',
  summary_en: 'The digital economy reaches 30% of GDP by 2030.',
  lifecycle: 'IN_FORCE',
  series_rule: 'FIRST',
  measured_by: ['digital-economy-gdp-share.VN.gso'],
});
const TARGET = {
  role: 'FINAL',
  comparator: 'AT_LEAST',
  value: '30',
  unit: 'percent',
  aim_due: '2030-12-31',
  due_precision: 'YEAR',
};

describe('who keeps up the register', () => {
  it.each(['VIEWER', 'DATA_ENTRY', 'APPROVER', 'ADMINISTRATOR'] as const)('is not a %s', async (role) => {
    const by = await api.person(role);
    expect(await save({ noun: 'DOCUMENT', fields: DOCUMENT }, newKey(), by)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect((await by.ask(`{ recordForm(noun: GOAL) { name } }`)).errors?.[0]?.extensions['code']).toBe(
      'NOT_ALLOWED',
    );
  });

  it('is nobody who has not signed in', async () => {
    expect(await save({ noun: 'DOCUMENT', fields: DOCUMENT }, newKey(), api)).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
  });

  it('is a planner within their scope only', async () => {
    const scoped = await api.person('PLANNER', { indicatorId: 'egdi-rank' });
    const { revision } = await read('INDICATOR', 'egdi-rank');
    const change = {
      noun: 'INDICATOR',
      basedOn: revision,
      fields: { alias: 'e-government rank' },
      reason: 'Đặt tên khác',
    };
    expect(await save({ ...change, id: 'egdi-rank' }, newKey(), scoped)).toMatchObject({ id: 'egdi-rank' });
    const other = await read('INDICATOR', '2g-switch-off');
    expect(
      await save({ ...change, id: '2g-switch-off', basedOn: other.revision }, newKey(), scoped),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('a new record', () => {
  it('gets an id of its own and is found', async () => {
    const { id } = await save({ noun: 'DOCUMENT', fields: DOCUMENT });
    expect(id).toBe('1234-qd-ttg-2026');
    expect((await save({ noun: 'DOCUMENT', fields: DOCUMENT })).id).toBe('1234-qd-ttg-2026-2');
    const { recordList } = await planner.query<{ recordList: { items: { id: string; gaps: string[] }[] } }>(
      `{ recordList(noun: DOCUMENT, search: "1234 qd-ttg") { items { id gaps } } }`,
    );
    expect(recordList.items[0]).toEqual({ id, gaps: ['NO_SOURCE'] });
  });

  it('of a promise comes with its target, is judged at once, and is told who registered it and why', async () => {
    const { id: document } = await save({ noun: 'DOCUMENT', fields: { ...DOCUMENT, number: '55/NQ-CP' } });
    const { id } = await save({
      noun: 'GOAL',
      fields: goalFields(document!),
      targets: [TARGET],
      reason: 'Nghị quyết mới',
    });
    expect(id).toMatch(/^MT-\d{3}$/);
    expect(await goalStatus(id!)).toMatchObject({ goal: { targets: [{ value: 30 }] } });
    expect((await goalStatus(id!)).status).not.toBe('NOT_ASSESSABLE');
    const writes = await history('GOAL', id!);
    expect(writes.map(({ noun, isFirst, by, reason }) => ({ noun, isFirst, by, reason }))).toEqual([
      { noun: 'TARGET', isFirst: true, by: planner.id, reason: 'Nghị quyết mới' },
      { noun: 'GOAL', isFirst: true, by: planner.id, reason: 'Nghị quyết mới' },
    ]);
    expect(writes[1]!.changes).toContainEqual({
      name: 'measured_by',
      old: [],
      new: ['digital-economy-gdp-share.VN.gso'],
    });
  });

  it('is written once, however often it is sent', async () => {
    const key = newKey();
    const first = await save(
      { noun: 'THEME', fields: { order: '20', name_vi: 'Thử', name_en: 'A trial' } },
      key,
    );
    expect(
      await save({ noun: 'THEME', fields: { order: '20', name_vi: 'Thử', name_en: 'A trial' } }, key),
    ).toEqual(first);
    expect(await history('THEME', first.id!)).toHaveLength(1);
  });

  it('takes text as it is pasted and stores it tidy', async () => {
    const fields = { ...DOCUMENT, number: '9/QĐ', title_vi: '  Ke\u0302\u0301 hoạch \r\n mới ' };
    const { id } = await save({ noun: 'DOCUMENT', fields });
    expect((await read('DOCUMENT', id!)).field('title_vi')).toEqual(['Kế hoạch \n mới']);
  });

  it.each<[string, string, Record<string, string | string[]>, string]>([
    ['without its title', 'DOCUMENT', { ...DOCUMENT, title_en: '' }, 'title_en REQUIRED'],
    ['of an unknown kind', 'DOCUMENT', { ...DOCUMENT, kind: 'LETTER' }, 'kind UNKNOWN_WORD'],
    ['by nobody known', 'DOCUMENT', { ...DOCUMENT, issuer: 'moon' }, 'issuer UNKNOWN_REFERENCE'],
    ['of a day that is none', 'DOCUMENT', { ...DOCUMENT, dated: '31/02/2026' }, 'dated NOT_A_DATE'],
    [
      'replaced and yet in force',
      'DOCUMENT',
      { ...DOCUMENT, replaced_by: 'ct-01-2020' },
      'replaced_by CONTRADICTION',
    ],
    ['with an id that is taken', 'DOCUMENT', { ...DOCUMENT, id: 'ct-01-2020' }, 'id DUPLICATE'],
    ['with an id that nobody can cite', 'DOCUMENT', { ...DOCUMENT, id: 'của tôi' }, 'id UNTIDY_TEXT'],
    [
      'with a field that it does not have',
      'DOCUMENT',
      { ...DOCUMENT, colour: 'red' },
      'colour UNKNOWN_COLUMN',
    ],
  ])('is refused %s, at the field', async (_, noun, fields, problem) => {
    const { problems, code } = await save({ noun, fields });
    expect(code).toBe('RECORD_REFUSED');
    expect(problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([problem]);
  });

  it('is refused with all that is wrong at once, its targets included', async () => {
    const { problems } = await save({
      noun: 'GOAL',
      fields: { ...goalFields('ct-01-2020'), title_vi: '', area: 'VN' },
      targets: [TARGET, { ...TARGET, value: 'nhiều' }],
    });
    expect(problems.map(({ noun, id, field, reason }) => [noun, id, field, reason])).toEqual([
      ['GOAL', '', 'title_vi', 'REQUIRED'],
      ['TARGET', '2', 'value', 'NOT_A_NUMBER'],
    ]);
  });
});

describe('a change', () => {
  it('needs a reason, and says old, new and why in the history', async () => {
    const { revision } = await read('AGENCY', 'mic');
    const change = { noun: 'AGENCY', id: 'mic', basedOn: revision, fields: { short_en: 'MICT' } };
    expect(await save(change)).toMatchObject({ code: 'REASON_NEEDED' });
    expect(await save({ ...change, reason: 'Viết tắt đúng' })).toMatchObject({ id: 'mic' });
    const [write] = await history('AGENCY', 'mic');
    expect(write).toMatchObject({ reason: 'Viết tắt đúng', by: planner.id, isFirst: false });
    expect(write!.changes).toEqual([{ name: 'short_en', old: [expect.any(String)], new: ['MICT'] }]);
  });

  it('is found by the new words at once, in everything that names it', async () => {
    const { revision } = await read('AGENCY', 'pm');
    await save({ noun: 'AGENCY', id: 'pm', basedOn: revision, fields: { short_en: 'Zebra' }, reason: 'Thử' });
    const rows = await api.dataSource.query(
      `select count(*)::int as n from document where issuer_id = 'pm' and search_text not like '%zebra%'`,
    );
    expect(rows).toEqual([{ n: 0 }]);
    const [{ revision: same }] = await api.dataSource.query(
      `select max(revision) as revision from document where issuer_id = 'pm'`,
    );
    expect(same).toBe(1);
  });

  it('that rests on an older revision is refused with what changed since and by whom', async () => {
    const { revision } = await read('UNIT', 'percent');
    const rename = (name: string) =>
      save({ noun: 'UNIT', id: 'percent', basedOn: revision, fields: { name_en: name }, reason: 'Thử' });
    expect(await rename('per cent')).toMatchObject({ id: 'percent' });
    const { code, details } = await rename('percentage');
    expect(code).toBe('STALE');
    expect(details).toMatchObject({
      changedBy: planner.id,
      changes: [{ field: 'name_en', new: 'per cent' }],
    });
  });

  it('of what stands in another table raises the revision too', async () => {
    const { revision, field } = await read('GOAL', 'SF-069');
    const swapped = field('measured_by')!.toReversed();
    expect(swapped.length).toBeGreaterThan(1);
    const change = {
      noun: 'GOAL',
      id: 'SF-069',
      basedOn: revision,
      fields: { measured_by: swapped },
      reason: 'Nguồn thống kê trước',
    };
    expect(await save(change)).toMatchObject({ id: 'SF-069' });
    expect((await read('GOAL', 'SF-069')).field('measured_by')).toEqual(swapped);
    expect(await save({ ...change, fields: { measured_by: [] } })).toMatchObject({ code: 'STALE' });
    expect((await history('GOAL', 'SF-069'))[0]!.changes).toContainEqual({
      name: 'measured_by',
      old: field('measured_by'),
      new: swapped,
    });
  });

  it('keeps the breaks of a series in both languages', async () => {
    const id = 'digital-economy-gdp-share.VN.gso';
    const { revision } = await read('SERIES', id);
    const breaks = { breaks_vi: ['2021: đổi cách tính'], breaks_en: ['2021: another method'] };
    expect(
      await save({ noun: 'SERIES', id, basedOn: revision, fields: breaks, reason: 'Theo công bố' }),
    ).toMatchObject({ id });
    expect((await read('SERIES', id)).field('breaks_en')).toEqual(breaks.breaks_en);
    const next = await read('SERIES', id);
    const half = { breaks_vi: [...breaks.breaks_vi, '2022: nữa'] };
    const { problems } = await save({
      noun: 'SERIES',
      id,
      basedOn: next.revision,
      fields: half,
      reason: 'Thử',
    });
    expect(problems).toMatchObject([{ field: 'breaks_en', reason: 'CONTRADICTION' }]);
  });

  it('that would make another record wrong is refused, naming that one', async () => {
    const { revision } = await read('UNIT', 'rank');
    const { problems } = await save({
      noun: 'UNIT',
      id: 'rank',
      basedOn: revision,
      fields: { kind: 'COUNT' },
      reason: 'Thử',
    });
    expect(problems.length).toBeGreaterThan(0);
    expect(
      problems.every(
        ({ isOther, noun, reason }) => isOther && noun === 'INDICATOR' && reason === 'CONTRADICTION',
      ),
    ).toBe(true);
  });

  it('of bounds that stored figures break is refused', async () => {
    const { revision } = await read('INDICATOR', 'digital-economy-gdp-share');
    const change = { noun: 'INDICATOR', id: 'digital-economy-gdp-share', basedOn: revision, reason: 'Thử' };
    const { problems } = await save({ ...change, fields: { min: '0', max: '5' } });
    expect(problems).toMatchObject([{ field: 'max', reason: 'OUT_OF_BOUNDS' }]);
  });

  it('does not change a past day, and changes today', async () => {
    const before = await api.snapshot('2025-06-30');
    const told = (snapshot: typeof before) =>
      snapshot.goals.map(({ goal, status }) => [
        goal.id,
        status,
        goal.titleEn,
        goal.leadId,
        goal.seriesIds.join(),
      ]);
    const was = told(before);
    const { revision } = await read('GOAL', 'SF-009');
    const fields = { title_en: 'Fibre everywhere', measured_by: [], lead: '', theme: 'government' };
    expect(
      await save({ noun: 'GOAL', id: 'SF-009', basedOn: revision, fields, reason: 'Thử' }),
    ).toMatchObject({ id: 'SF-009' });
    expect(told(await api.snapshot('2025-06-30'))).toEqual(was);
    expect(told(await api.snapshotAfresh('2025-06-30'))).toEqual(was);
    expect(await goalStatus('SF-009')).toMatchObject({
      status: 'NOT_ASSESSABLE',
      goal: { titleEn: 'Fibre everywhere' },
    });
    const back = await read('GOAL', 'SF-009');
    const again = { measured_by: before.goalsById.get('SF-009')!.goal.seriesIds, theme: 'infrastructure' };
    await save({ noun: 'GOAL', id: 'SF-009', basedOn: back.revision, fields: again, reason: 'Trả lại' });
    expect(told(await api.snapshotAfresh('2025-06-30'))).toEqual(was);
  });
});

describe('an indicator', () => {
  const id = 'digital-economy-gdp-share';
  const other = 'digital-economy-core-gdp-share';
  const change = async (fields: Record<string, string>) => {
    const { revision } = await read('INDICATOR', id);
    return save({ noun: 'INDICATOR', id, basedOn: revision, fields, reason: 'Thông tư mới' });
  };
  const page = async (of: string) =>
    (
      await api.query<{
        indicator: {
          indicator: { lifecycle: string };
          replacedBy: { id: string } | null;
          replaces: { id: string }[];
          promises: object[];
        };
      }>(
        `query ($id: ID!) { indicator(id: $id) {
           indicator { lifecycle } replacedBy { id } replaces { id } promises { status } } }`,
        { id: of },
      )
    ).indicator;
  const gapsOf = async (noun: string) =>
    (
      await planner.query<{ recordList: { items: { id: string }[] } }>(
        `query ($noun: RecordNoun!) { recordList(noun: $noun, gap: ENDED_INDICATOR) { items { id } } }`,
        { noun },
      )
    ).recordList.items.map((one) => one.id);

  it('that is replaced leads to the one measured instead and back, and keeps its promises as they are judged', async () => {
    const before = await page(id);
    expect(before).toMatchObject({ indicator: { lifecycle: 'IN_FORCE' }, replacedBy: null, replaces: [] });
    expect(await change({ lifecycle: 'REPLACED', replaced_by: other })).toMatchObject({ id });
    expect(await page(id)).toEqual({
      ...before,
      indicator: { lifecycle: 'REPLACED' },
      replacedBy: { id: other },
    });
    expect((await page(other)).replaces).toEqual([{ id }]);
    expect((await history('INDICATOR', id))[0]).toMatchObject({
      reason: 'Thông tư mới',
      changes: [
        { name: 'lifecycle', old: ['IN_FORCE'], new: ['REPLACED'] },
        { name: 'replaced_by', old: [], new: [other] },
      ],
    });
  });

  it('that is replaced or discontinued is named beside the goals and the forms in force that still use it', async () => {
    for (const lifecycle of ['REPLACED', 'DISCONTINUED']) {
      expect(await change({ lifecycle, replaced_by: '' })).toMatchObject({ id });
      expect(await gapsOf('GOAL')).toContain('SF-069');
      expect(await gapsOf('FORM')).toEqual(['digital-year']);
    }
    expect(await change({ lifecycle: 'IN_FORCE', replaced_by: '' })).toMatchObject({ id });
    expect(await gapsOf('GOAL')).toEqual([]);
    expect(await gapsOf('FORM')).toEqual([]);
  });

  it.each([
    ['in force with another in its place', { lifecycle: 'IN_FORCE', replaced_by: other }, 'CONTRADICTION'],
    ['in its own place', { lifecycle: 'REPLACED', replaced_by: id }, 'CONTRADICTION'],
    ['replaced by none that there is', { lifecycle: 'REPLACED', replaced_by: 'none' }, 'UNKNOWN_REFERENCE'],
  ])('is refused %s', async (_, fields, reason) => {
    expect((await change(fields)).problems).toMatchObject([{ field: 'replaced_by', reason }]);
  });
});

describe('a target', () => {
  const AMENDMENT = {
    value: '25',
    document: 'ct-01-2020',
    known_on: '2026-06-01',
    known_precision: 'DAY',
    reason_vi: 'Tình hình mới',
    reason_en: 'New circumstances',
  };
  let goal: string;
  beforeAll(async () => {
    const fields = { ...goalFields('ct-01-2020'), stated_on: '2020-02-01' };
    goal = (await save({ noun: 'GOAL', fields, targets: [TARGET] })).id!;
  });

  it('is never changed: it is amended, with document, day and reason', async () => {
    expect(
      await save({ noun: 'TARGET', id: goal, basedOn: 1, fields: { value: '1' }, reason: 'Thử' }),
    ).toMatchObject({
      code: 'WRITTEN_ONCE',
    });
    const bare = await amend(goal, 1, { value: '25' });
    expect(bare.problems).toMatchObject([{ noun: 'TARGET', id: '1', field: 'document', reason: 'REQUIRED' }]);
    expect(await amend(goal, 1, AMENDMENT)).toMatchObject({ id: `${goal}/1/2` });
    expect((await goalStatus(goal)).goal.targets).toEqual([{ value: 25 }]);
    expect((await goalStatus(goal, '2026-05-31')).goal.targets).toEqual([{ value: 30 }]);
    expect((await history('GOAL', goal))[0]).toMatchObject({ noun: 'TARGET', reason: 'Tình hình mới' });
  });

  it('that somebody amended meanwhile is not amended over it', async () => {
    expect(await amend(goal, 1, { ...AMENDMENT, value: '26' })).toMatchObject({ code: 'STALE' });
  });

  it.each([
    ['before the amendment before it', { known_on: '2026-05-01' }, 'known_on WRONG_ORDER'],
    ['to what it is already', {}, 'version DUPLICATE'],
    ['by another body', { value: '20', document: 'art-cuba-2019' }, 'document CONTRADICTION'],
  ])('is not amended %s', async (_, change, problem) => {
    const { problems } = await amend(goal, 2, { ...AMENDMENT, ...change });
    expect(problems.map(({ field, reason }) => `${field} ${reason}`)).toContain(problem);
  });

  it('of a plan of a period is added to a goal, and past days do not have it', async () => {
    const { revision } = await read('GOAL', goal);
    const plan = {
      role: 'PLAN',
      comparator: 'AT_LEAST',
      value: '18',
      unit: 'percent',
      aim_due: '2026-12-31',
      due_precision: 'YEAR',
    };
    expect(
      await save({
        noun: 'GOAL',
        id: goal,
        basedOn: revision,
        fields: {},
        targets: [plan],
        reason: 'Kế hoạch năm 2026',
      }),
    ).toMatchObject({ id: goal });
    expect((await goalStatus(goal)).goal.targets).toEqual([{ value: 25 }, { value: 18 }]);
    expect((await goalStatus(goal, '2026-06-30')).goal.targets).toEqual([{ value: 25 }]);
  });
});

it('the register that people kept up is written to files that load again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-up-'));
  const database = await createTestDatabase('EMPTY');
  try {
    await exportRegister(api.dataSource, folder);
    expect((await loadRegister(database.dataSource, folder)).rejected).toEqual([]);
  } finally {
    await database.drop();
    await rm(folder, { recursive: true });
  }
});
