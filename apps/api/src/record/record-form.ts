import type { RecordField } from './record.type.js';
import { ROWS } from './form-rows.js';
import { fileOf, nounOf, type RecordNoun } from './record-noun.js';

/** What a form asks for is kept in a file of its own, and kept up with the form. */
const ROWS_FIELD: RecordField = {
  name: ROWS,
  kind: 'ROWS',
  required: false,
  isKey: false,
  choices: [],
  refersTo: null,
};

/** The fields of a noun, by the columns of its file. */
export function formOf(noun: RecordNoun): RecordField[] {
  const file = fileOf(noun);
  const fields = file.columns.map(({ name, type, required, refersTo }) => ({
    name,
    kind: type.kind,
    required,
    isKey: file.key.includes(name),
    choices: [...type.vocabulary],
    refersTo: refersTo && nounOf(refersTo),
  }));
  return noun === 'FORM' ? [...fields, ROWS_FIELD] : fields;
}
