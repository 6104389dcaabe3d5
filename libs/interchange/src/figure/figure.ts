import type { FigureRejection, Qualifier, ValueStatus } from '@waymark/domain';

/**
 * What a row says about what was measured, as printed; the caller finds the series. Two rows that say the same have
 * the very same object, so what was found can be kept by it (`Map<SeriesKeys, …>`).
 */
export interface SeriesKeys {
  /** An id of Waymark's own. */
  readonly series?: string;
  readonly indicator?: string;
  readonly indicatorCode?: string;
  readonly area?: string;
  readonly areaCode?: string;
  /** "Giới tính: Nữ; Nhóm tuổi: 15-24": each column of a breakdown that is not empty. */
  readonly breakdown?: string;
  readonly unit?: string;
}

/** Where a figure stands: the line of the file or row of the sheet, and its column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A figure as a file gives it. */
export interface FigureRow extends Place {
  readonly keys: SeriesKeys;
  /** SDMX, exists: 2022, 2022-S1, 2022-Q3, 2022-09, 2022-09-30. */
  readonly period: string;
  /** Printed as a sum since 1 January ("9 tháng 2022", which is 2022-09; 6 months are 2022-S1, 3 are 2022-Q1). */
  readonly isToDate: boolean;
  /** Which published version of the value it is, where the file says so. */
  readonly version: number | null;
  /**
   * Finite; null where a range is given by `low` and `high`. All three are null where a version (which is then given)
   * takes the value of its period back.
   */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: ValueStatus | null;
  /** The text of the cell. */
  readonly asPrinted: string;
  /** The cell itself says percent ("85,1%", or a number in percent format, which was multiplied by 100). */
  readonly isPercent: boolean;
  readonly source: string | null;
  readonly note: string | null;
  /** YYYY-MM-DD. */
  readonly knownOn: string | null;
}

/** A figure that is not taken. */
export interface RejectedRow extends Place {
  readonly code: FigureRejection;
  /** The text of the cell that is wrong. */
  readonly text: string;
  /** For a `CONTRADICTORY_DUPLICATE`, where the other one stands. */
  readonly other: Place | null;
  /** A figure of an earlier batch from this very place is taken back: only now a later row contradicts it. */
  readonly takesBack: boolean;
}

/** Some rows of a file in its order. */
export interface FigureBatch {
  readonly figures: readonly FigureRow[];
  readonly rejected: readonly RejectedRow[];
  /** Cells of figures that are empty or say so ("..", "–", "n/a"). */
  readonly blanks: number;
  /** Figures that repeat an earlier one of the file word for word; they are not given again. */
  readonly repeated: number;
  /** How much of the file has been read, 0 to 1. */
  readonly share: number;
}
