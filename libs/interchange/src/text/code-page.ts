import type { Encoding } from '@waymark/domain';

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìĩóòõúùũý]/i;
/** Letters that no language of Western Europe is read as by mistake; and those that some are. */
const OWN = /[đư]/i;
const SHARED = /[ăâêôơ]/i;
const FOREIGN = /[çñäëïöüåøæßþðîûÿœ]/i;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The Windows code page in which some bytes, which are no UTF-8, read as a language. Cyrillic words are of high bytes
 * alone; Vietnamese has đ and ư, and tones that go with a vowel; else Western Europe. Null for bytes without a word.
 */
export function guessCodePage(bytes: Uint8Array): Encoding | null {
  if (controls(bytes) > bytes.length / 100) return null;
  if (isCyrillic(new TextDecoder('windows-1251').decode(bytes))) return 'windows-1251';
  if (isVietnamese(new TextDecoder('windows-1258').decode(bytes))) return 'windows-1258';
  return 'windows-1252';
}

function controls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) count += 1;
  return count;
}

function isCyrillic(text: string): boolean {
  let [pure, mixed] = [0, 0];
  for (const [word] of text.matchAll(WORD)) {
    if (!/[^\0-\x7f]/.test(word)) continue;
    if (/[a-z]/i.test(word)) mixed += 1;
    else if (/^(?:[А-ЯЁІЇЄҐЎ]?[а-яёіїєґў]+|[А-ЯЁІЇЄҐЎ]+)$/.test(word) && word.length > 1) pure += 1;
  }
  return pure > mixed * 3;
}

function isVietnamese(text: string): boolean {
  const marks = [...text].filter((letter) => TONES.test(letter)).length;
  let [vietnamese, own, shared, foreign] = [0, 0, 0, 0];
  for (const letter of text.normalize('NFC')) {
    if (letter < '\u0080') continue;
    // A tone that has found no vowel to stand on was no tone.
    if (FOREIGN.test(letter) || TONES.test(letter)) foreign += 1;
    else if (VIETNAMESE.test(letter)) vietnamese += 1;
    const base = baseOf(letter);
    if (OWN.test(base)) own += 1;
    else if (SHARED.test(base)) shared += 1;
  }
  return (own > 0 || (marks > 0 && shared > 0)) && vietnamese > foreign * 10;
}

/** A letter without its tone: ơ of ờ. */
function baseOf(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}
