import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { RecordNoun } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Missing, Notice } from '../../ui/state.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { nounOf, wordOf } from './record.noun.js';
import { recordListQuery } from './register.graphql.js';
import styles from './register.module.css';

const STEP = 100;

/** The records of a noun, found by name, or by what they lack. */
export function RecordListPage(): ReactNode {
  const { t } = usePageWording();
  const noun = nounOf(useParams({ from: '/register/$noun' }).noun);
  if (noun === null)
    return (
      <Page title={t.state.missingTitle}>
        <Missing />
      </Page>
    );
  return <Records key={noun} noun={noun} />;
}

function Records({ noun }: { readonly noun: RecordNoun }) {
  const { t, locale } = usePageWording();
  const { find, gap } = useSearch({ from: '/register/$noun' });
  const navigate = useNavigate({ from: '/register/$noun' });
  const id = useId();
  const [shown, setShown] = useState(STEP);
  const read = useRead(recordListQuery, { noun, search: find ?? null, gap: gap ?? null });
  const list = read.data?.recordList;
  const narrow = (part: { find?: string | undefined; gap?: typeof gap }) => {
    setShown(STEP);
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  };
  return (
    <Page
      title={t.record.nouns[noun]}
      kicker={<Link to="/register">{t.record.title}</Link>}
      actions={
        <Link to="/register/$noun/$id" params={{ noun: wordOf(noun), id: 'new' }} className={styles['add']}>
          {t.record.newOf[noun]}
        </Link>
      }
    >
      <form
        role="search"
        aria-label={t.record.find}
        className={styles['search']}
        onSubmit={(event) => event.preventDefault()}
      >
        <label htmlFor={`${id}-find`}>
          {t.record.find}
          <input
            id={`${id}-find`}
            type="search"
            defaultValue={find ?? ''}
            placeholder={t.record.findHint}
            onChange={({ target }) => narrow({ find: target.value || undefined })}
          />
        </label>
        {list && list.gaps.length > 0 ? (
          <label htmlFor={`${id}-gap`}>
            {t.record.missingTitle}
            <select
              id={`${id}-gap`}
              value={gap ?? ''}
              onChange={({ target }) =>
                narrow({ gap: list.gaps.find((one) => one.gap === target.value)?.gap })
              }
            >
              <option value="">{t.record.all}</option>
              {list.gaps.map((one) => (
                <option key={one.gap} value={one.gap}>
                  {t.record.gap[one.gap]} ({one.count})
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <span role="status" className={styles['help']}>
          {list ? t.record.shown(list.items.length, list.total) : null}
        </span>
      </form>
      {read.failure ? (
        read.failure.code === 'NOT_ALLOWED' ? (
          <Notice title={t.state.refusedTitle} text={t.record.notAllowed} />
        ) : (
          <Failure failure={read.failure} retry={read.retry} />
        )
      ) : !list ? (
        <Skeleton rows={14} />
      ) : list.items.length === 0 ? (
        <p>{t.record.nothing}</p>
      ) : (
        <>
          <ul className={styles['records']} aria-busy={read.waiting}>
            {list.items.slice(0, shown).map((item) => (
              <li key={item.id}>
                <Link to="/register/$noun/$id" params={{ noun: wordOf(noun), id: item.id }}>
                  {(locale === 'vi' ? item.titleVi : item.titleEn) || item.id}
                </Link>
                <span className={styles['help']}>
                  {item.gaps.map((one) => t.record.gap[one]).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {list.items.length > shown ? (
            <Button onClick={() => setShown(shown + STEP)}>
              {t.record.more(Math.min(STEP, list.items.length - shown))}
            </Button>
          ) : null}
        </>
      )}
    </Page>
  );
}
