import { colToLetter, type DataValidation } from 'hucre';
import { FORM_COLUMNS, type FormColumn, type FormRow, type FormWords } from './form.js';

/** No number that a sheet holds is beyond. */
const MOST = '9.99E+307';

/** What a program says of what is typed into a form; all of it is checked again when the form comes back. */
export function formChecks(rows: readonly FormRow[], firstLine: number, words: FormWords): DataValidation[] {
  if (rows.length === 0) return [];
  const range = (column: FormColumn) =>
    `${letter(column)}${firstLine}:${letter(column)}${firstLine + rows.length - 1}`;
  return [
    ...rows.map((row, at) => figureCheck(row, `${letter('value')}${firstLine + at}`, words)),
    listed(range('status'), words.statuses, words),
    listed(range('missing'), words.reasons, words),
    {
      ...listed(range('versionReason'), words.versionReasons, words),
      ...hint(words.versionHint),
    },
  ];
}

/** One of some words, or nothing. */
export function listed(range: string, values: readonly string[], words: FormWords): DataValidation {
  return {
    type: 'list',
    values: [...values],
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage: words.notListed.slice(0, 255),
  };
}

function figureCheck({ min, max }: FormRow, range: string, words: FormWords): DataValidation {
  return {
    type: 'decimal',
    operator: 'between',
    formula1: min === null ? `-${MOST}` : String(min),
    formula2: max === null ? MOST : String(max),
    range,
    allowBlank: true,
    ...hint(words.hint),
    showErrorMessage: true,
    // "khoảng 120" and "chưa có" are read too, when the file comes back.
    errorStyle: 'warning',
    errorMessage: words.notANumber.slice(0, 255),
  };
}

function hint([title, text]: FormWords['hint']): Partial<DataValidation> {
  return { showInputMessage: true, inputTitle: title.slice(0, 32), inputMessage: text.slice(0, 255) };
}

const letter = (column: FormColumn): string => colToLetter(FORM_COLUMNS.indexOf(column));
