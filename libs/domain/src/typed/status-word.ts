import { fold } from '../text.js';
import type { ValueStatus } from '../vocabulary.js';

/** How far a typed value is settled: the three that a report tells. */
export type TypedStatus = Extract<ValueStatus, 'ESTIMATE' | 'PRELIMINARY' | 'FINAL'>;

const WORDS: Readonly<Record<TypedStatus, readonly string[]>> = {
  ESTIMATE: [
    'u',
    'uoc',
    'uoc thuc hien',
    'uoc th',
    'uth',
    'uoc dat',
    'uoc tinh',
    'e',
    'est',
    'estimate',
    'estimated',
  ],
  PRELIMINARY: ['sb', 'so bo', 'p', 'prelim', 'preliminary', 'provisional'],
  FINAL: ['ct', 'chinh thuc', 'th', 'thuc hien', 'f', 'final', 'actual'],
};

const STATUS_OF: ReadonlyMap<string, TypedStatus> = new Map(
  Object.entries(WORDS).flatMap(([status, words]) =>
    words.map((word): [string, TypedStatus] => [word, status as TypedStatus]),
  ),
);

/** The status that a word of a report means, whatever its language and case ("ƯTH", "sơ bộ"); null for other words. */
export function readStatusWord(typed: string): TypedStatus | null {
  return STATUS_OF.get(fold(typed).replace(/[.()]/g, '').trim()) ?? null;
}
