import { join } from 'node:path';
import { contents, kill, newFolder, postgresOf, postmasterOf, run, runNpm, serve, until } from './waymark.js';

const isReady = async (url: string) => {
  const answer = await fetch(`${url}/health/ready`).catch(() => null);
  return answer?.status === 200;
};

describe('the server', () => {
  const folder = newFolder();
  const data = join(folder.path, 'data');
  afterAll(() => {
    postgresOf(data).forEach(kill);
    folder.remove();
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('stops everything cleanly on %s', async (signal) => {
    const server = await serve(data);
    expect(postgresOf(data).length).toBeGreaterThan(0);
    server.child.kill(signal);
    expect(await server.ended).toMatchObject({ code: 0, err: '' });
    expect(postgresOf(data)).toEqual([]);
  });

  it('is stopped by stopping `npm start`, which ends when all has ended', async () => {
    // The flag leaves out what npm builds before, not the start itself.
    const npm = runNpm(['start', '--ignore-scripts'], { WAYMARK_DATA: data });
    await npm.said('Waymark: http');
    npm.child.kill('SIGTERM');
    expect((await npm.ended).code).toBe(0);
    expect(postgresOf(data)).toEqual([]);
  });

  it('stops cleanly on Ctrl+C under `npm start`, which tells it twice', async () => {
    const npm = runNpm(['start', '--ignore-scripts'], { WAYMARK_DATA: data });
    await npm.said('Waymark: http');
    process.kill(-(npm.child.pid ?? 0), 'SIGINT');
    await npm.ended;
    await until(() => postgresOf(data).length === 0);
  });

  it('stops cleanly when told so in the middle of its start', async () => {
    const server = run('main.js', [], { WAYMARK_DATA: data });
    await until(() => postgresOf(data).length > 0);
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    expect(postgresOf(data)).toEqual([]);
  });

  it('keeps all data at the second start, and loads nothing again', async () => {
    const first = await serve(data);
    const before = await contents(first.url);
    first.child.kill('SIGTERM');
    await first.ended;
    const second = await serve(data);
    expect(before['goals']).toBeGreaterThan(0);
    expect(await contents(second.url)).toEqual(before);
    second.child.kill('SIGTERM');
    expect((await second.ended).out).not.toContain('Register loaded');
  });

  it('adopts the PostgreSQL that a killed server left behind', async () => {
    const first = await serve(data);
    const postmaster = postmasterOf(data);
    first.killGroup();
    await first.ended;
    const second = await serve(data);
    expect(postmasterOf(data)).toBe(postmaster);
    second.child.kill('SIGTERM');
    await second.ended;
    expect(postgresOf(data)).toEqual([]);
  });

  it('starts again after everything was killed', async () => {
    const first = await serve(data);
    const before = await contents(first.url);
    first.killGroup();
    postgresOf(data).forEach(kill);
    const second = await serve(data);
    expect(await contents(second.url)).toEqual(before);
    second.child.kill('SIGTERM');
    await second.ended;
  });

  it('starts PostgreSQL again when it is killed under it', async () => {
    const server = await serve(data);
    const before = await contents(server.url);
    const postmaster = postmasterOf(data);
    kill(postmaster);
    await until(async () => (await isReady(server.url)) && postmasterOf(data) !== postmaster);
    expect(await contents(server.url)).toEqual(before);
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });
});
