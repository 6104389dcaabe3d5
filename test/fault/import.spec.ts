import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { AT_WORK, bar, rowsOf, STOPPED } from './barred.js';
import { command, kill, newFolder, postgresOf, run, serve, until, watch } from './waymark.js';

const SERIES = '5g-bts-count.VN.mic';
const FIGURES = 400;

/** Figures of days, of which the register has none. */
function fileOf(value: number): string {
  const day = (n: number) => new Date(Date.UTC(2001, 0, 1 + n)).toISOString().slice(0, 10);
  const lines = Array.from({ length: FIGURES }, (_, n) => `${SERIES},${day(n)},${value + n},final`);
  return `series,period,value,status\n${lines.join('\n')}\n`;
}

/** How many figures, imports and entries of the log can be seen. */
async function visible(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<Record<string, number>>(
    `select (select count(*)::int from observation) as observations,
            (select count(*)::int from import_batch where state = 'COMMITTED') as imports,
            (select count(*)::int from audit_log) as logged`,
  );
  return rows[0]!;
}

const folder = newFolder();
const data = join(folder.path, 'data');
const file = join(folder.path, 'figures.csv');
afterAll(() => {
  postgresOf(data).forEach(kill);
  folder.remove();
});
beforeAll(async () => {
  expect((await command(data, 'load', 'register')).code).toBe(0);
});

describe('an import by the command line, killed in the middle of its commit', () => {
  it.each([
    ['at its first row', 'import_batch', false],
    ['at its figures', 'observation', false],
    ['at its figures, with the machine', 'observation', true],
    ['at the log of its figures', 'audit_log', false],
  ])('%s leaves nothing of the file', async (_, table, isCrash) => {
    writeFileSync(file, fileOf(1));
    const work = run('cli.js', ['import', file, '--json'], { WAYMARK_DATA: data });
    const client = await bar(data, table);
    const before = await visible(client);
    await until(async () => (await rowsOf(client, STOPPED)) === 1);
    work.killGroup();
    if (isCrash) postgresOf(data).forEach(kill);
    else await client.query('rollback');
    if (!isCrash) await until(async () => (await rowsOf(client, AT_WORK)) === 0);
    expect(await work.ended).toMatchObject({ signal: 'SIGKILL', out: '' });
    if (!isCrash) expect(await visible(client)).toEqual(before);
    await client.end().catch(() => undefined);
    postgresOf(data).forEach(kill);
  });

  it('then takes the whole file, and the same file again changes nothing', async () => {
    const first = JSON.parse((await command(data, 'import', file, '--json')).out) as Record<string, unknown>;
    expect(first).toMatchObject({ new: FIGURES, changed: 0, same: 0 });
    const second = JSON.parse((await command(data, 'import', file, '--json')).out) as Record<string, unknown>;
    expect(second).toMatchObject({ new: 0, changed: 0, same: FIGURES, batch: null });
  });
});

describe('an import on the server, killed in the middle of its commit', () => {
  const headers = (url: string, cookie = '') => ({
    'Content-Type': 'application/json',
    Origin: url,
    ...(cookie && { Cookie: cookie }),
  });

  async function signIn(url: string): Promise<string> {
    const answer = await fetch(`${url}/api/auth/sign-in/try-out`, {
      method: 'POST',
      headers: headers(url),
      body: JSON.stringify({ id: 'tryout-planner' }),
    });
    expect(answer.status).toBe(200);
    return answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
  }

  const ask = async <Data>(url: string, cookie: string, query: string): Promise<Data> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: headers(url, cookie),
      body: JSON.stringify({ query }),
    });
    const { data: found, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return found;
  };
  const COMMIT = (id: number, revision: number) =>
    `mutation { commitImport(key: "one-commit", id: ${id}, basedOn: ${revision}) { outdated import { state } } }`;

  it('leaves it waiting as it was; committed again by the same key it is stored once', async () => {
    const first = await serve(data);
    const cookie = await signIn(first.url);
    const sent = await fetch(`${first.url}/api/imports?name=figures.csv`, {
      method: 'POST',
      headers: { ...headers(first.url, cookie), 'Content-Type': 'text/csv', 'Idempotency-Key': 'one-file' },
      body: fileOf(2),
    });
    const { id } = (await sent.json()) as { id: number };
    const state = `{ import(id: ${id}) { state revision counts { changed } } }`;
    type State = { import: { state: string; revision: number; counts: { changed: number } } };
    const { import: staged } = await ask<State>(first.url, cookie, state);
    expect(staged).toMatchObject({ state: 'STAGED', counts: { changed: FIGURES } });

    const client = await bar(data, 'observation');
    const before = await visible(client);
    const lost = ask(first.url, cookie, COMMIT(id, staged.revision)).catch(() => 'lost');
    await until(async () => (await rowsOf(client, STOPPED)) === 1);
    first.killGroup();
    await first.ended;
    expect(await lost).toBe('lost');
    await client.query('rollback');
    await until(async () => (await rowsOf(client, AT_WORK)) === 0);
    expect(await visible(client)).toEqual(before);
    await client.end();

    const second = await serve(data);
    const again = await signIn(second.url);
    expect(await ask<State>(second.url, again, state)).toEqual({ import: staged });
    for (let time = 1; time <= 2; time += 1) {
      expect(await ask(second.url, again, COMMIT(id, staged.revision))).toEqual({
        commitImport: { outdated: 0, import: { state: 'COMMITTED' } },
      });
    }
    const after = await watch(data, 'waymark');
    expect(await visible(after)).toMatchObject({
      observations: before['observations']! + FIGURES,
      imports: before['imports']! + 1,
    });
    await after.end();
    second.killGroup();
    await second.ended;
  });
});
