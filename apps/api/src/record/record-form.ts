import type { RecordField } from './record.type.js';
import { fileOf, nounOf, type RecordNoun } from './record-noun.js';

/** The fields of a noun, by the columns of its file. */
export function formOf(noun: RecordNoun): RecordField[] {
  const file = fileOf(noun);
  return file.columns.map(({ name, type, required, refersTo }) => ({
    name,
    kind: type.kind,
    required,
    isKey: file.key.includes(name),
    choices: [...type.vocabulary],
    refersTo: refersTo && nounOf(refersTo),
  }));
}
