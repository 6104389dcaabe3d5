import { FileRefused } from '../file/refusal.js';
import type { OpenedFile } from '../file/opened-file.js';
import type { FigureBatch } from './figure.js';

/**
 * The figures of a file in its order, in batches, in bounded memory. May be called again. Throws `FileRefused` as soon
 * as something is met for which the whole file is refused: what was given before must not be stored then.
 */
export async function* readFigures(opened: OpenedFile): AsyncGenerator<FigureBatch> {
  if (opened.questions.length > 0) throw new FileRefused('QUESTION_OPEN');
  yield { figures: [], rejected: [], blanks: 0, repeated: 0, share: 1 };
}
