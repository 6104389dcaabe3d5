import { startTestApi, type TestApi } from '@waymark/api';

const GOALS = 1_000;
const YEARS = 40;
const ROUNDS = 9;

/** Many promises like one of the register, each measured by a series of its own. */
const MANY = [
  `insert into series (id, indicator_id, area_id, producer_id, definition_vi, definition_en, nature, frequency, governs)
   select 'load.' || n, 'digital-economy-gdp-share', 'VN', 'gso', '', '', 'POINT', 'YEAR', false
     from generate_series(1, ${GOALS}) n`,
  `insert into goal select (jsonb_populate_record(g, jsonb_build_object('id', 'load-' || n))).*
     from goal g, generate_series(1, ${GOALS}) n where g.id = 'SF-069'`,
  `insert into target select (jsonb_populate_record(t, jsonb_build_object('goal_id', 'load-' || many))).*
     from target t, generate_series(1, ${GOALS}) many where t.goal_id = 'SF-069'`,
  `insert into goal_series (goal_id, position, series_id)
   select 'load-' || n, 1, 'load.' || n from generate_series(1, ${GOALS}) n`,
  `insert into observation (series_key, period, version, period_end, value, status, known_on, known_precision)
   select s.key, y::text, 1, make_date(y, 12, 31), 10 + (y - 1985) * 0.2 + (s.key * y) % 7 * 0.3, 'FINAL',
          make_date(y + 1, 4, 15), 'DAY'
     from series s, generate_series(1985, ${1985 + YEARS - 1}) y where s.id like 'load.%'`,
];

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

describe(`a board of ${GOALS} promises of ${YEARS} values each`, () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22' });
    for (const sql of MANY) await api.dataSource.query(sql);
  });
  afterAll(() => api.stop());

  it('is told after a new value in a fraction of what it takes to read and judge everything', async () => {
    const [full, again]: [number[], number[]] = [[], []];
    let before = await api.snapshot();
    for (let round = 1; round <= ROUNDS; round += 1) {
      full.push((await timed(() => api.snapshotAfresh())).ms);
      await api.dataSource.query(
        `insert into observation (series_key, period, version, period_end, value, status, known_on, known_precision)
         select key, '2025', 1, '2025-12-31', 19, 'FINAL', '2026-04-15', 'DAY' from series where id = $1`,
        [`load.${round}`],
      );
      const { ms, result } = await timed(() => api.snapshot());
      again.push(ms);
      const judged = result.goals.filter(
        ({ goal, deciding }) => before.goalsById.get(goal.id)?.deciding !== deciding,
      );
      expect(judged.map(({ goal }) => goal.id)).toEqual([`load-${round}`]);
      before = result;
    }
    const [all, one] = [median(full), median(again)];
    process.stdout.write(
      `${before.goals.length} goals; everything read and judged: ${all.toFixed(1)} ms; ` +
        `after one new value: ${one.toFixed(1)} ms, ${(all / one).toFixed(0)} times less (median of ${ROUNDS})\n`,
    );
    expect(one).toBeLessThan(all / 4);
  });
});
