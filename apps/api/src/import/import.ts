import type { NumberStyle, UnmatchedReason, ValueStatus } from '@waymark/domain';
import type { Mapping, OpenedFile, SeriesKeys } from '@waymark/interchange';

/** What is said beside the file: the answers to its questions, and what holds for all its figures. */
export interface ImportOptions {
  readonly mapping?: Mapping | undefined;
  /** Of the saved one, where it is that. */
  readonly mappingName?: string | undefined;
  readonly sheet?: string | undefined;
  readonly table?: string | undefined;
  readonly numbers?: NumberStyle | Readonly<Record<number, NumberStyle>>;
  /** The day on which the figures became public, where a row does not say it; today where this does not either. */
  readonly knownOn?: string | undefined;
  /** The document that published them. */
  readonly documentId?: string | undefined;
  /** Where a row does not say it; without it a figure is of unknown status, or keeps the one it had. */
  readonly status?: ValueStatus | undefined;
}

/** How a file was understood, as plain JSON. */
export type Understood = Omit<OpenedFile, 'name'>;

/** Something measured for which there is no series, each once, with how many figures were left out for it. */
export interface Unmatched {
  readonly keys: SeriesKeys;
  readonly count: number;
  /** Where it stands first. */
  readonly line: number;
  readonly reason: UnmatchedReason;
  /** Ids of the series that could be meant. */
  readonly candidates: readonly string[];
}

/** What a file holds beside what is stored. */
export interface ImportReport {
  /** How many series its figures are of. */
  readonly series: number;
  /** Figures that were read and belong to a series, those not taken left out. */
  readonly observations: number;
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: number;
  /** Empty cells. */
  readonly blanks: number;
  /** Figures that repeat an earlier one of the file. */
  readonly repeated: number;
  /** Figures of the unmatched. */
  readonly unmatchedFigures: number;
  readonly unmatched: readonly Unmatched[];
}
