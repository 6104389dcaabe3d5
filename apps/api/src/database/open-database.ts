import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { errorCode, errorText, type Sentence, StartError } from '../start-error.js';
import { createDataSource } from './data-source.js';
import { EmbeddedServer, type Purpose } from './embedded-server.js';

/** A connected database and how to leave it. */
export interface OpenDatabase {
  readonly dataSource: DataSource;
  readonly notes: readonly Sentence[];
  close(): Promise<void>;
}

/** The oldest PostgreSQL that has all that the migrations use. */
const OLDEST_MAJOR = 15;

/**
 * Connects to the configured server, or to the embedded one, which it starts or adopts. Throws StartError where
 * there is no database to be had. `onLost` tells that the embedded server died and could not be started again.
 */
export async function openDatabase(
  config: Config,
  purpose: Purpose,
  onLost: (error: unknown) => void = () => undefined,
): Promise<OpenDatabase> {
  const { databaseUrl, dataFolder } = config;
  if (databaseUrl !== null) {
    const dataSource = await connect(databaseUrl);
    return { dataSource, notes: [], close: () => dataSource.destroy() };
  }
  const embedded = await EmbeddedServer.start({ dataFolder, purpose, onLost });
  try {
    const dataSource = await connect(embedded.url);
    const close = async () => {
      await dataSource.destroy();
      await embedded.stop();
    };
    return { dataSource, notes: embedded.notes, close };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** Connects and checks the server's version. Throws StartError where it is out of reach or too old. */
export async function connect(url: string): Promise<DataSource> {
  const dataSource = createDataSource(url);
  try {
    await dataSource.initialize();
  } catch (error) {
    throw unreachable(url, error);
  }
  const rows: { version: string }[] = await dataSource.query(
    "select current_setting('server_version_num') as version",
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= OLDEST_MAJOR) return dataSource;
  await dataSource.destroy();
  throw new StartError({
    vi: `Máy chủ dữ liệu là PostgreSQL ${major}; Waymark cần PostgreSQL ${OLDEST_MAJOR} trở lên.`,
    en: `The database server is PostgreSQL ${major}; Waymark needs PostgreSQL ${OLDEST_MAJOR} or newer.`,
  });
}

function unreachable(url: string, error: unknown): StartError {
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${hostname || 'localhost'}:${port || '5432'}`;
  const database = decodeURIComponent(pathname.slice(1));
  const code = errorCode(error);
  if (code === '28P01' || code === '28000') {
    return new StartError({
      vi: `Máy chủ dữ liệu ${server} không nhận người dùng ${username} với mật khẩu trong DATABASE_URL.`,
      en: `The database server ${server} does not accept the user ${username} with the password in DATABASE_URL.`,
    });
  }
  if (code === '3D000') {
    return new StartError({
      vi: `Máy chủ dữ liệu ${server} không có cơ sở dữ liệu ${database}; hãy tạo nó trước.`,
      en: `The database server ${server} has no database ${database}; create it first.`,
    });
  }
  return new StartError({
    vi: `Không kết nối được máy chủ dữ liệu ${server} (${errorText(error)}).`,
    en: `The database server ${server} cannot be reached (${errorText(error)}).`,
  });
}
