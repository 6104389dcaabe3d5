import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, newFolder, run } from './waymark.js';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = join(CHECKOUT, 'test/fixtures/backtest');
const SMALL = join(FIXTURES, 'small.csv');
const HEAD = 'series_id,country,indicator,unit,kind,period,value,source';

describe('the back-test', () => {
  const folder = newFolder();
  // A folder for data that must never be made: the command needs no database.
  const data = join(folder.path, 'data');
  afterAll(folder.remove);

  const backtest = (...args: string[]) => command(data, 'backtest', ...args);

  function file(name: string, text: string | Uint8Array): string {
    mkdirSync(folder.path, { recursive: true });
    const path = join(folder.path, name);
    writeFileSync(path, text);
    return path;
  }

  it('reproduces the committed tables of a small file, the family kept back included', async () => {
    const { code, out } = await backtest(SMALL, '--markdown', '--hold', 'electricity_access_pct', '--final');
    expect(out).toBe(readFileSync(join(FIXTURES, 'small.md'), 'utf8'));
    expect(code).toBe(0);
  });

  it('reproduces the committed tables of all series that ship', async () => {
    const series = join(CHECKOUT, 'test/backtest/series.csv');
    const { code, out } = await backtest(series, '--markdown', '--final');
    expect(out).toBe(readFileSync(join(CHECKOUT, 'libs/domain/backtest-table.md'), 'utf8'));
    expect(code).toBe(0);
  });

  it('gives the same for rows in another order, and needs no database', async () => {
    const [head, ...rows] = readFileSync(SMALL, 'utf8').trimEnd().split('\n');
    const turned = file('turned.csv', `${[head, ...rows.reverse()].join('\n')}\n`);
    const held = ['--hold', 'electricity_access_pct'];
    const [one, other] = [
      await backtest(SMALL, '--json', ...held),
      await backtest(turned, '--json', ...held),
    ];
    expect(other.out).toBe(one.out);
    const { series, hold, groups } = JSON.parse(one.out) as {
      series: number;
      hold: string;
      groups: { group: string; side: string }[];
    };
    expect([series, hold]).toEqual([27, 'electricity_access_pct']);
    expect(groups.map(({ side }) => side)).not.toContain('HELD');
    expect(() => readFileSync(data)).toThrow('ENOENT');
  });

  it('keeps progress apart from the result, which speaks the language of the terminal', async () => {
    const { out, err } = await backtest(SMALL, '--by', 'indicator');
    expect(out).toContain('dtp3_coverage_pct: forecasts (test side)');
    expect(err).toMatch(/^\d+\/\d+\n/);
    const args = ['backtest', SMALL, '--by', 'country'];
    const vietnamese = await run('cli.js', args, { WAYMARK_DATA: data, LANG: 'vi_VN.UTF-8' }).ended;
    expect(vietnamese.out).toContain('VNM: dự báo (phần kiểm tra)');
  });

  const row = (given: Partial<Record<'id' | 'unit' | 'kind' | 'period' | 'value', string>>): string => {
    const { id = 'a.VNM', unit = '%', kind = 'coverage', period = '2015', value = '50' } = given;
    return `${id},VNM,a,${unit},${kind},${period},${value},test`;
  };

  it.each([
    ['a value that is no number', [row({ value: '5o' })], 'bad.csv:2: Column value: "5o" is not a number.'],
    ['an empty value', [row({ value: '' })], 'bad.csv:2: The column value must not be empty.'],
    ['a share above 100 %', [row({ value: '100.5' })], 'bad.csv:2: Column value: "100.5" is out of bounds.'],
    [
      'half a rank',
      [row({ kind: 'rank', value: '3.5' })],
      'bad.csv:2: Column value: "3.5" is out of bounds.',
    ],
    [
      'a count below zero',
      [row({ kind: 'count', value: '-1' })],
      'bad.csv:2: Column value: "-1" is out of bounds.',
    ],
    [
      'a kind nobody knows',
      [row({ kind: 'share' })],
      'bad.csv:2: Column kind: "share" is not in the vocabulary.',
    ],
    [
      'a period that is no year',
      [row({}), row({ period: '2016-Q1' })],
      'bad.csv:3: Column period: "2016-Q1" is not a year; only yearly values are used.',
    ],
    ['a year twice', [row({}), row({ value: '51' })], 'bad.csv:3: The id "a.VNM 2015" occurs twice.'],
    [
      'another unit in a series',
      [row({}), row({ period: '2016', unit: 'people' })],
      'bad.csv:3: Column unit: "people" differs from the rows before of the same series.',
    ],
    ['a cell too few', [row({}), 'a,b'], 'bad.csv:3: The row is not well-formed CSV'],
  ])('names the line and the column of %s, and measures nothing', async (_what, rows, sentence) => {
    const { code, out, err } = await backtest(file('bad.csv', `${[HEAD, ...rows].join('\n')}\n`));
    expect(err).toContain(sentence);
    expect(err).toContain('1 bad rows; nothing was measured.');
    expect([code, out]).toEqual([1, '']);
  });

  it('names twenty bad rows and counts the rest', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => row({ period: String(1990 + i), value: 'x' }));
    const { code, err } = await backtest(file('bad.csv', `${[HEAD, ...rows].join('\n')}\n`));
    expect(err.trim().split('\n')).toHaveLength(21);
    expect(err).toContain('50 bad rows');
    expect(code).toBe(1);
  });

  it.each([
    ['a file that is not there', ['none.csv'], 'cannot be read: ENOENT'],
    [
      'a family that is not in the file',
      [SMALL, '--hold', 'births'],
      'The file has no family "births"; it has: basic',
    ],
    [
      'a grouping nobody knows',
      [SMALL, '--by', 'year'],
      '--by must be indicator, kind or country, not "year".',
    ],
  ])('refuses %s in one sentence', async (_what, args, sentence) => {
    const { code, err } = await backtest(...args);
    expect(err).toContain(sentence);
    expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
  });

  it('refuses a file without columns, without values, or not in UTF-8', async () => {
    expect((await backtest(file('bad.csv', ''))).err).toContain(
      'bad.csv:1: The column series_id is missing.',
    );
    expect((await backtest(file('bad.csv', `${HEAD}\n`))).err).toContain('holds no value');
    const broken = Buffer.concat([Buffer.from(`${HEAD}\n${row({})}\n`), Buffer.from([0xff, 0x0a])]);
    expect((await backtest(file('bad.csv', broken))).err).toContain(
      'bad.csv:3: The row is not well-formed CSV',
    );
  });
});
