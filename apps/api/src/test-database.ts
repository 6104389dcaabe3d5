import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { readConfig, readTestServer, TEST_DATA_FOLDER } from './config.js';
import { EmbeddedServer } from './database/embedded-server.js';
import { connect } from './database/open-database.js';
import { migrate, prepareDatabase } from './database/prepare-database.js';

/** What a test's database holds at first: the tables alone, or the shipped register too. */
export type TestContent = 'EMPTY' | 'REGISTER';

/** The PostgreSQL server of one test run. */
export interface TestServer {
  /** To be handed to the tests as WAYMARK_TEST_SERVER. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A database of one's own. */
export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/** Nothing is kept after a run, so nothing needs to reach the disk. */
const TEST_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=128MB'];

/** Starts the server of a test run and makes its templates, from which each test's database is copied. */
export async function startTestServer(): Promise<TestServer> {
  const server = await EmbeddedServer.start({
    dataFolder: TEST_DATA_FOLDER,
    purpose: 'COMMAND',
    settings: TEST_SETTINGS,
  });
  const { url, adminUrl } = server;
  const prefix = `test_${process.pid}`;
  try {
    await asAdmin(adminUrl, async (admin) => {
      await admin.query('alter role waymark createdb');
      await dropLeftOver(admin);
    });
    for (const content of ['EMPTY', 'REGISTER'] as const)
      await makeTemplate(url, templateName(prefix, content), content);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const handle = new URL(url);
  handle.pathname = `/${prefix}`;
  const stop = async () => {
    await asAdmin(adminUrl, (admin) => dropAll(admin, `${prefix}_`));
    await server.stop();
  };
  return { url: handle.href, stop };
}

/** A new database for one test, on the server of the run. */
export async function createTestDatabase(content: TestContent = 'REGISTER'): Promise<TestDatabase> {
  const server = readTestServer();
  if (server === null)
    throw new Error('WAYMARK_TEST_SERVER is not set: run the tests by their Jest configuration.');
  const prefix = new URL(server).pathname.slice(1);
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await asAdmin(databaseUrl(server, 'postgres'), (admin) =>
    admin.query(`create database ${name} template ${templateName(prefix, content)}`),
  );
  const url = databaseUrl(server, name);
  const dataSource = await connect(url);
  const drop = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await asAdmin(databaseUrl(server, 'postgres'), (admin) => dropDatabase(admin, name));
  };
  return { url, dataSource, drop };
}

async function makeTemplate(server: string, name: string, content: TestContent): Promise<void> {
  await asAdmin(databaseUrl(server, 'postgres'), (admin) => admin.query(`create database ${name}`));
  const dataSource = await connect(databaseUrl(server, name));
  try {
    if (content === 'EMPTY') await migrate(dataSource);
    else await prepareDatabase(dataSource, readConfig({}));
  } finally {
    await dataSource.destroy();
  }
}

/** A run that was killed leaves its databases behind; its process number says whether it still runs. */
async function dropLeftOver(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ pid: string }>(
    `select distinct substring(datname from '^test_([0-9]+)_') as pid from pg_database where datname ~ '^test_[0-9]+_'`,
  );
  for (const { pid } of rows) {
    if (!isRunning(Number(pid))) await dropAll(admin, `test_${pid}_`);
  }
}

async function dropAll(admin: Client, prefix: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) await dropDatabase(admin, datname);
}

/**
 * Ends our own sessions first and lets the server end its own workers: `with (force)` is refused while a
 * worker of the server, which is not ours to end, is vacuuming there.
 */
async function dropDatabase(admin: Client, name: string): Promise<void> {
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user',
    [name],
  );
  await admin.query(`drop database if exists ${name}`);
}

async function asAdmin<Result>(url: string, work: (admin: Client) => Promise<Result>): Promise<Result> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function templateName(prefix: string, content: TestContent): string {
  return `${prefix}_template_${content.toLowerCase()}`;
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
