import { fold } from '../text.js';
import type { Qualifier, ValueStatus } from '../vocabulary.js';

/** Texts longer than a cell's are not searched to their end. */
const MOST_SEARCHED = 80;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;
const SUPERSCRIPT = /(?<=[\d%)])[\u00B9\u00B2\u00B3\u2070-\u207E\u00AA\u00BA]+$/;
const FOOTNOTE = /\s*(?:[([]\s*(?:\d{1,2}|[a-z]|\*{1,3})\s*[)\]]|[*\u2020\u2021\u00A7]+)$/i;
const BRACKETED_WORDS = /\(([^()\d]+)\)/g;

/** A typed text in two parts: what is to be read, folded, and the marks of footnotes that stood beside it. */
export interface CleanText {
  readonly text: string;
  readonly marks: readonly string[];
}

/**
 * Takes off what belongs to the page and not to the number: invisible characters, marks of footnotes, the quote sign by
 * which a spreadsheet marks text. Full-width digits become plain, all dashes one, all blanks one.
 */
export function cleanText(asTyped: string): CleanText {
  let text = asTyped
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .trim()
    .replace(/^['\u2018](?=[-\d])/, '');
  const marks: string[] = [];
  for (;;) {
    const mark = markAtEnd(text);
    if (mark === null) break;
    marks.unshift(mark.trim());
    text = text.slice(0, -mark.length);
  }
  const leading = /^[*\u2020\u2021\u00A7]+(?=\s*[-+\d])/.exec(text)?.[0] ?? '';
  if (leading !== '') marks.unshift(leading);
  return { text: tidy(text.slice(leading.length)), marks };
}

/** Only beside something else: a cell that holds nothing but "(1)" is no footnote. */
function markAtEnd(text: string): string | null {
  const superscript = SUPERSCRIPT.exec(text)?.[0];
  // "10²" is a power, not ten with a footnote.
  if (superscript && !/(?:^|\D)10$/.test(text.slice(0, -superscript.length))) return superscript;
  const mark = FOOTNOTE.exec(text)?.[0];
  return mark && /\d/.test(text.slice(0, -mark.length)) ? mark : null;
}

/** A text folded, its brackets around words and the blanks around its slashes gone. */
export function tidy(text: string): string {
  // A superscript left is not a digit of the number, which folding would make it.
  const marked = text.replace(/[\u00B9\u00B2\u00B3\u2070-\u207E]/g, (sign) =>
    /m.$/.test(text) ? sign : '^',
  );
  return fold(marked)
    .replace(/[\u2018\u2019\u02BC\u2032`]/g, "'")
    .replace(BRACKETED_WORDS, ' $1 ')
    .replace(/(?<=[a-z]):(?=[\s\d])/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/[;.,]$/, '')
    .trim();
}

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:>=|\u2265|it nhat|toi thieu|khong duoi|at least|minimum|no less than)\s*/, 'AT_LEAST'],
  [/^(?:>|tren|hon|vuot|over|more than|above|exceeding)\s*/, 'MORE_THAN'],
  [/^(?:<(?!=)|duoi|chua den|chua toi|chua day|under|less than|below|fewer than)\s*/, 'LESS_THAN'],
  [
    /^(?:~|\u2248|trong khoang|khoang|xap xi|gan|chung|tam|about|approximately|approx\.?|around|circa|ca\.|nearly|almost)\s*/,
    'ABOUT',
  ],
];
const OR_MORE = /\s*(?:tro len|or more|and over|and above|\+)$/;
const STATUSES: readonly (readonly [RegExp, TypedStatus])[] = [
  [/(?:^|\s)(?:uoc thuc hien|uoc tinh|uoc dat|uoc|uth|estimated?|est\.?)(?=[\s\d]|$)/, 'ESTIMATE'],
  [/(?:^|\s)(?:so bo|preliminary|provisional)(?=[\s\d]|$)/, 'PRELIMINARY'],
];
/** Words that a report puts before a number and that say nothing of it. */
const FILLERS = /^(?:dat|la|bang|dang la|tu|from|between|of)\s+/;

type TypedStatus = Extract<ValueStatus, 'ESTIMATE' | 'PRELIMINARY'>;

/** What a text says beside its number ("ước đạt khoảng"), and what is left of it. */
export interface Additions {
  readonly text: string;
  readonly qualifier: Qualifier | null;
  readonly status: TypedStatus | null;
}

/** Takes the words of exactness and of status off a folded text; null where two of them contradict. */
export function splitAdditions(folded: string): Additions | null {
  let text = folded;
  let status: TypedStatus | null = null;
  const qualifiers = new Set<Qualifier>();
  for (const [form, found] of STATUSES) {
    if (!form.test(text)) continue;
    status ??= found;
    text = text.replace(form, ' ').trim();
  }
  let before: string;
  do {
    before = text;
    for (const [form, qualifier] of QUALIFIERS) {
      if (!form.test(text)) continue;
      qualifiers.add(qualifier);
      text = text.replace(form, '');
    }
    text = text.replace(FILLERS, '');
  } while (before !== text);
  if (OR_MORE.test(text)) {
    qualifiers.add('AT_LEAST');
    text = text.replace(OR_MORE, '');
  }
  // "Khoảng trên 40" is above, and only about so: the stronger word counts.
  if (qualifiers.size > 1) qualifiers.delete('ABOUT');
  if (qualifiers.size > 1) return null;
  return { text, status, qualifier: [...qualifiers][0] ?? null };
}

/** Words as they were typed, found again by their folded form; the folded form where they cannot be. */
export function wordsAsTyped(asTyped: string, folded: string): string {
  const text = asTyped.normalize('NFC').slice(0, MOST_SEARCHED);
  for (let start = 0; start < text.length; start += 1) {
    if (/\s/.test(text.charAt(start))) continue;
    for (let end = start + 1; end <= text.length; end += 1) {
      const part = text.slice(start, end);
      if (tidy(part) === folded) return part;
    }
  }
  return folded;
}
