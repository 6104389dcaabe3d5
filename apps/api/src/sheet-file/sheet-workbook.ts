import type { FormContent, FormHead, FormRow, FormWorkbook } from '@waymark/interchange';
import { wording, type Locale } from '@waymark/wording';
import { entryWording, workbookWording, type WorkbookFacts } from '@waymark/wording/entry';
import type { Entry } from '../entry/entry.entity.js';
import type { Series } from '../series/series.entity.js';
import type { Sheet, SheetRow } from '../sheet/sheet.type.js';

const EMPTY: FormContent = {
  ...{ value: '', status: '', missing: '', expectedOn: '' },
  ...{ explanation: '', versionReason: '', source: '', note: '' },
};

/** A sheet as a workbook to fill in, in a language. */
export function workbookOf(sheet: Sheet, locale: Locale): FormWorkbook {
  const words = workbookWording(locale);
  const { round } = sheet;
  const areas = new Set(sheet.rows.map(({ series }) => series.areaId));
  return {
    ids: { form: round.formId, round: round.id, agency: sheet.agency.id, language: locale },
    title: words.title(factsOf(sheet, locale)),
    head: headOf(sheet, locale),
    rows: sheet.rows.map((row) => rowOf(row, locale, areas.size > 1)),
    words: { ...words, sheet: round.form.code },
  };
}

/** What holds for the whole sheet, as it stands over the table. */
export function headOf({ submission }: Pick<Sheet, 'submission'>, locale: Locale): FormHead {
  return {
    status: submission.status === null ? '' : wording(locale).valueStatus(submission.status),
    source: submission.sourceRef ?? '',
  };
}

/** What the lines above the table and the name of the file say. */
export function factsOf({ round, agency }: Sheet, locale: Locale): WorkbookFacts {
  const w = wording(locale);
  return {
    code: round.form.code,
    title: w.title(round.form),
    unit: w.name(agency),
    period: round.period,
    dueOn: round.dueOn,
  };
}

function rowOf(row: SheetRow, locale: Locale, tellsArea: boolean): FormRow {
  const { series, plan, samePeriod, previous, entry } = row;
  const { indicator, area } = series;
  const w = wording(locale);
  const name = tellsArea ? `${w.name(indicator)}, ${w.name(area)}` : w.name(indicator);
  return {
    series: series.id,
    label: series.nature === 'YEAR_TO_DATE' ? workbookWording(locale).toDate(name) : name,
    unit: (locale === 'vi' ? indicator.unit.symbolVi : indicator.unit.symbolEn) ?? '',
    plan: plan?.value ?? null,
    lastYear: samePeriod?.value ?? null,
    previous: previous?.value ?? null,
    content: contentOf(entry, series, locale),
    isOpen: row.mayEnter,
    isPublic: row.current !== null || entry?.versionReason != null,
    decimals: indicator.decimals,
    min: indicator.min,
    max: indicator.max,
  };
}

/** What a unit says of a figure, as it stands in the cells of the workbook: a plain number as a number. */
export function contentOf(entry: Entry | null, { indicator, rankOf }: Series, locale: Locale): FormContent {
  if (!entry) return EMPTY;
  const w = wording(locale);
  const { labels } = entryWording(locale);
  const { value, low, high } = entry;
  const isPlain =
    value !== null && low === null && high === null && entry.qualifier === null && sameRank(entry, rankOf);
  const point = { ...entry, period: '', status: 'FINAL' } as const;
  return {
    value: isPlain ? value : (entry.asTyped ?? w.qualified(point, indicator.unit, indicator.decimals)).trim(),
    status: entry.status === null ? '' : w.valueStatus(entry.status),
    missing: entry.missingReason === null ? '' : labels.missingReason[entry.missingReason],
    expectedOn: entry.expectedOn ?? '',
    explanation: entry.explanation ?? '',
    versionReason: entry.versionReason === null ? '' : labels.versionReason[entry.versionReason],
    source: entry.sourceRef ?? '',
    note: entry.note ?? '',
  };
}

const sameRank = (entry: Entry, rankOf: number | null): boolean =>
  entry.rankOf === null || entry.rankOf === rankOf;
