import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { appendFile, lchown, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { runAs } from './embedded-account.js';
import type { Home } from './embedded-home.js';
import { isTaken, isZombie, workersOf, worksIn } from './embedded-lookup.js';

/** What the lock file of a cluster says about its server. */
export type ServerState =
  | { readonly kind: 'NONE' }
  /**
   * The lock file was left by a server that is gone: after a power cut its number may be another program's, or the
   * file may be empty.
   */
  | { readonly kind: 'STALE' }
  /** Killed, but its parent has not yet taken note: PostgreSQL refuses to start until it has. */
  | { readonly kind: 'ZOMBIE'; readonly pid: number }
  | { readonly kind: 'ALIVE'; readonly pid: number; readonly port: number };

/** A server that we started; whether it accepts anybody is another question. */
export interface Spawned {
  readonly pid: number;
  exited(): boolean;
}

const LOG_LIMIT_BYTES = 10_000_000;

/** Reads the lock file and looks the process up. */
export async function serverState(home: Home): Promise<ServerState> {
  const file = join(home.folder, 'data', 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { kind: 'NONE' };
  const [pidText, , , portText] = text.split('\n');
  // A negative number is a server that works for one person alone, as for repairs.
  const pid = Math.abs(Number(pidText));
  if (!(pid > 0)) return { kind: 'STALE' };
  if (!isTaken(pid)) return { kind: 'NONE' };
  if (!(await worksIn(home, pid))) return { kind: 'STALE' };
  return (await isZombie(pid)) ? { kind: 'ZOMBIE', pid } : { kind: 'ALIVE', pid, port: Number(portText) };
}

/**
 * Removes the lock file of a server that cannot touch the data any more, or whose number another process now has.
 * False, and nothing done, while processes of PostgreSQL still work in the cluster: children outlive a killed server.
 */
export async function forgetDeadServer(home: Home): Promise<boolean> {
  if ((await workersOf(home)).length > 0) return false;
  await rm(join(home.folder, 'data', 'postmaster.pid'), { force: true });
  return true;
}

/** Starts the server in a session of its own, so that Ctrl+C reaches only us and we decide when it stops. */
export function spawnServer(home: Home, port: number, settings: readonly string[]): Spawned {
  const log = openSync(join(home.folder, 'server.log'), 'a');
  const options = [
    `listen_addresses=127.0.0.1`,
    'unix_socket_directories=',
    'max_connections=120',
    'shared_buffers=256MB',
    'timezone=UTC',
    'lc_messages=C',
    'log_checkpoints=off',
    ...settings,
  ];
  const child = spawn(
    home.binaries.postgres,
    ['-D', join(home.folder, 'data'), '-p', String(port), ...options.flatMap((option) => ['-c', option])],
    { ...runAs(home.account), ...cleanEnvironment(), detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let exited = false;
  child.on('exit', () => (exited = true));
  child.on('error', () => (exited = true));
  child.unref();
  return { pid: child.pid ?? 0, exited: () => exited };
}

/** Asks the server for a fast shutdown and waits until its process is gone. False where it is not in time. */
export async function stopServer(pid: number, patienceMs = 60_000): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return true;
  }
  while (Date.now() < deadline) {
    if (!isTaken(pid) || (await isZombie(pid))) return true;
    await pause(20);
  }
  return false;
}

/** The port remembered beside the data where it is still free, else a new one, remembered from now on. */
export async function choosePort(home: Home): Promise<number> {
  const file = join(home.folder, 'port');
  const remembered = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (remembered > 0 && (await isFree(remembered))) return remembered;
  const port = await freePort();
  await writeFile(file, `${port}\n`);
  await giveTo(home, file);
  return port;
}

/** The last complaint in the server's log, '' where there is none. */
export async function lastComplaint(home: Home): Promise<string> {
  const path = join(home.folder, 'server.log');
  const file = await open(path, 'r').catch(() => null);
  if (!file) return '';
  const { size } = await file.stat();
  const length = Math.min(size, 20_000);
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
  await file.close();
  const lines = buffer.toString('utf8').split('\n');
  return lines.findLast((line) => /\b(FATAL|PANIC|error while loading)\b/.test(line))?.trim() ?? '';
}

/** Opens the log, and keeps it from growing for ever. */
export async function prepareLog(home: Home): Promise<void> {
  const path = join(home.folder, 'server.log');
  await appendFile(path, '');
  await giveTo(home, path);
  if ((await stat(path)).size > LOG_LIMIT_BYTES) await truncate(path, 0);
}

/** Variables such as PGDATA or PGOPTIONS of the person at the terminal must not reach our server. */
export function cleanEnvironment(): { env?: Record<string, string> } {
  return process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } };
}

/** What root writes belongs to the account, who may run Waymark by itself another time. */
async function giveTo(home: Home, path: string): Promise<void> {
  if (home.account) await lchown(path, home.account.uid, home.account.gid);
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function isFree(port: number): Promise<boolean> {
  return (await listen(port)) !== null;
}

async function freePort(): Promise<number> {
  const port = await listen(0);
  if (port === null) throw new Error('no free port');
  return port;
}

function listen(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      const used = address !== null && typeof address === 'object' ? address.port : null;
      server.close(() => resolve(used));
    });
  });
}
