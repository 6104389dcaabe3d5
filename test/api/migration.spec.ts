import { createTestDatabase, type TestDatabase } from '@waymark/api';

describe('the migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => (database = await createTestDatabase('EMPTY')));
  afterEach(() => database.drop());

  const drift = async () => {
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  };

  const ownObjects = async () => {
    const rows: { name: string }[] = await database.dataSource.query(`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'
      union all select proname from pg_proc where pronamespace = 'public'::regnamespace`);
    return rows.map(({ name }) => name);
  };

  it('make what the entities say, though covering indexes, checks and triggers stand beside', async () => {
    expect(await drift()).toEqual([]);
  });

  it('would be found wanting if an index, a check or a column were missing', async () => {
    await database.dataSource.query('drop index ix_goal_document');
    await database.dataSource.query('alter table goal drop constraint ck_goal_kind, drop column said_by');
    expect((await drift()).join()).toMatch(/said_by.*ix_goal_document.*ck_goal_kind/s);
  });

  it('can all be taken back and leave nothing, and be run again', async () => {
    const { dataSource } = database;
    expect(await ownObjects()).not.toEqual([]);
    for (let left = dataSource.migrations.length; left > 0; left--) await dataSource.undoLastMigration();
    expect(await ownObjects()).toEqual([]);
    await dataSource.runMigrations();
    expect(await drift()).toEqual([]);
  });
});
