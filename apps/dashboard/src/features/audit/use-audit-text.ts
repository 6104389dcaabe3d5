import { isDate, ROLES } from '@waymark/domain';
import { entryWording } from '@waymark/wording/entry';
import { methodText } from '@waymark/wording/method';
import type { PageText } from '@waymark/wording/page';
import type { Wording } from '@waymark/wording';
import { useCallback, useMemo } from 'react';
import type { AuditLogQuery } from '../../api/generated/graphql.js';
import { deviceText } from '../../ui/device-text.js';
import { momentText } from '../../ui/moment-text.js';
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
  const vocabularies = useMemo(() => vocabulariesOf(w, t.audit), [w, t]);
  return useCallback(
    ({ kind, field, value, refersTo }: AuditValue): string => {
      const number = (figure: number) => w.number(figure, 12);
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
            const told = ends.map(number).join('–') || t.audit.noValue;
            return t.audit.version(w.period(period), [told, kindOf].filter(Boolean).join(' '), version);
          },
          t.audit.andMore,
        );
      if (field === 'period' || field.endsWith('_period')) return w.period(value);
      if (isDate(value)) return w.date(value);
      if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return momentText(value, locale);
      if (value === 'true' || value === 'false') return value === 'true' ? t.audit.yes : t.audit.no;
      if (NUMBERS.includes(field)) return number(Number(value));
      if (field === 'device') return deviceText(value) ?? value;
      if (field === 'role' && kind !== 'target')
        return t.role[ROLES.find((role) => role === value) ?? 'VIEWER'];
      return (vocabularies.of[kind]?.[field] ?? vocabularies.every[field])?.[value] ?? value;
    },
    [names, t, w, locale, vocabularies],
  );
}

type Vocabularies = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The vocabularies of fields: of every thing that has such a field, and where those of one thing are others. */
function vocabulariesOf(
  { labels, locale }: Wording,
  { importState, language, way }: PageText['audit'],
): { readonly every: Vocabularies; readonly of: Readonly<Record<string, Vocabularies>> } {
  const entry = entryWording(locale).labels;
  return {
    every: {
      status: labels.valueStatus,
      lifecycle: labels.goalLifecycle,
      frequency: labels.frequency,
      role: labels.targetRole,
      level: labels.areaLevel,
      direction: labels.direction,
      nature: labels.nature,
      comparator: labels.comparator,
      relation: labels.relation,
      series_rule: labels.seriesRule,
      qualifier: labels.qualifier,
      missing_reason: entry.missingReason,
      version_reason: entry.versionReason,
      language,
      way,
      method: methodText(locale).name,
    },
    of: {
      document: { kind: labels.documentKind, lifecycle: labels.documentLifecycle },
      goal: { kind: labels.goalKind },
      indicator: { kind: labels.indicatorKind },
      unit: { kind: labels.unitKind },
      statement: { kind: labels.statementKind },
      own_assessment: { status: labels.status },
      form: { frequency: entry.formFrequency },
      round: { state: entry.roundState },
      submission: { state: entry.submissionState },
      entry: { state: entry.entryState },
      import_batch: { state: importState },
    },
  };
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
