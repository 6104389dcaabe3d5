import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import { newKey } from '../fixtures/collection.js';
import { sendFigures, storedVersions } from '../fixtures/figures.js';

const RANK = 'egdi-rank.VN.un';
const STATIONS = '5g-bts-count.VN.mic';

interface Page {
  readonly id: number;
  readonly revision: number;
  readonly state: string;
  readonly counts: {
    newRows: number;
    changed: number;
    same: number;
    rejected: number;
    unmatchedFigures: number;
  } | null;
  readonly unmatched: {
    text: string;
    keys: Record<string, string>;
    count: number;
    reason: string;
    candidates: { id: string }[];
  }[];
  readonly asksNumbers: {
    column: number;
    asPrinted: string;
    vi: number;
    en: number;
    seriesId: string | null;
    history: object[];
  }[];
  readonly asksMapping: boolean;
  readonly mappingName: string | null;
  readonly earlierId: number | null;
}
const PAGE = `{ id revision state mappingName earlierId asksMapping
  counts { newRows changed same rejected unmatchedFigures }
  unmatched { text keys count reason candidates { id } }
  asksNumbers { column asPrinted vi en seriesId history { period value } } }`;

describe('an import', () => {
  let api: TestApi;
  let planner: TestPerson;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-27' });
    planner = await api.person('PLANNER');
  });
  afterAll(() => api.stop());

  const post = (text: string, options: { by?: TestPerson; key?: string; name?: string } = {}) =>
    sendFigures(api, text, { by: planner, ...options });
  const upload = async (text: string, options: Parameters<typeof post>[1] = {}): Promise<Page> => {
    const { id } = (await (await post(text, options)).json()) as { id: number };
    return read(id);
  };
  const read = async (id: number) =>
    (await planner.query<{ import: Page }>(`query ($id: Int!) { import(id: $id) ${PAGE} }`, { id })).import;
  const commit = async ({ id, revision }: Page, by = planner, key = newKey()) => {
    const { data, errors } = await by.ask<{ commitImport: { import: Page; outdated: number } }>(
      `mutation ($key: ID!, $id: Int!, $basedOn: Int!) {
         commitImport(key: $key, id: $id, basedOn: $basedOn) { outdated import ${PAGE} } }`,
      { key, id, basedOn: revision },
    );
    return { ...data?.commitImport, code: errors?.[0]?.extensions['code'] };
  };
  const undo = async ({ id, revision }: Page) => {
    const { data, errors } = await planner.ask<{ undoImport: Page }>(
      `mutation ($key: ID!, $id: Int!, $basedOn: Int!) { undoImport(key: $key, id: $id, basedOn: $basedOn) ${PAGE} }`,
      { key: newKey(), id, basedOn: revision },
    );
    return { page: data?.undoImport, error: errors?.[0]?.extensions };
  };
  const answer = async ({ id, revision }: Page, given: object) => {
    const { data, errors } = await planner.ask<{ answerImport: Page }>(
      `mutation ($key: ID!, $id: Int!, $basedOn: Int!, $answer: ImportAnswerInput!) {
         answerImport(key: $key, id: $id, basedOn: $basedOn, answer: $answer) ${PAGE} }`,
      { key: newKey(), id, basedOn: revision, answer: given },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data!.answerImport;
  };
  const rows = async (id: number, verdicts: string[] = []) =>
    (
      await planner.query<{ importRows: { total: number; items: Record<string, unknown>[] } }>(
        `query ($id: Int!, $verdicts: [RowVerdict!]!) { importRows(id: $id, verdicts: $verdicts) {
           total items { line column verdict period value oldValue code printed series { id } } } }`,
        { id, verdicts },
      )
    ).importRows;
  const stored = (series: string, period: string) => storedVersions(api, series, period);
  const current = async (series: string, period: string): Promise<number | null | undefined> => {
    const [row] = await api.dataSource.query(
      `select c.periods, c.values from series_current c join series s on s.key = c.series_key where s.id = $1`,
      [series],
    );
    const at = row.periods.indexOf(period);
    return at < 0 ? undefined : row.values[at];
  };

  it('shows each row as new, changed, same or not taken, with line, column and reason, before anything is stored', async () => {
    const [before] = await api.dataSource.query('select count(*)::int as n from observation');
    const page = await upload(
      `series,period,value,status\n${RANK},2024,71,final\n${RANK},2022,85,final\n${STATIONS},2019,5,final\n${STATIONS},2019-13,5,final\n`,
    );
    expect(page).toMatchObject({
      state: 'STAGED',
      counts: { newRows: 1, changed: 1, same: 1, rejected: 1, unmatchedFigures: 0 },
    });
    const { items, total } = await rows(page.id);
    expect(total).toBe(4);
    expect(
      items.map(({ line, verdict, period, value, oldValue, code }) => [
        line,
        verdict,
        period,
        value,
        oldValue,
        code,
      ]),
    ).toEqual([
      [2, 'SAME', '2024', 71, 71, null],
      [3, 'CHANGED', '2022', 85, 86, null],
      [4, 'NEW', '2019', 5, null, null],
      [5, 'REJECTED', null, null, null, 'NO_SUCH_PERIOD'],
    ]);
    expect((await rows(page.id, ['CHANGED'])).items).toHaveLength(1);
    const [after] = await api.dataSource.query('select count(*)::int as n from observation');
    expect(after).toEqual(before);
  });

  it('is committed as one, and undone as one by further versions', async () => {
    const page = await upload(
      `series,period,value,status\n${RANK},2020,80,final\n${STATIONS},2018,3,final\n`,
    );
    const before = await stored(RANK, '2020');
    const done = await commit(page);
    expect(done).toMatchObject({ outdated: 0, import: { state: 'COMMITTED' } });
    expect(await current(RANK, '2020')).toBe(80);
    expect(await current(STATIONS, '2018')).toBe(3);
    const { page: undone } = await undo(done.import!);
    expect(undone).toMatchObject({ state: 'UNDONE' });
    expect(await current(RANK, '2020')).toBe(before.at(-1)!.value);
    expect(await current(STATIONS, '2018')).toBeUndefined();
    expect(await stored(RANK, '2020')).toHaveLength(before.length + 2);
    expect((await stored(STATIONS, '2018')).at(-1)).toMatchObject({
      version: 2,
      value: null,
      withdrawn: true,
    });
    expect((await api.snapshot()).goals).toEqual((await api.snapshotAfresh()).goals);
  });

  it('of a period that was taken back brings it back as new', async () => {
    const page = await upload(`series,period,value\n${STATIONS},2018,4\n`);
    expect(page.counts).toMatchObject({ newRows: 1, changed: 0 });
    await commit(page);
    expect(await current(STATIONS, '2018')).toBe(4);
  });

  it('of the same file twice changes nothing, and says that it was there before', async () => {
    const text = `series,period,value\n${STATIONS},2017,2\n`;
    const first = await upload(text);
    await commit(first);
    const second = await upload(text);
    expect(second).toMatchObject({ earlierId: first.id, counts: { newRows: 0, changed: 0, same: 1 } });
    const before = await stored(STATIONS, '2017');
    await commit(second);
    expect(await stored(STATIONS, '2017')).toEqual(before);
  });

  it('is not undone where a later version came after, and says how many', async () => {
    const first = await upload(`series,period,value\n${STATIONS},2016,1\n`);
    const done = await commit(first);
    await commit(await upload(`series,period,value\n${STATIONS},2016,2\n`));
    const { error } = await undo(done.import!);
    expect(error).toMatchObject({
      code: 'IMPORT_SUPERSEDED',
      details: { count: 1, figures: [{ series: STATIONS, period: '2016' }] },
    });
    expect(await current(STATIONS, '2016')).toBe(2);
  });

  it('that somebody overtook is shown again before it is committed', async () => {
    const page = await upload(`series,period,value\n${STATIONS},2015,7\n`);
    await commit(await upload(`series,period,value\n${STATIONS},2015,8\n`));
    const first = await commit(page);
    expect(first).toMatchObject({
      outdated: 1,
      import: { state: 'STAGED', counts: { newRows: 0, changed: 1 } },
    });
    expect(await current(STATIONS, '2015')).toBe(8);
    expect(await commit(first.import!)).toMatchObject({ outdated: 0, import: { state: 'COMMITTED' } });
    expect(await current(STATIONS, '2015')).toBe(7);
  });

  it('is refused on an older revision, and in another state', async () => {
    const page = await upload(`series,period,value\n${STATIONS},2014,7\n`);
    const newer = await answer(page, { status: 'FINAL' });
    expect((await commit(page)).code).toBe('STALE');
    await commit(newer);
    expect((await commit(await read(page.id))).code).toBe('IMPORT_STATE');
  });

  it('is done once, however often it is sent', async () => {
    const key = newKey();
    const text = `series,period,value\n${STATIONS},2013,7\n`;
    const sent = await Promise.all(Array.from({ length: 5 }, () => post(text, { key })));
    const ids = await Promise.all(sent.map(async (answer) => ((await answer.json()) as { id: number }).id));
    expect(new Set(ids).size).toBe(1);
    const page = await read(ids[0]!);
    const once = newKey();
    await Promise.all(Array.from({ length: 5 }, () => commit(page, planner, once)));
    expect(await stored(STATIONS, '2013')).toHaveLength(1);
  });

  it.each(['VIEWER', 'DATA_ENTRY', 'APPROVER', 'ADMINISTRATOR'] as const)('is not for a %s', async (role) => {
    const by = await api.person(role);
    expect((await post('series,period,value\n', { by })).status).toBe(403);
    const { errors } = await by.ask('{ imports { id } }');
    expect(errors?.[0]?.extensions['code']).toBe('NOT_ALLOWED');
  });

  it('stays within the scope of whoever commits it', async () => {
    const elsewhere = await api.person('PLANNER', { indicatorId: '5g-bts-count' });
    const [own, other] = [
      await upload(`series,period,value\n${STATIONS},2012,7\n`),
      await upload(`series,period,value\n${RANK},2012,7\n`),
    ];
    expect((await commit(other, elsewhere)).code).toBe('NOT_ALLOWED');
    expect((await commit(own, elsewhere)).import?.state).toBe('COMMITTED');
  });

  it('asks once how 1.234 is meant, with what the series holds already', async () => {
    const page = await upload(`series;period;value\n${STATIONS};2011;1.234\n`);
    expect(page).toMatchObject({
      state: 'ASKING',
      asksNumbers: [{ asPrinted: '1.234', vi: 1234, en: 1.234, seriesId: STATIONS }],
    });
    expect(page.asksNumbers[0]!.history.length).toBeGreaterThan(0);
    const read = await answer(page, { numbers: 'VI' });
    expect(read.state).toBe('STAGED');
    expect((await rows(page.id)).items).toMatchObject([{ value: 1234, verdict: 'NEW' }]);
  });

  it('lists what has no series once with its count, takes a series for it, and keeps that as a mapping by name', async () => {
    const text = 'Tên riêng,Lúc,Bao nhiêu\nTrạm 5G,2010,1\nTrạm 5G,2009,2\n';
    const asked = await upload(text);
    expect(asked).toMatchObject({ state: 'ASKING', asksMapping: true });
    const mapped = await answer(asked, {
      mapping: {
        version: 1,
        columns: [
          { column: 1, as: 'INDICATOR' },
          { column: 2, as: 'PERIOD' },
          { column: 3, as: 'VALUE' },
        ],
      },
    });
    expect(mapped.unmatched).toMatchObject([{ text: 'Trạm 5G', count: 2, reason: 'NO_SUCH_INDICATOR' }]);
    expect(mapped.counts).toMatchObject({ newRows: 0, unmatchedFigures: 2 });
    const matched = await answer(mapped, {
      series: [{ keys: mapped.unmatched[0]!.keys, seriesId: STATIONS }],
    });
    expect(matched).toMatchObject({ unmatched: [], counts: { newRows: 2 } });
    await planner.query(
      `mutation ($key: ID!, $id: Int!) { saveImportMapping(key: $key, id: $id, name: "Trạm phát sóng") }`,
      { key: newKey(), id: matched.id },
    );
    const next = await upload('Tên riêng,Lúc,Bao nhiêu\nTrạm 5G,2008,1\n');
    expect(next).toMatchObject({ state: 'STAGED', mappingName: 'Trạm phát sóng', counts: { newRows: 1 } });
  });

  it.each([
    ['nothing', '', 400, 'FILE_EMPTY'],
    [
      'conflict markers',
      `series,period,value\n<<<<<<< HEAD\n${RANK},2020,1\n=======\n>>>>>>> x\n`,
      422,
      'FILE_REFUSED',
    ],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 422, 'FILE_REFUSED'],
  ])('of %s is refused with its reason, and nothing is kept', async (_, text, status, code) => {
    const before = await api.dataSource.query('select count(*) as n from import_batch');
    const answer = await post(text);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
    expect(await api.dataSource.query('select count(*) as n from import_batch')).toEqual(before);
  });

  it.each([
    ['by id and area code', 'indicator code,area code,period,value\n5g-bts-count,VN,2007,9\n'],
    ['by folded names', 'Chỉ tiêu,Địa bàn,Kỳ,Giá trị\nso tram phat song 5g,VIET NAM,2007,9\n'],
  ])('finds the series %s, and asks where several could be meant', async (_, text) => {
    const page = await upload(text);
    expect(page.unmatched).toMatchObject([{ reason: 'AMBIGUOUS' }]);
    expect(page.unmatched[0]!.candidates.map(({ id }) => id)).toContain(STATIONS);
  });

  it.each([
    ['%', 'REJECTED', null],
    ['nghìn trạm', 'NEW', 9000],
    ['quả', 'REJECTED', null],
  ])('with a unit that is told apart: %s, %s', async (unit, verdict, value) => {
    const page = await upload(`series,period,value,unit\n${STATIONS},2006,9,${unit}\n`);
    expect((await rows(page.id)).items).toMatchObject([{ verdict, value }]);
  });
});
