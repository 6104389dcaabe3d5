import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { AT_WORK, bar, rowsOf, STOPPED } from './barred.js';
import { command, kill, newFolder, postgresOf, REGISTER, run, until } from './waymark.js';

/** Where each load is stopped and killed: at its first row of this table, all rows of earlier tables written. */
const TABLES = ['document', 'goal', 'target', 'series', 'observation'];
const ROUNDS = 2 * TABLES.length;

const FILES = readdirSync(REGISTER).filter((name) => name.endsWith('.csv'));

/** The files of the register that an installation does not give back as they were loaded. */
async function different(data: string, folder: string): Promise<string[]> {
  expect(await command(data, 'export', 'register', folder)).toMatchObject({ code: 0, err: '' });
  return FILES.filter(
    (name) => readFileSync(join(folder, name), 'utf8') !== readFileSync(join(REGISTER, name), 'utf8'),
  );
}

/** Rows that can be seen in each table. Asked of PostgreSQL itself: the commands fill a database that is empty. */
async function visible(client: Client): Promise<Record<string, number>> {
  const tables = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from "${name}"`);
    counts[name] = Number(rows[0]?.count);
  }
  return counts;
}

describe('loading the register, killed in the middle', () => {
  const folder = newFolder();
  const data = join(folder.path, 'data');
  afterAll(() => {
    postgresOf(data).forEach(kill);
    folder.remove();
  });

  beforeAll(async () => {
    expect((await command(data, 'migrate')).code).toBe(0);
  });

  it(`leaves nothing behind after each of ${ROUNDS} kills in the middle of its writing`, async () => {
    const before: Record<string, number>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const load = run('cli.js', ['load', 'register'], { WAYMARK_DATA: data });
      const client = await bar(data, TABLES[round % TABLES.length] ?? '');
      before.push(await visible(client));
      await until(async () => (await rowsOf(client, STOPPED)) === 1);
      load.killGroup();
      // Every third time the machine goes down with it.
      const isCrash = round % 3 === 1;
      if (isCrash) postgresOf(data).forEach(kill);
      else await client.query('rollback');
      if (!isCrash) await until(async () => (await rowsOf(client, AT_WORK)) === 0);
      await client.end().catch(() => undefined);
      const { signal, out } = await load.ended;
      expect(signal).toBe('SIGKILL');
      expect(out).not.toContain('rows loaded');
    }
    expect(before[0]).toMatchObject({ document: 0, goal: 0, observation: 0 });
    for (const rows of before) expect(rows).toEqual(before[0]);
  });

  it('then loads everything when it is let be, and acknowledges what lasts', async () => {
    const load = run('cli.js', ['load', 'register'], { WAYMARK_DATA: data });
    await load.said('rows loaded');
    load.killGroup();
    postgresOf(data).forEach(kill);
    await load.ended;
    expect((await command(data, 'load', 'register')).out).toMatch(/^0 rows loaded/m);
    expect(await different(data, join(folder.path, 'whole'))).toEqual([]);
    expect(postgresOf(data)).toEqual([]);
  });
});
