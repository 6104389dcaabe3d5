import { isDate, ROLES } from '@waymark/domain';
import { entryWording } from '@waymark/wording/entry';
import { methodText } from '@waymark/wording/method';
import { useCallback } from 'react';
import type { AuditLogQuery } from '../../api/generated/graphql.js';
import { deviceText } from '../../ui/device-text.js';
import { momentText } from '../../ui/moment-text.js';
import type { Locale } from '../../ui/preference.js';
import { usePageWording } from '../../ui/use-page-wording.js';

type Name = AuditLogQuery['auditLog']['names'][number];

/** A value of the log with what is needed to say it. */
export interface AuditValue {
  /** The kind of thing that holds it. */
  readonly kind: string;
  readonly field: string;
  readonly value: string;
  /** What its ids name. */
  readonly refersTo?: string | null | undefined;
}

const NUMBERS = ['value', 'low', 'high', 'value_high', 'min', 'max', 'scale', 'baseline_value'];
/** Versions of figures shown in one line. */
const MOST_VERSIONS = 6;

interface Version {
  readonly period: string;
  readonly version: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: string;
}

/** Says a value of the log in words: names for ids, labels for codes, days and numbers as the reader writes them. */
export function useAuditText(names: readonly Name[]): (value: AuditValue) => string {
  const { t, w, locale } = usePageWording();
  return useCallback(
    ({ kind, field, value, refersTo }: AuditValue): string => {
      const number = (text: string) =>
        Number(text).toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 12 });
      const named = (id: string): string => {
        const found = names.find((one) => one.noun === refersTo && one.id === id);
        if (!found) return refersTo === 'person' && id === 'unknown' ? t.audit.unknownPerson : id;
        const period = refersTo === 'round' ? w.period(id.slice(id.lastIndexOf('.') + 1)) : null;
        return [found[locale], period].filter(Boolean).join(', ');
      };
      if (refersTo) return listOf(value).map(named).join(', ');
      if (field === 'versions')
        return versionsText(
          value,
          ({ period, version, value: figure, low, high, status }) => {
            const kindOf = w.labels.valueStatusShort[status as keyof typeof w.labels.valueStatusShort];
            const ends = (figure === null ? [low, high] : [figure]).filter((one) => one !== null);
            const told = ends.map((one) => number(String(one))).join('–') || t.audit.noValue;
            return t.audit.version(w.period(period), [told, kindOf].filter(Boolean).join(' '), version);
          },
          t.audit.andMore,
        );
      if (field === 'period' || field.endsWith('_period')) return w.period(value);
      if (isDate(value)) return w.date(value);
      if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return momentText(value, locale);
      if (value === 'true' || value === 'false') return value === 'true' ? t.audit.yes : t.audit.no;
      if (NUMBERS.includes(field)) return number(value);
      if (field === 'device') return deviceText(value) ?? value;
      if (field === 'role' && kind !== 'target')
        return t.role[ROLES.find((role) => role === value) ?? 'VIEWER'];
      const words = { ...w.labels, ...entryWording(locale).labels, audit: t.audit };
      return wordsOf(words, kind, field, locale)[value] ?? value;
    },
    [names, t, w, locale],
  );
}

type Words = Readonly<Record<string, string>>;
type Vocabularies = ReturnType<typeof usePageWording>['w']['labels'] &
  ReturnType<typeof entryWording>['labels'] & {
    readonly audit: ReturnType<typeof usePageWording>['t']['audit'];
  };

/** The vocabulary of a field; the same field of different things may have different ones. */
function wordsOf(all: Vocabularies, kind: string, field: string, locale: Locale): Words {
  const kinds: Readonly<Record<string, Words>> = {
    document: all.documentKind,
    goal: all.goalKind,
    indicator: all.indicatorKind,
    unit: all.unitKind,
    statement: all.statementKind,
  };
  const states: Readonly<Record<string, Words>> = {
    round: all.roundState,
    submission: all.submissionState,
    entry: all.entryState,
    import_batch: all.audit.importState,
  };
  const fields: Readonly<Record<string, Words | undefined>> = {
    kind: kinds[kind],
    state: states[kind],
    status: kind === 'own_assessment' ? all.status : all.valueStatus,
    lifecycle: kind === 'document' ? all.documentLifecycle : all.goalLifecycle,
    frequency: kind === 'form' ? all.formFrequency : all.frequency,
    role: all.targetRole,
    level: all.areaLevel,
    direction: all.direction,
    nature: all.nature,
    comparator: all.comparator,
    relation: all.relation,
    series_rule: all.seriesRule,
    qualifier: all.qualifier,
    missing_reason: all.missingReason,
    version_reason: all.versionReason,
    language: all.audit.language,
    way: all.audit.way,
    method: methodText(locale).name,
  };
  return fields[field] ?? {};
}

/** The ids in a value: one, or a list of them. */
function listOf(value: string): readonly string[] {
  return value.startsWith('[') ? (JSON.parse(value) as unknown[]).map(String) : [value];
}

function versionsText(
  value: string,
  say: (version: Version) => string,
  more: (count: number) => string,
): string {
  const versions = JSON.parse(value) as readonly Version[];
  const shown = versions.slice(0, MOST_VERSIONS).map(say);
  if (versions.length > MOST_VERSIONS) shown.push(more(versions.length - MOST_VERSIONS));
  return shown.join('; ');
}
