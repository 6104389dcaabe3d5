import { CHANCES, type Chance } from '@waymark/domain';

/** How series behave: what the back-test tells apart. */
export type SeriesNature = 'NOISY' | 'SMOOTH' | 'RATE' | 'COUNT' | 'RANK';

/** How often the judgement was right on series of one nature that nothing was fitted to, in per cent. */
export interface HitRate {
  readonly nature: SeriesNature;
  /** Goals that were met, of those of each class. */
  readonly met: { readonly ON_TRACK: number; readonly AT_RISK: number; readonly OFF_TRACK: number };
  /** Values that lay within the 80 % range. */
  readonly inRange: number;
  /** Goals that were met, of those told with each chance, in the order of `CHANCES`. */
  readonly cameTrue: Readonly<Record<Chance, number>>;
}

const byChance = (...shares: readonly number[]): Readonly<Record<Chance, number>> =>
  Object.fromEntries(CHANCES.map((chance, i) => [chance, shares[i] ?? 0])) as Record<Chance, number>;

/** From the table of the back-test (libs/domain/backtest-table.md), against which `hit-rates.spec.ts` holds them. */
export const HIT_RATES: readonly HitRate[] = [
  {
    nature: 'SMOOTH',
    met: { ON_TRACK: 93, AT_RISK: 13, OFF_TRACK: 2 },
    inRange: 84,
    cameTrue: byChance(2, 4, 13, 64, 97),
  },
  {
    nature: 'NOISY',
    met: { ON_TRACK: 68, AT_RISK: 36, OFF_TRACK: 14 },
    inRange: 80,
    cameTrue: byChance(7, 18, 36, 61, 81),
  },
  {
    nature: 'RATE',
    met: { ON_TRACK: 75, AT_RISK: 38, OFF_TRACK: 14 },
    inRange: 78,
    cameTrue: byChance(7, 20, 38, 69, 83),
  },
  {
    nature: 'COUNT',
    met: { ON_TRACK: 74, AT_RISK: 22, OFF_TRACK: 6 },
    inRange: 84,
    cameTrue: byChance(2, 10, 22, 65, 90),
  },
  {
    nature: 'RANK',
    met: { ON_TRACK: 34, AT_RISK: 26, OFF_TRACK: 14 },
    inRange: 76,
    cameTrue: byChance(16, 14, 26, 35, 27),
  },
];
