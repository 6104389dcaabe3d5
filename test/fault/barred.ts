import type { Client } from 'pg';
import { pause, watch } from './waymark.js';

/** Sessions of the product. */
export const AT_WORK = "select from pg_stat_activity where application_name = 'waymark'";
/** Those of them that wait at a barred table. */
export const STOPPED = `${AT_WORK} and wait_event_type = 'Lock' and query ilike 'insert into%'`;

/** Bars a table from new rows as soon as PostgreSQL answers; long before a command has read its files. */
export async function bar(data: string, table: string): Promise<Client> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(20)) {
    const client = await watch(data, 'waymark').catch(() => null);
    if (!client) continue;
    await client.query('begin');
    await client.query(`lock table ${table} in share mode`);
    return client;
  }
  throw new Error('PostgreSQL never answered');
}

/** How many rows answer a question. */
export async function rowsOf(client: Client, question: string): Promise<number | null> {
  // A transaction keeps the list of activity that it first saw.
  await client.query('select pg_stat_clear_snapshot()');
  return (await client.query(question)).rowCount;
}
