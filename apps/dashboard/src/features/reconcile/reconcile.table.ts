import type { Wording } from '@waymark/wording';
import type { ExportCell } from '@waymark/interchange/export';
import type { TakenTable } from '../../ui/table-file.js';
import { documentName, figureCells, figureColumns, takenText, takenTitle } from '../../ui/taken-figure.js';
import { askedWords, shareWords, sizeWords, type ReconcileData } from './reconcile.words.js';

/** What needs reconciling as a table to take away: a line a stated number or a published figure. */
export function reconcileTable({ asOf, promises, values }: ReconcileData, w: Wording): TakenTable {
  const t = takenText(w);
  return {
    file: t.reconcile.fileName(asOf),
    name: t.reconcile.title,
    title: takenTitle(
      t.reconcile.title,
      t.taken.asOf(w.date(asOf)),
      [
        ...promises.flatMap(({ stated }) => stated.map(({ promise }) => promise.goal.document)),
        ...values.flatMap(({ periods }) =>
          periods.flatMap((period) => period.values.map(({ figure }) => figure.document)),
        ),
      ],
      w,
    ),
    columns: [
      ...[t.reconcile.kind, t.changes.measure, t.goal.area, t.reconcile.promise, t.goal.document],
      ...[t.reconcile.statedBy, t.changes.on, t.judged.due, t.board.needed, t.reconcile.verdict],
      ...[t.taken.words, ...figureColumns(w), t.reconcile.difference, t.reconcile.share],
    ],
    rows: [...promiseRows(promises, w), ...valueRows(values, w)],
  };
}

function promiseRows(promises: ReconcileData['promises'], w: Wording): ExportCell[][] {
  const t = takenText(w);
  return promises.flatMap((one) =>
    one.stated.map((stated): ExportCell[] => {
      const { goal } = stated.promise;
      return [
        one.kind === 'SAME_DAY' ? t.reconcile.sameDay : t.reconcile.recorded,
        w.name(goal.indicator),
        w.name(goal.area),
        w.title(goal),
        documentName(goal.document, w),
        goal.saidBy ?? (goal.document.issuer ? w.name(goal.document.issuer) : null),
        w.date(goal.statedOn, goal.statedPrecision),
        stated.target ? (w.due(stated.target) ?? null) : null,
        askedWords(stated, w),
        w.status(stated.assessment.status),
        null,
        ...figureCells(null, null, w),
        one.size === null ? null : sizeWords(one.size, one.indicator, w),
        shareWords(one, one.indicator, w),
      ];
    }),
  );
}

function valueRows(values: ReconcileData['values'], w: Wording): ExportCell[][] {
  const t = takenText(w);
  return values.flatMap(({ indicator, area, series, periods }) =>
    periods.flatMap((period) =>
      period.values.map(({ seriesId, figure }): ExportCell[] => {
        const producer = series.find(({ id }) => id === seriesId)?.producer;
        return [
          t.reconcile.values,
          w.name(indicator),
          w.name(area),
          null,
          figure.document ? documentName(figure.document, w) : null,
          producer ? w.name(producer) : null,
          ...[null, null, null, null],
          w.qualified(figure, indicator.unit, indicator.decimals),
          ...figureCells({ ...figure, seriesId }, indicator, w),
          sizeWords(period.size, indicator, w),
          shareWords(period, indicator, w),
        ];
      }),
    ),
  );
}
