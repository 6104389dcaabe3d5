import { pageText } from '@waymark/wording/page';
import type { Wording } from '@waymark/wording';
import { csv, plainNumber } from '../../ui/download.js';
import { causeWords, revision, type ChangesData } from './change.words.js';

/** What moved as a table for Excel: one line a change, numbers as numbers with their unit beside them. */
export function changesCsv(changes: ChangesData, w: Wording): string {
  const t = { ...w.interface, ...pageText(w.locale) };
  const documentOf = ({
    number,
    titleVi,
    titleEn,
  }: {
    number: string | null;
    titleVi: string;
    titleEn: string;
  }) => number ?? w.title({ titleVi, titleEn });
  const head = [
    t.changes.kind,
    t.board.goal,
    t.goal.document,
    t.goal.area,
    t.changes.before,
    t.changes.after,
    t.changes.change,
    t.indicator.unit,
    t.changes.period,
    t.figure.status,
    t.changes.cause,
    t.changes.on,
    t.changes.producer,
  ];
  const lines = [
    ...changes.verdicts.map((one) => [
      t.changes.turn[one.turn],
      w.title(one.goal.goal),
      documentOf(one.goal.goal.document),
      w.name(one.goal.goal.area),
      w.status(one.before),
      w.status(one.goal.status),
      '',
      '',
      one.period ? w.period(one.period, 'SHORT', one.measure?.nature ?? null) : '',
      '',
      causeWords(one, w),
      one.on ? w.date(one.on, one.onPrecision) : '',
      '',
    ]),
    ...changes.stated.map(({ goal, status }) => [
      t.changes.stated,
      w.title(goal),
      documentOf(goal.document),
      w.name(goal.area),
      '',
      w.status(status),
      '',
      '',
      '',
      '',
      '',
      w.date(goal.statedOn, goal.statedPrecision),
      goal.saidBy ?? '',
    ]),
    ...changes.figures.map((one) => {
      const { before, after, indicator, area, producer } = one;
      return [
        before ? t.changes.revised : t.changes.figures,
        w.name(indicator),
        after.document ? documentOf(after.document) : '',
        w.name(area),
        plainNumber(before?.value, w.locale),
        after.value === null
          ? w.qualified(after, indicator.unit, indicator.decimals)
          : plainNumber(after.value, w.locale),
        revision(one, w) ?? '',
        w.name(indicator.unit),
        w.period(after.period, 'SHORT', indicator.nature),
        w.valueStatus(after.status),
        '',
        w.date(after.knownOn, after.knownPrecision),
        w.name(producer),
      ];
    }),
    ...changes.documents.map(({ document, replaces }) => [
      t.changes.documents,
      w.title(document),
      document.number ?? '',
      '',
      replaces.map(documentOf).join('; '),
      documentOf(document),
      '',
      '',
      '',
      '',
      '',
      document.dated ? w.date(document.dated, document.datedPrecision) : '',
      document.issuer ? w.name(document.issuer) : '',
    ]),
  ];
  return csv([head, ...lines], w.locale === 'vi' ? ';' : ',');
}
