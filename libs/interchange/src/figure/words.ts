import { fold, QUALIFIERS, VALUE_STATUSES, type Qualifier, type ValueStatus } from '@waymark/domain';

const STATUS_WORDS: Readonly<Record<ValueStatus, readonly string[]>> = {
  FINAL: ['final', 'chinh thuc', 'thuc hien', 'a', 'normal', 'normal value', 'quyet toan'],
  PRELIMINARY: ['preliminary', 'provisional', 'so bo', 'p', 'provisional value'],
  ESTIMATE: ['estimate', 'estimated', 'estimated value', 'uoc thuc hien', 'uoc', 'uoc tinh', 'uth', 'e'],
  TARGET_LIKE: [
    'target like',
    'target-like',
    'ke hoach',
    'so ke hoach',
    'muc tieu',
    'target',
    'plan',
    'planned figure',
  ],
  UNKNOWN: ['unknown', 'chua ro', 'khong ro', 'khong ro loai so', 'status not stated'],
};

const QUALIFIER_WORDS: Readonly<Record<Qualifier, readonly string[]>> = {
  ABOUT: ['about', 'khoang', 'xap xi', 'gan', 'uoc', '~', '≈', 'approx', 'approximately'],
  AT_LEAST: ['at least', 'at-least', 'it nhat', 'toi thieu', '>=', '≥'],
  MORE_THAN: ['more than', 'more-than', 'tren', 'hon', '>'],
  LESS_THAN: ['less than', 'less-than', 'duoi', '<'],
  RANGE: ['range', 'khoang gia tri', 'trong khoang', 'between'],
};

function index<Word extends string>(
  words: Readonly<Record<Word, readonly string[]>>,
  codes: readonly Word[],
): ReadonlyMap<string, Word> {
  const known = new Map<string, Word>();
  for (const code of codes) for (const word of [code.toLowerCase(), ...words[code]]) known.set(word, code);
  return known;
}

const STATUSES = index(STATUS_WORDS, VALUE_STATUSES);
const QUALIFYING = index(QUALIFIER_WORDS, QUALIFIERS);

/** Files repeat the same few words a million times. */
const MOST_KEPT = 500;

function remembered<Word>(words: ReadonlyMap<string, Word>): (text: string) => Word | undefined {
  const kept = new Map<string, Word | undefined>();
  return (text) => {
    if (kept.has(text)) return kept.get(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    const word = words.get(fold(text));
    kept.set(text, word);
    return word;
  };
}

/** The status that a cell names ("Ước thực hiện", "preliminary", ESTIMATE); undefined for none that is known. */
export const statusOf = remembered(STATUSES);

/** Whether a cell says yes. */
export const isYes = (text: string): boolean => ['yes', 'co', 'true', '1', 'x'].includes(fold(text));

/** The qualifier that a cell names ("khoảng", ">="); undefined for none that is known. */
export const qualifierOf = remembered(QUALIFYING);
