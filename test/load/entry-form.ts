import type { TestApi } from '@waymark/api';

const ROWS = 60;
const PERIODS = 24;
/** Of the periods these are already filled in. */
const FILLED = 12;
const UNIT = 'vnta';

const month = (back: number): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
};

/** The product with a monthly form of sixty series of its register and two years of open rounds. */
export interface EntryProduct {
  readonly url: string;
  /** The address of the view of many periods. */
  readonly path: string;
  stop(): Promise<void>;
}

/** Starts it on a database of its own; half of the figures are filled in. */
export async function startEntryProduct(): Promise<EntryProduct> {
  // As it is built: the sources have decorators that the runner of the benchmarks does not know.
  const built = new URL('../../apps/api/dist/testing.js', import.meta.url).href;
  const { startTestApi, startTestServer } = (await import(built)) as typeof import('@waymark/api');
  const server = await startTestServer();
  process.env['WAYMARK_TEST_SERVER'] = server.url;
  const api = await startTestApi({ firstPeople: true });
  const newest = await makeForm(api);
  return {
    url: api.url.replace('127.0.0.1', 'localhost'),
    path: `/entry/${newest}?unit=${UNIT}&view=periods`,
    async stop() {
      await api.stop();
      await server.stop();
    },
  };
}

async function makeForm({ dataSource, person }: TestApi): Promise<string> {
  await dataSource.query(
    `insert into form (id, code, title_vi, title_en, frequency, cut_off_days, due_days, receiver_id, two_steps, lifecycle)
     values ('bench', '00-T/BENCH', 'Biểu đo tốc độ', 'Form of the benchmark', 'MONTH', 0, 10, 'most', true, 'DRAFT')`,
  );
  const series: { id: string }[] = await dataSource.query(
    `select s.id from series s join indicator i on i.id = s.indicator_id
      where i.kind in ('PERCENTAGE', 'AMOUNT', 'RATIO', 'INDEX') order by s.id limit ${ROWS}`,
  );
  for (const [index, { id }] of series.entries())
    await dataSource.query(
      `insert into form_row (form_id, agency_id, n, series_id) values ('bench', $1, $2, $3)`,
      [UNIT, index + 1, id],
    );
  const periods = Array.from({ length: PERIODS }, (_, n) => month(PERIODS - n));
  for (const period of periods)
    await dataSource.query(
      `insert into round (id, form_id, period, opens_on, cut_off_on, due_on)
       select 'bench.' || $1::text, 'bench', $1::text, d, d + 30, d + 40 from (select ($1::text || '-01')::date as d) as day`,
      [period],
    );
  const officer = await person('DATA_ENTRY', { agencyId: UNIT });
  for (const [n, period] of periods.slice(0, FILLED).entries())
    await officer.query(
      `mutation ($key: ID!, $roundId: ID!, $cells: [EntryCell!]!) {
         saveEntries(key: $key, roundId: $roundId, agencyId: "${UNIT}", cells: $cells) { saved { revision } } }`,
      {
        key: `bench-${period}`,
        roundId: `bench.${period}`,
        cells: series.map(({ id }, row) => {
          const value = Math.round(50 + ((row * 7 + n) % 40)) / 100;
          return { seriesId: id, value, basedOn: 0, asTyped: String(value).replace('.', ',') };
        }),
      },
    );
  return `bench.${periods.at(-1)}`;
}
