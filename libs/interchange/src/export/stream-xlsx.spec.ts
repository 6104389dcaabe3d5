import { readXlsx } from 'hucre';
import { streamXlsx, type StreamCell } from './stream-xlsx.js';

async function* coming(rows: readonly (readonly StreamCell[])[]) {
  yield* rows;
}

async function written(rows: readonly (readonly StreamCell[])[]): Promise<unknown[][]> {
  const columns = [
    { header: 'at', width: 19, isMoment: true },
    { header: 'what', width: 40 },
  ];
  const bytes = await new Response(streamXlsx({ name: 'log', columns, rows: coming(rows) })).arrayBuffer();
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  expect(sheets.map(({ name }) => name)).toEqual(['log']);
  return sheets[0]!.rows;
}

describe('a workbook that is written while its rows come', () => {
  it('has its header first, then each row with real moments and numbers', async () => {
    const at = new Date('2026-11-27T22:45:07Z');
    expect(
      await written([
        [at, 12.5],
        [null, 'a'],
      ]),
    ).toEqual([
      ['at', 'what'],
      [at, 12.5],
      [null, 'a'],
    ]);
  });

  it('has its header alone where nothing comes', async () => {
    expect(await written([])).toEqual([['at', 'what']]);
  });

  it('shows as text what would be a formula, and cuts what no cell can hold', async () => {
    const [, [, formula] = [], [, long] = []] = await written([
      [null, '=SUM(A1)'],
      [null, 'x'.repeat(40_000)],
    ]);
    expect(formula).toBe("'=SUM(A1)");
    expect(long).toBe(`${'x'.repeat(32_766)}…`);
  });
});
