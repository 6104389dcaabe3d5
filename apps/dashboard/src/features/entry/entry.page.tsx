import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { SheetPartsFragment } from '../../api/generated/graphql.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { useNames } from '../../ui/use-names.js';
import { useSession } from '../../ui/use-session.js';
import { EntryActions } from './entry-actions.js';
import type { EntryFacts } from './entry-facts.js';
import { EntryForm } from './entry-form.js';
import { sheetQuery } from './entry.graphql.js';
import styles from './entry.module.css';
import { EntryNotices } from './entry-notices.js';
import { useEntryWording } from './entry-words.js';
import { PeriodsForm } from './periods-form.js';
import { Receipt } from './receipt.js';
import type { KeptEntries } from './saving/kept-drafts.js';
import { useKept } from './saving/use-entries.js';

/** One form of one unit in one round. */
export function EntryPage(): ReactNode {
  const { roundId } = useParams({ from: '/entry/$roundId' });
  const { unit, view } = useSearch({ from: '/entry/$roundId' });
  const session = useSession();
  const agencyId = unit ?? session?.person?.agencyId ?? null;
  if (session === null) return <PageSkeleton />;
  if (!session.person || agencyId === null) return <NoForm />;
  // What was typed over many periods is on the server or in this browser, and is read from there.
  const key = `${roundId} ${agencyId} ${view === 'periods' ? view : ''}`;
  return <Opened key={key} roundId={roundId} agencyId={agencyId} person={session.person.id} />;
}

/** There is no such form, or it is not the reader's. */
function NoForm() {
  const { t } = useEntryWording();
  return (
    <Page title={t.entry.missingTitle}>
      <Notice title={t.entry.missingTitle} text={t.entry.missingText}>
        <Link to="/entry">{t.entry.toOwed}</Link>
      </Notice>
    </Page>
  );
}

interface OpenedProps {
  readonly roundId: string;
  readonly agencyId: string;
  readonly person: string;
}

function Opened({ roundId, agencyId, person }: OpenedProps) {
  const { t } = useEntryWording();
  const name = `${person} ${agencyId} ${roundId.slice(0, roundId.lastIndexOf('.'))}`;
  const kept = useKept(name);
  // Asked only then: what the browser has let go by now, the server has.
  const read = useRead(sheetQuery, { roundId, agencyId }, { fresh: true, pause: kept === undefined });
  if (read.failure?.code === 'NOT_FOUND' || read.failure?.code === 'NOT_ALLOWED') return <NoForm />;
  if (read.failure) {
    return (
      <Page title={t.entry.kicker}>
        <Failure failure={read.failure} retry={read.retry} />
      </Page>
    );
  }
  if (!read.data || !kept) return <PageSkeleton />;
  const { sheet, about } = read.data;
  // Sent or taken back elsewhere, the form is another one: what was open is built anew from what the server has.
  const key = `${sheet.submission.state} ${sheet.submission.version}`;
  return <View key={key} sheet={sheet} today={about.today} name={name} kept={kept} reload={read.retry} />;
}

interface ViewProps {
  readonly sheet: SheetPartsFragment;
  readonly today: string;
  readonly name: string;
  readonly kept: KeptEntries;
  readonly reload: () => void;
}

function View({ sheet, today, name, kept, reload }: ViewProps) {
  const { t, w } = useEntryWording();
  const { view } = useSearch({ from: '/entry/$roundId' });
  const navigate = useNavigate({ from: '/entry/$roundId' });
  const names = useNames();
  const { round, agency } = sheet;
  const show = (next: 'receipt' | undefined) => void navigate({ search: (old) => ({ ...old, view: next }) });
  const nameOf = useMemo(() => {
    const areas = new Set(sheet.rows.map(({ series }) => series.area.id));
    const indicators = new Set(sheet.rows.map(({ series }) => series.indicator.id));
    const areaOf = new Map(sheet.rows.map(({ series }) => [series.id, series.area]));
    return ({ indicator, seriesId }: EntryFacts) => {
      const area = areaOf.get(seriesId);
      if (areas.size === 1 || !area) return w.name(indicator);
      // The form itself is called after the one figure that it asks of many places.
      return indicators.size === 1 ? names.area(area) : `${w.name(indicator)}, ${names.area(area)}`;
    };
  }, [sheet, w, names]);
  const period = w.period(round.period, 'LONG', null);
  if (view === 'receipt' && sheet.submission.submittedAt) {
    return <Receipt sheet={sheet} today={today} nameOf={nameOf} period={period} reload={reload} />;
  }
  return (
    <Page
      wide
      title={`${w.title(round.form)}, ${period}`}
      kicker={
        <>
          <Link to="/entry">{t.entry.kicker}</Link> · {round.form.code} · {names.agency(agency)}
        </>
      }
      actions={<EntryActions sheet={sheet} />}
    >
      <EntryNotices sheet={sheet} today={today} onWithdrawn={reload} />
      <div className={styles['form']}>
        {view === 'periods' ? (
          <PeriodsForm sheet={sheet} today={today} name={name} kept={kept} nameOf={nameOf} />
        ) : (
          <EntryForm
            sheet={sheet}
            today={today}
            name={name}
            kept={kept}
            nameOf={nameOf}
            reload={reload}
            onSent={() => {
              reload();
              show('receipt');
            }}
          />
        )}
      </div>
    </Page>
  );
}
