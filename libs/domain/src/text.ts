/** Text for searching and sorting Vietnamese; done here since the embedded database has no Vietnamese collation. */

const COMBINING = /\p{M}+/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * A text as the search compares it: lower case, without diacritics (đ is d, so the old and the new placement of tones
 * are one), any dash a hyphen, one blank between words.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether each word of the query stands in the folded text; a query without a word matches everything. */
export function matches(foldedHaystack: string, query: string): boolean {
  return fold(query)
    .split(' ')
    .every((word) => foldedHaystack.includes(word));
}

const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['a\u0306', 'ă'],
  ['a\u0302', 'â'],
  ['e\u0302', 'ê'],
  ['o\u0302', 'ô'],
  ['o\u031B', 'ơ'],
  ['u\u031B', 'ư'],
]);
/** In the order of Vietnamese dictionaries: level, then huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

interface Word {
  letters: string[];
  tone: number;
  upper: string;
}

/** The letter's place as one character that any database orders by its byte; other characters stand after all letters. */
function place(letter: string): string {
  if (/^[0-9]$/.test(letter)) return letter;
  const index = ALPHABET.indexOf(letter);
  return index < 0 ? `~${letter}` : String.fromCharCode(0x41 + index);
}

function read(word: string): Word {
  const result: Word = { letters: [], tone: 0, upper: '' };
  for (const character of word.normalize('NFD')) {
    const last = result.letters.at(-1);
    if (!/\p{M}/u.test(character)) {
      const lower = character.toLowerCase();
      result.letters.push(lower);
      result.upper += lower === character ? '0' : '1';
    } else if (TONES.includes(character)) {
      result.tone ||= TONES.indexOf(character) + 1;
    } else if (last !== undefined) {
      result.letters[result.letters.length - 1] = SHAPES.get(last + character) ?? last;
    }
  }
  return result;
}

/**
 * A key that sorts as a Vietnamese reader expects when compared character by character (a stored column will do):
 * first the letters A Ă Â B C D Đ E Ê …, then the tones word by word wherever they are placed, small before capital.
 */
export function sortKey(text: string): string {
  const words = (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(read);
  const letters = words.map((word) => word.letters.map(place).join('')).join(' ');
  const tones = words.map((word) => word.tone).join('');
  return [letters, tones, words.map((word) => word.upper).join('')].join('\t');
}

/** Order of two Vietnamese texts. */
export function compareVietnamese(a: string, b: string): number {
  const [p, q] = [sortKey(a), sortKey(b)];
  return p < q ? -1 : p > q ? 1 : 0;
}
