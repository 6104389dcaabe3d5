import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
const API = join(CHECKOUT, 'apps/api');

/** The register that ships. */
export const REGISTER = join(API, 'register/vn-ict');

/** How a process ended and what it said. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A process of Waymark, in a process group of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
  /** Resolves when it has written the text; rejects when it ended without. */
  said(text: string): Promise<void>;
  /** Kills the whole group, as `kill -9` of everything would. */
  killGroup(): void;
}

/** Starts the server (`main.js`) or the command line (`cli.js`) as it is built, with nothing of our environment. */
export function run(
  program: 'main.js' | 'cli.js',
  args: readonly string[],
  environment: Record<string, string>,
  account: { uid?: number; gid?: number } = {},
): Running {
  return start(process.execPath, [join(API, 'dist', program), ...args], environment, account);
}

/** Runs npm in the checkout. */
export function runNpm(args: readonly string[], environment: Record<string, string>): Running {
  return start('npm', args, { HOME: process.env['HOME'] ?? '', ...environment });
}

function start(
  program: string,
  args: readonly string[],
  environment: Record<string, string>,
  account: { uid?: number; gid?: number } = {},
): Running {
  const env = {
    PATH: process.env['PATH'] ?? '',
    LANG: 'en_US.UTF-8',
    PORT: '0',
    WAYMARK_PUBLIC_READING: 'yes',
    ...environment,
  };
  const child = spawn(program, args, { ...account, env, cwd: CHECKOUT, detached: true });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => out.includes(text) && resolve();
      child.stdout.on('data', look);
      ended.then(() =>
        out.includes(text) ? resolve() : reject(new Error(`ended without "${text}": ${out}${err}`)),
      );
      look();
    });
  return { child, ended, said, killGroup: () => kill(-(child.pid ?? 0)) };
}

/** Runs a command of the command line to its end. */
export function command(data: string, ...args: string[]): Promise<Outcome> {
  return run('cli.js', args, { WAYMARK_DATA: data }).ended;
}

/** A server that answers. */
export async function serve(
  data: string,
  environment: Record<string, string> = {},
): Promise<Running & { url: string }> {
  const running = run('main.js', [], { ...environment, WAYMARK_DATA: data });
  let out = '';
  running.child.stdout?.on('data', (text: string) => (out += text));
  await running.said('Waymark: http');
  return { ...running, url: /http:\S+/.exec(out)?.[0] ?? '' };
}

/** How much an installation holds, as its API tells. */
export async function contents(url: string): Promise<Record<string, number>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: '{ about { goals documents observations } }' }),
  });
  const { data } = (await response.json()) as { data: { about: Record<string, number> } };
  return data.about;
}

/** Process numbers of every PostgreSQL process that works in a data folder. */
export function postgresOf(data: string): number[] {
  const folder = join(data, 'postgresql/data');
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && workingFolder(pid) === folder);
}

/** The process that all others of PostgreSQL descend from. */
export function postmasterOf(data: string): number {
  return Number(readFileSync(join(data, 'postgresql/data/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** A connection to the PostgreSQL of a data folder, as the one who may see everything. */
export async function watch(data: string, database = 'postgres'): Promise<Client> {
  const read = (name: string) => readFileSync(join(data, 'postgresql', name), 'utf8').trim();
  const client = new Client({
    host: '127.0.0.1',
    port: Number(read('port')),
    user: 'waymark_admin',
    password: read('password'),
    database,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** SIGKILL; nothing where the process is gone already. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already: the aim is reached.
  }
}

/** A new folder that every account can enter, and what takes it away again. */
export function newFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'waymark-fault-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Takes a port as a stranger would. */
export function occupyPort(): Promise<{ port: number; server: Server }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: address !== null && typeof address === 'object' ? address.port : 0 });
    });
  });
}

/** Waits until the condition holds; throws after a minute, so that what hangs ends. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (await condition()) return;
    await pause(50);
  }
  throw new Error('not in time');
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
