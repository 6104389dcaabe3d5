import { FileRefused } from '@waymark/interchange';
import { DomainError } from '../graphql/domain-error.js';

/** Does what reads a file. Throws FILE_REFUSED { reason, … } for one that is not taken: an expected failure. */
export async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new DomainError('FILE_REFUSED', { reason: error.code, ...error.details });
  }
}
