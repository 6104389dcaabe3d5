import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, runWords, type TestDatabase } from '@waymark/api';

const STATIONS = '5g-bts-count.VN.mic';

let [here, there]: TestDatabase[] = [];
let folder: string;
let printed: string[] = [];
const { log, error } = console;
const { DATABASE_URL } = process.env;
beforeAll(async () => {
  here = await createTestDatabase();
  there = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'waymark-export-'));
  console.log = (text: string) => void printed.push(text);
  console.error = () => undefined;
  const file = join(folder, 'history.csv');
  writeFileSync(
    file,
    `series,period,version,value,qualifier,note,withdrawn,known_on\n` +
      `${STATIONS},1999,1,5,about,=1+1,,2020-01-01\n${STATIONS},1999,2,,,,yes,2020-02-01\n` +
      `${STATIONS},1999,3,6,,,,2020-03-01\n${STATIONS},1998,1,7,,,,2020-03-01\n${STATIONS},1998,2,,,,yes,2020-04-01\n`,
  );
  await on(here!, 'import', file);
});
afterAll(async () => {
  Object.assign(console, { log, error });
  if (DATABASE_URL === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = DATABASE_URL;
  await here!.drop();
  await there!.drop();
  rmSync(folder, { recursive: true });
});

/** Runs a command on a database; what it prints as one text. */
async function on({ url }: TestDatabase, ...words: string[]): Promise<string> {
  process.env['DATABASE_URL'] = url;
  printed = [];
  expect(await runWords(words)).toBe(0);
  return printed.join('\n');
}
const bring = async (database: TestDatabase, file: string) =>
  JSON.parse(await on(database, 'import', file, '--json')) as Record<string, unknown>;
const versions = (database: TestDatabase) =>
  database.dataSource.query(
    `select o.period, o.version, o.value, o.qualifier, o.status, o.known_on, o.withdrawn, o.note_vi
       from observation o join series s on s.key = o.series_key where s.id = $1 order by o.period, o.version`,
    [STATIONS],
  );

describe('exported figures', () => {
  it.each([
    ['figures.csv', []],
    ['figures.xlsx', []],
    ['with-versions.csv', ['--versions']],
    ['with-versions.xlsx', ['--versions']],
    ['as-of.csv', ['--as-of', '2023-12-31', '--versions']],
    ['named-otherwise', ['--format', 'xlsx']],
  ])('change nothing where they come from: %s %j', async (name, options) => {
    const file = join(folder, name);
    await on(here!, 'export', 'observations', file, ...options);
    const told = await bring(here!, file);
    expect(told).toMatchObject({ new: 0, changed: 0, rejected: [], unmatched: [], batch: null });
    expect(told['same']).toBeGreaterThan(300);
  });

  it('bring every version along, those that take back included', async () => {
    const file = join(folder, 'one.csv');
    await on(here!, 'export', 'observations', file, '--series', STATIONS, '--versions');
    expect(await bring(there!, file)).toMatchObject({ new: 3, changed: 2, rejected: [] });
    expect(await versions(there!)).toEqual(await versions(here!));
  });

  it('stand under the day and the documents that they rest on, and run no formula', async () => {
    const file = join(folder, 'titled.csv');
    await on(
      here!,
      'export',
      'observations',
      file,
      '--series',
      STATIONS,
      '--as-of',
      '2026-11-20',
      '--versions',
    );
    const [asOf, documents, head, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    expect(asOf).toContain('20/11/2026');
    expect(documents).toMatch(/Documents and sources: .+/);
    expect(head).toMatch(/^series,period,value/);
    expect(rows.join('\n')).toContain("'=1+1");
    expect(rows.join('\n')).not.toMatch(/,=/);
  });
});
