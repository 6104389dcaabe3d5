import { fold, type ValueStatus } from '@waymark/domain';
import { periodOf } from '../figure/period-text.js';

/** A header that is a period, and what it says of all figures under it. */
export interface PeriodHeader {
  /** Read as a period by `readPeriodText`. */
  readonly text: string;
  readonly status: ValueStatus | null;
}

const WORDS: readonly (readonly [RegExp, ValueStatus | null])[] = [
  [/\b(?:so bo|prel\b\.?|preliminary|provisional)/g, 'PRELIMINARY'],
  [/\b(?:uoc thuc hien|uoc tinh|uoc th|uoc|estimated?|est\b\.?)/g, 'ESTIMATE'],
  [/\b(?:chinh thuc|final)\b/g, 'FINAL'],
  [/\b(?:thuc hien|th|actual)\b/g, null],
];
/** Marks of footnotes: "2023*", "2023 (1)". */
const MARKS = /\((?:\d|\*+)\)|[*†‡]+/g;

/** The period of the header of a column: "2023", "Quý I/2024", "Sơ bộ 2023", "2024 (ước)"; null where it is none. */
export function periodHeader(header: string): PeriodHeader | null {
  const plain = header.trim();
  if (periodOf(plain)) return { text: plain, status: null };
  let text = fold(plain).replace(MARKS, ' ');
  let status: ValueStatus | null = null;
  for (const [words, meaning] of WORDS) {
    const without = text.replace(words, ' ');
    if (without !== text) status ??= meaning;
    text = without;
  }
  text = text
    .replace(/[():-]+/g, (mark) => (mark === '-' ? mark : ' '))
    .replace(/\s+/g, ' ')
    .replace(/^[ -]+|[ -]+$/g, '');
  return /\d/.test(text) && periodOf(text) ? { text, status } : null;
}
