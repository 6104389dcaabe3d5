import { ROLES, type Role } from '@waymark/domain';
import { useId, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { indicatorNamesQuery } from '../../api/indicator-names.graphql.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './admin.module.css';

/** Reads what `RoleField`, `ScopeFields` and `DayField` hold out of a form. */
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

/** Which role; all unless some are named. */
export function RoleField({ roles = ROLES }: { readonly roles?: readonly Role[] }) {
  const { t } = usePageWording();
  return (
    <Field label={t.admin.role}>
      {(id) => (
        <select id={id} name="role" required>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t.role[role]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
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
  return lists.map(([name, label, options]) => (
    <Field key={name} label={label}>
      {(id) => (
        <select id={id} name={name}>
          <option value="">{t.admin.all}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  ));
}

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly first?: string | undefined;
  readonly value?: string | undefined;
  readonly required?: boolean;
}

/** A day. */
export function DayField({ name, label, first, value, required = true }: DayFieldProps) {
  return (
    <Field label={label}>
      {(id) => <input id={id} name={name} type="date" min={first} defaultValue={value} required={required} />}
    </Field>
  );
}
