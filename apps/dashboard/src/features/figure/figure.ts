import type { DatePrecision, Qualifier, ValueStatus, VersionReason } from '@waymark/domain';
import type { ObservationsPartsFragment } from '../../api/generated/graphql.js';

/** One published version of a value, out of the parallel arrays in which it travels. */
export interface Figure {
  readonly period: string;
  readonly end: string;
  readonly version: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: ValueStatus;
  readonly rankOf: number | null;
  readonly knownOn: string;
  readonly knownPrecision: DatePrecision;
  readonly documentId: string | null;
  readonly sourceRef: string | null;
  readonly asPrinted: string | null;
  readonly noteVi: string | null;
  readonly noteEn: string | null;
  readonly recordedOn: string;
  readonly versionReason: VersionReason | null;
  /** Null for a machine, and for readers who did not sign in. */
  readonly recordedByName: string | null;
  /** Who entered and who approved it in a form; null where it came otherwise, and as above. */
  readonly enteredByName: string | null;
  readonly approvedByName: string | null;
  /** The file that brought it, or whose import was undone by it; null for readers who did not sign in. */
  readonly importedFrom: string | null;
}

/** The observations as rows, oldest period first. */
export function observations(columns: ObservationsPartsFragment): readonly Figure[] {
  return columns.periods.map((period, i) => ({
    period,
    end: columns.ends[i] ?? '',
    version: columns.versions[i] ?? 1,
    value: columns.values[i] ?? null,
    low: columns.lows[i] ?? null,
    high: columns.highs[i] ?? null,
    qualifier: columns.qualifiers[i] ?? null,
    status: columns.statuses[i] ?? 'UNKNOWN',
    rankOf: columns.rankOfs[i] ?? null,
    knownOn: columns.knownOns[i] ?? '',
    knownPrecision: columns.knownPrecisions[i] ?? 'UNKNOWN',
    documentId: columns.documentIds[i] ?? null,
    sourceRef: columns.sourceRefs[i] ?? null,
    asPrinted: columns.asPrinteds[i] ?? null,
    noteVi: columns.notesVi[i] ?? null,
    noteEn: columns.notesEn[i] ?? null,
    recordedOn: columns.recordedOns[i] ?? '',
    versionReason: columns.versionReasons[i] ?? null,
    recordedByName: columns.recordedByNames[i] ?? null,
    enteredByName: columns.enteredByNames[i] ?? null,
    approvedByName: columns.approvedByNames[i] ?? null,
    importedFrom: columns.importedFroms[i] ?? null,
  }));
}
