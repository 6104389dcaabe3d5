import { isPressing, OWED_STATES, type OwedState } from '@waymark/domain';
import type { ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { SheetSummaryPartsFragment } from '../../api/generated/graphql.js';
import { Page, Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { useNames } from '../../ui/use-names.js';
import { owedQuery } from './entry.graphql.js';
import { useEntryWording } from './entry-words.js';
import { FinalisingRow } from './finalising-row.js';
import { OwedRow } from './owed-row.js';
import styles from './owed.module.css';

/** What a unit owes: the most pressing first, and what to do before anything else. */
export function OwedPage(): ReactNode {
  const { t } = useEntryWording();
  const read = useRead(owedQuery, {}, { fresh: true });
  return (
    <Page title={t.owed.title}>
      {read.failure ? (
        read.failure.code === 'NOT_ALLOWED' ? (
          <Notice title={t.owed.notAllowedTitle} text={t.owed.notAllowedText} />
        ) : (
          <Failure failure={read.failure} retry={read.retry} />
        )
      ) : read.data ? (
        <OwedList owed={read.data.owed} />
      ) : (
        <Skeleton rows={8} height={3.6} />
      )}
    </Page>
  );
}

function OwedList({ owed }: { readonly owed: readonly SheetSummaryPartsFragment[] }) {
  const { t, e } = useEntryWording();
  const names = useNames();
  if (owed.length === 0) return <Notice title={t.owed.noneTitle} text={t.owed.noneText} />;
  const of = (state: OwedState) => owed.filter((one) => one.owed === state);
  const count = (...states: readonly OwedState[]) => states.reduce((sum, state) => sum + of(state).length, 0);
  const notFinal = owed.filter(({ finalising }) => finalising.length > 0);
  const toFinalise = notFinal.flatMap(({ finalising }) => finalising.filter((one) => isPressing(one.owed)));
  const summary = t.owed.summary(
    count('OVERDUE'),
    count('RETURNED'),
    count('DUE', 'DUE_SOON'),
    toFinalise.length,
  );
  const [next] = owed.filter((one) => isPressing(one.owed) && one.mayEnter);
  const isSeveral = new Set(owed.map(({ agency }) => agency.id)).size > 1;
  const unitOf = (one: SheetSummaryPartsFragment) => (isSeveral ? names.agency(one.agency, 'short') : null);
  const part = (state: OwedState) => {
    const rows = of(state).filter((one) => one !== next);
    if (rows.length === 0) return null;
    const list = (
      <ul>
        {rows.map((one) => (
          <OwedRow key={`${one.round.id} ${one.agency.id}`} of={one} unit={unitOf(one)} />
        ))}
      </ul>
    );
    // What is done, or not to be done yet, stays folded: it asks for nothing.
    return state === 'DONE' || state === 'LATER' ? (
      <details key={state} className={styles['fold']}>
        <summary>
          {e.labels.owedState[state]} ({rows.length})
        </summary>
        {list}
      </details>
    ) : (
      <Section key={state} title={`${e.labels.owedState[state]} (${rows.length})`}>
        {list}
      </Section>
    );
  };
  return (
    <>
      {summary === '' ? null : <p className={styles['summary']}>{summary}.</p>}
      {next ? (
        <Section title={t.owed.next} className={styles['next']}>
          <ul>
            <OwedRow of={next} unit={unitOf(next)} isFirst />
          </ul>
        </Section>
      ) : (
        <Notice title={t.owed.nothingTitle} text={t.owed.nothingText} />
      )}
      {/* What is to be done, before estimates are looked at again. */}
      {OWED_STATES.filter(isPressing).map(part)}
      <Finalising sheets={notFinal} unitOf={unitOf} />
      {OWED_STATES.filter((state) => !isPressing(state)).map(part)}
    </>
  );
}

interface FinalisingProps {
  readonly sheets: readonly SheetSummaryPartsFragment[];
  readonly unitOf: (one: SheetSummaryPartsFragment) => string | null;
}

/** Public figures that are not final: those that are due, and folded those that have time. */
function Finalising({ sheets, unitOf }: FinalisingProps) {
  const { t } = useEntryWording();
  const part = (isDue: boolean) =>
    sheets.flatMap((one) => {
      const finalising = one.finalising.filter(({ owed }) => isPressing(owed) === isDue);
      return finalising.length > 0 ? [{ ...one, finalising }] : [];
    });
  const list = (those: readonly SheetSummaryPartsFragment[]) => (
    <ul>
      {those.map((one) => (
        <FinalisingRow key={`${one.round.id} ${one.agency.id}`} of={one} unit={unitOf(one)} />
      ))}
    </ul>
  );
  const count = (those: readonly SheetSummaryPartsFragment[]) =>
    those.reduce((sum, { finalising }) => sum + finalising.length, 0);
  const [due, later] = [part(true), part(false)];
  return (
    <>
      {due.length > 0 ? (
        <Section title={`${t.owed.finalisingTitle} (${count(due)})`}>{list(due)}</Section>
      ) : null}
      {later.length > 0 ? (
        <details className={styles['fold']}>
          <summary>
            {t.owed.finalisingLater} ({count(later)})
          </summary>
          {list(later)}
        </details>
      ) : null}
    </>
  );
}
