import { originalText } from '../export/neutral.js';
import { textOf, type Row } from '../file/rows.js';
import type { SeriesKeys } from './figure.js';
import type { Plan } from './plan.js';

/** The keys of a row with two hashes of them, from which duplicates are told. */
export interface KnownKeys {
  readonly keys: SeriesKeys;
  readonly isEmpty: boolean;
  readonly hash: number;
  readonly hash2: number;
}

/** So many different keys are remembered at once. */
const MOST_KEPT = 100_000;
const SEPARATOR = '\u0001';

/** Gives rows that say the same of what was measured the same object. */
export class KeyTable {
  private readonly known = new Map<string, KnownKeys>();
  private readonly columns: readonly number[];
  /** The row before: most rows say the same of what was measured as the one above. */
  private last: Row | null = null;
  private lastText = '';
  private lastKnown: KnownKeys | null = null;
  private lastKnownText = '';

  constructor(private readonly plan: Plan) {
    this.columns = [...plan.keys.map(({ at }) => at), ...plan.breakdowns.map(({ at }) => at)];
  }

  /** The texts of a row that say what was measured, as one; by it `keysOf` finds the keys of each value of the row. */
  textOf(row: Row): string {
    const { columns, last } = this;
    if (last !== null && columns.every((at) => last.cells[at] === row.cells[at])) return this.lastText;
    this.last = row;
    let text = '';
    for (let at = 0; at < columns.length; at += 1) {
      const cell = row.cells[columns[at] ?? -1];
      const part = typeof cell === 'string' ? cell : textOf(cell);
      text = at === 0 ? part : text + SEPARATOR + part;
    }
    this.lastText = text;
    return text;
  }

  keysOf(rowText: string, value: number): KnownKeys {
    const own = this.plan.values[value]?.keys;
    if (!own && this.lastKnown !== null && rowText === this.lastKnownText) return this.lastKnown;
    const text = own ? `${rowText}\u0002${value}` : rowText;
    let found = this.known.get(text);
    if (!found) {
      if (this.known.size >= MOST_KEPT) this.known.clear();
      found = this.make(rowText, own ?? {});
      this.known.set(text, found);
    }
    if (!own) [this.lastKnown, this.lastKnownText] = [found, rowText];
    return found;
  }

  private make(rowText: string, own: SeriesKeys): KnownKeys {
    const { plan } = this;
    const parts = rowText.split(SEPARATOR).map((part) => originalText(part.trim()));
    const keys: { -readonly [Field in keyof SeriesKeys]: string } = {};
    plan.keys.forEach(({ field }, at) => {
      const text = parts[at];
      if (text) keys[field] = text;
    });
    const breakdown = plan.breakdowns
      .map(({ header }, at) => [header, parts[plan.keys.length + at] ?? ''] as const)
      .filter(([, text]) => text !== '')
      .map(([header, text]) => `${header}: ${text}`);
    if (breakdown.length > 0) keys.breakdown = breakdown.join('; ');
    const all: SeriesKeys = this.withSeries({ ...plan.constants.keys, ...keys, ...own });
    const whole = JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
    const isEmpty = Object.keys(all).every((field) => field === 'unit');
    return {
      keys: Object.freeze(all),
      isEmpty,
      hash: hashOf(whole, 0x811c9dc5),
      hash2: hashOf(whole, 0x1b873593),
    };
  }

  private withSeries(keys: SeriesKeys): SeriesKeys {
    const rule = this.plan.rules.find(({ when }) =>
      Object.entries(when).every(([field, text]) => keys[field as keyof SeriesKeys] === text),
    );
    return rule ? { ...keys, series: rule.series } : keys;
  }
}

/** FNV-1a over the characters of a text. */
export function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
