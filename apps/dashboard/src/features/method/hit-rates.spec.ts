import { readFileSync } from 'node:fs';
import { CHANCES } from '@waymark/domain';
import { HIT_RATES, type SeriesNature } from './hit-rates.js';

const TABLE = readFileSync(new URL('../../../../../libs/domain/backtest-table.md', import.meta.url), 'utf8');

/** The family that stands for a nature: of rates there is one, and it was kept back. */
const groupOf = (nature: SeriesNature): string => (nature === 'RATE' ? 'mobile_per100' : nature);

function section(nature: SeriesNature, what: string): string[][] {
  const start = TABLE.indexOf(`### ${groupOf(nature)}: ${what}`);
  const lines = TABLE.slice(start).split('\n').slice(1);
  const end = lines.findIndex((line) => line.startsWith('###'));
  return lines
    .slice(0, end)
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

const shareIn = (cells: readonly string[] | undefined, column: number): number =>
  Number((cells?.[column] ?? '').replace(' %', ''));

describe('the hit rates that readers are told', () => {
  it.each(HIT_RATES.map((rate) => [rate.nature, rate] as const))(
    'of %s series are those of the back-test',
    (nature, { met, inRange, cameTrue }) => {
      const classes = section(nature, 'classes');
      const first = classes.findIndex((cells) => cells[1] === 'default');
      const shares = [0, 1, 2].map((i) => {
        const cells = classes[first + i];
        return [cells?.[2], shareIn(cells, 5)];
      });
      expect(shares).toEqual(Object.entries(met));
      const forecasts = section(nature, 'forecasts');
      const head = forecasts[0] ?? [];
      const own = forecasts.find((cells) => cells[1] === 'default');
      expect(shareIn(own, head.indexOf('in 80 %'))).toBe(inRange);
      const chances = section(nature, 'chances that default states');
      for (const chance of CHANCES) {
        expect([
          chance,
          shareIn(
            chances.find((cells) => cells[1] === chance),
            4,
          ),
        ]).toEqual([chance, cameTrue[chance]]);
      }
    },
  );
});
