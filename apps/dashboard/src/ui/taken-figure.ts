import { takesBack, type Nature, type Qualifier, type ValueStatus } from '@waymark/domain';
import type { ExportCell } from '@waymark/interchange/export';
import type { UnitShape, Wording } from '@waymark/wording';
import { pageText, type PageText } from '@waymark/wording/page';

/** A figure in a table that is taken away. */
export interface TakenFigure {
  readonly seriesId: string;
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: ValueStatus;
  readonly knownOn: string;
}

/** What a figure is of. */
export interface Measured {
  readonly nature: Nature | null;
  readonly unit: UnitShape & { readonly nameVi: string; readonly nameEn: string };
}

/** The columns of a figure, by the names under which an import knows them again. */
export function figureColumns(w: Wording): string[] {
  const { uses } = pageText(w.locale).import;
  return ['SERIES', 'PERIOD', 'VALUE', 'LOW', 'HIGH', 'QUALIFIER', 'UNIT', 'STATUS', 'KNOWN_ON'].map(
    (use) => uses[use] ?? use,
  );
}

/** A figure in those columns; of one that was taken back only what it was of; nothing where there is none. */
export function figureCells(figure: TakenFigure | null, measured: Measured | null, w: Wording): ExportCell[] {
  if (figure === null || measured === null) return Array<ExportCell>(9).fill(null);
  const { seriesId, value, low, high, qualifier, status, knownOn } = figure;
  const isGone = takesBack(figure);
  return [
    seriesId,
    w.period(figure.period, 'SHORT', measured.nature),
    ...[value, low, high],
    qualifier === null ? null : w.labels.qualifier[qualifier],
    w.name(measured.unit),
    isGone ? null : w.valueStatus(status),
    { date: knownOn },
  ];
}

interface Named {
  readonly number: string | null;
  readonly titleVi: string;
  readonly titleEn: string;
}

/** A document by its number, else by its title. */
export function documentName(document: Named, w: Wording): string {
  return document.number ?? w.title(document);
}

/** The lines above a table: its name, the days of which it tells, and the documents that it rests on, each once. */
export function takenTitle(
  name: string,
  days: string,
  documents: readonly (Named | null | undefined)[],
  w: Wording,
): string[] {
  const names = new Set(documents.flatMap((one) => (one ? [documentName(one, w)] : [])));
  return [
    name,
    days,
    ...(names.size === 0 ? [] : [pageText(w.locale).taken.documents([...names].join('; '))]),
  ];
}

/** All texts of which tables to take away are made. */
export function takenText(w: Wording): Wording['interface'] & PageText {
  return { ...w.interface, ...pageText(w.locale) };
}
