import { importWording } from '@waymark/wording/import';
import type { FileRefused, Question } from '@waymark/interchange';
import type { Sentence } from '../start-error.js';

/** Why a file is not taken, in both languages. */
export function refusalSentence({ code, details }: FileRefused): Sentence {
  return {
    vi: importWording('vi').refusal[code](details),
    en: importWording('en').refusal[code](details),
  };
}

/** What must be said on the command line before a file can be read. */
export function questionSentence(question: Question): Sentence {
  switch (question.kind) {
    case 'TABLE': {
      const names = question.tables.map(({ id, name }) => (name === id ? id : `${id} (${name})`)).join('; ');
      return {
        vi: `Tệp có nhiều bảng; hãy chọn một bằng --sheet hoặc --table: ${names}.`,
        en: `The file has several tables; choose one by --sheet or --table: ${names}.`,
      };
    }
    case 'NUMBERS': {
      const [first] = question.columns;
      const { asPrinted = '', header = '', line = 0, readings } = first ?? {};
      return {
        vi: `Cột "${header}", dòng ${line}: "${asPrinted}" có thể là ${readings?.VI} hoặc ${readings?.EN}; hãy chọn bằng --numbers vi hoặc --numbers en.`,
        en: `Column "${header}", line ${line}: "${asPrinted}" may be ${readings?.VI} or ${readings?.EN}; choose by --numbers vi or --numbers en.`,
      };
    }
    case 'MAPPING':
      return {
        vi: 'Không nhận ra cách trình bày của bảng; hãy ghép cột bằng --map TỆP (hoặc tên bảng ghép đã lưu).',
        en: 'The layout of the table is not recognised; map its columns by --map FILE (or the name of a saved mapping).',
      };
  }
}
