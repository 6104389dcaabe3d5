import { FileRefused } from '../file/refusal.js';
import { within, type Limits } from '../file/limits.js';
import type { RowBatch } from '../file/rows.js';
import type { Source } from '../file/source.js';
import { findDelimiter, type FoundDelimiter } from './delimiter.js';
import { decoded, findEncoding, type FoundEncoding } from './encoding.js';
import { RowSplitter } from './split-rows.js';

/** How the text of a CSV file is cut into cells. */
export interface TextForm extends FoundEncoding, FoundDelimiter {}

const HEAD = 64 * 1024;

/** Finds out how a CSV file is written. */
export async function findTextForm(source: Source): Promise<TextForm> {
  const encoding = await findEncoding(source);
  let head = '';
  for await (const { text } of decoded(source, encoding)) {
    head += text;
    if (head.length > HEAD) break;
  }
  if (head.trim() === '') throw new FileRefused('EMPTY_FILE');
  // A last line that is cut off here would count as one with fewer cells.
  const whole =
    head.length > HEAD ? head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1) : head;
  return { ...encoding, ...findDelimiter(whole) };
}

/** The rows of a CSV file, as it is read. */
export async function* readTextRows(
  source: Source,
  form: TextForm,
  limits: Limits,
): AsyncGenerator<RowBatch> {
  const splitter = new RowSplitter(form.delimiter, form.end);
  const deadline = Date.now() + limits.MILLISECONDS;
  let [rowCount, cellCount] = [0, 0];
  let last = false;
  async function* pieces(): AsyncGenerator<{ text: string; share: number }> {
    yield* decoded(source, form);
    last = true;
    yield { text: '', share: 1 };
  }
  for await (const { text, share } of pieces()) {
    let rows = splitter.push(text, last);
    if (form.isNamed && rows[0]?.line === 1) rows = rows.slice(1);
    rowCount += rows.length;
    for (const { cells } of rows) {
      cellCount += cells.length;
      if (cells.length > limits.COLUMNS) within(limits, 'COLUMNS', cells.length);
    }
    within(limits, 'ROWS', rowCount);
    within(limits, 'CELLS', cellCount);
    if (Date.now() > deadline) within(limits, 'MILLISECONDS', Number.POSITIVE_INFINITY);
    yield { rows, share };
  }
}
