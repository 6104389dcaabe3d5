import type { Qualifier } from '@waymark/domain';
import type { Locale } from '../locale.js';
import { labelsEn } from '../label/label.en.js';
import { labelsVi } from '../label/label.vi.js';
import type { PointShape, UnitShape } from '../shape.js';

/** Digits shown where an indicator says nothing about its own. */
const DEFAULT_DECIMALS = 2;
const MOST_DECIMALS = 6;
/** No number that people write has more. */
export const ALL_DECIMALS = 20;

/** Numbers with their units, written as readers of one language write them. */
export interface Numbers {
  /** At most `decimals` digits after the sign, never padded: `1.234,5`. */
  number(value: number, decimals?: number | null): string;
  /** With every digit that it has: `0,1234567`. */
  full(value: number): string;
  /** Exactly `decimals` digits, for columns: `75,00`. */
  fixed(value: number, decimals: number): string;
  /** With its unit: `85,1%`, `80.000 doanh nghiệp`, `thứ 71`, `14,2 tỷ USD`. */
  value(value: number, unit: UnitShape, decimals?: number | null): string;
  /** `34,6–46,1%`, `thứ 35–46`. */
  range(low: number, high: number, unit: UnitShape, decimals?: number | null): string;
  /** A published value with what its source says of it: `khoảng 80.000`, `trên 1.500`; an empty string without any. */
  qualified(point: PointShape, unit: UnitShape, decimals?: number | null): string;
  /** The size of a difference in the words of its unit: `3,2 điểm %`, `15 bậc`. */
  difference(size: number, unit: UnitShape, decimals?: number | null): string;
  /** A signed difference, newer less older: `+3,2 điểm %`; of a rank `tăng 15 bậc`. */
  change(delta: number, unit: UnitShape, decimals?: number | null): string;
  /** The same in words: `tăng 3,2 điểm %`, `giảm 2 bậc`, `không đổi`. */
  changeInWords(delta: number, unit: UnitShape, decimals?: number | null): string;
  /** A share as per cent: 0.506 is `50,6%`. */
  percent(share: number, decimals?: number): string;
  /** The fewest digits, from `decimals` up, by which two different numbers look different. */
  digitsApart(a: number, b: number, decimals?: number | null): number;
}

interface NumberText {
  readonly tag: string;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly done: string;
  readonly notDone: string;
  readonly rank: string;
  readonly points: string;
  readonly unchanged: string;
  readonly places: (count: string, one: boolean) => string;
  readonly rose: (size: string) => string;
  readonly fell: (size: string) => string;
  readonly climbed: (size: string) => string;
  readonly dropped: (size: string) => string;
}

const TEXT: Readonly<Record<Locale, NumberText>> = {
  vi: {
    tag: 'vi-VN',
    qualifier: labelsVi.qualifier,
    done: 'đã hoàn thành',
    notDone: 'chưa hoàn thành',
    rank: 'thứ',
    points: 'điểm %',
    unchanged: 'không đổi',
    places: (count) => `${count} bậc`,
    rose: (size) => `tăng ${size}`,
    fell: (size) => `giảm ${size}`,
    climbed: (size) => `tăng ${size}`,
    dropped: (size) => `giảm ${size}`,
  },
  en: {
    tag: 'en-GB',
    qualifier: labelsEn.qualifier,
    done: 'done',
    notDone: 'not done',
    rank: 'rank',
    points: 'points',
    unchanged: 'unchanged',
    places: (count, one) => `${count} ${one ? 'place' : 'places'}`,
    rose: (size) => `up ${size}`,
    fell: (size) => `down ${size}`,
    climbed: (size) => `up ${size}`,
    dropped: (size) => `down ${size}`,
  },
};

const formats = new Map<string, Intl.NumberFormat>();

function format(tag: string, least: number, most: number): Intl.NumberFormat {
  const key = `${tag} ${least} ${most}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tag, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: 'always',
    signDisplay: 'negative',
  });
  formats.set(key, made);
  return made;
}

/** Symbols of index scores carry their scale in brackets, which a sentence leaves out: `điểm (0-100)`. */
const withoutScale = (symbol: string): string => symbol.replace(/\s*\(.*\)$/, '');

/** English units are stored in the plural; "1 enterprise" takes the singular of the first word. */
function singular(symbol: string): string {
  const [first = '', ...rest] = symbol.split(' ');
  const one = first === 'people' ? 'person' : first.replace(/s$/, '');
  return [one, ...rest].join(' ');
}

const isLevel = (unit: UnitShape): boolean => /^(level|tier)\b/.test(unit.code);
const isRank = (unit: UnitShape): boolean => unit.kind === 'RANK';

/** The numbers of a language. */
export function numbersOf(locale: Locale): Numbers {
  const text = TEXT[locale];
  const digits = (decimals: number | null | undefined): number => decimals ?? DEFAULT_DECIMALS;
  const number = (value: number, decimals?: number | null): string =>
    format(text.tag, 0, digits(decimals)).format(value);
  const full = (value: number): string => number(value, ALL_DECIMALS);
  const fixed = (value: number, decimals: number): string =>
    format(text.tag, decimals, decimals).format(value);

  /** Puts the unit around a number that is already written; `of` decides between singular and plural. */
  function dress(written: string, unit: UnitShape, of: number): string {
    const symbol = withoutScale(locale === 'vi' ? unit.symbolVi : unit.symbolEn);
    if (isRank(unit)) return `${text.rank} ${written}`;
    if (unit.kind === 'PERCENT') {
      return symbol.startsWith('%')
        ? `${written}${symbol}`
        : symbol === ''
          ? `${written}%`
          : `${written} ${symbol}`;
    }
    if (symbol === '') return unit.code === 'times' ? `${written} times` : written;
    if (isLevel(unit)) return `${symbol} ${written}`;
    if (locale === 'vi') return symbol.startsWith('/') ? `${written}${symbol}` : `${written} ${symbol}`;
    if (unit.kind === 'MONEY') {
      const [currency = '', ...scale] = symbol.split(' ');
      return [currency, written, ...scale].join(' ');
    }
    return `${written} ${of === 1 ? singular(symbol) : symbol}`;
  }

  function value(of: number, unit: UnitShape, decimals?: number | null): string {
    if (unit.kind === 'YES_NO') return of > 0 ? text.done : text.notDone;
    return dress(number(of, decimals), unit, of);
  }

  function range(low: number, high: number, unit: UnitShape, decimals?: number | null): string {
    const from = number(low, decimals);
    const to = number(high, decimals);
    if (from === to) return value(high, unit, decimals);
    return dress(low < 0 || high < 0 ? `${from} … ${to}` : `${from}–${to}`, unit, high);
  }

  function qualified(point: PointShape, unit: UnitShape, decimals?: number | null): string {
    const { low, high } = point;
    if (
      typeof low === 'number' &&
      typeof high === 'number' &&
      (point.value == null || point.qualifier === 'RANGE')
    ) {
      return range(low, high, unit, decimals);
    }
    const of = point.value ?? low ?? high;
    if (of === null || of === undefined) return '';
    const written = value(of, unit, decimals);
    if (point.value == null) return `${text.qualifier[low == null ? 'LESS_THAN' : 'AT_LEAST']} ${written}`;
    if (!point.qualifier || point.qualifier === 'RANGE') return written;
    return `${text.qualifier[point.qualifier]} ${written}`;
  }

  function difference(size: number, unit: UnitShape, decimals?: number | null): string {
    const written = number(size, decimals);
    if (isRank(unit) || isLevel(unit)) return text.places(written, written === '1');
    if (unit.kind === 'PERCENT')
      return `${written} ${locale === 'en' && written === '1' ? 'point' : text.points}`;
    return dress(written, unit, size);
  }

  function change(delta: number, unit: UnitShape, decimals?: number | null): string {
    const written = number(Math.abs(delta), decimals);
    if (isRank(unit) || written === '0') return changeInWords(delta, unit, decimals);
    return `${delta > 0 ? '+' : '-'}${difference(Math.abs(delta), unit, decimals)}`;
  }

  function changeInWords(delta: number, unit: UnitShape, decimals?: number | null): string {
    const size = Math.abs(delta);
    if (number(size, decimals) === '0') return text.unchanged;
    const written = difference(size, unit, decimals);
    // A rank climbs when its number falls.
    if (isRank(unit)) return delta < 0 ? text.climbed(written) : text.dropped(written);
    return delta > 0 ? text.rose(written) : text.fell(written);
  }

  return {
    number,
    full,
    fixed,
    value,
    range,
    qualified,
    difference,
    change,
    changeInWords,
    percent: (share, decimals = 1) => `${number(share * 100, decimals)}%`,
    digitsApart(a, b, decimals) {
      let most = digits(decimals);
      while (most < MOST_DECIMALS && a !== b && number(a, most) === number(b, most)) most += 1;
      return most;
    },
  };
}
