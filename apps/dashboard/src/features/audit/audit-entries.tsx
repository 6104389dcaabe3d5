import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AuditLogQuery } from '../../api/generated/graphql.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './audit.module.css';
import { type AuditValue, useAuditText } from './use-audit-text.js';

export type AuditPageData = AuditLogQuery['auditLog'];
type Entry = AuditPageData['entries'][number];
type Say = (value: AuditValue) => string;

/** Changes shown before one asks for the rest. */
const FEW = 4;

/** What only the machine needs: what names a row, what a file is recognised by, how a day is to be read. */
const MACHINE =
  /^(id|key|n|position|version|given_by|sha256|media_type|options|understood|report|signature|mapping)$|_precision$/;

/** Who wrote what, where from, and what it was before. */
export function AuditEntries({ entries, names }: Pick<AuditPageData, 'entries' | 'names'>) {
  const { t, locale } = usePageWording();
  const say = useAuditText(names);
  const when = new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (
    <table role="table" className={styles['log']} aria-label={t.audit.title}>
      <thead role="rowgroup">
        <tr role="row">
          {[t.audit.when, t.audit.who, t.audit.what, t.audit.change].map((title) => (
            <th key={title} scope="col" role="columnheader">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry) => (
          <tr key={entry.id} role="row">
            <td role="cell" className={styles['when']}>
              <time dateTime={entry.at}>{when.format(new Date(entry.at))}</time>
            </td>
            <td role="cell">
              <Who entry={entry} />
            </td>
            <td role="cell">
              <What entry={entry} say={say} />
            </td>
            <td role="cell">
              {entry.reason ? (
                <p>
                  {t.audit.why}: {entry.reason}
                </p>
              ) : null}
              <Changes entry={entry} say={say} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Who({ entry: { actor, actorName, behalfOfName, origin } }: { readonly entry: Entry }) {
  const { t } = usePageWording();
  const [how = '', ...where] = (origin ?? '').split(' ');
  return (
    <>
      <strong>{actorName ?? t.audit.actor[actor] ?? actor}</strong>
      {behalfOfName ? <span className={styles['behalf']}>{t.audit.behalf(behalfOfName)}</span> : null}
      {origin ? <span className={styles['muted']}>{t.audit.origin(how, where.join(' '))}</span> : null}
    </>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly say: Say;
}

/** What was done to what; its name leads to all that was ever done to it. */
function What({ entry, say }: EntryProps) {
  const { t, locale } = usePageWording();
  const { kind, subject, about } = entry;
  const own = locale === 'vi' ? entry.subjectName : entry.subjectNameEn;
  const parts = about.map((part) => say({ kind, ...part }));
  const name = [own, ...parts].filter(Boolean).join(' · ') || subject;
  const action = t.audit.action[entry.action] ?? entry.action;
  return (
    <>
      <strong>{kind === 'sign_in' ? action : `${action}: ${t.audit.kind[kind] ?? kind}`}</strong>
      <Link
        to="/admin/audit"
        search={{ about: kind, subject }}
        title={t.audit.onlyThis(name)}
        className={styles['subject']}
      >
        {name}
      </Link>
    </>
  );
}

function Changes({ entry: { kind, about, action, changes }, say }: EntryProps) {
  const { t } = usePageWording();
  const [open, setOpen] = useState(false);
  // Of something new what it is called stands beside it already.
  const told = action === 'UPDATE' ? [] : about.map(({ field }) => field);
  const all = changes.filter(({ field }) => !MACHINE.test(field) && !told.includes(field));
  const shown = open ? all : all.slice(0, FEW);
  const left = all.length - shown.length;
  return (
    <>
      <dl className={styles['changes']}>
        {shown.map(({ field, old, new: now, refersTo }) => (
          <div key={field}>
            <dt>{fieldName(t, field)}</dt>
            <dd>
              {old == null ? null : (
                <>
                  <del>{say({ kind, field, value: old, refersTo })}</del> →{' '}
                </>
              )}
              {now == null ? <em>{t.audit.nothing}</em> : say({ kind, field, value: now, refersTo })}
            </dd>
          </div>
        ))}
      </dl>
      {left > 0 || open ? (
        <button type="button" className={styles['more']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.audit.less : t.audit.more(left)}
        </button>
      ) : null}
    </>
  );
}

/** The name of a field: its own in the log, else the one that the register's forms have for it. */
function fieldName({ audit, record }: ReturnType<typeof usePageWording>['t'], field: string): string {
  const plain = field.replace(/_(id|code)$/, '').replace(/_ids$/, '');
  const named = [field, plain, `${plain}s`].map(
    (name) => (record.field as Readonly<Record<string, string>>)[name],
  );
  const words = field.replaceAll('_', ' ');
  return audit.field[field] ?? named.find(Boolean) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
