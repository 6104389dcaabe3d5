import { mkdtempSync, rmSync } from 'node:fs';
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
import { sendFigures, storedVersions } from '../fixtures/figures.js';

const STATIONS = '5g-bts-count.VN.mic';

describe('versions and sums to date in a file', () => {
  let api: TestApi;
  let planner: TestPerson;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-27' });
    planner = await api.person('PLANNER');
  });
  afterAll(() => api.stop());

  async function upload(text: string): Promise<{ id: number; revision: number }> {
    const answer = await sendFigures(api, text, { by: planner });
    const { id } = (await answer.json()) as { id: number };
    const { import: page } = await planner.query<{ import: { id: number; revision: number } }>(
      'query ($id: Int!) { import(id: $id) { id revision } }',
      { id },
    );
    return page;
  }
  const change = async (name: 'commitImport' | 'undoImport', id: number, basedOn: number, part: string) =>
    planner.query<Record<string, { revision?: number; import?: { revision: number } }>>(
      `mutation ($key: ID!, $id: Int!, $basedOn: Int!) { ${name}(key: $key, id: $id, basedOn: $basedOn) ${part} }`,
      { key: newKey(), id, basedOn },
    );
  const commit = async ({ id, revision }: { id: number; revision: number }) => {
    const { commitImport } = await change('commitImport', id, revision, '{ import { revision } }');
    return { id, revision: commitImport!.import!.revision };
  };
  const undo = ({ id, revision }: { id: number; revision: number }) =>
    change('undoImport', id, revision, '{ revision }');
  const rows = async (id: number) =>
    (
      await planner.query<{
        importRows: { items: { verdict: string; code: string | null; period: string | null }[] };
      }>('query ($id: Int!) { importRows(id: $id) { items { verdict code period } } }', { id })
    ).importRows.items;
  const stored = async (series: string, period: string): Promise<string[]> => {
    const found = await storedVersions(api, series, period);
    return found.map(({ version, value, withdrawn }) => `${version}: ${withdrawn ? 'back' : value}`);
  };

  const HEAD = 'series,period,version,value,withdrawn,known_on\n';

  it('become versions in their order, one that takes back included, and are undone as one', async () => {
    const page = await upload(
      `${HEAD}${STATIONS},1999,2,,yes,2020-02-01\n${STATIONS},1999,1,5,,2020-01-01\n${STATIONS},1999,3,6,,2020-03-01\n`,
    );
    expect((await rows(page.id)).map(({ verdict }) => verdict)).toEqual(['CHANGED', 'NEW', 'NEW']);
    const done = await commit(page);
    expect(await stored(STATIONS, '1999')).toEqual(['1: 5', '2: back', '3: 6']);
    const again = await upload(
      `${HEAD}${STATIONS},1999,1,5,,2020-01-01\n${STATIONS},1999,2,,yes,2020-02-01\n${STATIONS},1999,3,6,,2020-03-01\n`,
    );
    expect((await rows(again.id)).map(({ verdict }) => verdict)).toEqual(['SAME', 'SAME', 'SAME']);
    await undo(done);
    expect((await stored(STATIONS, '1999')).at(-1)).toBe('4: back');
  });

  it.each([
    ['another value of a version that is stored', `${STATIONS},1998,1,6,,2020-01-01`, 'VERSION_DIFFERS'],
    ['a version with none before it', `${STATIONS},1998,3,6,,2020-05-01`, 'VERSION_MISSING'],
    [
      'a version that was public before the last one',
      `${STATIONS},1998,2,6,,2019-05-01`,
      'KNOWN_BEFORE_LAST',
    ],
    [
      'a version after one that is not taken',
      `${STATIONS},1998,2,6,,2019-05-01\n${STATIONS},1998,3,7,,2021-05-01`,
      'VERSION_MISSING',
    ],
    [
      'a figure without a number beside numbered ones of its period',
      `${STATIONS},1998,2,6,,2021-05-01\n${STATIONS},1998,,7,,2021-05-01`,
      'CONTRADICTORY_DUPLICATE',
    ],
    [
      'a first version that takes back what never was',
      `${STATIONS},1990,1,,yes,2020-01-01`,
      'VERSION_MISSING',
    ],
    ['a version that is no number from 1', `${STATIONS},1998,0,6,,2021-05-01`, 'NOT_A_VERSION'],
  ])('refuses %s', async (_, lines, code) => {
    if ((await stored(STATIONS, '1998')).length === 0)
      await commit(await upload(`${HEAD}${STATIONS},1998,1,5,,2020-01-01\n`));
    const page = await upload(`${HEAD}${lines}\n`);
    expect((await rows(page.id)).at(-1)).toMatchObject({ verdict: 'REJECTED', code });
  });

  it.each([
    ['ict-revenue.VN.mic.ytd', '6 tháng 2001', 'NEW', '2001-06'],
    ['ict-revenue.VN.mic.ytd', '9 tháng 2001', 'NEW', '2001-09'],
    ['ict-revenue.VN.mic.ytd', '2001-08', 'NEW', '2001-08'],
    ['ict-revenue.VN.mic', '9 tháng 2001', 'REJECTED', '2001-09'],
    ['ict-revenue.VN.mic', '6 tháng 2001', 'NEW', '2001-S1'],
    [STATIONS, '9 tháng 2001', 'NEW', '2001-09'],
  ])(
    'takes a sum since January where the series holds such: %s, %s is %s',
    async (series, period, verdict, as) => {
      const page = await upload(`series,period,value\n${series},${period},7\n`);
      expect(await rows(page.id)).toMatchObject([
        { verdict, period: as, code: verdict === 'REJECTED' ? 'SUM_TO_DATE' : null },
      ]);
    },
  );

  it('of which some are taken back come back whole by the files of the register', async () => {
    const done = await commit(await upload(`series,period,value\n${STATIONS},1997,5\n`));
    await undo(done);
    const folder = mkdtempSync(join(tmpdir(), 'waymark-register-'));
    const database = await createTestDatabase('EMPTY');
    try {
      await exportRegister(api.dataSource, folder);
      expect((await loadRegister(database.dataSource, folder)).rejected).toEqual([]);
      const state = (from: typeof api.dataSource) =>
        from.query(
          `select s.id, o.period, o.version, o.value, o.status, o.known_on, o.withdrawn, c.periods, c.values
             from observation o join series s on s.key = o.series_key join series_current c on c.series_key = s.key
            order by s.id, o.period, o.version`,
        );
      expect(await state(database.dataSource)).toEqual(await state(api.dataSource));
    } finally {
      await database.drop();
      rmSync(folder, { recursive: true });
    }
  });

  it('of which one is taken back say so, and by whom only to those who signed in', async () => {
    const done = await commit(await upload(`series,period,value\n${STATIONS},1996,5\n`));
    await undo(done);
    const ask = `{ indicator(id: "5g-bts-count") { series { id versions { periods values versionReasons recordedByNames importedFroms } } } }`;
    const last = async (asker: Pick<TestApi, 'query'>) => {
      const { indicator } = await asker.query<{
        indicator: { series: { id: string; versions: Record<string, unknown[]> }[] };
      }>(ask);
      const { versions } = indicator.series.find(({ id }) => id === STATIONS)!;
      const at = versions['periods']!.lastIndexOf('1996');
      return ['values', 'versionReasons', 'recordedByNames', 'importedFroms'].map(
        (name) => versions[name]![at],
      );
    };
    expect(await last(planner)).toEqual([null, 'CORRECTED', expect.any(String), 'figures.csv']);
    expect(await last(api)).toEqual([null, 'CORRECTED', null, null]);
  });
});
