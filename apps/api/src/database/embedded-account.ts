import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { StartError } from '../start-error.js';

/** The account of the operating system that PostgreSQL runs as; it refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/**
 * The account to run PostgreSQL as: null for "our own". As root it is the owner of a cluster that exists
 * (an ordinary user may have made it), else `postgres` where there is one, else `nobody`.
 */
export async function findAccount(dataFolder: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(dataFolder).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: nameOf(owner.uid) };
  const found = lookUp('postgres') ?? lookUp('nobody');
  if (found) return found;
  throw new StartError({
    vi: 'PostgreSQL không chạy bằng quyền root và máy này không có người dùng postgres hay nobody; hãy chạy bằng người dùng thường.',
    en: 'PostgreSQL does not run as root and this machine has no user postgres or nobody; run as an ordinary user.',
  });
}

/** What to add to the options of a child process so that it runs as the account. */
export function runAs(account: Account | null): { cwd: string; uid?: number; gid?: number } {
  return account ? { cwd: '/', uid: account.uid, gid: account.gid } : { cwd: '/' };
}

/** Whether the account can enter and write a folder; asked of the system itself, which knows all its rules. */
export function canWrite(account: Account | null, folder: string): boolean {
  const script = 'cd "$1" && test -w .';
  return (
    spawnSync('/bin/sh', ['-c', script, 'sh', folder], { ...runAs(account), stdio: 'ignore' }).status === 0
  );
}

function lookUp(name: string): Account | null {
  return accounts().find((account) => account.name === name) ?? null;
}

function nameOf(uid: number): string {
  return accounts().find((account) => account.uid === uid)?.name ?? `#${uid}`;
}

function accounts(): Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.map((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return { name, uid: Number(uid), gid: Number(gid) };
  });
}
