import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createConnection } from 'node:net';
import { dirname, join } from 'node:path';
import { command, kill, newFolder, pause, postgresOf, run, serve, until, watch } from './waymark.js';

const isRoot = process.getuid?.() === 0;
/** Some rules are about root alone; whoever runs the tests as somebody else cannot see them. */
const itAsRoot = isRoot ? it : it.skip;
/** An ordinary user can run only a checkout that everybody may enter. */
const itForOthers = isRoot && isOpenToAll(import.meta.dirname) ? it : it.skip;

function isOpenToAll(path: string): boolean {
  return (statSync(path).mode & 0o005) === 0o005 && (path === dirname(path) || isOpenToAll(dirname(path)));
}

const folder = newFolder();
const data = join(folder.path, 'data');
const lockFile = join(data, 'postgresql/data/postmaster.pid');
beforeAll(async () => {
  expect((await command(data, 'migrate')).code).toBe(0);
});
afterAll(() => {
  postgresOf(data).forEach(kill);
  folder.remove();
});

const lockOf = (pid: number) =>
  `${pid}\n${join(data, 'postgresql/data')}\n1700000000\n54321\n\n127.0.0.1\n  1 1\nready\n`;

describe('a lock file that a power cut left behind', () => {
  it.each([
    ['names the first process of the machine', () => lockOf(1)],
    ['names a process of our own account that is no PostgreSQL', () => lockOf(process.pid)],
    ['is empty', () => ''],
    ['holds nothing but zeros', () => '\0'.repeat(90)],
  ])('does not hinder the start when it %s', async (_what, text) => {
    writeFileSync(lockFile, text());
    expect(await command(data, 'migrate')).toMatchObject({ code: 0, err: '' });
  });

  itForOthers('does not hinder an ordinary user when it names a process of somebody else', async () => {
    const place = join(folder.path, 'ordinary');
    mkdirSync(place);
    const [uid, gid] = [65_534, 65_534];
    chownSync(place, uid, gid);
    const start = () => run('cli.js', ['migrate'], { WAYMARK_DATA: place }, { uid, gid }).ended;
    expect(await start()).toMatchObject({ code: 0, err: '' });
    writeFileSync(join(place, 'postgresql/data/postmaster.pid'), lockOf(1));
    expect(await start()).toMatchObject({ code: 0, err: '' });
  });

  it('stays as long as a process of the lost server works in the cluster', async () => {
    const program = join(folder.path, 'postgres');
    copyFileSync('/bin/sleep', program);
    chmodSync(program, 0o755);
    const cwd = join(data, 'postgresql/data');
    const { uid, gid } = statSync(cwd);
    writeFileSync(lockFile, lockOf(1));
    const orphan = spawn(program, ['3'], { cwd, ...(isRoot ? { uid, gid } : {}) });
    const order: string[] = [];
    orphan.on('exit', () => order.push('the orphan ended'));
    const outcome = command(data, 'migrate').then(({ code }) => order.push(`the start ended with ${code}`));
    await pause(2_000);
    expect(readFileSync(lockFile, 'utf8')).toBe(lockOf(1));
    await outcome;
    expect(order).toEqual(['the orphan ended', 'the start ended with 0']);
  });
});

describe('a server in trouble', () => {
  it('ends when another Waymark has taken over the database it lost', async () => {
    const first = await serve(data);
    first.child.kill('SIGSTOP');
    postgresOf(data).forEach(kill);
    const second = await serve(data);
    first.child.kill('SIGCONT');
    const { code, err } = await first.ended;
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Another Waymark') });
    expect((await fetch(`${second.url}/health/ready`)).status).toBe(200);
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
    expect(postgresOf(data)).toEqual([]);
  });

  it('tells why its start failed, also when it was told to stop meanwhile', async () => {
    const first = await serve(data);
    const second = run('main.js', [], { WAYMARK_DATA: data });
    const client = await watch(data);
    const isInside = 'select from pg_stat_activity where application_name = $1';
    await until(async () => (await client.query(isInside, [`waymark ${second.child.pid}`])).rowCount === 1);
    await client.end();
    second.child.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 1, err: expect.stringContaining('Another Waymark') });
    first.child.kill('SIGTERM');
    await first.ended;
  });

  it('does not wait for ever for somebody who never ends his question', async () => {
    const server = await serve(data);
    const socket = createConnection(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n');
    socket.write('Content-Length: 100\r\n\r\n{');
    await pause(200);
    server.child.kill('SIGTERM');
    // He asks on and on: only the server can end it.
    const patience = setTimeout(server.killGroup, 60_000);
    expect(await server.ended).toMatchObject({ code: 0, err: '' });
    clearTimeout(patience);
    socket.destroy();
    expect(postgresOf(data)).toEqual([]);
  });
});

describe('the place of the database', () => {
  /** A start that is refused in one sentence. */
  async function refusal(place: string): Promise<string> {
    const { code, err } = await command(place, 'migrate');
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    return err;
  }

  it('is not made anew where a note says that it was elsewhere', async () => {
    const place = join(folder.path, 'moved');
    const note = join(place, 'database-is-in.txt');
    mkdirSync(place);
    writeFileSync(note, `${join(folder.path, 'gone')}\n`);
    const sentence = await refusal(place);
    expect(sentence).toContain(`delete this file to begin anew`);
    expect(sentence).toContain(note);
    expect(existsSync(join(folder.path, 'gone'))).toBe(false);
  });

  it.each(['password', 'server.log', 'port'])(
    'is refused in one sentence when its %s is a folder',
    async (name) => {
      const place = join(folder.path, `bad-${name}`);
      mkdirSync(join(place, 'postgresql', name), { recursive: true });
      expect(await refusal(place)).toMatch(/cannot be made ready .*EISDIR/);
    },
  );

  itAsRoot('is never given away through a link that somebody laid', async () => {
    const place = join(folder.path, 'linked');
    const target = join(folder.path, 'target');
    mkdirSync(place);
    mkdirSync(target);
    symlinkSync(target, join(place, 'postgresql'));
    await refusal(place);
    expect(statSync(target).uid).toBe(0);
  });

  itAsRoot('lasts, and is written down, for a checkout that only root may enter', async () => {
    const home = join(folder.path, 'private');
    mkdirSync(home, { mode: 0o700 });
    const place = join(home, 'checkout/.waymark');
    const first = await command(place, 'migrate');
    expect(first).toMatchObject({ code: 0, err: '' });
    const elsewhere = readFileSync(join(place, 'database-is-in.txt'), 'utf8').trim();
    try {
      expect(elsewhere).toMatch(/^\/var\/lib\/waymark\/\w+\/postgresql$/);
      expect(existsSync(join(elsewhere, 'data/PG_VERSION'))).toBe(true);
      expect(existsSync(join(place, 'postgresql/data'))).toBe(false);
      const server = await serve(place);
      expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
      server.child.kill('SIGTERM');
      expect((await server.ended).code).toBe(0);
      rmSync(join(elsewhere, 'data'), { recursive: true });
      expect(await refusal(place)).toContain('delete this file to begin anew');
    } finally {
      rmSync(dirname(elsewhere), { recursive: true, force: true });
    }
  });
});
