import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bar, rowsOf, STOPPED } from './barred.js';
import { command, kill, newFolder, postgresOf, run, until } from './waymark.js';

describe('a command that is told to stop', () => {
  const folder = newFolder();
  const data = join(folder.path, 'data');
  const load = () => run('cli.js', ['load', 'register'], { WAYMARK_DATA: data });
  const quietly = { code: 130, err: '' };
  beforeAll(async () => {
    expect((await command(data, 'migrate')).code).toBe(0);
  });
  afterAll(() => {
    postgresOf(data).forEach(kill);
    folder.remove();
  });

  it('while it opens its database leaves no PostgreSQL behind', async () => {
    const work = load();
    await until(() => postgresOf(data).length > 0);
    work.child.kill('SIGTERM');
    expect(await work.ended).toMatchObject(quietly);
    expect(postgresOf(data)).toEqual([]);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'in the middle of its work by %s neither',
    async (signal) => {
      const work = load();
      const client = await bar(data, 'goal');
      await until(async () => (await rowsOf(client, STOPPED)) === 1);
      work.child.kill(signal);
      // As npm does, which tells it once more.
      if (signal === 'SIGINT') work.child.kill(signal);
      expect(await work.ended).toMatchObject(quietly);
      expect(postgresOf(data)).toEqual([]);
    },
  );

  it('takes the server and the files of a measurement away', async () => {
    const place = join(folder.path, 'measuring');
    mkdirSync(place);
    const bench = run('cli.js', ['bench', 'import', '--rows', '200000'], { TMPDIR: place });
    let own = '';
    await until(() => {
      own = readdirSync(place).find((name) => name.startsWith('waymark-bench-')) ?? '';
      return own !== '' && postgresOf(join(place, own, 'data')).length > 5;
    });
    bench.child.kill('SIGTERM');
    expect(await bench.ended).toMatchObject(quietly);
    expect(postgresOf(join(place, own, 'data'))).toEqual([]);
    expect(readdirSync(place)).not.toContain(own);
  });
});
