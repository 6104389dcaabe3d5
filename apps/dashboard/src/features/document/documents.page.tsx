import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { DOCUMENT_KINDS } from '@waymark/domain';
import { useId, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { Page } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useSearchText } from '../../ui/use-search-text.js';
import { useWording } from '../../ui/use-wording.js';
import { documentsQuery } from './document.graphql.js';
import styles from './document.module.css';
import type { DocumentsSearch } from './documents.search.js';

/** Where promises and figures were stated; found by number or title. */
export function DocumentsPage(): ReactNode {
  const { t, w } = useWording();
  const search: DocumentsSearch = useSearch({ from: '/documents' });
  const navigate = useNavigate({ from: '/documents' });
  const id = useId();
  const [text, setText] = useSearchText('/documents', search.find);
  const filter = {
    ...(search.find ? { search: search.find } : {}),
    ...(search.type ? { kinds: [search.type] } : {}),
  };
  const read = useRead(documentsQuery, { filter, asOf: useAsOf() });
  const list = read.data?.documents;
  return (
    <Page title={t.document.title}>
      <form
        role="search"
        aria-label={t.document.search}
        className={styles['search']}
        onSubmit={(event) => event.preventDefault()}
      >
        <label htmlFor={`${id}-find`}>
          {t.document.search}
          <input
            id={`${id}-find`}
            type="search"
            value={text}
            placeholder={t.document.searchHint}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <label htmlFor={`${id}-kind`}>
          {t.document.kind}
          <select
            id={`${id}-kind`}
            value={search.type ?? ''}
            onChange={({ target }) =>
              void navigate({
                search: (old) => ({ ...old, type: DOCUMENT_KINDS.find((kind) => kind === target.value) }),
                resetScroll: false,
              })
            }
          >
            <option value="">{t.document.kindAll}</option>
            {DOCUMENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {w.documentKind(kind)}
              </option>
            ))}
          </select>
        </label>
        <span role="status" className={styles['total']}>
          {list ? t.document.total(list.total) : null}
        </span>
      </form>
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : !list ? (
        <Skeleton rows={14} />
      ) : list.items.length === 0 ? (
        <Notice title={t.document.emptyTitle} text={t.document.emptyText} />
      ) : (
        <table role="table" className={styles['list']} aria-label={t.document.title} aria-busy={read.waiting}>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t.document.name}
              </th>
              <th scope="col" role="columnheader">
                {t.document.kind}
              </th>
              <th scope="col" role="columnheader">
                {t.document.dated}
              </th>
              <th scope="col" role="columnheader" className={styles['number']}>
                {t.document.goals}
              </th>
              <th scope="col" role="columnheader" className={styles['number']}>
                {t.document.statements}
              </th>
              <th scope="col" role="columnheader" className={styles['number']}>
                {t.document.figures}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {list.items.map(({ document, goals, statements, figures }) => (
              <tr role="row" key={document.id}>
                <th scope="row" role="rowheader">
                  <Link to="/documents/$id" params={{ id: document.id }}>
                    {document.number ? <strong>{document.number}: </strong> : null}
                    {w.title(document)}
                  </Link>
                </th>
                <td role="cell" data-label={t.document.kind}>
                  {w.documentKind(document.kind)}
                </td>
                <td role="cell" data-label={t.document.dated} className={styles['date']}>
                  {document.dated ? w.date(document.dated, document.datedPrecision) : t.document.undated}
                </td>
                <td role="cell" data-label={t.document.goals} className={styles['number']}>
                  {goals || '–'}
                </td>
                <td role="cell" data-label={t.document.statements} className={styles['number']}>
                  {statements || '–'}
                </td>
                <td role="cell" data-label={t.document.figures} className={styles['number']}>
                  {figures || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}
