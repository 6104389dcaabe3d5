import { wording } from '@waymark/wording';
import type { Sentence } from '../start-error.js';
import type { RejectedValue } from './read-series.js';

/** Where a row of a file of series stands and why it is not taken, for the terminal. */
export function rejectedValueSentence(file: string, { line, reason, ...details }: RejectedValue): Sentence {
  const place = `${file}:${line}`;
  const { column, value } = details;
  if (reason === 'NOT_A_YEAR') {
    return {
      vi: `${place}: Cột ${column}: "${value}" không phải là năm; chỉ dùng số liệu năm.`,
      en: `${place}: Column ${column}: "${value}" is not a year; only yearly values are used.`,
    };
  }
  if (reason === 'OTHER_IN_SERIES') {
    return {
      vi: `${place}: Cột ${column}: "${value}" khác với các dòng trước của cùng chuỗi.`,
      en: `${place}: Column ${column}: "${value}" differs from the rows before of the same series.`,
    };
  }
  return {
    vi: `${place}: ${wording('vi').loadError(reason, { file, column, value })}`,
    en: `${place}: ${wording('en').loadError(reason, { file, column, value })}`,
  };
}
