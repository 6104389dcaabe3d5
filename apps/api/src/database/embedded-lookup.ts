import { spawnSync } from 'node:child_process';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../start-error.js';
import { runAs } from './embedded-account.js';
import type { Home } from './embedded-home.js';

/** Whether the number belongs to a process at all, a dead one that its parent took no note of included. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Whether the process is dead and only its parent has not yet taken note. */
export async function isZombie(pid: number): Promise<boolean> {
  return ['Z', 'X'].includes(await stateLetter(pid));
}

/**
 * Whether the process is PostgreSQL at work in this cluster. After a restart of the machine the number in a lock file
 * may be anybody's: whoever cannot be shown to be ours is not. Where the system has no /proc a process of our own
 * account counts as ours.
 */
export async function worksIn(home: Home, pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return mayBeOurs(pid);
  if (!(await isPostgres(pid))) return false;
  return (await isZombie(pid)) || (await inCluster(home, [pid])).length > 0;
}

/** Every living process of PostgreSQL in this cluster; none where the system has no /proc. */
export async function workersOf(home: Home): Promise<number[]> {
  const names = await readdir('/proc').catch(() => []);
  const candidates: number[] = [];
  for (const pid of names.map(Number)) {
    if (pid > 0 && (await isPostgres(pid)) && !(await isZombie(pid))) candidates.push(pid);
  }
  return inCluster(home, candidates);
}

async function inCluster(home: Home, pids: readonly number[]): Promise<number[]> {
  const data = join(home.folder, 'data');
  const real = await realpath(data).catch(() => data);
  const found: number[] = [];
  for (const pid of pids) {
    const folder = (await readlink(`/proc/${pid}/cwd`).catch(() => null)) ?? folderSeenByAccount(home, pid);
    if (folder === real || (folder === '' && (await wasGiven(pid, data)))) found.push(pid);
  }
  return found;
}

/** In a container even root may not see where the processes of others work; their own account may. */
function folderSeenByAccount(home: Home, pid: number): string {
  if (!home.account) return '';
  const link = spawnSync('readlink', [`/proc/${pid}/cwd`], { ...runAs(home.account), encoding: 'utf8' });
  return (link.stdout ?? '').trim();
}

/** Whether the process was started on the folder (`-D folder`); everybody may read how a process was started. */
async function wasGiven(pid: number, data: string): Promise<boolean> {
  const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  return words.includes(data);
}

async function isPostgres(pid: number): Promise<boolean> {
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim() === 'postgres';
}

/** The letter by which Linux names a process's state; '' where the system does not tell this way. */
async function stateLetter(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text.slice(text.lastIndexOf(')') + 2, text.lastIndexOf(')') + 3);
}

function mayBeOurs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
