import { FileRefused } from '../file/refusal.js';
import type { OpenedFile } from '../file/opened-file.js';
import { readingOf } from '../file/plan-store.js';
import type { FigureBatch } from './figure.js';
import { RowReader, type Outcome } from './row-reader.js';

/** A batch is given when it has so many figures. */
const BATCH = 2_000;

/**
 * The figures of a file in its order, in batches, in bounded memory. May be called again. Throws `FileRefused` as soon
 * as something is met for which the whole file is refused: what was given before must not be stored then.
 */
export async function* readFigures(opened: OpenedFile): AsyncGenerator<FigureBatch> {
  const reading = readingOf(opened);
  if (opened.questions.length > 0 || !reading) throw new FileRefused('QUESTION_OPEN');
  const { plan, styles } = reading;
  const out: Outcome = { figures: [], rejected: [], blanks: 0, repeated: 0 };
  const reader = new RowReader(plan, styles, out);
  function take(share: number): FigureBatch {
    const batch = { ...out, figures: out.figures.splice(0), rejected: out.rejected.splice(0), share };
    out.blanks = 0;
    out.repeated = 0;
    return batch;
  }
  for await (const { rows, share } of reading.rows()) {
    for (const row of rows) {
      if (row.line <= plan.headerLine) continue;
      if (row.line > plan.lastLine) {
        yield take(1);
        return;
      }
      reader.read(row);
      if (out.figures.length + out.rejected.length >= BATCH) yield take(Math.min(share, 0.999));
    }
  }
  yield take(1);
}
