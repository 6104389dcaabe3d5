import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { Page } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { useEntryWording } from '../entry/entry-words.js';
import { EarlierRound } from './earlier-round.js';
import { ReminderPanel } from './reminder-panel.js';
import { RoundFilters } from './round-filters.js';
import { ROUND_CHANGES, roundSheetsQuery } from './rounds.graphql.js';
import { RoundsMatrix } from './rounds-matrix.js';
import styles from './rounds.module.css';
import { shownSheets, type RoundSheet } from './shown-sheets.js';
import { ToDecide } from './to-decide.js';

/** Who has sent what: units down, the rounds with something to do across. */
export function RoundsPage(): ReactNode {
  const { t } = useEntryWording();
  const read = useRead(roundSheetsQuery, {}, { fresh: true, of: ROUND_CHANGES });
  return (
    <Page title={t.rounds.title} wide>
      {read.data ? (
        <Rounds sheets={read.data.sheets} />
      ) : read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : (
        <Skeleton rows={8} height={3.6} />
      )}
    </Page>
  );
}

function Rounds({ sheets }: { readonly sheets: readonly RoundSheet[] }) {
  const { t } = useEntryWording();
  const search = useSearch({ from: '/rounds' });
  const shown = shownSheets(sheets, search);
  const count = (is: (one: RoundSheet) => boolean) => shown.filter(is).length;
  const isNone = sheets.length === 0;
  const isShown = shown.length > 0;
  return (
    <>
      {isNone ? null : <RoundFilters sheets={sheets} search={search} />}
      {isShown ? (
        <p className={styles['summary']}>
          {t.rounds.summary(
            count(({ owed }) => owed === 'OVERDUE'),
            count(({ state }) => state === 'APPROVED' || state === 'SUBMITTED'),
            count(({ state }) => state === 'RECEIVED'),
            shown.length,
          )}{' '}
          <ToDecide />
        </p>
      ) : (
        <Notice
          title={isNone ? t.rounds.noneTitle : t.rounds.noMatchTitle}
          text={isNone ? t.rounds.noneText : t.rounds.noMatchText}
        />
      )}
      {/* In one place whatever is shown, so that what was opened stays said. */}
      <div className={styles['tools']}>
        {isShown ? <ReminderPanel sheets={shown} /> : null}
        <EarlierRound />
      </div>
      {isShown ? <RoundsMatrix sheets={shown} /> : null}
    </>
  );
}
