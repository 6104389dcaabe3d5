import fc from 'fast-check';
import { periodEnd, type Observation } from '@waymark/domain';
import {
  allVersions,
  AS_OF_QUERY,
  createTestDatabase,
  newestVersions,
  observationsAsOf,
  resolveVersions,
  type TestDatabase,
} from '@waymark/api';

const END_OF_TIME = '9999-12-31';

type Version = Observation & { readonly series: number; readonly withdrawn: boolean };

const PERIODS = [
  '2021',
  '2021-S1',
  '2021-Q2',
  '2021-06',
  '2021-06-30',
  '2021-12',
  '2022',
  '2022-Q4',
  '2023-02-28',
];
const DAYS = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-15`);

/** Versions of a few periods of a few series, numbered and dated in order, cut into statements of any size. */
const history = fc
  .array(
    fc.record({
      series: fc.integer({ min: 0, max: 2 }),
      period: fc.constantFrom(...PERIODS),
      wait: fc.integer({ min: 0, max: 4 }),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
      qualifier: fc.option(fc.constantFrom('ABOUT' as const, 'MORE_THAN' as const)),
      status: fc.constantFrom('FINAL' as const, 'ESTIMATE' as const),
      rankOf: fc.option(fc.integer({ min: 1, max: 200 })),
      takesBack: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
      endsStatement: fc.boolean(),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((steps) => {
    const last = new Map<string, { version: number; day: number }>();
    const statements: Version[][] = [[]];
    for (const { wait, endsStatement, takesBack, ...step } of steps) {
      const key = `${step.series} ${step.period}`;
      const before = last.get(key) ?? { version: 0, day: 0 };
      const now = { version: before.version + 1, day: Math.min(before.day + wait, DAYS.length - 1) };
      last.set(key, now);
      const withdrawn = takesBack && before.version > 0;
      const value = withdrawn ? null : step.value;
      const isRange = value === null && !withdrawn;
      const range = isRange ? { low: 1, high: 2 } : { low: null, high: null };
      const known = { knownOn: DAYS[now.day]!, knownPrecision: 'DAY' as const };
      statements.at(-1)!.push({ ...step, ...range, ...known, value, withdrawn, version: now.version });
      if (endsStatement) statements.push([]);
    }
    return statements.filter((statement) => statement.length > 0);
  });

/** What counts of one series as of a day, said as plainly as it can be said. */
function model(versions: readonly Version[], series: number, asOf: string): Observation[] {
  const known = versions.filter((version) => version.series === series && version.knownOn <= asOf);
  return [...new Set(known.map(({ period }) => period))]
    .sort((a, b) => (periodEnd(a)! + a < periodEnd(b)! + b ? -1 : 1))
    .map((period) => known.filter((one) => one.period === period).sort((a, b) => b.version - a.version)[0]!)
    .filter(({ withdrawn }) => !withdrawn)
    .map((newest) => {
      const {
        period: code,
        version,
        value,
        low,
        high,
        qualifier,
        status,
        rankOf,
        knownOn,
        knownPrecision,
      } = newest;
      return { period: code, version, value, low, high, qualifier, status, rankOf, knownOn, knownPrecision };
    });
}

describe('what is known as of a day', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase('REGISTER')));
  afterAll(() => database.drop());

  let made = 0;
  const makeSeries = async (): Promise<string[]> => {
    const ids = [0, 1, 2].map((n) => `history-${made++}.${n}`);
    await database.dataSource.query(
      `insert into series (id, indicator_id, area_id, producer_id, definition_vi, definition_en, nature, frequency, governs)
       select id, 'egdi-rank', 'VN', 'un', '', '', 'POINT', 'YEAR', false from unnest($1::text[]) id`,
      [ids],
    );
    return ids;
  };
  const write = (ids: readonly string[], rows: readonly Version[], runner = database.dataSource.manager) =>
    runner.query(
      `insert into observation (series_key, period, version, period_end, value, low, high, qualifier, status, rank_of,
                                known_on, known_precision, withdrawn)
       select s.key, r.period, r.version, r.period_end, r.value, r.low, r.high, r.qualifier, r.status, r.rank_of, r.known_on,
              r.known_precision, r.withdrawn
         from jsonb_to_recordset($1) as r(series text, period text, version smallint, period_end date,
              value double precision, low double precision, high double precision, qualifier text, status text,
              rank_of integer, known_on date, known_precision text, withdrawn boolean)
         join series s on s.id = r.series`,
      [
        JSON.stringify(
          rows.map((row) => ({
            ...row,
            series: ids[row.series],
            period_end: periodEnd(row.period),
            rank_of: row.rankOf,
            known_on: row.knownOn,
            known_precision: row.knownPrecision,
          })),
        ),
      ],
    );

  it('is the same from the versions, from the resolved rows and from a plain model, on any history', async () => {
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.constantFrom('2024-01-01', ...DAYS, '2025-01-01'),
        async (statements, asOf) => {
          const ids = await makeSeries();
          const written: Version[] = [];
          for (const statement of statements) {
            await write(ids, statement);
            written.push(...statement);
            const current = await observationsAsOf(database.dataSource, ids, END_OF_TIME);
            ids.forEach((id, n) => expect(current.get(id)).toEqual(model(written, n, END_OF_TIME)));
          }
          const [fromVersions, asked, versions] = await Promise.all([
            resolveVersions(database.dataSource, ids, asOf),
            observationsAsOf(database.dataSource, ids, asOf),
            allVersions(database.dataSource, ids, asOf),
          ]);
          ids.forEach((id, n) => {
            const expected = model(written, n, asOf);
            expect(fromVersions.get(id)).toEqual(expected);
            expect(asked.get(id)).toEqual(expected);
            expect(newestVersions(versions.get(id)!)).toMatchObject(expected);
            expect(versions.get(id)).toHaveLength(
              written.filter((version) => version.series === n && version.knownOn <= asOf).length,
            );
            expect(versions.get(id)!.filter(({ withdrawn }) => withdrawn)).toHaveLength(
              written.filter((one) => one.series === n && one.knownOn <= asOf && one.withdrawn).length,
            );
          });
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('holds the rows of two writers of one series at once', async () => {
    const ids = await makeSeries();
    const row = (period: string): Version => ({
      series: 0,
      period,
      version: 1,
      value: 1,
      low: null,
      high: null,
      qualifier: null,
      status: 'FINAL',
      rankOf: null,
      knownOn: '2024-01-15',
      knownPrecision: 'DAY',
      withdrawn: false,
    });
    const [first, second] = [
      database.dataSource.createQueryRunner(),
      database.dataSource.createQueryRunner(),
    ];
    await first.startTransaction();
    await write(ids, [row('2021')], first.manager);
    await second.startTransaction();
    const waiting = write(ids, [row('2022')], second.manager);
    await until(async () => {
      const [row] = await database.dataSource.query(
        `select count(*) as waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      return row.waiting > 0;
    });
    await first.commitTransaction();
    await waiting;
    await second.commitTransaction();
    await Promise.all([first.release(), second.release()]);
    const current = await observationsAsOf(database.dataSource, ids, END_OF_TIME);
    expect(current.get(ids[0]!)?.map(({ period }) => period)).toEqual(['2021', '2022']);
  });

  it('is answered from the covering index alone', async () => {
    const { dataSource } = database;
    await dataSource.query(
      `insert into series (id, indicator_id, area_id, producer_id, definition_vi, definition_en, nature, frequency, governs)
       select 'many.' || n, 'egdi-rank', 'VN', 'un', '', '', 'POINT', 'YEAR', false from generate_series(1, 200) n`,
    );
    await dataSource.transaction(async (manager) => {
      // The tests' server commits without waiting for the disk; only what is on it can be marked visible to all.
      await manager.query('set local synchronous_commit = on');
      await manager.query(
        `insert into observation (series_key, period, version, period_end, value, status, known_on, known_precision, note_en)
         select s.key, y::text, v, make_date(y, 12, 31), y, 'FINAL', make_date(y + v, 6, 30), 'DAY', repeat('wide ', 40)
           from series s, generate_series(1980, 2019) y, generate_series(1, 3) v where s.id like 'many.%'`,
      );
    });
    await dataSource.query('vacuum analyze observation');
    const keys: { key: number }[] = await dataSource.query(
      `select key from series where id like 'many.1%' limit 20`,
    );
    const [plan] = await dataSource.query(`explain (analyze, format json) ${AS_OF_QUERY}`, [
      keys.map(({ key }) => key),
      '2010-12-31',
    ]);
    const nodes = flatten(plan['QUERY PLAN'][0].Plan);
    const scans = nodes.filter((node) => 'Relation Name' in node);
    expect(scans.map((node) => [node['Node Type'], node['Index Name'], node['Heap Fetches']])).toEqual([
      ['Index Only Scan', 'ix_observation_as_of', 0],
    ]);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}

type PlanNode = Record<string, unknown> & { readonly Plans?: readonly PlanNode[] };

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}
