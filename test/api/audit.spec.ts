import { createTestDatabase, type TestDatabase } from '@waymark/api';

describe('the audit log', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase('REGISTER')));
  afterAll(() => database.drop());

  const entries = (kind: string, id: string) =>
    database.dataSource.query(
      `select actor, action, old, new from audit_log where subject_kind = $1 and subject_id = $2 order by id`,
      [kind, id],
    );

  it('names who loaded the register, and what', async () => {
    const [entry] = await entries('goal', 'SF-007');
    expect(entry).toMatchObject({
      actor: 'register',
      action: 'INSERT',
      old: null,
      new: { id: 'SF-007', baseline_value: 62 },
    });
    expect(entry.new).not.toHaveProperty('search_text');
  });

  it('holds one entry a series for the observations of a statement, with the versions written', async () => {
    const found = await entries('observation', 'digital-economy-gdp-share.VN.gso');
    expect(found).toHaveLength(1);
    expect(found[0].old).toBeNull();
    expect(found[0].new.versions).toContainEqual({
      period: '2022',
      version: 3,
      value: 12.83,
      low: null,
      high: null,
      qualifier: null,
      status: 'UNKNOWN',
      known_on: '2025-01-06',
      document: 'web-baomoi-gso-digital-economy-2025',
    });
  });

  it('says what a new version of a figure comes after: old and new of that period alone', async () => {
    const series = 'digital-economy-gdp-share.VN.gso';
    await database.dataSource.query(
      `insert into observation (series_key, period, version, period_end, value, status, known_on, known_precision)
       select key, p.period, p.version, p.period_end, p.value, 'FINAL', '2026-03-01', 'DAY'
         from series, (values ('2022', 4, date '2022-12-31', 12.9), ('2030', 1, date '2030-12-31', 20))
              p(period, version, period_end, value)
        where id = $1`,
      [series],
    );
    const entry = (await entries('observation', series)).at(-1);
    expect(entry.old.versions).toMatchObject([{ period: '2022', version: 3, value: 12.83 }]);
    expect(entry.new.versions).toMatchObject([
      { period: '2022', version: 4, value: 12.9, known_on: '2026-03-01', document: null },
      { period: '2030', version: 1, value: 20 },
    ]);
  });

  it('names a break by the id of its series, which people cite, not by a number', async () => {
    const rows = await database.dataSource.query(
      `select s.id || '/' || b.period as subject from series_break b join series s on s.key = b.series_key order by 1`,
    );
    const logged = await database.dataSource.query(
      `select subject_id as subject from audit_log where subject_kind = 'series_break' order by 1`,
    );
    expect(logged).not.toEqual([]);
    expect(logged).toEqual(rows);
  });

  it('says old and new of a break that is worded anew', async () => {
    const id = 'egdi-rank.VN.un';
    const where = `where series_key = (select key from series where id = '${id}') and period = '2031'`;
    await database.dataSource.query(
      `insert into series_break (series_key, period, reason_vi, reason_en)
       select key, '2031', 'lần đầu', 'first' from series where id = $1`,
      [id],
    );
    await database.dataSource.query(`update series_break set reason_en = 'second' ${where}`);
    expect((await entries('series_break', `${id}/2031`)).at(-1)).toMatchObject({
      action: 'UPDATE',
      old: { reason_en: 'first' },
      new: { reason_en: 'second' },
    });
  });

  it('says old and new of a change, and who made it', async () => {
    await database.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('waymark.actor', 'planner', true)`);
      await manager.query(`update agency set short_en = 'X' where id = 'mic'`);
    });
    expect((await entries('agency', 'mic')).at(-1)).toMatchObject({
      actor: 'planner',
      action: 'UPDATE',
      old: { short_en: 'MIC' },
      new: { short_en: 'X' },
    });
  });

  it('names the role of the database where the application named nobody', async () => {
    await database.dataSource.query(`update agency set short_en = 'Y' where id = 'upu'`);
    const [{ role }] = await database.dataSource.query('select session_user as role');
    expect((await entries('agency', 'upu')).at(-1)).toMatchObject({ actor: role });
  });

  it('says what a deleted row was', async () => {
    await database.dataSource.query(`delete from goal_series where goal_id = 'SF-005' and position = 2`);
    expect((await entries('goal_series', 'SF-005/2')).at(-1)).toMatchObject({
      action: 'DELETE',
      old: { series_id: '5g-first-connection.VN-HN.viettel' },
      new: null,
    });
  });

  it('holds nothing of a row written as it was', async () => {
    const before = await entries('agency', 'itu');
    await database.dataSource.query(`update agency set short_en = short_en where id = 'itu'`);
    expect(await entries('agency', 'itu')).toEqual(before);
  });

  it('goes away with the transaction that it tells of', async () => {
    const before = await entries('agency', 'wef');
    await database.dataSource
      .transaction(async (manager) => {
        await manager.query(`update agency set short_en = 'Z' where id = 'wef'`);
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    expect(await entries('agency', 'wef')).toEqual(before);
  });
});
