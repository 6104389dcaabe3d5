import fc from 'fast-check';
import { openFile } from '../file/open-file.js';
import { Duplicates } from './duplicates.js';
import type { FigureRow } from './figure.js';
import { readFigures } from './read-figures.js';
import { hashOf } from './series-keys.js';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What is left of a file once all that was taken back is gone. */
async function kept(text: string) {
  const figures = new Map<string, FigureRow>();
  const keys = new Set<unknown>();
  let [rejected, repeated] = [0, 0];
  for await (const batch of readFigures(await openFile(bytes(text), { name: 'x', numbers: 'EN' }))) {
    for (const figure of batch.figures) figures.set(`${figure.line}:${figure.column}`, figure);
    for (const { line, column, takesBack } of batch.rejected) {
      if (takesBack) expect(figures.delete(`${line}:${column}`)).toBe(true);
    }
    rejected += batch.rejected.length;
    repeated += batch.repeated;
  }
  for (const figure of figures.values()) keys.add(figure.keys);
  return { figures: [...figures.values()], rejected, repeated, keys: keys.size };
}

describe('figures that stand twice in a file', () => {
  it('count once where they are equal, and not at all where they contradict each other', async () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 2018, max: 2022 }),
      fc.integer({ min: 1, max: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
        const values = new Map<string, Set<number>>();
        for (const [name, year, value] of rows) {
          const key = `${name}:${year}`;
          values.set(key, (values.get(key) ?? new Set()).add(value));
        }
        const found = await kept(
          `Kỳ,Chỉ tiêu,Giá trị\n${rows.map(([name, year, value]) => `${year},A${name},${value}.5`).join('\n')}\n`,
        );
        const right = [...values].filter(([, all]) => all.size === 1).map(([key]) => key);
        expect(
          found.figures.map(({ keys, period }) => `${keys.indicator?.slice(1)}:${period}`).sort(),
        ).toEqual(right.sort());
        const wrong = rows.filter(([name, year]) => values.get(`${name}:${year}`)?.size !== 1).length;
        expect(found.rejected + found.repeated + found.figures.length).toBe(rows.length);
        expect(found.rejected).toBeLessThanOrEqual(wrong);
      }),
      { numRuns: 60 },
    );
  });

  it('are told when the first was given long before', async () => {
    const many = Array.from({ length: 9_000 }, (_, at) => `2020,B${at},${at}.5`).join('\n');
    const found = await kept(`Kỳ,Chỉ tiêu,Giá trị\n2020,A,1.5\n${many}\n2020,A,2.5\n`);
    expect(found).toMatchObject({ rejected: 2, repeated: 0, keys: 9_000 });
    expect(found.figures.some(({ keys }) => keys.indicator === 'A')).toBe(false);
  });

  it('are remembered in plain arrays that grow', () => {
    const duplicates = new Duplicates();
    const hashes = Array.from(
      { length: 50_000 },
      (_, at) => [hashOf(`a${at}`, 1), hashOf(`a${at}`, 2)] as const,
    );
    hashes.forEach(([a, b], at) => expect(duplicates.add(a, b, at, { line: at + 1, column: 3 })).toBeNull());
    hashes.forEach(([a, b], at) =>
      expect(duplicates.add(a, b, -1, { line: 0, column: 0 })).toEqual({
        line: at + 1,
        column: 3,
        value: at,
        isGiven: true,
      }),
    );
  });
});
