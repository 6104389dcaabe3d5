import { isPressing } from '@waymark/domain';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useRead, type ReadFailure } from '../../api/client.js';
import { useWrite, type Written } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { EditLink } from '../../ui/edit-link.js';
import { momentText } from '../../ui/moment-text.js';
import { Page } from '../../ui/page.js';
import { Refusal } from '../../ui/refusal.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { useNames } from '../../ui/use-names.js';
import { useEntryWording } from '../entry/entry-words.js';
import { reminderKinds } from './reminder-kind.js';
import { ReminderPanel } from './reminder-panel.js';
import { finaliseOwed } from '../entry/finalising.js';
import { SignedLine } from '../entry/file/signed-line.js';
import { RoundLock } from './round-lock.js';
import { receiveMutation, remindMutation, ROUND_CHANGES, roundSheetsQuery } from './rounds.graphql.js';
import styles from './rounds.module.css';
import { SheetState } from './sheet-state.js';
import type { RoundSheet } from './shown-sheets.js';
import { ToDecide } from './to-decide.js';

/** One round: how each unit stands, reminders, receiving, locking. */
export function RoundPage(): ReactNode {
  const { t, w } = useEntryWording();
  const { id } = useParams({ from: '/rounds/$id' });
  const read = useRead(roundSheetsQuery, { roundId: id }, { fresh: true });
  const sheets = read.data?.sheets ?? [];
  const round = sheets[0]?.round;
  const title = round ? `${w.title(round.form)}, ${w.period(round.period, 'LONG', null)}` : t.rounds.title;
  return (
    <Page
      title={title}
      kicker={<Link to="/rounds">{t.rounds.title}</Link>}
      actions={
        round ? (
          <>
            <EditLink noun="form" id={round.formId} text={t.rounds.editForm} />
            <RoundLock round={round} />
          </>
        ) : null
      }
    >
      {read.data ? (
        <Units sheets={sheets} />
      ) : read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : (
        <Skeleton rows={6} height={3.6} />
      )}
    </Page>
  );
}

function Units({ sheets }: { readonly sheets: readonly RoundSheet[] }) {
  const { t, w, e, locale } = useEntryWording();
  const names = useNames();
  const reminding = useWrite(remindMutation, ROUND_CHANGES);
  const receiving = useWrite(receiveMutation, ROUND_CHANGES);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const [first] = sheets;
  if (!first) return <Notice title={t.rounds.noneTitle} text={t.rounds.noneText} />;
  const { round } = first;
  const tell = (written: Written<unknown>, text: string) => {
    setFailure(written.ok ? null : written.failure);
    setSaid(written.ok ? text : '');
  };
  const remind = async (one: RoundSheet) => {
    const sheets = [{ roundId: round.id, agencyId: one.agency.id }];
    const written = await reminding.send({ sheets, again: one.isRemindedToday });
    tell(written, written.ok ? t.rounds.reminded(written.data.remindUnits) : '');
  };
  const receive = async (one: RoundSheet) => {
    const input = { roundId: round.id, agencyId: one.agency.id, basedOn: one.revision };
    tell(await receiving.send(input), t.rounds.received(names.agency(one.agency, 'short')));
  };
  return (
    <>
      <p className={styles['summary']}>
        {t.rounds.due(w.date(round.dueOn))} · {t.rounds.cutOff(w.date(round.cutOffOn))} ·{' '}
        {e.labels.roundState[round.state]}
        {round.reason ? ` (${round.reason})` : ''} <ToDecide />
      </p>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <Refusal failure={failure} />
      {sheets.length > 1 ? <ReminderPanel sheets={sheets} /> : null}
      <ul className={styles['units']}>
        {sheets.map((one) => {
          const unit = names.agency(one.agency, 'short');
          const owed = { state: one.owed, on: one.owedOn, days: one.days };
          const form = { ...round.form, period: round.period, dueOn: round.dueOn, owed };
          const forms = owed.state === 'DONE' ? [] : [form];
          const finalising = notFinal(one);
          const address = `${location.origin}/entry/${encodeURIComponent(round.id)}?unit=${one.agency.id}`;
          return (
            <li key={one.agency.id} className={styles['unit']}>
              <div>
                <strong>{unit}</strong>
                <span className={styles['under']}>
                  {t.rounds.filled(one.filled, one.rows)}
                  {one.missing > 0 ? ` · ${t.rounds.missing(one.missing)}` : ''}
                  {one.remindedAt ? ` · ${t.rounds.remindedAt(momentText(one.remindedAt, locale))}` : ''}
                </span>
                <SignedLine signed={one.signed} roundId={round.id} agencyId={one.agency.id} />
              </div>
              <SheetState of={one} />
              <div className={styles['buttons']}>
                <Link to="/entry/$roundId" params={{ roundId: round.id }} search={{ unit: one.agency.id }}>
                  {t.rounds.open}
                </Link>
                {reminderKinds(one).length > 0 ? (
                  <>
                    <Button
                      disabled={reminding.waiting}
                      aria-label={`${one.isRemindedToday ? t.rounds.remindAgain : t.rounds.remind}: ${unit}`}
                      onClick={() => void remind(one)}
                    >
                      {one.isRemindedToday ? t.rounds.remindAgain : t.rounds.remind}
                    </Button>
                    <CopyButton
                      text={e.reminder({ unit, forms, finalising, address })}
                      label={t.rounds.copyReminder}
                    />
                  </>
                ) : null}
                {one.state === 'APPROVED' && round.form.twoSteps ? (
                  <Button
                    look="primary"
                    disabled={receiving.waiting}
                    aria-label={`${e.labels.step.RECEIVE}: ${unit}`}
                    onClick={() => void receive(one)}
                  >
                    {e.labels.step.RECEIVE}
                  </Button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The figures of a sheet that are due to become final, as a reminder names them. */
function notFinal({ round, finalising }: RoundSheet) {
  const due = finalising.filter((one) => isPressing(one.owed));
  const [first] = due;
  if (!first) return [];
  return [{ ...round.form, period: round.period, count: due.length, owed: finaliseOwed(first) }];
}
