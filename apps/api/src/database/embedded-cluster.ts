import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, lchown, link, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { errorCode, errorText, StartError } from '../start-error.js';
import { runAs } from './embedded-account.js';
import { EMBEDDED_MAJOR } from './embedded-binaries.js';
import type { Home } from './embedded-home.js';
import { isTaken } from './embedded-lookup.js';
import { cleanEnvironment } from './embedded-process.js';

/** The role and the database that Waymark works with; the role is no superuser, as on any other server. */
export const APPLICATION = 'waymark';
/** The role that may everything, used to set up and to watch the server. */
export const SUPERUSER = 'waymark_admin';

/** Makes the cluster where there is none and gives its password. A cluster half made by a killed start is made anew. */
export async function ensureCluster(home: Home): Promise<string> {
  const data = join(home.folder, 'data');
  await refuseOtherVersion(data);
  const password = await ensurePassword(home);
  if ((await clusterVersion(data)) !== null) return password;
  await removeHalfMade(home);
  const draft = join(home.folder, `data.${process.pid}.new`);
  await initialise(home, draft);
  // The rename is the moment at which the cluster exists; a second start that was faster wins.
  await rename(draft, data).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCode(error))) throw error;
  });
  return password;
}

/** Makes the role and the database of the application where they are missing. */
export async function ensureApplication(admin: Client, password: string): Promise<void> {
  const role = await admin.query('select from pg_roles where rolname = $1', [APPLICATION]);
  if (role.rowCount === 0) {
    await ignoreDuplicate(admin.query(`create role ${APPLICATION} login password '${password}'`));
  }
  const database = await admin.query('select from pg_database where datname = $1', [APPLICATION]);
  if (database.rowCount === 0) {
    await ignoreDuplicate(admin.query(`create database ${APPLICATION} owner ${APPLICATION}`));
  }
}

async function refuseOtherVersion(data: string): Promise<void> {
  const version = await clusterVersion(data);
  if (version === null || version === EMBEDDED_MAJOR) return;
  throw new StartError({
    vi: `Dữ liệu ở ${data} thuộc PostgreSQL ${version}, bản kèm theo là PostgreSQL ${EMBEDDED_MAJOR}; hãy đặt WAYMARK_DATA tới thư mục khác.`,
    en: `The data in ${data} belongs to PostgreSQL ${version}, the embedded one is PostgreSQL ${EMBEDDED_MAJOR}; set WAYMARK_DATA to another folder.`,
  });
}

async function clusterVersion(data: string): Promise<string | null> {
  try {
    return (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new StartError({
      vi: `Không có quyền đọc dữ liệu ở ${data} (${errorText(error)}).`,
      en: `The data in ${data} cannot be read (${errorText(error)}).`,
    });
  }
}

async function ensurePassword(home: Home): Promise<string> {
  const file = join(home.folder, 'password');
  const draft = `${file}.${process.pid}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  if (home.account) await lchown(draft, home.account.uid, home.account.gid);
  await chmod(draft, 0o600);
  // A link appears whole or not at all, and never replaces a password that is already there.
  await link(draft, file).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
  await rm(draft, { force: true });
  return (await readFile(file, 'utf8')).trim();
}

async function removeHalfMade(home: Home): Promise<void> {
  for (const name of await readdir(home.folder)) {
    const pid = /^data\.(\d+)\.new$/.exec(name)?.[1];
    const isLeft = pid !== undefined && (Number(pid) === process.pid || !isTaken(Number(pid)));
    // Its initdb may still be writing: then the folder fills while it is emptied.
    const patience = { maxRetries: 20, retryDelay: 100 };
    if (isLeft) await rm(join(home.folder, name), { recursive: true, force: true, ...patience });
  }
}

async function initialise(home: Home, folder: string): Promise<void> {
  const password = join(home.folder, 'password');
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${password}`];
  const { isDone, said } = await runToEnd(home, ['-D', folder, ...access, ...locale, '--no-instructions']);
  if (isDone) return;
  await rm(folder, { recursive: true, force: true });
  throw new StartError({
    vi: `Không tạo được cơ sở dữ liệu ở ${home.folder} (${said}).`,
    en: `The database could not be created in ${home.folder} (${said}).`,
  });
}

/** Runs initdb in a session of its own: Ctrl+C at the terminal is for us, who finish what is begun. */
function runToEnd(home: Home, args: readonly string[]): Promise<{ isDone: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(home.binaries.initdb, args, {
      ...runAs(home.account),
      ...cleanEnvironment(),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (more: string) => (text += more));
    child.on('error', (error) => resolve({ isDone: false, said: errorText(error) }));
    child.on('close', (code, signal) => {
      const lastLine = text.trim().split('\n').at(-1);
      resolve({ isDone: code === 0, said: lastLine || (signal ?? `initdb: ${code}`) });
    });
  });
}

/** Two starts at once may both find a thing missing; the second is told that it is there. */
async function ignoreDuplicate(query: Promise<unknown>): Promise<void> {
  await query.catch((error: unknown) => {
    if (!['42710', '42P04', '23505'].includes(errorCode(error))) throw error;
  });
}
