import { periodEnd } from '@waymark/domain';
import { createTestDatabase, type TestDatabase } from '@waymark/api';

const SERIES = 'egdi-rank.VN.un';

describe('published facts in the database', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase('REGISTER')));
  afterAll(() => database.drop());

  const query = (sql: string, parameters: unknown[] = []) => database.dataSource.query(sql, parameters);

  /** Writes one version; what is not said is as plain as can be. */
  const write = (row: Record<string, unknown>) => {
    const whole = {
      period: '2031',
      withdrawn: false,
      version: 1,
      status: 'FINAL',
      known_on: '2032-01-31',
      known_precision: 'DAY',
      ...row,
    };
    const given = { period_end: periodEnd(String(whole.period)), ...whole };
    const columns = Object.keys(given).join(', ');
    return query(
      `insert into observation (series_key, ${columns}) select (select key from series where id = $2), ${columns}
         from jsonb_populate_recordset(null::observation, $1)`,
      [JSON.stringify([given]), SERIES],
    );
  };

  describe.each(['observation', 'target', 'audit_log'])('a row of %s', (table) => {
    it.each([
      ['changed', `update ${table} set ${table === 'audit_log' ? 'actor = actor' : 'value = value'}`],
      [
        'changed by a statement that finds no row',
        `update ${table} set ${table === 'audit_log' ? 'actor' : 'value'} = null where false`,
      ],
      ['deleted', `delete from ${table}`],
      ['emptied away', `truncate ${table} cascade`],
    ])('cannot be %s, even by the owner of the tables', async (_, sql) => {
      await expect(query(sql)).rejects.toThrow('is append-only');
    });

    it('cannot be changed by a session that calls itself a replica', async () => {
      const runner = database.dataSource.createQueryRunner();
      try {
        await runner.query(`set session_replication_role = replica`).catch(() => undefined);
        await expect(runner.query(`delete from ${table}`)).rejects.toThrow('is append-only');
      } finally {
        await runner.query('reset session_replication_role').catch(() => undefined);
        await runner.release();
      }
    });
  });

  it('are guarded by triggers that a replica cannot go around either', async () => {
    const rows: unknown[] = await query(
      `select tgrelid::regclass::text as "table", tgname as trigger from pg_trigger
        where not tgisinternal and tgenabled <> 'A'`,
    );
    expect(rows).toEqual([]);
  });

  it.each([
    'theme',
    'unit',
    'agency',
    'area',
    'document',
    'indicator',
    'series',
    'series_break',
    'goal',
    'statement',
  ])('are not emptied away from %s either: a log could not say what was lost', async (table) => {
    await expect(query(`truncate ${table} cascade`)).rejects.toThrow('append-only');
  });

  it('are resolved by their writing alone, never by hand', async () => {
    await expect(query('update series_current set values = values')).rejects.toThrow(
      'follows from observation',
    );
    await expect(query('delete from series_current')).rejects.toThrow('follows from observation');
  });

  it.each([
    ['value', 'NaN'],
    ['value', 'Infinity'],
    ['value', '-Infinity'],
    ['low', 'NaN'],
    ['high', 'Infinity'],
  ])('have no %s of %s', async (column, number) => {
    await expect(write({ [column]: number })).rejects.toThrow('ck_observation_finite');
  });

  it.each([
    ['goal', 'baseline_value = $1, baseline_period = 2019', 'ck_goal_finite'],
    ['indicator', 'max = $1', 'ck_indicator_finite'],
    ['unit', 'scale = $1', 'ck_unit_finite'],
  ])('allow no number without end in %s', async (table, assignment, check) => {
    await expect(query(`update ${table} set ${assignment.replace('$1', `'Infinity'`)}`)).rejects.toThrow(
      check,
    );
  });

  it.each([
    ['neither value nor range', {}, 'ck_observation_value'],
    ['a value that is taken back and still there', { value: 1, withdrawn: true }, 'ck_observation_value'],
    ['a range upside down', { low: 2, high: 1 }, 'ck_observation_range'],
    ['a status nobody knows', { value: 1, status: 'GUESS' }, 'ck_observation_status'],
    ['a qualifier nobody knows', { value: 1, qualifier: 'ROUGHLY' }, 'ck_observation_qualifier'],
    ['a version before the first', { value: 1, version: 0 }, 'ck_observation_version'],
    [
      'a period that ends on another day',
      { value: 1, period_end: '2031-12-30' },
      'ck_observation_period_end',
    ],
  ])('have no %s', async (_, row, check) => {
    await expect(write(row)).rejects.toThrow(check);
  });

  it.each([
    '2031',
    '2031-S1',
    '2031-S2',
    '2031-Q1',
    '2031-Q4',
    '2031-01',
    '2031-12',
    '2032-02',
    '2032-02-29',
  ])('may be of the period %s, and the database knows the day on which it ends', async (period) => {
    await write({ period, value: 1, version: 1, known_on: '2033-01-01' });
    const [row] = await query('select period_end from observation where period = $1 and known_on = $2', [
      period,
      '2033-01-01',
    ]);
    expect(row.period_end).toBe(periodEnd(period));
  });

  it.each([
    '31',
    '2031-13',
    '2031-00',
    '2031-S3',
    '2031-Q5',
    '2031Q1',
    '2031-W05',
    '2031-2-01',
    '2031/32',
    '',
    ' 2031',
  ])('are never of the period "%s"', async (period) => {
    await expect(write({ period, value: 1, period_end: '2031-12-31' })).rejects.toThrow(
      'ck_observation_period',
    );
  });

  it.each(['2031-02-29', '2031-04-31', '0000'])('are never of the day %s, which is none', async (period) => {
    await expect(write({ period, value: 1, period_end: '2031-12-31' })).rejects.toThrow(/out of range/);
  });

  it.each([
    ['statement', `series_id = 'egdi-rank.VN.un', period = '2031/32'`, 'ck_statement_period'],
    ['goal', `lifecycle = 'IN_FORCE', ended_on = '2031-01-01'`, 'ck_goal_ended_on'],
    ['goal', `lifecycle = 'DRAFT', ended_on = '2031-01-01'`, 'ck_goal_ended_on'],
  ])('stand beside no %s where %s', async (table, assignment, check) => {
    await expect(query(`update ${table} set ${assignment}`)).rejects.toThrow(check);
  });

  it.each(['REPLACED', 'DISCONTINUED'])('allow a goal to end when it is %s', async (lifecycle) => {
    await query(`update goal set lifecycle = $1, ended_on = '2031-01-01' where id = 'SF-005'`, [lifecycle]);
  });

  it.each([
    ['a second deadline without a first', { latest_due: '2031-12-31' }, 'ck_target_dates'],
    [
      'a second deadline on the day of the first',
      { aim_due: '2031-12-31', latest_due: '2031-12-31', due_precision: 'DAY' },
      'ck_target_dates',
    ],
    ['an upper edge without a lower one', { comparator: 'BETWEEN', value_high: 5 }, 'ck_target_band'],
    [
      'a band upside down',
      { comparator: 'BETWEEN', value: 6, value_high: 5, unit_code: 'percent' },
      'ck_target_band',
    ],
  ])('are held against no target with %s', async (_, row, check) => {
    const whole = { goal_id: 'SF-005', n: 99, role: 'FINAL', comparator: 'AT_LEAST', about: false, ...row };
    const columns = Object.keys(whole).join(', ');
    await expect(
      query(
        `insert into target (${columns}) select ${columns} from jsonb_populate_recordset(null::target, $1)`,
        [JSON.stringify([whole])],
      ),
    ).rejects.toThrow(check);
  });

  it('have versions in the order in which they became known', async () => {
    await write({ period: '2034', value: 1, known_on: '2035-03-01' });
    await expect(write({ period: '2034', version: 2, value: 2, known_on: '2035-02-28' })).rejects.toThrow(
      'version 2 was known on 2035-02-28, before an earlier version (2035-03-01)',
    );
    await write({ period: '2034', version: 2, value: 2, known_on: '2035-03-01' });
  });

  it('belong to a series and name a document that exist', async () => {
    await expect(write({ period: '2036', value: 1, document_id: 'nowhere' })).rejects.toThrow(
      'fk_observation_document',
    );
  });
});
