import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { RoundSheetsQuery } from '../../api/generated/graphql.js';
import { Page } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { useNames } from '../../ui/use-names.js';
import { useEntryWording } from '../entry/entry-words.js';
import { roundSheetsQuery } from './rounds.graphql.js';
import styles from './rounds.module.css';
import { SheetState } from './sheet-state.js';

type Sheets = RoundSheetsQuery['sheets'];

/** Who has sent what: units down, the newest round of each form across. */
export function RoundsPage(): ReactNode {
  const { t } = useEntryWording();
  const read = useRead(roundSheetsQuery, {}, { fresh: true });
  return (
    <Page title={t.rounds.title} wide>
      {read.data ? (
        <Matrix sheets={read.data.sheets} />
      ) : read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : (
        <Skeleton rows={8} height={3.6} />
      )}
    </Page>
  );
}

function Matrix({ sheets }: { readonly sheets: Sheets }) {
  const { t, w } = useEntryWording();
  const names = useNames();
  if (sheets.length === 0) return <Notice title={t.rounds.noneTitle} text={t.rounds.noneText} />;
  const rounds = [...new Map(sheets.map(({ round }) => [round.id, round])).values()].sort((a, b) =>
    a.dueOn < b.dueOn ? -1 : 1,
  );
  const units = [...new Map(sheets.map(({ agency }) => [agency.id, agency])).values()];
  const count = (is: (one: Sheets[number]) => boolean) => sheets.filter(is).length;
  return (
    <>
      <p className={styles['summary']}>
        {t.rounds.summary(
          count(({ owed }) => owed === 'OVERDUE'),
          count(({ state }) => state === 'APPROVED' || state === 'SUBMITTED'),
          count(({ state }) => state === 'RECEIVED'),
          sheets.length,
        )}
      </p>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t.rounds.matrix}>
        <table className={styles['matrix']}>
          <caption className="visually-hidden">{t.rounds.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{t.rounds.unit}</th>
              {rounds.map((round) => (
                <th key={round.id} scope="col">
                  <Link to="/rounds/$id" params={{ id: round.id }}>
                    {w.title(round.form)}
                  </Link>
                  <span className={styles['under']}>
                    {w.period(round.period, 'LONG', null)} · {t.rounds.due(w.date(round.dueOn))}
                    {round.state === 'LOCKED' ? ` · ${t.rounds.locked}` : ''}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row">{names.agency(unit, 'short')}</th>
                {rounds.map((round) => {
                  const sheet = sheets.find((one) => one.round.id === round.id && one.agency.id === unit.id);
                  return <td key={round.id}>{sheet ? <SheetState of={sheet} /> : null}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
