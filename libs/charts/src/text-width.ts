const NARROW = /[ijlt'.,:;|!()[\]\- ]/;
const WIDE = /[mwMW%@…—]/;

/**
 * About how wide a text is, in pixels, set in the typeface of the product: a drawing without a browser cannot measure.
 * Accents add nothing; the estimate is rather too wide than too narrow.
 */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    if (NARROW.test(character)) em += 0.31;
    else if (WIDE.test(character)) em += 0.88;
    else if (/[\p{Lu}]/u.test(character)) em += 0.69;
    else em += 0.58;
  }
  return em * fontSize;
}

/** The text, or as much of it as there is room for with an ellipsis. */
export function shortened(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`, fontSize) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** A name in one line, or in the two that divide it most evenly. */
export function nameLines(name: string, fontSize: number, room: number): string[] {
  if (textWidth(name, fontSize) <= room) return [name];
  const words = name.split(' ');
  const widest = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const splits = words
    .slice(1)
    .map((_, n) => [words.slice(0, n + 1).join(' '), words.slice(n + 1).join(' ')]);
  const [first, ...others] = splits;
  const best = first ? others.reduce((a, b) => (widest(b) < widest(a) ? b : a), first) : [name];
  return best.map((line) => shortened(line, fontSize, room));
}
