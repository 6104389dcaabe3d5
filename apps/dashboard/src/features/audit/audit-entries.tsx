import { ROLES } from '@waymark/domain';
import { useState } from 'react';
import { useRead } from '../../api/client.js';
import type { AuditLogQuery } from '../../api/generated/graphql.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { colleaguesQuery } from '../admin/admin.graphql.js';
import styles from './audit.module.css';

type Entry = AuditLogQuery['auditLog']['entries'][number];
type Change = Entry['changes'][number];

/** Changes shown before one asks for the rest. */
const FEW = 4;

/** Who wrote what, where from, and what it was before. */
export function AuditEntries({ entries }: { readonly entries: readonly Entry[] }) {
  const { t, locale } = usePageWording();
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
              <strong>
                {t.audit.action[entry.action] ?? entry.action}: {t.audit.kind[entry.kind] ?? entry.kind}
              </strong>
              <span className={styles['muted']}>{entry.subjectName ?? entry.subject}</span>
            </td>
            <td role="cell">
              <Changes changes={entry.changes} />
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

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = usePageWording();
  const [open, setOpen] = useState(false);
  const shown = open ? changes : changes.slice(0, FEW);
  const left = changes.length - shown.length;
  return (
    <>
      <dl className={styles['changes']}>
        {shown.map(({ field, old, new: now }) => (
          <div key={field}>
            <dt>{t.audit.field[field] ?? plain(field)}</dt>
            <dd>
              {old === null ? null : (
                <>
                  <del>
                    <Value field={field} text={old} />
                  </del>{' '}
                  →{' '}
                </>
              )}
              {now === null ? <em>{t.audit.nothing}</em> : <Value field={field} text={now} />}
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

/** A value in words: names for ids of people, units and areas, dates as they are written. */
function Value({ field, text }: { readonly field: string; readonly text: string }) {
  const { t, w } = usePageWording();
  const names = useNames();
  const colleagues = useRead(colleaguesQuery, {}).data?.colleagues ?? [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return w.date(text);
  if (text === 'true' || text === 'false') return text === 'true' ? t.audit.yes : t.audit.no;
  if (field === 'role') return t.role[ROLES.find((role) => role === text) ?? 'VIEWER'];
  if (/(^|_)(person_id|given_by|entered_by|approved_by)$/.test(field))
    return colleagues.find(({ id }) => id === text)?.name ?? text;
  if (field.endsWith('agency_id') || field === 'parent_id') {
    const agency = names.agencies.find(({ id }) => id === text);
    if (agency) return names.agency(agency, 'short');
  }
  if (field.endsWith('area_id')) {
    const area = names.areas.find(({ id }) => id === text);
    if (area) return names.area(area);
  }
  return text;
}

const plain = (field: string) => {
  const words = field.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
