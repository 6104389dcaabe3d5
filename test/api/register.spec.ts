import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, exportRegister, loadRegister, type TestDatabase } from '@waymark/api';
import { readTable } from '../fixtures/read-table.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const SHIPPED = path('../../apps/api/register/vn-ict');
const SMALL = path('../fixtures/register/ok');

const COUNTS = {
  theme: 9,
  unit: 40,
  agency: 49,
  area: 108,
  document: 164,
  indicator: 291,
  series: 280,
  goal: 202,
  target: 208,
  statement: 107,
  observation: 759,
  form: 9,
  form_row: 74,
};
const ALL = Object.values(COUNTS).reduce((sum, rows) => sum + rows);

let database: TestDatabase;
let scratch: string;
beforeEach(async () => {
  database = await createTestDatabase('EMPTY');
  scratch = await mkdtemp(join(tmpdir(), 'register-'));
});
afterEach(async () => {
  await database.drop();
  await rm(scratch, { recursive: true });
});

const contentOf = async (folder: string): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
};
const count = async (table: string): Promise<number> => {
  const [row] = await database.dataSource.query(`select count(*) as rows from "${table}"`);
  return row.rows;
};
const edit = async (name: string, find: string, replace: string) => {
  const before = await readFile(join(scratch, name), 'utf8');
  expect(before).toContain(find);
  await writeFile(
    join(scratch, name),
    before.replace(find, () => replace),
  );
};
const said = (rejected: Awaited<ReturnType<typeof loadRegister>>['rejected']) =>
  rejected.map(({ file, line, column, reason }) => `${file}:${line}:${column ?? ''} ${reason}`);

describe('the register that ships', () => {
  it('loads whole into an empty database', async () => {
    expect(await loadRegister(database.dataSource, SHIPPED)).toEqual({
      accepted: ALL,
      unchanged: 0,
      rejected: [],
    });
    for (const [table, rows] of Object.entries(COUNTS))
      expect([table, await count(table)]).toEqual([table, rows]);
  });

  it('changes nothing when it is loaded again, not even the log', async () => {
    await loadRegister(database.dataSource, SHIPPED);
    const entries = await count('audit_log');
    expect(await loadRegister(database.dataSource, SHIPPED)).toEqual({
      accepted: 0,
      unchanged: ALL,
      rejected: [],
    });
    expect(await count('audit_log')).toBe(entries);
  });

  it('is loaded once where two load it at the same time', async () => {
    const reports = await Promise.all([1, 2].map(() => loadRegister(database.dataSource, SHIPPED)));
    expect(reports.map(({ accepted }) => accepted).sort()).toEqual([0, ALL]);
    expect(reports.flatMap(({ rejected }) => rejected)).toEqual([]);
  });

  it('is written back byte by byte', async () => {
    await loadRegister(database.dataSource, SHIPPED);
    expect(await exportRegister(database.dataSource, scratch)).toBe(ALL);
    expect(await contentOf(scratch)).toEqual(await contentOf(SHIPPED));
  });

  it('names no file that it does not hold and no folder that does not ship', async () => {
    const files = await contentOf(SHIPPED);
    const named = Object.values(files)
      .join('\n')
      .match(/(?<![\w./-])[\w.~/-]+\.(csv|tsv|txt|md|json|ya?ml|xlsx?|docx?|zip|py|m?[jt]s)\b/gi);
    expect((named ?? []).filter((name) => !(name in files))).toEqual([]);
  });

  it('says from when on a goal that lost its object was no longer in force', async () => {
    await loadRegister(database.dataSource, SHIPPED);
    const rows: unknown[] = await database.dataSource.query(
      `select id, lifecycle, ended_on from goal where ended_on is not null order by id`,
    );
    expect(rows).toEqual(
      ['VT-020', 'VT-021'].map((id) => ({ id, lifecycle: 'DISCONTINUED', ended_on: '2025-07-01' })),
    );
  });

  it('quotes only what was said, never a later document', async () => {
    await loadRegister(database.dataSource, SHIPPED);
    const rows: unknown[] = await database.dataSource.query(
      `select id from goal where (quote_vi is null) <> (id like 'VT-%')`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a register file', () => {
  const cases = readTable<{ case: string; file: string; find: string; replace: string; rejected: string }>(
    readFileSync(path('../fixtures/register/rejected.csv'), 'utf8'),
  );
  beforeEach(() => cp(SMALL, scratch, { recursive: true }));

  it('is taken where it keeps the rules', async () => {
    const { accepted, rejected } = await loadRegister(database.dataSource, scratch);
    expect(rejected).toEqual([]);
    expect(accepted).toBe(27);
    const written = join(scratch, 'written');
    await exportRegister(database.dataSource, written);
    expect(await contentOf(written)).toEqual(await contentOf(SMALL));
  });

  it.each(cases)(
    'is refused by file, line, column and reason where $case, and nothing is stored',
    async (one) => {
      if (one.find === '') await rm(join(scratch, one.file));
      else await edit(one.file, one.find, one.replace);
      const { accepted, rejected } = await loadRegister(database.dataSource, scratch);
      expect(said(rejected)).toEqual([one.rejected]);
      expect(accepted).toBe(0);
      expect(await count('theme')).toBe(0);
    },
  );

  it('may lack the columns that came later, as files written before there were any do', async () => {
    const file = join(scratch, 'observations.csv');
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n').slice(0, -1);
    await writeFile(file, `${lines.map((line) => line.replace(/,[^,]*$/, '')).join('\n')}\n`);
    for (const column of [',lifecycle,replaced_by', ',in-force,', ',replaced,fibre'])
      await edit('indicators.csv', column, '');
    expect(await loadRegister(database.dataSource, scratch)).toMatchObject({ accepted: 26, rejected: [] });
    expect(await database.dataSource.query('select distinct lifecycle from indicator')).toEqual([
      { lifecycle: 'IN_FORCE' },
    ]);
  });

  it('is told all that is wrong with it, in the order of its files and lines', async () => {
    await edit('targets.csv', 'interim', 'halfway');
    await edit('targets.csv', '100,,percent', '100,,per-cent');
    await edit('themes.csv', 'infrastructure,1', 'infrastructure,one');
    const { rejected } = await loadRegister(database.dataSource, scratch);
    expect(said(rejected)).toEqual([
      'themes.csv:2:order NOT_A_NUMBER',
      'targets.csv:2:role UNKNOWN_WORD',
      'targets.csv:3:unit UNKNOWN_REFERENCE',
    ]);
    expect(rejected[0]).toMatchObject({ row: 1, value: 'one' });
  });

  it('counts lines as an editor does, also after a cell of several lines', async () => {
    await edit('agencies.csv', 'Bộ TT&TT', '"Bộ\nTT&TT"');
    await edit('agencies.csv', '2025-03-01', '01/03/2025');
    const { rejected } = await loadRegister(database.dataSource, scratch);
    expect(said(rejected)).toEqual(['agencies.csv:4:valid_from NOT_A_DATE']);
  });

  it.each([
    ['agencies.csv', 'MoST', 'MOST', 'agencies.csv:3:short_en DIFFERS'],
    ['series.csv', '2021: counted', '2021: reckoned', 'series.csv:2:breaks_en DIFFERS'],
    ['goals.csv', 'fibre.a;fibre.b', 'fibre.b;fibre.a', 'goals.csv:2:measured_by DIFFERS'],
    ['targets.csv', '80,,percent', '85,,percent', 'targets.csv:2:value DIFFERS'],
    ['observations.csv', '65.25', '65.26', 'observations.csv:3:value DIFFERS'],
  ])(
    'adds and never overwrites: a stored row that differs in %s is refused',
    async (name, find, replace, reason) => {
      await loadRegister(database.dataSource, scratch);
      await edit(name, find, replace);
      const report = await loadRegister(database.dataSource, scratch);
      expect(said(report.rejected)).toEqual([reason]);
      expect(report).toMatchObject({ accepted: 0, unchanged: 0 });
    },
  );

  it('may bring new rows beside those that are stored', async () => {
    await loadRegister(database.dataSource, scratch);
    await edit(
      'observations.csv',
      'fibre.a,2020-Q4',
      'fibre.a,2019,3,66,,,,final,,2021-06-30,day,web-1,,,,,\nfibre.a,2020-Q4',
    );
    expect(await loadRegister(database.dataSource, scratch)).toEqual({
      accepted: 1,
      unchanged: 27,
      rejected: [],
    });
  });

  describe('that brings only what is new', () => {
    /** Leaves of each file its header and the rows that are given here. */
    const keepOnly = async (rows: Record<string, readonly string[]>) => {
      for (const [name, content] of Object.entries(await contentOf(scratch))) {
        const header = content.slice(0, content.indexOf('\n'));
        await writeFile(join(scratch, name), [header, ...(rows[name] ?? []), ''].join('\n'));
      }
    };
    beforeEach(() => loadRegister(database.dataSource, scratch));

    it('changes nothing where it has no rows at all', async () => {
      await keepOnly({});
      expect(await loadRegister(database.dataSource, scratch)).toEqual({
        accepted: 0,
        unchanged: 0,
        rejected: [],
      });
      expect(await count('observation')).toBe(4);
    });

    it('goes on counting versions and targets from the stored ones, and states stored figures', async () => {
      await keepOnly({
        'observations.csv': ['fibre.a,2019,3,66,,,,final,,2021-06-30,day,web-1,,,,,'],
        'targets.csv': ['G-1,3,1,vision,at-least,100,,percent,,2030-12-31,,year,,,,,,'],
        'statements.csv': [
          'S-2,qd-1,measurement,infrastructure,2019-05-02,day,,Tóm tắt,Summary,,fibre.a @ 2019,',
        ],
      });
      expect(await loadRegister(database.dataSource, scratch)).toEqual({
        accepted: 3,
        unchanged: 0,
        rejected: [],
      });
    });

    it.each([
      ['a version left out', 'fibre.a,2019,4,66,,,,final,,2021-06-30,day,,,,,,', 'version WRONG_ORDER'],
      [
        'a version known before a stored one',
        'fibre.a,2019,3,66,,,,final,,2020-06-29,day,,,,,,',
        'known_on WRONG_ORDER',
      ],
      [
        'a value beyond the bounds of a stored indicator',
        'fibre.b,2019,1,166,,,,final,,2020-06-29,day,,,,,,',
        'value OUT_OF_BOUNDS',
      ],
    ])('is refused %s', async (_, row, reason) => {
      await keepOnly({ 'observations.csv': [row] });
      const { rejected } = await loadRegister(database.dataSource, scratch);
      expect(said(rejected)).toEqual([`observations.csv:2:${reason}`]);
    });

    it('is refused an indicator whose kind does not fit a stored unit', async () => {
      await keepOnly({
        'indicators.csv': [
          'opening,Mở,Opening,infrastructure,milestone,percent,reach,none,,,,irregular,,in-force,,Ngày,Day,,,',
        ],
      });
      const { rejected } = await loadRegister(database.dataSource, scratch);
      expect(said(rejected)).toEqual(['indicators.csv:2:unit CONTRADICTION']);
    });

    it('amends a stored target, and refuses an amendment known before the stored ones', async () => {
      const row =
        'G-1,2,3,final,at-least,85,,percent,,2025-12-31,,year,,qd-2,2021-06-29,day,Dịch bệnh,Epidemic';
      await keepOnly({ 'targets.csv': [row] });
      const { rejected } = await loadRegister(database.dataSource, scratch);
      expect(said(rejected)).toEqual(['targets.csv:2:known_on WRONG_ORDER']);
      await keepOnly({ 'targets.csv': [row.replace('2021-06-29', '2021-06-30')] });
      expect((await loadRegister(database.dataSource, scratch)).accepted).toBe(1);
    });

    it('is refused a target that leaves out a number after the stored ones', async () => {
      await keepOnly({ 'targets.csv': ['G-1,4,1,vision,at-least,100,,percent,,2030-12-31,,year,,,,,,'] });
      const { rejected } = await loadRegister(database.dataSource, scratch);
      expect(said(rejected)).toEqual(['targets.csv:2:n WRONG_ORDER']);
    });
  });

  it('is missed as a whole where the folder is none', async () => {
    const { rejected } = await loadRegister(database.dataSource, join(scratch, 'nowhere'));
    expect(new Set(rejected.map(({ reason }) => reason))).toEqual(new Set(['MISSING_FILE']));
    expect(rejected).toHaveLength(11);
  });
});
