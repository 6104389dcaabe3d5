import { ROLES, type Role } from '@waymark/domain';
import { useId, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { indicatorNamesQuery } from '../../api/indicator-names.graphql.js';
import { readDate, writeDate } from '../../ui/date-text.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { colleaguesQuery } from './admin.graphql.js';
import styles from './admin.module.css';

/** Reads what `RoleField` and `ScopeFields` hold out of a form. */
export function scopedRoleOf(fields: FormData) {
  const text = (name: string) => String(fields.get(name) ?? '') || null;
  return {
    role: (ROLES.find((role) => role === fields.get('role')) ?? 'VIEWER') as Role,
    agencyId: text('agencyId'),
    areaId: text('areaId'),
    indicatorId: text('indicatorId'),
  };
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A control under its label. */
export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  /** What stands there until something is chosen. */
  readonly none?: string;
  readonly value?: string | number | null | undefined;
  readonly required?: boolean;
}

/** One of several, which may come later than the field. */
export function ChoiceField({ name, label, choices, none, value, required = false }: ChoiceFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          key={String(choices.length > 0)}
          id={id}
          name={name}
          defaultValue={value ?? undefined}
          required={required}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {choices.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface PersonFieldProps {
  readonly name: string;
  readonly label: string;
  /** Who cannot be chosen. */
  readonly except?: string;
}

/** Somebody who works here; nobody is meant before one is chosen. */
export function PersonField({ name, label, except }: PersonFieldProps) {
  const { t } = usePageWording();
  const colleagues = useRead(colleaguesQuery, {}).data?.colleagues ?? [];
  const choices = colleagues.flatMap((one) => (one.id === except ? [] : [[one.id, one.name] as const]));
  return <ChoiceField name={name} label={label} none={t.admin.choosePerson} choices={choices} required />;
}

/** Which role; all unless some are named. */
export function RoleField({ roles = ROLES }: { readonly roles?: readonly Role[] }) {
  const { t } = usePageWording();
  const choices = roles.map((role) => [role, t.role[role]] as const);
  return <ChoiceField name="role" label={t.admin.role} choices={choices} required />;
}

/** Where it holds: all unless chosen. */
export function ScopeFields() {
  const { t, w } = usePageWording();
  const names = useNames();
  const indicators = useRead(indicatorNamesQuery, {}).data?.indicators ?? [];
  const lists = [
    ['agencyId', t.admin.agency, names.agencies.map((one) => [one.id, names.agency(one)] as const)],
    ['areaId', t.admin.area, names.areas.map((one) => [one.id, names.area(one)] as const)],
    ['indicatorId', t.admin.indicator, indicators.map((one) => [one.id, w.name(one)] as const)],
  ] as const;
  return lists.map(([name, label, choices]) => (
    <ChoiceField key={name} name={name} label={label} none={t.admin.all} choices={choices} />
  ));
}

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly required?: boolean;
}

/** A day as people write it in both languages, whatever the browser's own; what is none is not sent. */
export function DayField({ name, label, value, required = true }: DayFieldProps) {
  const { t } = usePageWording();
  const check = (field: HTMLInputElement) => {
    const isDay = field.value.trim() === '' || readDate(field.value) !== null;
    field.setCustomValidity(isDay ? '' : t.record.problem.NOT_A_DATE(field.value));
  };
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          name={name}
          inputMode="numeric"
          autoComplete="off"
          placeholder={t.asOf.hint}
          defaultValue={value && writeDate(value)}
          required={required}
          onInput={({ currentTarget }) => check(currentTarget)}
        />
      )}
    </Field>
  );
}

/** The day that a `DayField` of a form holds, `YYYY-MM-DD`; an empty text where it holds none. */
export function dayOf(fields: FormData, name: string): string {
  return readDate(String(fields.get(name) ?? '')) ?? '';
}
