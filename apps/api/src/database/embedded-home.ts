import { createHash } from 'node:crypto';
import { access, chmod, constants, lstat, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode, errorText, type Sentence, StartError } from '../start-error.js';
import { type Account, canWrite, findAccount } from './embedded-account.js';
import {
  type Binaries,
  canRun,
  copyBinaries,
  installedBinaries,
  linkLibraries,
} from './embedded-binaries.js';

/** Where the embedded PostgreSQL lives and who runs it. */
export interface Home {
  /** The folder that was asked for. */
  readonly dataFolder: string;
  /** Holds the cluster (`data`), its password, its port and its log; entered by the account only. */
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: Account | null;
  /** What the person at the terminal should know about the places chosen. */
  readonly notes: readonly Sentence[];
}

/** Says, inside the data folder, where the database of this data folder really is. */
const POINTER = 'database-is-in.txt';

/**
 * Finds or makes the place of the embedded PostgreSQL for a data folder.
 *
 * As an ordinary user that is the data folder itself. As root PostgreSQL runs as an unprivileged account; where
 * this one cannot reach the data folder or the binaries (they lie below a folder that only its owner may enter),
 * both get a place under /var/lib/waymark, which survives a restart of the machine.
 */
export async function findHome(dataFolder: string): Promise<Home> {
  // First, since where there is no embedded PostgreSQL at all no folder helps: DATABASE_URL is to be set.
  const installed = await installedBinaries();
  await makeFolder(dataFolder);
  const inPlace = join(dataFolder, 'postgresql');
  const notes: Sentence[] = [];

  const elsewhere = await readPointer(dataFolder);
  let folder = elsewhere ?? inPlace;
  const account = await findAccount(join(folder, 'data'));
  await makePrivateFolder(folder, account);
  if (account && !canWrite(account, folder)) {
    await refuseIfDataIsThere(folder, account);
    folder = await makePlaceOutside(dataFolder, account);
  }
  if (folder !== inPlace) {
    notes.push({
      vi: `Dữ liệu nằm ở ${folder}, vì PostgreSQL (người dùng ${account?.name}) không vào được ${dataFolder}.`,
      en: `The data is in ${folder}, because PostgreSQL (user ${account?.name}) cannot enter ${dataFolder}.`,
    });
  }
  const binaries = await reachableBinaries(installed, account, folder, notes);
  return { dataFolder, folder, binaries, account, notes };
}

/**
 * Writes down where the database is, where that is not the data folder. To be called when the database exists: from
 * then on an empty place means that the data is lost, and is no reason to begin anew.
 */
export async function rememberHome({ dataFolder, folder }: Home): Promise<void> {
  if (folder === join(dataFolder, 'postgresql') || folder === (await readPointer(dataFolder))) return;
  await writeFile(join(dataFolder, POINTER), `${folder}\n`);
}

/** Does some work in the data folder; what the disk refuses becomes a StartError, for there is nothing to debug. */
export async function inOneSentence<Result>(
  dataFolder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new StartError({
      vi: `Không chuẩn bị được thư mục dữ liệu ${dataFolder} (${errorText(error)}).`,
      en: `The data folder ${dataFolder} cannot be made ready (${errorText(error)}).`,
    });
  }
}

/** The place that an earlier start wrote down; null where there is no note. Throws StartError where the data is gone. */
async function readPointer(dataFolder: string): Promise<string | null> {
  const file = join(dataFolder, POINTER);
  const folder = (await readFile(file, 'utf8').catch(ifMissing(''))).trim();
  if (!folder) return null;
  const version = stat(join(folder, 'data', 'PG_VERSION'));
  // A place that we may not look into is refused later, for that reason.
  if (await version.catch((error: unknown) => errorCode(error) === 'EACCES')) return folder;
  throw new StartError({
    vi: `${file} ghi rằng dữ liệu nằm ở ${folder}, nhưng ở đó không có cơ sở dữ liệu nào; hãy khôi phục thư mục ấy, hoặc xóa tệp ghi chú này để bắt đầu lại từ đầu.`,
    en: `${file} says that the data is in ${folder}, but there is no database there; bring that folder back, or delete this file to begin anew.`,
  });
}

async function reachableBinaries(
  installed: Binaries,
  account: Account | null,
  folder: string,
  notes: Sentence[],
): Promise<Binaries> {
  if (canRun(account, installed)) return installed;
  await linkLibraries(installed);
  if (canRun(account, installed)) return installed;
  // Programs may lie in a folder that a restart of the machine empties: they are copied anew.
  for (const place of account ? [LASTING, join(tmpdir(), 'waymark')] : [folder]) {
    await makeWithParents(place).catch(() => undefined);
    if (account && !(await isRoots(place))) continue;
    const copied = await copyBinaries(installed, place).catch(() => null);
    if (!copied || !canRun(account, copied)) continue;
    notes.push({
      vi: `Chương trình PostgreSQL dùng bản chép ở ${place}.`,
      en: `The programs of PostgreSQL are run from a copy in ${place}.`,
    });
    return copied;
  }
  throw new StartError({
    vi: 'Máy này không chạy được PostgreSQL kèm theo; hãy đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên.',
    en: 'This machine cannot run the embedded PostgreSQL; set DATABASE_URL to a PostgreSQL server, 15 or newer.',
  });
}

/** The place that every account can enter and that lasts; a database never goes where a restart would delete it. */
const LASTING = '/var/lib/waymark';

async function makePlaceOutside(dataFolder: string, account: Account): Promise<string> {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  const folder = join(LASTING, name, 'postgresql');
  try {
    for (const place of [LASTING, join(LASTING, name)]) {
      await makeWithParents(place);
      if (!(await isRoots(place))) throw new Error(`${place}: root`);
      await chmod(place, 0o755);
    }
    await makePrivateFolder(folder, account);
    if (canWrite(account, folder)) return folder;
  } catch {
    // Whatever it was, the way out is the same: said below.
  }
  throw new StartError({
    vi: `PostgreSQL (người dùng ${account.name}) không vào được ${dataFolder}, và không tạo được ${folder}; hãy đặt WAYMARK_DATA tới thư mục mà người dùng này vào được.`,
    en: `PostgreSQL (user ${account.name}) cannot enter ${dataFolder}, and ${folder} could not be made; set WAYMARK_DATA to a folder that this user can enter.`,
  });
}

/**
 * As `mkdir -p`; Node's own never ends where a file system refuses new folders with "no such file", as /proc does.
 * What root makes can be passed through under any umask, since another account works inside.
 */
async function makeWithParents(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder || (await exists(dirname(folder)))) throw error;
    await makeWithParents(dirname(folder));
    await makeOne(folder);
  }
}

async function makeOne(folder: string): Promise<void> {
  await mkdir(folder);
  if (process.getuid?.() === 0) await chmod(folder, 0o755);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** The folder that only the account may enter. */
async function makePrivateFolder(folder: string, account: Account | null): Promise<void> {
  await makeFolder(folder);
  if (!account) return chmod(folder, 0o700);
  // As root never through a link: somebody else may have laid it, to be given the folder that it points at.
  const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;
  const handle = await open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  try {
    await handle.chown(account.uid, account.gid);
    await handle.chmod(0o700);
  } finally {
    await handle.close();
  }
}

/** In a folder for everybody somebody else may have made this one first, with programs or a link of their own. */
async function isRoots(place: string): Promise<boolean> {
  const found = await lstat(place).catch(() => null);
  return found !== null && found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
}

function ifMissing<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (errorCode(error) === 'ENOENT') return value;
    throw error;
  };
}

/** A cluster that was made when the folder could still be entered must not be left behind silently. */
async function refuseIfDataIsThere(folder: string, account: Account): Promise<void> {
  const version = await stat(join(folder, 'data', 'PG_VERSION')).catch(() => null);
  if (!version) return;
  throw new StartError({
    vi: `Dữ liệu ở ${folder} đã có nhưng PostgreSQL (người dùng ${account.name}) không còn vào được; hãy cho phép đi qua các thư mục cha (chmod o+x).`,
    en: `There is data in ${folder} that PostgreSQL (user ${account.name}) can no longer enter; allow passing through its parent folders (chmod o+x).`,
  });
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeWithParents(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError({
      vi: `Không có quyền ghi thư mục dữ liệu ${folder} (${errorText(error)}).`,
      en: `The data folder ${folder} cannot be written (${errorText(error)}).`,
    });
  }
}
