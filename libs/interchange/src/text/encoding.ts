import type { Encoding } from '@waymark/domain';
import { FileRefused } from '../file/refusal.js';
import type { Source } from '../file/source.js';
import { guessCodePage } from './code-page.js';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Length of the byte order mark. */
  readonly skip: number;
}

/** The encoding of a text: by its mark, else UTF-8 where all of it is valid, else the code page its letters speak for. */
export async function findEncoding(source: Source): Promise<FoundEncoding> {
  const head = await source.read(0, 8192);
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, at) => head[at] === byte)) continue;
    if (encoding === 'utf-8') {
      const { isValid, line } = await checkUtf8(source);
      if (!isValid) throw new FileRefused('UNKNOWN_ENCODING', { line });
    }
    return { encoding, skip: mark.length };
  }
  const wide = wideOf(head);
  if (wide) return { encoding: wide, skip: 0 };
  if (head.includes(0)) throw new FileRefused('UNKNOWN_FORMAT');
  const { isValid, sequences, faults, line, sample } = await checkUtf8(source);
  if (isValid) return { encoding: 'utf-8', skip: 0 };
  // A text in UTF-8 with a few bytes broken is no text in a code page: each of its letters would be wrong.
  if (sequences >= 4 && sequences > faults * 9) throw new FileRefused('UNKNOWN_ENCODING', { line });
  const encoding = guessCodePage(sample);
  if (!encoding) throw new FileRefused('UNKNOWN_ENCODING', { line });
  return { encoding, skip: 0 };
}

/** UTF-16 without a mark: digits, commas and line ends have a zero beside them. */
function wideOf(head: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even < odd / 20) return 'utf-16le';
  if (even > head.length / 8 && odd < even / 20) return 'utf-16be';
  return null;
}

interface Utf8Check {
  isValid: boolean;
  sequences: number;
  faults: number;
  /** Line of the first fault. */
  line: number;
  /** Up to so many bytes from the first fault on, by which a code page is guessed. */
  sample: Uint8Array;
}

const SAMPLE = 512 * 1024;

async function checkUtf8(source: Source): Promise<Utf8Check> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  try {
    for await (const chunk of source.chunks()) {
      decoder.decode(chunk, { stream: true });
      at += chunk.length;
    }
    decoder.decode();
    return { isValid: true, sequences: 0, faults: 0, line: 0, sample: new Uint8Array() };
  } catch {
    const start = Math.max(0, at - SAMPLE / 2);
    const sample = await source.read(start, SAMPLE);
    return { isValid: false, ...countUtf8(sample), line: await lineOfFault(source), sample };
  }
}

function countUtf8(bytes: Uint8Array): { sequences: number; faults: number } {
  let [sequences, faults] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let isWhole = length > 0;
    for (let next = 1; next <= length; next += 1) isWhole &&= ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
    if (isWhole) {
      sequences += 1;
      at += length;
    } else faults += 1;
  }
  return { sequences, faults };
}

async function lineOfFault(source: Source): Promise<number> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of source.chunks()) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0 || start < chunk.length; end = chunk.indexOf(10, start)) {
      const stop = end < 0 ? chunk.length : end + 1;
      try {
        decoder.decode(chunk.subarray(start, stop), { stream: true });
      } catch {
        return line;
      }
      if (end < 0) break;
      line += 1;
      start = stop;
    }
  }
  return line;
}

/** The text of a file in pieces, in Unicode normal form C; a letter and its tone may be two bytes of Windows-1258. */
export async function* decoded(
  source: Source,
  { encoding, skip }: FoundEncoding,
): AsyncGenerator<{ text: string; share: number }> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new FileRefused('UNKNOWN_ENCODING');
    }
  };
  let [read, held] = [skip, ''];
  for await (const chunk of source.chunks(skip)) {
    read += chunk.length;
    const text = held + decode(chunk);
    // A line is normalised whole: a mark of the next piece may belong to the last letter of this one.
    const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    held = text.slice(cut);
    if (cut > 0) yield { text: text.slice(0, cut).normalize('NFC'), share: read / source.size };
    else if (held.length > MOST_HELD) throw new FileRefused('UNKNOWN_FORMAT');
  }
  held += decode();
  if (held !== '') yield { text: held.normalize('NFC'), share: 1 };
}

/** A line longer than this is no line of a table. */
const MOST_HELD = 16 * 2 ** 20;
