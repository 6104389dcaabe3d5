import { pageText } from '@waymark/wording/page';
import type { Wording } from '@waymark/wording';
import { csv, plainNumber } from '../../ui/download.js';
import { askedWords, shareWords, sizeWords, type ReconcileData } from './reconcile.words.js';

/** What needs reconciling as a table for Excel: one line a stated number or a published figure. */
export function reconcileCsv({ promises, values }: ReconcileData, w: Wording): string {
  const t = { ...w.interface, ...pageText(w.locale) };
  const documentOf = (document: { number: string | null; titleVi: string; titleEn: string } | null) =>
    document ? (document.number ?? w.title(document)) : '';
  const head = [
    t.reconcile.kind,
    t.changes.measure,
    t.goal.area,
    t.reconcile.promise,
    t.goal.document,
    t.reconcile.statedBy,
    t.changes.knownOn,
    t.reconcile.period,
    t.judged.due,
    t.board.newest,
    t.board.needed,
    t.indicator.unit,
    t.figure.status,
    t.reconcile.verdict,
    t.reconcile.difference,
    t.reconcile.share,
  ];
  const lines = [
    ...promises.flatMap((one) =>
      one.stated.map((stated) => {
        const { goal } = stated.promise;
        return [
          one.kind === 'SAME_DAY' ? t.reconcile.sameDay : t.reconcile.recorded,
          w.name(goal.indicator),
          w.name(goal.area),
          w.title(goal),
          documentOf(goal.document),
          goal.saidBy ?? (goal.document.issuer ? w.name(goal.document.issuer) : ''),
          w.date(goal.statedOn, goal.statedPrecision),
          '',
          stated.target ? (w.due(stated.target) ?? '') : '',
          '',
          askedWords(stated, w),
          w.name(stated.target?.unit ?? goal.indicator.unit),
          '',
          w.status(stated.assessment.status),
          one.size === null ? '' : sizeWords(one.size, one.indicator, w),
          shareWords(one, one.indicator, w) ?? '',
        ];
      }),
    ),
    ...values.flatMap(({ indicator, area, series, periods }) =>
      periods.flatMap((period) =>
        period.values.map(({ seriesId, figure }) => {
          const producer = series.find(({ id }) => id === seriesId)?.producer;
          return [
            t.reconcile.values,
            w.name(indicator),
            w.name(area),
            '',
            documentOf(figure.document),
            producer ? w.name(producer) : '',
            w.date(figure.knownOn, figure.knownPrecision),
            w.period(figure.period, 'SHORT', indicator.nature),
            '',
            figure.value === null
              ? w.qualified(figure, indicator.unit, indicator.decimals)
              : plainNumber(figure.value, w.locale),
            '',
            w.name(indicator.unit),
            w.valueStatus(figure.status),
            '',
            sizeWords(period.size, indicator, w),
            shareWords(period, indicator, w) ?? '',
          ];
        }),
      ),
    ),
  ];
  return csv([head, ...lines], w.locale === 'vi' ? ';' : ',');
}
