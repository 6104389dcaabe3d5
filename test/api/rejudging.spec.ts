import fc from 'fast-check';
import { startTestApi, type TestApi } from '@waymark/api';

const TODAY = '2026-11-22';
const PAST = '2024-12-31';
const GSO = 'digital-economy-gdp-share.VN.gso';

type Snapshot = Awaited<ReturnType<TestApi['snapshot']>>;

/** Goals of the later snapshot that were not judged for the earlier one. */
function judgedBetween(earlier: Snapshot, later: Snapshot): string[] {
  return later.goals
    .filter(({ goal, deciding }) => earlier.goalsById.get(goal.id)?.deciding !== deciding)
    .map(({ goal }) => goal.id)
    .sort();
}

/** Goals that a series measures, promised by a day. */
const measuredBy = ({ goals }: Snapshot, series: string): string[] =>
  goals.flatMap(({ goal }) => (goal.seriesIds.includes(series) ? [goal.id] : [])).sort();

const WRITE_VALUE = `
  insert into observation (series_key, period, version, period_end, value, status, known_on, known_precision)
  select s.key, $2, coalesce(max(o.version), 0) + 1, period_end($2), $3, 'FINAL',
         greatest(max(o.known_on), $4::date), 'DAY'
    from series s left join observation o on o.series_key = s.key and o.period = $2
   where s.id = $1 group by s.key`;

describe('after a write', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startTestApi({ today: TODAY });
  });
  afterEach(() => api.stop());

  const write = (series: string, period: string, value: number, knownOn = '2026-05-01') =>
    api.dataSource.query(WRITE_VALUE, [series, period, value, knownOn]);

  it('of one value, only the goals measured by its series are judged again, on each day that is kept', async () => {
    const before = [await api.snapshot(), await api.snapshot(PAST)] as const;
    await write(GSO, '2025', 14.2);
    const after = [await api.snapshot(), await api.snapshot(PAST)] as const;
    const own = measuredBy(after[0], GSO);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(after[0].goals.length / 4);
    expect(judgedBetween(before[0], after[0])).toEqual(own);
    expect(judgedBetween(before[1], after[1])).toEqual(measuredBy(after[1], GSO));
    expect(after[0].observations.get(GSO)?.at(-1)).toMatchObject({ period: '2025', value: 14.2 });
    for (const [id, rows] of after[0].observations) {
      expect(rows === before[0].observations.get(id)).toBe(id !== GSO);
    }
  });

  it('of a goal, only that goal is judged again, and every goal shows the register as it is now', async () => {
    const before = await api.snapshot();
    await api.dataSource.query(
      `update goal set baseline_value = 1, baseline_period = '2018', title_en = 'Anew' where id = 'SF-069'`,
    );
    await api.dataSource.query(`update agency set name_en = 'Another name'`);
    const after = await api.snapshot();
    expect(judgedBetween(before, after)).toEqual(['SF-069']);
    expect(after.goalsById.get('SF-069')?.goal.titleEn).toBe('Anew');
    const leads = after.goals.flatMap(({ goal }) => goal.lead?.nameEn ?? []);
    expect(new Set(leads)).toEqual(new Set(['Another name']));
  });

  it('of a table that no judgement is known to look at, everything is judged again', async () => {
    const before = await api.snapshot();
    await api.dataSource.query(
      `insert into audit_log (action, subject_kind, subject_id) values ('INSERT', 'something_new', '1')`,
    );
    const after = await api.snapshot();
    expect(judgedBetween(before, after)).toHaveLength(after.goals.length);
  });

  it('that touches nothing of ours, the same snapshot is given', async () => {
    const before = await api.snapshot();
    await api.dataSource.query(`create table elsewhere (id integer)`);
    expect(await api.snapshot()).toBe(before);
  });

  it('readers who ask at once share one reading', async () => {
    await api.snapshot();
    await write(GSO, '2025', 14.2);
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => api.snapshot()));
    for (const other of others) expect(other).toBe(first);
  });

  it('that was begun earlier and ends later than another one, it is seen all the same', async () => {
    const slow = api.dataSource.createQueryRunner();
    await slow.startTransaction();
    await slow.query(WRITE_VALUE, [GSO, '2025', 1, '2026-05-01']);
    await api.snapshot();
    await write('egdi-rank.VN.un', '2026', 60);
    const between = await api.snapshot();
    expect(between.observations.get(GSO)?.at(-1)?.value).not.toBe(1);
    await slow.commitTransaction();
    await slow.release();
    const after = await api.snapshot();
    expect(after.observations.get(GSO)?.at(-1)).toMatchObject({ period: '2025', value: 1 });
    expect(judgedBetween(between, after)).toEqual(measuredBy(after, GSO));
  });

  it('numbers that a copied database brought along from the future tell nothing', async () => {
    const before = await api.snapshot();
    await api.dataSource.query(
      `insert into audit_log (action, subject_kind, subject_id, transaction_number)
       values ('UPDATE', 'goal', 'SF-069', 1e15)`,
    );
    expect(judgedBetween(before, await api.snapshot())).toEqual([]);
  });
});

/** Tables that nothing public is judged by: what runs the installation, and what follows from the others. */
const NOT_LOGGED = [
  'audit_log',
  'digest_claim',
  'file_content',
  'import_file',
  'import_row',
  'migration',
  'series_current',
  'write_receipt',
];

describe('judging again', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: TODAY });
  });
  afterAll(() => api.stop());

  it('misses no table: each one is in the log that it follows', async () => {
    const rows: { name: string }[] = await api.dataSource.query(
      `select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'
          and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname like '%\\_audit\\_insert')
        order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(NOT_LOGGED);
  });

  /** A statement of a planner or of a unit, on things that are chosen by number. */
  const place = fc.nat({ max: 999 });
  const statement = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('VALUE' as const),
        place,
        period: fc.constantFrom('2021', '2023', '2024', '2025', '2025-Q4', '2026-06'),
        value: fc.integer({ min: 1, max: 120 }),
        knownOn: fc.constantFrom('2024-06-01', '2025-02-01', '2026-10-01'),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('ROW' as const),
        place,
        sql: fc.constantFrom(
          `update goal set lifecycle = 'DISCONTINUED', ended_on = '2025-03-01' where id = $1 and lifecycle = 'IN_FORCE'`,
          `update goal set stated_on = stated_on + 40 where id = $1`,
          `update goal set note_en = 'another note' where id = $1`,
          `delete from goal_series where goal_id = $1`,
          `insert into goal_series select $1, coalesce(max(g.position), 0) + 1, s.id
             from (select id from series order by md5(id || $1) limit 1) s
             left join goal_series g on g.goal_id = $1 group by s.id
           on conflict do nothing`,
          `insert into target (goal_id, n, role, comparator, value, unit_code, about, aim_due, due_precision)
           select g.id, coalesce(max(t.n), 0) + 1, 'FINAL', 'AT_LEAST', 50, i.unit_code, false, '2027-12-31', 'YEAR'
             from goal g join indicator i on i.id = g.indicator_id left join target t on t.goal_id = g.id
            where g.id = $1 group by g.id, i.unit_code`,
          `insert into goal select (jsonb_populate_record(g, jsonb_build_object('id', g.id || '-' || count(*)))).*
             from goal g, goal_series s where g.id = $1 group by g.id on conflict do nothing`,
          `update indicator set max = 90 from goal g where g.id = $1 and indicator.id = g.indicator_id
              and (min is null or min < 90)`,
          `update unit set scale = scale * 10 from goal g join indicator i on i.id = g.indicator_id
            where g.id = $1 and unit.code = i.unit_code`,
          `update series set frequency = 'TWO_YEAR' from goal_series m where m.goal_id = $1 and series.id = m.series_id`,
          `insert into series_break (series_key, period, reason_vi, reason_en)
           select s.key, '2023', 'a', 'a' from series s join goal_series m on m.series_id = s.id
            where m.goal_id = $1 on conflict do nothing`,
          `delete from series_break using series s, goal_series m
            where m.goal_id = $1 and s.id = m.series_id and series_break.series_key = s.key`,
          `update agency set name_en = name_en || '.' where id = (select lead_id from goal where id = $1)`,
        ),
      }),
    },
  );
  /** Whether two statements are of one transaction, and whether somebody reads in between. */
  const step = fc.record({
    statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
    reads: fc.boolean(),
  });

  it('gives what judging everything gives, after any sequence of writes', async () => {
    const { dataSource } = api;
    const [goals, series]: { id: string }[][] = await Promise.all([
      dataSource.query(
        'select id from goal where exists (select from goal_series where goal_id = id) order by id',
      ),
      dataSource.query('select distinct series_id as id from goal_series order by 1'),
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        for (const { statements, reads } of steps) {
          await dataSource.transaction(async (manager) => {
            for (const one of statements) {
              if (one.kind === 'VALUE') {
                const { id } = series![one.place % series!.length]!;
                await manager.query(WRITE_VALUE, [id, one.period, one.value, one.knownOn]);
              } else {
                await manager.query(one.sql, [goals![one.place % goals!.length]!.id]);
              }
            }
          });
          if (!reads) continue;
          for (const day of [undefined, PAST]) {
            expect(differences(await api.snapshot(day), await api.snapshotAfresh(day))).toEqual([]);
          }
        }
      }),
      { numRuns: 30 },
    );
  }, 300_000);
});

/** What a snapshot says, a line for each noun, series and promise, in an order of their own. */
function told({ reference, observations, goals }: Snapshot): string[] {
  const nouns = Object.entries(reference).flatMap(([kind, found]) => [...found].map((one) => [kind, ...one]));
  return [...nouns, ...observations, ...goals].map((one) => JSON.stringify(one)).sort();
}

/** Lines of which one snapshot has others than the other; few, so that a failure can be read. */
function differences(one: Snapshot, other: Snapshot): string[] {
  const [lines, others] = [told(one), told(other)];
  const missing = (from: string[], among: ReadonlySet<string>) => from.filter((line) => !among.has(line));
  const order = ({ goals }: Snapshot) => goals.map(({ goal }) => goal.id).join();
  return [
    ...(order(one) === order(other) ? [] : ['another order of the promises']),
    ...missing(lines, new Set(others)).map((line) => `only kept: ${line}`),
    ...missing(others, new Set(lines)).map((line) => `only afresh: ${line}`),
  ].slice(0, 4);
}
