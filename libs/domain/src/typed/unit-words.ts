import type { TypedUnit } from './typed-number.js';
import { tidy } from './typed-text.js';

/** Words of scale, folded; several beside each other multiply ("nghìn tỷ"). */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghin', 1e3],
  ['ngan', 1e3],
  ['trieu', 1e6],
  ['tr', 1e6],
  ['ty', 1e9],
  ['ti', 1e9],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
/** What ends in a word of scale and is none: a company, a per mille. */
const NO_SCALES: ReadonlySet<string> = new Set(['cong ty', 'phan nghin']);

const PER_MILLE = ['\u2030', 'phan nghin', 'per mille'];
const PERCENT = ['%', 'phan tram', 'percent', 'per cent', 'pct', ...PER_MILLE];
const POINTS = ['diem %', 'diem phan tram', 'd%', 'pp', 'percentage points', 'percentage point', '% points'];
const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  usd: ['usd', 'us$', '$', 'do la', 'do la my', 'do', 'dollar', 'dollars', 'us dollars'],
  vnd: ['vnd', 'dong', 'd', '\u20ab', 'dong viet nam'],
  eur: ['eur', '\u20ac', 'euro', 'euros'],
  jpy: ['jpy', '\u00a5', 'yen'],
  cny: ['cny', 'ndt', 'nhan dan te', 'yuan'],
};
/** Other names of what a unit counts, by the word of its code. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['doanh nghiep', 'dn', 'cong ty', 'enterprises', 'firms', 'companies'],
  people: ['nguoi', 'dan', 'people', 'persons'],
  station: ['tram', 'bts', 'stations', 'base stations'],
  place: ['bac', 'places'],
};
/** Of what a share may be: "85,1% hộ", "18,3% GDP". */
const WHOLES = ['dan so', 'gdp', 'grdp', 'population'];
const SCORES = ['diem', 'd', 'point', 'points', 'score'];
const NOUNS = [
  ...Object.values(COUNTED).flat(),
  ...['thue bao', 'tb', 'ho', 'ho gia dinh', 'xa', 'huyen', 'tinh', 'ten mien', 'luot', 'giao dich'],
  ...['san pham', 'nhiem vu', 'dich vu', 'co so', 'cai', 'chiec', 'may', 'buu gui'],
  ...['subscriptions', 'subscribers', 'households', 'communes', 'domains', 'transactions'],
  ...['products', 'tasks', 'services', 'items', 'devices'],
];
const PHYSICAL = [
  ...['km', 'm', 'm2', 'km2', 'ha', 'kg', 'tan', 'tonnes', 'gb', 'mb', 'kwh', 'mwh', 'gwh'],
  ...['mbps', 'gbps', 'tbps', 'kbps', 'ms'],
  ...['nam', 'gio', 'phut', 'lan', 'years', 'hours', 'minutes', 'times'],
];
/** What may stand around the number of a rank: "thứ hạng 71", "nhóm 50 nước dẫn đầu", "75th". */
const RANKS =
  /^(?:thu|hang|xep|vi tri|dung|so|top|nhom|thuoc|trong|nuoc|quoc gia|dau|dan|the gioi|rank(?:ed)?|no\.?|#|st|nd|rd|th|place|position|countries|in|the|world| )+$/;

const KNOWN: ReadonlySet<string> = new Set([
  ...PERCENT,
  ...POINTS,
  ...Object.values(CURRENCIES).flat(),
  ...SCORES,
  ...NOUNS,
  ...PHYSICAL,
]);

const SCALE_CODES = ['thousand', 'million', 'billion', 'trillion'];

/** What stands around a number: the words of scale multiplied (null without any), and what is left. */
export function splitScale(text: string): { readonly scale: number | null; readonly rest: string } {
  let scale: number | null = null;
  const rest: string[] = [];
  const words = text.split(' ');
  for (const [at, word] of words.entries()) {
    const isPart = NO_SCALES.has(`${words[at - 1]} ${word}`);
    const factor = isPart ? undefined : SCALES.get(word.replace('.', ''));
    if (factor === undefined) rest.push(word);
    else scale = (scale ?? 1) * factor;
  }
  return { scale, rest: rest.join(' ').trim() };
}

interface OwnWords {
  /** Symbols, folded, the longest first: "ty usd", "usd billion". */
  readonly symbols: readonly string[];
  /** What agrees with the unit beside a number, without words of scale. */
  readonly words: ReadonlySet<string>;
}

/** A block asks for the words of the same few units thousands of times. */
const kept = new WeakMap<TypedUnit, OwnWords>();

function ownOf(unit: TypedUnit): OwnWords {
  const known = kept.get(unit);
  if (known) return known;
  const symbols = [unit.symbolVi, unit.symbolEn]
    .flatMap((symbol) => (symbol ? [tidy(symbol), tidy(symbol.replace(/\(.*\)/, ''))] : []))
    .sort((a, b) => b.length - a.length);
  const bare = symbols.map((symbol) => splitScale(symbol).rest);
  const words = [...namesOf(unit), ...bare, ...bare.map((symbol) => symbol.replace(/s\b/, ''))];
  const own = { symbols, words: new Set(words) };
  kept.set(unit, own);
  return own;
}

/** The symbols of a unit, folded, the longest first: "ty usd", "usd billion". */
export function symbolsOf(unit: TypedUnit): readonly string[] {
  return ownOf(unit).symbols;
}

/** How words beside a number stand to the unit of the indicator. */
export type UnitAgreement = 'AGREES' | 'PER_MILLE' | 'CONTRADICTS' | 'UNKNOWN';

/** Words of scale do not belong to shares, ranks and scores: "1,2 triệu" is never a percentage. */
export function takesScale({ kind }: TypedUnit): boolean {
  return kind === 'COUNT' || kind === 'MONEY' || kind === 'PHYSICAL';
}

function namesOf(unit: TypedUnit): readonly string[] {
  const first = unit.code.replace(/-.*/, '');
  const counted = unit.code.split('-').filter((word) => !SCALE_CODES.includes(word));
  switch (unit.kind) {
    case 'PERCENT':
      return unit.code === 'percentage-point'
        ? POINTS
        : [...PERCENT, ...[...NOUNS, ...WHOLES].map((of) => `% ${of}`)];
    case 'MONEY':
      // Of dollars a month too, "5 USD" says nothing else.
      return CURRENCIES[first] ?? [first];
    case 'INDEX':
      return SCORES;
    case 'COUNT':
      // A plain number counts whatever the indicator says.
      if (unit.code === 'count' || counted.length === 0) return NOUNS;
      return [...counted, ...(COUNTED[counted.join('-')] ?? [])];
    default:
      return counted;
  }
}

/** Judges folded words without words of scale ("dong", "%", "doanh nghiep"); empty words agree. */
export function unitAgreement(words: string, unit: TypedUnit): UnitAgreement {
  if (words === '' || (unit.kind === 'RANK' && RANKS.test(words))) return 'AGREES';
  const own = ownOf(unit).words;
  // "67.300 doanh nghiệp CNTT": the indicator says which ones.
  const isOwnAndMore = unit.kind === 'COUNT' && [...own].some((word) => words.startsWith(`${word} `));
  if (isOwnAndMore || own.has(words)) {
    return PER_MILLE.includes(words) ? 'PER_MILLE' : 'AGREES';
  }
  return isKnown(words) ? 'CONTRADICTS' : 'UNKNOWN';
}

function isKnown(words: string): boolean {
  return KNOWN.has(words) || words.split(/[ /]/).some((word) => KNOWN.has(word));
}
