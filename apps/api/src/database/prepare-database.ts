import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { loadRegister } from '../register/load-register.js';
import { rejectionSentence } from '../register/rejection-sentence.js';
import { StartError } from '../start-error.js';

/** Held while the schema or the register is brought up to date, so that two starts at once do it one after the other. */
const PREPARATION_LOCK = 7_749_001;

/** What the preparation did. */
export interface Preparation {
  /** Names of the migrations that were run. */
  readonly migrations: readonly string[];
  /** Rows of the register loaded on this first start; 0 on any later one. */
  readonly loaded: number;
}

/** Runs the missing migrations, and loads the shipped register where the database holds none yet. */
export async function prepareDatabase(dataSource: DataSource, config: Config): Promise<Preparation> {
  return alone(dataSource, async () => {
    const migrations = await migrate(dataSource);
    if (!(await isEmpty(dataSource))) return { migrations, loaded: 0 };
    const report = await loadRegister(dataSource, config.registerFolder);
    const [first] = report.rejected;
    if (!first) return { migrations, loaded: report.accepted };
    const { vi, en } = rejectionSentence(first);
    throw new StartError({
      vi: `Sổ mục tiêu kèm theo có ${report.rejected.length} dòng lỗi, dòng đầu: ${vi}`,
      en: `The register that ships has ${report.rejected.length} bad rows, the first: ${en}`,
    });
  });
}

/** Runs the missing migrations and gives their names. Throws StartError where a newer Waymark was here before. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  await refuseNewer(dataSource);
  const done = await dataSource.runMigrations();
  return done.map(({ name }) => name);
}

async function refuseNewer(dataSource: DataSource): Promise<void> {
  const [table]: { name: string | null }[] = await dataSource.query(
    "select to_regclass('migration') as name",
  );
  if (!table?.name) return;
  const known = dataSource.migrations.map(({ name }) => name);
  const [newer]: { name: string }[] = await dataSource.query(
    'select name from migration where name <> all ($1) order by id desc limit 1',
    [known],
  );
  if (!newer) return;
  throw new StartError({
    vi: `Cơ sở dữ liệu do một bản Waymark mới hơn tạo ra (${newer.name}); hãy dùng bản đó.`,
    en: `The database was made by a newer Waymark (${newer.name}); use that one.`,
  });
}

async function isEmpty(dataSource: DataSource): Promise<boolean> {
  const rows: unknown[] = await dataSource.query('select from document limit 1');
  return rows.length === 0;
}

async function alone<Result>(dataSource: DataSource, work: () => Promise<Result>): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [PREPARATION_LOCK]);
    return await work();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [PREPARATION_LOCK]).catch(() => undefined);
    await runner.release();
  }
}
