import type {
  FigureRejection,
  FileRefusal,
  ImportState,
  Layout,
  NumberStyle,
  RowRejection,
  RowVerdict,
  UnmatchedReason,
} from '@waymark/domain';
import type { Locale } from '../locale.js';
import type { Details } from './details.js';
import { importEn } from './import.en.js';
import { importVi } from './import.vi.js';

/** What is said when figures are brought in from files, on screen and in the terminal. */
export interface ImportWording {
  /** Why a whole file is not taken, and what to do. */
  readonly refusal: Readonly<Record<FileRefusal, (details: Details) => string>>;
  /** Why a figure is not taken. */
  readonly rejection: Readonly<Record<FigureRejection | RowRejection, string>>;
  /** Why nobody can say to which series a row belongs. */
  readonly unmatched: Readonly<Record<UnmatchedReason, string>>;
  readonly verdict: Readonly<Record<RowVerdict, string>>;
  readonly state: Readonly<Record<ImportState, string>>;
  readonly layout: Readonly<Record<Layout, string>>;
  readonly numbers: Readonly<Record<NumberStyle, string>>;
}

/** The words of importing in a language. */
export function importWording(locale: Locale): ImportWording {
  return locale === 'vi' ? importVi : importEn;
}
