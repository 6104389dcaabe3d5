import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { RecordNoun } from '../../api/generated/graphql.js';
import { Page, Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { NOUNS, wordOf } from './record.noun.js';
import { recordListQuery } from './register.graphql.js';
import styles from './register.module.css';

/** The nouns whose records may be right and yet incomplete. */
const WITH_GAPS = ['GOAL', 'DOCUMENT', 'SERIES', 'FORM'] as const satisfies readonly RecordNoun[];

/** The register: its nouns, and what is left to do. */
export function RegisterPage(): ReactNode {
  const { t } = usePageWording();
  const goals = useRead(recordListQuery, { noun: 'GOAL' });
  if (goals.failure) {
    return (
      <Page title={t.record.title}>
        {goals.failure.code === 'NOT_ALLOWED' ? (
          <Notice title={t.state.refusedTitle} text={t.record.notAllowed} />
        ) : (
          <Failure failure={goals.failure} retry={goals.retry} />
        )}
      </Page>
    );
  }
  return (
    <Page title={t.record.title}>
      <p className={styles['lead']}>{t.record.lead}</p>
      <ul className={styles['nouns']}>
        {NOUNS.map((noun) => (
          <li key={noun}>
            <Link to="/register/$noun" params={{ noun: wordOf(noun) }}>
              {t.record.nouns[noun]}
            </Link>
            <Link
              to="/register/$noun/$id"
              params={{ noun: wordOf(noun), id: 'new' }}
              className={styles['new']}
            >
              {t.record.newOf[noun]}
            </Link>
          </li>
        ))}
      </ul>
      <Section title={t.record.missingTitle}>
        <ul className={styles['gaps']}>
          {WITH_GAPS.map((noun) => (
            <Gaps key={noun} noun={noun} />
          ))}
        </ul>
      </Section>
    </Page>
  );
}

function Gaps({ noun }: { readonly noun: RecordNoun }) {
  const { t } = usePageWording();
  const list = useRead(recordListQuery, { noun }).data?.recordList;
  if (!list)
    return (
      <li>
        <Skeleton rows={2} />
      </li>
    );
  return (
    <li>
      <h3>{t.record.nouns[noun]}</h3>
      {list.gaps.length === 0 ? <p>{t.record.missingNone}</p> : null}
      <ul>
        {list.gaps.map(({ gap, count }) => (
          <li key={gap}>
            <Link to="/register/$noun" params={{ noun: wordOf(noun) }} search={{ gap }}>
              {t.record.gap[gap]}: {count}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
