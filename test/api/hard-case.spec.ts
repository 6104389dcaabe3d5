import { createTestDatabase, observationsAsOf, type TestDatabase } from '@waymark/api';

/** The twelve hard cases of `apps/api/register/README.md`: what the register must hold so that each can be shown. */
describe('the hard cases of the register', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase('REGISTER')));
  afterAll(() => database.drop());

  const ask = <Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    database.dataSource.query(sql, parameters);
  const values = async (series: string, asOf = '2026-11-22') => {
    const found = await observationsAsOf(database.dataSource, [series], asOf);
    return Object.fromEntries((found.get(series) ?? []).map(({ period, value }) => [period, value]));
  };
  const measuredBy = async (goal: string) => {
    const rows = await ask<{ id: string }>(
      'select series_id as id from goal_series where goal_id = $1 order by position',
      [goal],
    );
    return rows.map(({ id }) => id);
  };
  const targets = async (...goals: string[]) =>
    ask(
      `select goal_id as goal, comparator, value, aim_due as due from target
        where goal_id = any($1) and role = 'FINAL' order by goal_id, n`,
      [goals],
    );
  const breaksOf = async (series: string) => {
    const rows = await ask<{ period: string }>(
      'select b.period from series_break b join series s on s.key = b.series_key where s.id = $1 order by 1',
      [series],
    );
    return rows.map(({ period }) => period);
  };
  const related = async (goal: string) => {
    const [row] = await ask('select related_goal_id as goal, relation from goal where id = $1', [goal]);
    return row;
  };

  it('1. two official series of one indicator stand side by side, each with its own values', async () => {
    expect(await measuredBy('SF-069')).toEqual([
      'digital-economy-gdp-share.VN.gso',
      'digital-economy-gdp-share.VN.mic',
    ]);
    expect(await values('digital-economy-gdp-share.VN.gso')).toMatchObject({
      2021: 12.87,
      2024: 13.17,
      2025: 14.02,
    });
    expect(await values('digital-economy-gdp-share.VN.mic')).toMatchObject({ 2021: 11.91, 2024: 18.3 });
  });

  it.each([
    ['2023-12-03', undefined],
    ['2023-12-04', 12.67],
    ['2023-12-31', 12.63],
    ['2025-01-05', 12.63],
    ['2025-01-06', 12.83],
  ])(
    '2. a revised value is the one that was public then: on %s the share of 2022 is %s',
    async (asOf, value) => {
      expect((await values('digital-economy-gdp-share.VN.gso', asOf))['2022']).toBe(value);
    },
  );

  it('3. two targets in force at once are two goals, linked as in conflict', async () => {
    expect(await targets('VT-004', 'VT-025')).toMatchObject([{ value: 70 }, { value: 50 }]);
    expect(await related('VT-025')).toEqual({ goal: 'VT-004', relation: 'CONFLICTS' });
    expect(await targets('VT-031', 'VT-061')).toMatchObject([{ value: 80 }, { value: 100 }]);
    expect(await related('VT-061')).toEqual({ goal: 'VT-031', relation: 'CONFLICTS' });
  });

  it('4. a target that moved leaves the first promise standing, with both of its dates', async () => {
    const [first] = await ask('select aim_due, latest_due from target where goal_id = $1', ['SF-007']);
    expect(first).toEqual({ aim_due: '2020-12-31', latest_due: '2022-12-31' });
    expect(await related('VT-115')).toEqual({ goal: 'SF-007', relation: 'REVISES' });
    expect(await targets('SF-009', 'VT-011')).toMatchObject([{ value: 100 }, { value: 80 }]);
    expect(await related('VT-011')).toEqual({ goal: 'SF-009', relation: 'CONFLICTS' });
  });

  it('5. one word with two definitions is two series, and one of them governs', async () => {
    const rows = await ask(
      `select id, governs from series where indicator_id = 'ict-enterprise-count' and area_id = 'VN' order by id`,
    );
    expect(rows).toMatchObject([
      { id: 'ict-enterprise-count.VN.mic.active', governs: false },
      { id: 'ict-enterprise-count.VN.mic.registered', governs: true },
    ]);
    expect(await values('phone-export-value.VN.mic')).toEqual({ 2019: 35.5 });
    expect(await values('phone-and-components-export.VN.customs')).toMatchObject({ 2020: 51.18 });
  });

  it('6. a value with another denominator measures as a proxy, and the goal says why', async () => {
    const [goal] = await ask<{ proxy_vi: string }>(`select proxy_vi from goal where id = 'SF-007'`);
    expect(goal?.proxy_vi).toMatch(/thuê bao/);
    expect(await measuredBy('SF-007')).toEqual([
      'smartphone-subscription-share.VN.mic',
      'smartphone-adult-share.VN.mic',
    ]);
    expect(await values('smartphone-subscription-share.VN.mic')).toMatchObject({
      '2019-05': 62,
      2019: 65.09,
    });
  });

  it('7. an index without an edition has no value, and ranks that became levels or tiers are another series or a break', async () => {
    expect(Object.keys(await values('egdi-rank.VN.un'))).not.toContain('2019');
    expect(
      await ask(
        `select count(*) as rows from series where id in ('postal-rank.VN.upu', 'postal-level.VN.upu')`,
      ),
    ).toEqual([{ rows: 2 }]);
    expect(await breaksOf('gci-rank.VN.itu')).toEqual(['2024']);
  });

  it.each([
    ['2019-08-06', '2018', undefined],
    ['2019-08-07', '2018', 50],
    ['2021-06-29', '2020', undefined],
    ['2021-06-30', '2020', 25],
  ])('8. an edition counts from its publication: on %s that of %s is %s', async (asOf, period, value) => {
    expect((await values('gci-rank.VN.itu', asOf))[period]).toBe(value);
  });

  it('9. one acronym of two indexes is two indicators, and a search for it finds both', async () => {
    const rows = await ask(
      `select id from indicator where search_text like '%gci%' and id in ('gci-rank', 'global-competitiveness-rank') order by 1`,
    );
    expect(rows).toEqual([{ id: 'gci-rank' }, { id: 'global-competitiveness-rank' }]);
    expect(await targets('VT-007', 'VT-009')).toMatchObject([{ value: 50 }, { value: 40 }]);
  });

  it('10. speeches that contradict each other are both kept, and linked', async () => {
    expect(await values('postal-rank.VN.mic')).toEqual({ '2024-11': 46, '2025-02': 31 });
    expect(await breaksOf('foreign-revenue-enterprise-count.VN.mic')).toEqual(['2024-11']);
    expect(await related('SF-005')).toEqual({ goal: 'SF-148', relation: 'CONFLICTS' });
    expect(await related('VT-134')).toEqual({ goal: 'SF-102', relation: 'NARROWS' });
  });

  it('11. a late jump stands as published, after a break, and nothing is smoothed', async () => {
    expect(await values('5g-population-coverage.VN.mic')).toEqual({
      '2025-Q2': 26,
      '2025-10': 39.52,
      '2025-12': 90,
    });
    expect(await breaksOf('5g-population-coverage.VN.mic')).toEqual(['2025-12']);
  });

  it('12. where lower is better the indicator and the target say so', async () => {
    const [indicator] = await ask(`select direction from indicator where id = 'people-per-postal-point'`);
    expect(indicator).toEqual({ direction: 'DECREASE' });
    const [plan] = await ask(`select comparator, value from target where goal_id = 'VT-131'`);
    expect(plan).toEqual({ comparator: 'AT_MOST', value: 7400 });
    expect(await values('people-per-postal-point.VN.mic')).toEqual({ 2024: 4500 });
    expect(
      await ask(`select id from indicator where kind = 'RANK' and direction is distinct from 'DECREASE'`),
    ).toEqual([]);
  });
});
