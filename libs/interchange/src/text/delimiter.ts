import { RowSplitter, type Delimiter } from './split-rows.js';

const CANDIDATES: readonly Delimiter[] = ['\t', ';', ','];
const MOST_ROWS = 100;

export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  /** How lines end. */
  readonly end: '\n' | '\r';
  /** The first line only names the delimiter ("sep=;"), as Excel writes it. */
  readonly isNamed: boolean;
}

/** The delimiter by which most rows of the beginning have the same number of cells, more than one. */
export function findDelimiter(head: string): FoundDelimiter {
  const end = head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
  const named = /^sep=(.)\r?(?:\n|\r|$)/i.exec(head)?.[1];
  if (named === ',' || named === ';' || named === '\t') return { delimiter: named, end, isNamed: true };
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of CANDIDATES) {
    const score = scoreOf(head, delimiter, end);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return { delimiter: best, end, isNamed: false };
}

/** Rows that have the commonest number of cells; a little more for more cells, so that a title decides nothing. */
function scoreOf(head: string, delimiter: Delimiter, end: '\n' | '\r'): number {
  const counts = new Map<number, number>();
  let rows;
  try {
    rows = new RowSplitter(delimiter, end).push(`${head}${end}`).slice(0, MOST_ROWS);
  } catch {
    return 0;
  }
  for (const { cells } of rows) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let score = 0;
  for (const [cells, count] of counts) score = Math.max(score, count + Math.min(cells, 50) / 100);
  return score;
}
