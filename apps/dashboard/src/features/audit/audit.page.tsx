import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { AdminPage } from '../admin/admin-page.js';
import { ChoiceField, DayField, dayOf } from '../admin/scope-fields.js';
import { AuditEntries, type AuditPageData } from './audit-entries.js';
import { auditChoicesQuery, auditQuery } from './audit.graphql.js';
import { AUDIT_FILTERS, type AuditSearch, filterOf } from './audit.search.js';
import styles from './audit.module.css';

/** The log of all writes, newest first, filtered by the address. */
export function AuditPage(): ReactNode {
  const { t } = usePageWording();
  const search: AuditSearch = useSearch({ from: '/admin/audit' });
  const words = new URLSearchParams(Object.entries(filterOf(search)));
  return (
    <AdminPage
      title={t.audit.title}
      actions={
        <>
          <a className={styles['download']} href={`/api/audit/log.csv?${words}`} download>
            {t.audit.download}
          </a>
          <a className={styles['download']} href={`/api/audit/log.xlsx?${words}`} download>
            {t.audit.downloadWorkbook}
          </a>
        </>
      }
    >
      <p className={styles['lead']}>{t.audit.lead}</p>
      <Filters key={words.toString()} search={search} />
      {search.subject ? (
        <p className={styles['one']}>
          {t.audit.oneSubject}{' '}
          <Link to="/admin/audit" search={{ ...search, subject: undefined }}>
            {t.audit.allSubjects}
          </Link>
        </p>
      ) : null}
      <Log key={`log ${words}`} search={search} />
    </AdminPage>
  );
}

function Filters({ search }: { readonly search: AuditSearch }) {
  const { t } = usePageWording();
  const navigate = useNavigate({ from: '/admin/audit' });
  const choices = useRead(auditChoicesQuery, {}).data?.auditChoices ?? { actors: [], kinds: [] };
  const change = (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const typed = (name: string) => String(fields.get(name) ?? '').trim();
    const days = ['from', 'to'] as const;
    // A day that is still being typed filters by nothing yet.
    if (days.some((name) => typed(name) !== '' && dayOf(fields, name) === '')) return;
    const wanted = Object.fromEntries(AUDIT_FILTERS.map((name) => [name, typed(name) || undefined]));
    for (const name of days) wanted[name] = dayOf(fields, name) || undefined;
    // One thing is of one kind: another kind leaves it.
    const subject = wanted['about'] === search.about ? search.subject : undefined;
    void navigate({ search: (old) => ({ ...old, ...wanted, subject }), resetScroll: false });
  };
  const lists = [
    [
      'actor',
      t.audit.who,
      choices.actors.map(({ id, name }) => [id, name ?? t.audit.actor[id] ?? id] as const),
    ],
    ['about', t.audit.what, choices.kinds.map((kind) => [kind, t.audit.kind[kind] ?? kind] as const)],
  ] as const;
  return (
    <form
      role="search"
      aria-label={t.audit.filter}
      className={styles['filters']}
      onChange={({ currentTarget }) => change(currentTarget)}
      onSubmit={(event) => {
        event.preventDefault();
        change(event.currentTarget);
      }}
    >
      {lists.map(([name, label, options]) => (
        <ChoiceField
          key={name}
          name={name}
          label={label}
          none={t.audit.all}
          value={search[name]}
          choices={options}
        />
      ))}
      <DayField name="from" label={t.audit.from} value={search.from} required={false} />
      <DayField name="to" label={t.audit.to} value={search.to} required={false} />
    </form>
  );
}

type Pages = Pick<AuditPageData, 'entries' | 'names'>;
const NONE: Pages = { entries: [], names: [] };

/** The pages read so far, one below the other. */
function Log({ search }: { readonly search: AuditSearch }) {
  const { t } = usePageWording();
  const [earlier, setEarlier] = useState(NONE);
  const [before, setBefore] = useState<string | null>(null);
  const read = useRead(auditQuery, { filter: filterOf(search), before });
  const page = read.data?.auditLog;
  if (read.failure) return <Failure failure={read.failure} retry={read.retry} />;
  if (!page) return <Skeleton rows={10} />;
  const fresh = page.entries.filter(({ id }) => !earlier.entries.some((one) => one.id === id));
  const all: Pages = {
    entries: [...earlier.entries, ...fresh],
    names: [...earlier.names, ...page.names],
  };
  if (all.entries.length === 0) return <Notice title={t.audit.emptyTitle} text={t.audit.emptyText} />;
  return (
    <>
      <AuditEntries {...all} />
      {page.before ? (
        <Button
          disabled={read.waiting}
          onClick={() => {
            setEarlier(all);
            setBefore(page.before ?? null);
          }}
        >
          {read.waiting ? t.audit.loading : t.audit.older}
        </Button>
      ) : null}
    </>
  );
}
