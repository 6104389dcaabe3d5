import { FileRefused } from '../file/refusal.js';
import type { Row } from '../file/rows.js';

export type Delimiter = ',' | ';' | '\t';

const QUOTE = '"';
/** A quoted cell longer than this was never closed. */
const MOST_QUOTED = 1_000_000;

/**
 * Cuts text into rows of cells as it comes in: quotes by RFC 4180, line feeds with or without a carriage return, or
 * carriage returns alone. Empty rows are left out. Most lines have no quotation mark and are cut in one step.
 */
export class RowSplitter {
  private rest = '';
  private line = 1;

  constructor(
    private readonly delimiter: Delimiter,
    private readonly end: '\n' | '\r' = '\n',
  ) {}

  /** The rows that are whole now; with `isLast` the text ends here. */
  push(piece: string, isLast = false): Row[] {
    const text = this.rest === '' ? piece : this.rest + piece;
    const rows: Row[] = [];
    let at = 0;
    let quote = text.indexOf(QUOTE);
    while (at < text.length) {
      let stop = text.indexOf(this.end, at);
      if (stop < 0) {
        if (!isLast) break;
        stop = text.length;
      }
      if (quote >= 0 && quote < at) quote = text.indexOf(QUOTE, at);
      if (quote < 0 || quote > stop) {
        this.addPlain(rows, text, at, stop);
        this.line += 1;
        at = stop + 1;
        continue;
      }
      const next = this.addQuoted(rows, text, at, isLast);
      if (next < 0) break;
      at = next;
    }
    this.rest = at < text.length ? text.slice(at) : '';
    if (this.rest.length > MOST_QUOTED) this.refuse();
    return rows;
  }

  private refuse(): never {
    throw new FileRefused('UNCLOSED_QUOTE', { line: this.line });
  }

  private addPlain(rows: Row[], text: string, from: number, stop: number): void {
    const to = stop > from && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    if (to === from) return;
    const first = text.charCodeAt(from);
    if ((first === 60 || first === 62) && isConflict(text.slice(from, to))) {
      throw new FileRefused('CONFLICT_MARKERS', { line: this.line });
    }
    const cells = text.slice(from, to).split(this.delimiter);
    rows.push({ line: this.line, cells });
  }

  /** Reads one row that has a quotation mark; the place after it, or -1 where it is not whole yet. */
  private addQuoted(rows: Row[], text: string, from: number, isLast: boolean): number {
    const cells: string[] = [];
    let at = from;
    let isBroken = false;
    let lines = 1;
    for (;;) {
      if (text[at] === QUOTE) {
        const close = closing(text, at);
        if (close < 0) {
          if (isLast) this.refuse();
          return -1;
        }
        const cell = text.slice(at + 1, close).replaceAll('""', QUOTE);
        for (let feed = cell.indexOf('\n'); feed >= 0; feed = cell.indexOf('\n', feed + 1)) lines += 1;
        cells.push(cell);
        at = close + 1;
        const next = text[at];
        if (next !== undefined && next !== this.delimiter && next !== this.end && next !== '\r') {
          isBroken = true;
          at = nextOf(text, at, this.delimiter, this.end);
        }
      } else {
        const start = at;
        at = nextOf(text, at, this.delimiter, this.end);
        const isEnd = text[at] !== this.delimiter;
        cells.push(text.slice(start, isEnd && text[at - 1] === '\r' && at > start ? at - 1 : at));
      }
      if (text[at] === '\r' && this.end === '\n') at += 1;
      if (at >= text.length && !isLast) return -1;
      if (at >= text.length || text[at] === this.end) break;
      at += 1;
    }
    rows.push(isBroken ? { line: this.line, cells, isBroken } : { line: this.line, cells });
    this.line += lines;
    return at + 1;
  }
}

/** Where a quoted cell that opens at `at` closes; two quotation marks are one within it. */
function closing(text: string, at: number): number {
  let close = text.indexOf(QUOTE, at + 1);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  return close;
}

function nextOf(text: string, from: number, delimiter: string, end: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== end) at += 1;
  return at;
}

function isConflict(line: string): boolean {
  return /^(?:<{7}|>{7})(?: |$)/.test(line);
}
