import type { Wording } from '@waymark/wording';
import type { DocumentPartsFragment, SeriesPartsFragment } from '../../api/generated/graphql.js';
import type { TakenTable } from '../../ui/table-file.js';
import { documentName, figureCells, figureColumns, takenText, takenTitle } from '../../ui/taken-figure.js';
import { observations } from './figure.js';

export interface FiguresFacts {
  /** Of the page: an indicator or a goal. */
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly series: readonly SeriesPartsFragment[];
  readonly documents: readonly DocumentPartsFragment[];
}

/** The figures of some series that count, to take away; an import knows them again. */
export function figuresTable({ id, title, asOf, series, documents }: FiguresFacts, w: Wording): TakenTable {
  const t = takenText(w);
  const rows = series.flatMap((one) =>
    observations(one.current).map((figure) => ({
      figure,
      one,
      document: documents.find((document) => document.id === figure.documentId),
    })),
  );
  return {
    file: `${id}-${asOf}`,
    name: title,
    title: takenTitle(
      title,
      t.taken.asOf(w.date(asOf)),
      rows.map(({ document }) => document),
      w,
    ),
    columns: [
      ...[t.import.uses['INDICATOR'] ?? '', t.goal.area, t.figure.producer, t.taken.words],
      ...[...figureColumns(w), t.figure.source, t.figure.note],
    ],
    rows: rows.map(({ figure, one, document }) => [
      w.name(one.indicator),
      w.name(one.area),
      w.name(one.producer),
      w.qualified(figure, one.indicator.unit, one.indicator.decimals),
      ...figureCells({ ...figure, seriesId: one.id }, { nature: one.nature, unit: one.indicator.unit }, w),
      document ? documentName(document, w) : figure.sourceRef,
      w.locale === 'vi' ? figure.noteVi : figure.noteEn,
    ]),
  };
}
