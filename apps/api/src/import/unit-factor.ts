import { areComparable, fold, type Unit } from '@waymark/domain';

/** A unit of the register with the words by which people write it. */
export interface NamedUnit extends Unit {
  readonly symbolVi: string;
  readonly symbolEn: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** What a value in the unit of a file is multiplied by, or why it cannot be told. */
export type UnitFactor = number | 'UNIT_CONTRADICTS' | 'UNIT_UNKNOWN';

const SCALES: readonly (readonly [words: string, scale: number])[] = [
  ['nghin ty|ngan ty|trillions?', 1e12],
  ['ty|billions?|bn', 1e9],
  ['trieu|millions?|mn|mil', 1e6],
  ['nghin|ngan|thousands?', 1e3],
];

const CURRENCIES: readonly (readonly [words: RegExp, code: string])[] = [
  [/^(?:viet nam )?(?:dong|vnd|d)(?: viet nam)?$/, 'vnd'],
  [/^(?:usd|do la|do la my|us\$|us dollars?|dollars?|\$)$/, 'usd'],
];

const PERCENT = /%|\bphan tram\b|\bper ?cent(?:age)?\b/;
const POINTS = /^(?:diem|diem so|points?|score)$/;
const RANKS = /^(?:hang|thu hang|bac|vi tri|rank|position|place)$/;

/** Reads the units of files by the units of the register and the words of scale before or behind them. */
export class UnitReader {
  private readonly byWord = new Map<string, NamedUnit[]>();

  constructor(private readonly units: readonly NamedUnit[]) {
    for (const unit of units) {
      const words = [unit.code, unit.symbolVi, unit.symbolEn, unit.nameVi, unit.nameEn];
      for (const word of new Set(words.map(fold))) {
        if (word !== '') this.byWord.set(word, [...(this.byWord.get(word) ?? []), unit]);
      }
    }
  }

  /**
   * What a value in the unit that a file says is multiplied by to be in the indicator's own: 1 for the same unit, 0.001
   * from thousands to millions. Never a guess: another kind of thing contradicts, an unknown word is unknown.
   */
  factor(text: string, own: Unit): UnitFactor {
    const word = fold(text).replace(/^don vi(?: tinh)?\s*:\s*/, '');
    const named = this.byWord.get(word) ?? [];
    if (named.some(({ code }) => code === own.code)) return 1;
    const comparable = named.find((unit) => areComparable(unit, own));
    if (comparable) return scaled(comparable.scale, own);
    if (named.length > 0) return 'UNIT_CONTRADICTS';
    if (PERCENT.test(word)) return own.kind === 'PERCENT' ? 1 : 'UNIT_CONTRADICTS';
    if (POINTS.test(word) && own.kind === 'INDEX') return 1;
    if (RANKS.test(word) && own.kind === 'RANK') return 1;
    return this.scaledFactor(word, own);
  }

  /** Of a unit that is put together: "triệu thuê bao", "tỷ đồng", "USD billion". */
  private scaledFactor(word: string, own: Unit): UnitFactor {
    const { scale, rest } = withoutScale(word);
    const currency = CURRENCIES.find(([words]) => words.test(rest))?.[1];
    if (currency !== undefined) {
      const isOwn =
        own.kind === 'MONEY' && own.code.split('-').includes(currency) && !/per|month/.test(own.code);
      return isOwn ? scaled(scale, own) : 'UNIT_CONTRADICTS';
    }
    const things = this.byWord.get(rest) ?? [];
    if (things.length > 0) {
      const thing = things.find((unit) => areComparable({ ...unit, scale: 1 }, own));
      return thing ? scaled(scale * thing.scale, own) : 'UNIT_CONTRADICTS';
    }
    // Whatever is counted ("thuê bao", "hộ"), a plain number counts it; a scale alone counts as well.
    const isPlain = own.kind === 'COUNT' && areComparable(own, PLAIN) && this.isPlainNumber(own);
    if (isPlain && (rest === '' || /^[a-z][a-z .,/-]*$/.test(rest))) return scaled(scale, own);
    return rest === '' ? 'UNIT_CONTRADICTS' : 'UNIT_UNKNOWN';
  }

  /** Million, thousand, number: a unit that says how many, not of what. */
  private isPlainNumber(own: Unit): boolean {
    return ['count', 'thousand', 'million', 'billion', 'trillion'].includes(own.code);
  }
}

const PLAIN: Unit = { code: 'count', kind: 'COUNT', scale: 1 };

function scaled(scale: number, own: Unit): number {
  return scale / own.scale;
}

function withoutScale(word: string): { scale: number; rest: string } {
  for (const [words, scale] of SCALES) {
    const before = new RegExp(`^(?:${words})(?:\\s+(.*))?$`).exec(word);
    if (before) return { scale, rest: before[1] ?? '' };
    const behind = new RegExp(`^(.*?)[\\s(,]+(?:${words})\\)?$`).exec(word);
    if (behind) return { scale, rest: behind[1] ?? '' };
  }
  return { scale: 1, rest: word };
}
