import { FileRefused } from '../file/refusal.js';
import type { Merge } from '../table/header-rows.js';
import { attribute, XmlScanner } from './xml.js';

const ROWS_END = Buffer.from('sheetData>');
const EMPTY_ROWS = Buffer.from('<sheetData/>');
const MOST_MERGES = 100_000;

/** The merged cells of a sheet, which its XML tells only after all rows: the rows are skipped unread. */
export async function readMerges(part: AsyncIterable<{ bytes: Uint8Array }>): Promise<Merge[]> {
  const merges: Merge[] = [];
  const scanner = new XmlScanner({
    open(name, attributes) {
      const merge = name === 'mergeCell' ? mergeOf(attribute(attributes, 'ref') ?? '') : null;
      if (merge) merges.push(merge);
      if (merges.length > MOST_MERGES) throw new FileRefused('BROKEN_FILE', { part: 'mergeCells' });
    },
    close() {},
  });
  const decoder = new TextDecoder();
  let isPast = false;
  let tail: Buffer = Buffer.alloc(0);
  for await (const { bytes } of part) {
    if (isPast) {
      scanner.push(decoder.decode(bytes, { stream: true }));
      continue;
    }
    const piece = Buffer.concat([tail, bytes]);
    const at = endOfRows(piece);
    if (at < 0) {
      tail = piece.subarray(Math.max(0, piece.length - 32));
    } else {
      isPast = true;
      scanner.push(decoder.decode(piece.subarray(at), { stream: true }));
    }
  }
  return merges;
}

/** Where the rows have ended: after "</sheetData>", whatever its prefix, or where there are none. */
function endOfRows(piece: Buffer): number {
  const empty = piece.indexOf(EMPTY_ROWS);
  if (empty >= 0) return empty + EMPTY_ROWS.length;
  for (let at = piece.indexOf(ROWS_END); at >= 0; at = piece.indexOf(ROWS_END, at + 1)) {
    const before = piece.toString('latin1', Math.max(0, at - 12), at);
    if (/<\/(?:\w+:)?$/.test(before)) return at + ROWS_END.length;
  }
  return -1;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

function mergeOf(ref: string): Merge | null {
  const [, firstColumn = '', firstLine = '', lastColumn = '', lastLine = ''] = RANGE.exec(ref) ?? [];
  if (firstColumn === '') return null;
  return {
    firstLine: Number(firstLine),
    lastLine: Number(lastLine),
    firstColumn: columnNumber(firstColumn),
    lastColumn: columnNumber(lastColumn),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
