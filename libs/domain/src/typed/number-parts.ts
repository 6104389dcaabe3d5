/** One or two numbers of a text with the words around them; nothing is read yet. */
export interface NumberParts {
  readonly prefix: string;
  readonly numbers: readonly NumberPart[];
  /** Of two numbers, whether the second is how many there are ("71/193"), not the end of a range. */
  readonly isPlace: boolean;
}

export interface NumberPart {
  readonly digits: string;
  readonly isNegative: boolean;
  /** Words after it, up to the join. */
  readonly tail: string;
}

/** Not the 2 of "km²". */
const DIGITS =
  /(?<!\bk?m)(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d(?:[.,']?\d)*(?:e[-+]?\d{1,3}(?!\d))?|(?<![.,\d])[.,]\d+)/g;
const RANGE = /^(.*?)(?:-|~|\.{2,3}|\b(?:den|toi|to|and|va)\b) ?([-+]?) ?$/;
const OF = /^(.*?)(?:\/|\b(?:tren tong so|tren|trong so|trong|out of|of)\b)() ?$/;
const DATE = /\b\d{1,2}([/.-])\d{1,2}\1\d{4}\b|^\d{4}-\d{2}(-\d{2})?$|^\d{1,2}\/(19|20)\d{2}$|^\d{1,2}:\d{2}/;
const SIGN = /^(.*?)([-+]) ?$/;

/** Whether a folded text is written as a day, a month or a time: "31/12/2025", "2019-13", "5/2024". */
export function looksLikeDate(text: string): boolean {
  return DATE.test(text);
}

/** Parts of a folded text; a word where it has no number, or more than can belong together. */
export function numberParts(text: string): NumberParts | 'NO_NUMBER' | 'SEVERAL' {
  const found = [...text.matchAll(DIGITS)];
  const [first, second] = found;
  if (!first) return 'NO_NUMBER';
  if (found.length > 2) return 'SEVERAL';
  const lead = text.slice(0, first.index);
  const [, prefix = lead, sign = ''] = SIGN.exec(lead) ?? [];
  const after = first.index + first[0].length;
  if (!second) {
    return { prefix, numbers: [part(first[0], sign, text.slice(after))], isPlace: false };
  }
  const between = text.slice(after, second.index);
  const range = RANGE.exec(between);
  const joined = range ?? OF.exec(between);
  if (!joined) return 'SEVERAL';
  const [, tail = '', secondSign = ''] = joined;
  const last = part(second[0], secondSign, text.slice(second.index + second[0].length));
  return { prefix, numbers: [part(first[0], sign, tail), last], isPlace: !range };
}

function part(digits: string, sign: string, tail: string): NumberPart {
  return { digits, isNegative: sign === '-', tail: tail.trim() };
}
