import { missingMarker } from './missing-marker.js';
import { keepsDigits, shifted } from './kept-digits.js';
import { readLiteral } from './number-literal.js';
import { looksLikeDate, numberParts, type NumberParts } from './number-parts.js';
import { cleanText, splitAdditions, wordsAsTyped, type Additions, type CleanText } from './typed-text.js';
import {
  NUMBER_STYLES,
  type NumberStyle,
  type TypedReading,
  type TypedRefusal,
  type TypedUnit,
  type TypedValue,
} from './typed-number.js';
import { splitScale, symbolsOf, takesScale, unitAgreement } from './unit-words.js';
import { fold } from '../text.js';

/** How a text is to be read. */
export interface TypedContext {
  /** The style that is known to hold, by an answer or a setting; null asks where the two differ. */
  readonly style: NumberStyle | null;
  /** Unit of the indicator: results are in it. */
  readonly unit: TypedUnit;
}

const DONE = [
  ...['co', 'da', 'da xong', 'da hoan thanh', 'hoan thanh', 'dat', 'roi', 'x', '1'],
  ...['yes', 'y', 'true', 'done'],
];
const NOT_DONE = [
  ...['khong', 'chua', 'chua xong', 'chua hoan thanh', 'chua dat', '0'],
  ...['no', 'n', 'false', 'not yet'],
];
/** What a text says of a deed: 1 where it is done, 0 where it is not. */
const DEEDS: ReadonlyMap<string, number> = new Map([
  ...DONE.map((word) => [word, 1] as const),
  ...NOT_DONE.map((word) => [word, 0] as const),
]);
const MOST = 2 ** 53;
/** No figure with all that belongs to it is longer; a longer text is a paragraph that went astray. */
const MOST_CHARACTERS = 120;
/** Marks of footnotes, which folding would make digits. */
const SUPERSCRIPTS = /[\u00B9\u00B2\u00B3\u2070-\u207E\u00AA\u00BA]/g;

/**
 * Reads what was typed or pasted into a cell: a value in the unit of the indicator, a text that can be read in two ways
 * (`1.234`; asked, never guessed), a marker of no value, or a refusal with its reason. A text that only one style can
 * read is read in that one whatever `style` says; `style` decides where both can.
 */
export function readTypedNumber(asTyped: string, { style, unit }: TypedContext): TypedReading {
  const refuse = (code: TypedRefusal, words = ''): TypedReading => {
    return { kind: 'REFUSED', asTyped, code, words: words && wordsAsTyped(asTyped, words) };
  };
  if (asTyped.trim().length > MOST_CHARACTERS) return refuse('TOO_LONG');
  const folded = fold(asTyped.replace(SUPERSCRIPTS, ''));
  const done = unit.kind === 'YES_NO' ? DEEDS.get(folded) : undefined;
  if (done !== undefined) return single(asTyped, done);
  const missing = missingMarker(folded);
  if (missing) return { kind: 'MISSING', asTyped, marker: asTyped.trim(), reason: missing.reason };
  if (/^#[a-z/0]+[!?]?$/.test(folded)) return refuse('SPREADSHEET_ERROR');
  if (/^##+$/.test(folded)) return refuse('TOO_NARROW');
  if (unit.kind === 'TEXT' || unit.kind === 'YES_NO') return refuse('NOT_A_NUMBER');

  const clean = cleanText(asTyped);
  if (looksLikeDate(clean.text) && !(unit.kind === 'RANK' && /^\d+\/\d+$/.test(clean.text))) {
    return refuse('LOOKS_LIKE_DATE');
  }
  if (/^\(.*\)$/.test(clean.text)) return refuse('BRACKETED');
  const additions = splitAdditions(clean.text);
  if (!additions) return refuse('UNKNOWN_WORDS', clean.text);
  const symbol = ownSymbol(additions.text, unit);
  const parts = numberParts(additions.text.slice(0, additions.text.length - symbol.length));
  if (parts === 'NO_NUMBER') return refuse('NOT_A_NUMBER');
  if (parts === 'SEVERAL') return refuse('SEVERAL_NUMBERS');
  if (parts.isPlace && unit.kind !== 'RANK') return refuse('FRACTION');

  const factors = unitFactors(parts, unit, symbol !== '');
  if ('code' in factors) return refuse(factors.code, factors.words);
  const found = { asTyped, clean, additions, parts, unit, ...factors };
  const read = NUMBER_STYLES.map((each) => inStyle(found, each));
  const [vi, en] = read.map((result) => (typeof result === 'object' ? result : null));
  if (vi && en) {
    if (isSame(vi, en)) return { ...vi, style: null };
    if (style !== null) return style === 'VI' ? vi : en;
    return { kind: 'AMBIGUOUS', asTyped, readings: [vi, en] };
  }
  const one = vi ?? en;
  if (one) return one;
  const code = read.find((result): result is TypedRefusal => typeof result === 'string');
  return refuse(code ?? (isMixed(parts) ? 'MIXED_STYLES' : 'BAD_GROUPS'));
}

function single(asTyped: string, value: number): TypedValue {
  const none = { low: null, high: null, qualifier: null, rankOf: null, status: null, style: null };
  return { kind: 'VALUE', asTyped, value, ...none, scale: 1, lastDigit: 1, marks: [] };
}

/** The symbol of the indicator's own unit at the end of a text: "/100 dân" must not be read as a second number. */
function ownSymbol(text: string, unit: TypedUnit): string {
  return (
    symbolsOf(unit).find(
      (symbol) => text.endsWith(symbol) && /[\d\s%)]$/.test(text.slice(0, -symbol.length)),
    ) ?? ''
  );
}

interface Factors {
  /** What one unit of each number is worth. */
  readonly scales: readonly number[];
  /** 0.1 for per mille. */
  readonly perMille: number;
}

/** What the words around the numbers make of them, or why they cannot stand there. */
function unitFactors(
  { prefix, numbers }: NumberParts,
  unit: TypedUnit,
  hasSymbol: boolean,
): Factors | { readonly code: TypedRefusal; readonly words: string } {
  const around = [prefix, ...numbers.map(({ tail }) => tail)].map((text) => ({ text, ...splitScale(text) }));
  let perMille = 1;
  let isNamed = false;
  for (const { text, scale, rest } of around) {
    if (scale !== null && !takesScale(unit)) return { code: 'UNIT_CONTRADICTS', words: text };
    const agreement = unitAgreement(rest, unit);
    if (agreement === 'CONTRADICTS') return { code: 'UNIT_CONTRADICTS', words: rest };
    if (agreement === 'UNKNOWN') return { code: 'UNKNOWN_WORDS', words: rest };
    if (agreement === 'PER_MILLE') perMille = 0.1;
    isNamed ||= rest !== '';
  }
  // "tỷ USD" of an indicator in tỷ USD is the unit itself, "14.200.000 USD" is counted in single dollars.
  const base = isNamed && takesScale(unit) ? 1 : unit.scale;
  const end = around.at(-1)?.scale ?? null;
  const last = hasSymbol ? (end ?? 1) * unit.scale : (end ?? base);
  // Of "500 triệu - 1 tỷ" each number has its own scale, of "40-50 tỷ" the first takes the second's.
  const scales = numbers.map((_, at) => (at === numbers.length - 1 ? last : (around[at + 1]?.scale ?? last)));
  return { scales, perMille };
}

interface Found extends Factors {
  readonly asTyped: string;
  readonly clean: CleanText;
  readonly additions: Additions;
  readonly parts: NumberParts;
  readonly unit: TypedUnit;
}

interface Measured {
  readonly value: number;
  readonly lastDigit: number;
}

/** The numbers read in one style; null where it cannot read them, a code where what it reads cannot be. */
function inStyle(found: Found, style: NumberStyle): TypedValue | TypedRefusal | null {
  const { parts, unit, additions } = found;
  const read: Measured[] = [];
  for (const [index, { digits, isNegative }] of parts.numbers.entries()) {
    const literal = readLiteral(digits, style);
    if (!literal) return null;
    if (literal.value > MOST) return 'TOO_LARGE';
    const scale = ((found.scales[index] ?? 1) * found.perMille) / unit.scale;
    const value = shifted(isNegative ? 0 - literal.value : literal.value, scale);
    if (!keepsDigits(literal.written, value)) return 'TOO_MANY_DIGITS';
    read.push({ value, lastDigit: shifted(Number(`1e${-literal.decimals}`), scale) });
  }
  const [first, second] = read;
  if (!first) return null;
  const base: TypedValue = {
    ...single(found.asTyped, first.value),
    qualifier: additions.qualifier,
    status: additions.status,
    style,
    scale: found.scales[0] ?? unit.scale,
    lastDigit: Math.max(...read.map(({ lastDigit }) => lastDigit)),
    marks: found.clean.marks,
  };
  if (second && parts.isPlace) {
    return first.value > second.value ? 'RANK_BEYOND' : { ...base, rankOf: second.value };
  }
  if (second) {
    if (first.value > second.value) return 'RANGE_REVERSED';
    return { ...base, value: null, low: first.value, high: second.value, qualifier: 'RANGE' };
  }
  const isTop = unit.kind === 'RANK' && /\b(?:top|nhom)\b/.test(parts.prefix);
  return isTop ? { ...base, value: null, low: 1, high: first.value, qualifier: 'RANGE' } : base;
}

function isSame(a: TypedValue, b: TypedValue): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.rankOf === b.rankOf;
}

/** Each number can be read in some style, but not all in one. */
function isMixed({ numbers }: NumberParts): boolean {
  return numbers.every(({ digits }) => NUMBER_STYLES.some((style) => readLiteral(digits, style)));
}
