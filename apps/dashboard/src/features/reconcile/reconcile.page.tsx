import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { TakeTable } from '../../ui/take-table.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useSearchText } from '../../ui/use-search-text.js';
import { FigureProvider } from '../figure/figure-provider.js';
import { PromiseDifferences } from './promise-differences.js';
import { reconcileQuery } from './reconcile.graphql.js';
import styles from './reconcile.module.css';
import type { ReconcileSearch } from './reconcile.search.js';
import { sentenceOf, type ReconcileData } from './reconcile.words.js';
import { ValueDifferences } from './value-differences.js';

/** Promises and figures that do not agree, each as it was published: nobody is called wrong. */
export function ReconcilePage(): ReactNode {
  const { t, w } = usePageWording();
  const search: ReconcileSearch = useSearch({ from: '/reconcile' });
  const navigate = useNavigate({ from: '/reconcile' });
  const { find, theme } = search;
  const filter = { ...(find ? { search: find } : {}), ...(theme ? { theme } : {}) };
  const read = useRead(reconcileQuery, { filter, asOf: useAsOf() });
  const found = read.data?.reconciliation;
  const shown = found ? found.promises.length + found.values.length : 0;
  const clear = () => void navigate({ search: ({ asOf }) => ({ asOf }), resetScroll: false });
  return (
    <Page
      title={t.reconcile.title}
      actions={
        <>
          <Button onClick={() => print()}>{t.action.print}</Button>
          <TakeTable
            className={styles['laptop']}
            disabled={!found}
            table={async () => (await import('./reconcile.table.js')).reconcileTable(found!, w)}
          />
        </>
      }
    >
      <p className={styles['lead']}>{t.reconcile.lead}</p>
      <Filters
        search={search}
        themes={(read.data?.themes ?? [])
          .filter(({ id }) => found?.themes.includes(id) || id === theme)
          .map((one) => ({ id: one.id, name: w.name(one) }))}
        shown={found ? t.reconcile.shown(shown, found.total) : null}
      />
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : !found ? (
        <Skeleton rows={12} />
      ) : found.total === 0 ? (
        <Notice title={t.reconcile.emptyTitle} text={t.reconcile.emptyText} />
      ) : shown === 0 ? (
        <Notice title={t.reconcile.noneTitle} text={t.reconcile.noneText}>
          <Button look="primary" onClick={clear}>
            {t.action.clear}
          </Button>
        </Notice>
      ) : (
        <FigureProvider>
          <div aria-busy={read.waiting}>
            <Found found={found} />
          </div>
        </FigureProvider>
      )}
    </Page>
  );
}

function Found({ found }: { readonly found: ReconcileData }) {
  const { t, w } = usePageWording();
  const of = (kind: 'SAME_DAY' | 'RECORDED') => found.promises.filter((one) => one.kind === kind);
  return (
    <>
      <Answer sentence={sentenceOf(found, w)} />
      <PromiseDifferences title={t.reconcile.sameDay} differences={of('SAME_DAY')} />
      <PromiseDifferences title={t.reconcile.recorded} differences={of('RECORDED')} />
      <ValueDifferences differences={found.values} />
      <p className={styles['lead']}>{t.reconcile.rule}</p>
    </>
  );
}

interface FiltersProps {
  readonly search: ReconcileSearch;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly shown: string | null;
}

function Filters({ search, themes, shown }: FiltersProps) {
  const { t } = usePageWording();
  const navigate = useNavigate({ from: '/reconcile' });
  const id = useId();
  const [text, setText] = useSearchText('/reconcile', search.find);
  return (
    <form
      role="search"
      aria-label={t.reconcile.find}
      className={`${styles['filters']} screen-only`}
      onSubmit={(event) => event.preventDefault()}
    >
      <label htmlFor={`${id}-find`}>
        {t.reconcile.find}
        <input
          id={`${id}-find`}
          type="search"
          value={text}
          placeholder={t.reconcile.findHint}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <label htmlFor={`${id}-theme`}>
        {t.reconcile.theme}
        <select
          id={`${id}-theme`}
          value={search.theme ?? ''}
          onChange={({ target }) =>
            void navigate({
              search: (old) => ({ ...old, theme: target.value || undefined }),
              resetScroll: false,
            })
          }
        >
          <option value="">{t.reconcile.all}</option>
          {themes.map((theme) => (
            <option key={theme.id} value={theme.id}>
              {theme.name}
            </option>
          ))}
        </select>
      </label>
      <span role="status" className={styles['shown']}>
        {shown}
      </span>
    </form>
  );
}
