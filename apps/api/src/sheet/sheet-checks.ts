import {
  checkEntry,
  entryValue,
  readTypedNumber,
  type CheckSeverity,
  type EntryFacts,
  type Observation,
} from '@waymark/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import type { Entry } from '../entry/entry.entity.js';
import { CheckCodeEnum, CheckSeverityEnum } from '../graphql/enums.js';
import { observationsAsOf } from '../series/observation.store.js';
import type { Series } from '../series/series.entity.js';
import type { SheetCheckCode } from './check-code.js';
import type { StoredSheet } from './sheet.store.js';
import type { StepMoment } from './step-facts.js';

@ObjectType({ description: 'Something wrong with a figure, or unusual about it.' })
export class RowCheck {
  @Field(() => CheckCodeEnum, { description: 'What it is.' })
  code: SheetCheckCode;

  @Field(() => CheckSeverityEnum, { description: 'Whether it must be mended, explained, or is only told.' })
  severity: CheckSeverity;

  @Field({ description: 'Whether an explanation was given, where one is asked for.' })
  isExplained: boolean;
}

/** A row of a sheet with its checks. */
export interface RowChecks {
  readonly seriesId: string;
  readonly isEmpty: boolean;
  readonly checks: readonly RowCheck[];
}

/** Checks every figure of a sheet against what is public of its series on a day. */
export async function checkSheet(
  manager: EntityManager,
  sheet: StoredSheet,
  moment: StepMoment,
): Promise<RowChecks[]> {
  const history = await observationsAsOf(manager, sheet.seriesIds, moment.today);
  return sheet.rows.map(({ seriesId }) => {
    const entry = sheet.entries.get(seriesId);
    const isEmpty = !entry || entry.state === 'EMPTY';
    const series = moment.reference.series.get(seriesId);
    if (isEmpty || !series) return { seriesId, isEmpty: true, checks: [] };
    return {
      seriesId,
      isEmpty: false,
      checks: checkRow({ sheet, entry, series, observations: history.get(seriesId) ?? [] }, moment),
    };
  });
}

/** A figure with what it is checked against: the public values of its series. */
export interface CheckedRow {
  readonly sheet: StoredSheet;
  readonly entry: Entry;
  readonly series: Series;
  readonly observations: readonly Observation[];
}

/** The checks of one figure. */
export function checkRow(
  { sheet, entry, series, observations }: CheckedRow,
  { today }: Pick<StepMoment, 'today'>,
): RowCheck[] {
  const { period } = sheet.round;
  const status = entry.status ?? sheet.submission.status;
  const since =
    series.breaks
      .map((at) => at.period)
      .sort()
      .at(-1) ?? '';
  const history = observations.flatMap((one) => {
    const value = one.period < since || one.status === 'TARGET_LIKE' ? null : entryValue(one);
    return value === null ? [] : [{ period: one.period, value }];
  });
  const { indicator, unit, nature } = series;
  const facts: EntryFacts = {
    measure: { ...indicator, nature, unit },
    history,
    today,
    needsSource: sheet.round.form.needsSource,
    parts: partsOf(sheet, entry.seriesId, unit),
  };
  const missing =
    entry.missingReason === null ? null : { reason: entry.missingReason, expectedOn: entry.expectedOn };
  const checks: RowCheck[] = checkEntry(
    {
      ...{ period, missing, value: entry.value, low: entry.low, high: entry.high },
      ...{ qualifier: entry.qualifier, explanation: entry.explanation },
      rankOf: entry.rankOf ?? series.rankOf,
      status: status ?? 'UNKNOWN',
      lastDigit: lastDigitOf(entry, unit),
      hasSource: [entry, sheet.submission].some(({ documentId, sourceRef }) => documentId ?? sourceRef),
    },
    facts,
  ).map(({ code, severity, isExplained }) => ({ code, severity, isExplained }));
  const error = (code: SheetCheckCode): RowCheck => ({ code, severity: 'ERROR', isExplained: false });
  const isGiven = missing === null;
  if (isGiven && status === null) checks.unshift(error('MISSING_STATUS'));
  const current = observations.find((one) => one.period === period);
  if (isGiven && current && !isEqual(current, entry, status) && entry.versionReason === null)
    checks.unshift(error('VERSION_REASON'));
  return checks;
}

/** Whether an entry says again what is public already. */
export function isEqual(
  current: Pick<Observation, 'value' | 'low' | 'high' | 'qualifier' | 'rankOf' | 'status'>,
  entry: Pick<Entry, 'value' | 'low' | 'high' | 'qualifier' | 'rankOf'>,
  status: Observation['status'] | null,
): boolean {
  return (
    current.status === status &&
    (['value', 'low', 'high', 'qualifier', 'rankOf'] as const).every((key) => current[key] === entry[key])
  );
}

/** Of a total: what its parts on the sheet say. */
function partsOf(
  { rows, entries }: StoredSheet,
  seriesId: string,
  unit: Series['unit'],
): EntryFacts['parts'] {
  const total = rows.find((row) => row.seriesId === seriesId);
  const parts = rows.filter(({ parentN }) => parentN !== null && parentN === total?.n);
  if (parts.length === 0) return null;
  const values = parts.flatMap((part) => {
    const entry = entries.get(part.seriesId);
    const value = entry ? entryValue(entry) : null;
    return entry && value !== null ? [{ value, lastDigit: lastDigitOf(entry, unit) }] : [];
  });
  return { values, isComplete: values.length === parts.length };
}

/**
 * One unit of the last digit that was typed, by which a number may have been rounded; null where what was typed does
 * not say the value in any way of writing.
 */
function lastDigitOf({ asTyped, value }: Entry, unit: Series['unit']): number | null {
  if (asTyped === null || value === null) return null;
  for (const style of ['VI', 'EN'] as const) {
    const reading = readTypedNumber(asTyped, { style, unit });
    if (reading.kind === 'VALUE' && reading.value === value) return reading.lastDigit;
  }
  return null;
}
