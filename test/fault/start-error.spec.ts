import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, occupyPort, run, serve } from './waymark.js';

/** Ends with code 1 and one sentence on the error output, nothing else. */
async function refusal(environment: Record<string, string>): Promise<string> {
  const { code, err } = await run('main.js', [], environment).ended;
  expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
  expect(err).not.toMatch(/node:|\bat .*:\d+/);
  return err;
}

describe('a start that cannot be', () => {
  const folder = newFolder();
  const data = join(folder.path, 'data');
  afterAll(folder.remove);

  it.each([
    ['a PORT that is no port', { PORT: 'http' }, 'PORT must be'],
    ['a PORT beyond the last', { PORT: '65536' }, 'PORT must be'],
    ['a time zone that is none', { WAYMARK_TIME_ZONE: 'Asia/Hue' }, 'WAYMARK_TIME_ZONE must be'],
    ['a day that does not exist', { WAYMARK_TODAY: '2026-02-30' }, 'WAYMARK_TODAY must be a real day'],
    [
      'a day of another kind in production',
      { WAYMARK_TODAY: '2026-11-22', WAYMARK_MODE: 'production' },
      'WAYMARK_TODAY is for a try-out alone',
    ],
    ['a HOST that is not here', { HOST: '203.0.113.9' }, 'HOST must be'],
    ['a DATABASE_URL of another kind', { DATABASE_URL: 'mysql://localhost/waymark' }, 'DATABASE_URL must'],
    [
      'a database out of reach',
      { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/waymark' },
      '127.0.0.1:1 cannot be reached',
    ],
    ['a data folder that cannot be written', { WAYMARK_DATA: '/proc/waymark' }, 'cannot be written'],
    ['a data folder that is a file', { WAYMARK_DATA: '/etc/passwd' }, 'cannot be written'],
  ])('names %s', async (_what, environment, sentence) => {
    expect(await refusal({ WAYMARK_DATA: data, ...environment })).toContain(sentence);
  });

  it('does not repeat the password of a DATABASE_URL', async () => {
    const url = 'postgres://planner:hush@127.0.0.1:1/waymark';
    expect(await refusal({ DATABASE_URL: url })).not.toContain('hush');
  });

  it('names a port in use', async () => {
    const { port, server } = await occupyPort();
    expect(await refusal({ WAYMARK_DATA: data, PORT: String(port) })).toContain(`Port ${port} is in use`);
    server.close();
  });

  it('names the other major version of a data folder', async () => {
    const other = join(folder.path, 'other');
    mkdirSync(join(other, 'postgresql/data'), { recursive: true });
    writeFileSync(join(other, 'postgresql/data/PG_VERSION'), '14\n');
    chmodSync(other, 0o755);
    expect(await refusal({ WAYMARK_DATA: other })).toMatch(/belongs to PostgreSQL 14/);
  });

  it('names the Waymark that uses the data already, and leaves it alone', async () => {
    const first = await serve(data);
    expect(await refusal({ WAYMARK_DATA: data })).toContain(`Another Waymark (waymark ${first.child.pid})`);
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200);
    first.child.kill('SIGTERM');
    await first.ended;
  });

  it('speaks Vietnamese where the terminal does, and both where it does not tell', async () => {
    expect(await refusal({ PORT: 'x', LANG: 'vi_VN.UTF-8' })).toBe(
      'PORT phải là số nguyên từ 0 đến 65535, không phải "x".\n',
    );
    expect(await refusal({ PORT: 'x', LANG: 'C' })).toMatch(/^PORT phải .* \/ PORT must/);
  });
});
