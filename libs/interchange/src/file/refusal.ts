import type { FileRefusal } from '@waymark/domain';

/** What a refusal names: lines, columns, names and limits, from which the wording makes its sentence. */
export type RefusalDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** A file that is not taken, with the reason; nothing of it may be stored. */
export class FileRefused extends Error {
  constructor(
    readonly code: FileRefusal,
    readonly details: RefusalDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'FileRefused';
  }
}
