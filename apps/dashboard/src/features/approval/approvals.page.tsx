import { useState, type ReactNode } from 'react';
import type { DecisionPartsFragment, PendingPartsFragment } from '../../api/generated/graphql.js';
import { useRead, type ReadFailure } from '../../api/client.js';
import { REGISTER_TYPES, useWrite, type Written } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Refusal } from '../../ui/refusal.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { useNames } from '../../ui/use-names.js';
import { useEntryWording } from '../entry/entry-words.js';
import { SignedLine } from '../entry/file/signed-line.js';
import { approveMutation, pendingQuery, returnMutation } from './approvals.graphql.js';
import styles from './approvals.module.css';
import { PendingRow } from './pending-row.js';

/** What a decision changes: the figures, the sheets, and every page of the register that shows them. */
const CHANGES = [
  ...REGISTER_TYPES,
  'PendingEntry',
  'Entry',
  'Sheet',
  'SheetSummary',
  'ToDecide',
  'Board',
  'Changes',
];

/** What waits for the reader's approval, sheet by sheet. */
export function ApprovalsPage(): ReactNode {
  const { t } = useEntryWording();
  const read = useRead(pendingQuery, {}, { fresh: true });
  return (
    <Page title={t.approvals.title} wide>
      {read.data ? (
        <Queue pending={read.data.pendingEntries} today={read.data.about.today} />
      ) : read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : (
        <Skeleton rows={8} height={3.6} />
      )}
    </Page>
  );
}

interface QueueProps {
  readonly pending: readonly PendingPartsFragment[];
  readonly today: string;
}

const mine = (pending: readonly PendingPartsFragment[]) => pending.filter(({ refusal }) => !refusal);

const cellOf = ({ entry }: PendingPartsFragment) => ({
  roundId: entry.roundId,
  agencyId: entry.agencyId,
  seriesId: entry.seriesId,
  basedOn: entry.revision,
});

function Queue({ pending, today }: QueueProps) {
  const { t, w, e } = useEntryWording();
  const names = useNames();
  const approving = useWrite(approveMutation, CHANGES);
  const returning = useWrite(returnMutation, CHANGES);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const waiting = approving.waiting || returning.waiting;
  const tell = (written: Written<DecisionPartsFragment>, say: (count: number) => string) => {
    setFailure(written.ok ? null : written.failure);
    if (!written.ok) return;
    const { done, stale, refused } = written.data;
    const parts = [
      done.length > 0 ? say(done.length) : '',
      stale.length > 0 ? t.approvals.changed(stale.length) : '',
      ...new Set(refused.map(({ reason }) => e.labels.stepRefusal[reason])),
    ];
    setSaid(parts.filter((part) => part !== '').join(' '));
  };
  const approve = async (these: readonly PendingPartsFragment[]) => {
    const written = await approving.send({ cells: these.map(cellOf) });
    tell(written.ok ? { ok: true, data: written.data.approveEntries } : written, t.approvals.approved);
  };
  const sendBack = async (one: PendingPartsFragment, reason: string) => {
    const written = await returning.send({ cells: [{ ...cellOf(one), reason }] });
    tell(written.ok ? { ok: true, data: written.data.returnEntries } : written, t.approvals.returned);
  };
  const all = mine(pending);
  const sheets = sheetsOf(pending);
  return (
    <>
      <div className={styles['told']}>
        <p role="status" className={styles['said']}>
          {said}
        </p>
        <Refusal failure={failure} />
      </div>
      {pending.length === 0 ? <Notice title={t.approvals.noneTitle} text={t.approvals.noneText} /> : null}
      {sheets.length > 1 && all.length > 1 ? (
        <Button look="primary" disabled={waiting} onClick={() => void approve(all)}>
          {t.approvals.approveAll(all.length)}
        </Button>
      ) : null}
      {sheets.map((sheet) => {
        const [{ round, agency, signed }] = sheet as [PendingPartsFragment];
        const title = `${w.title(round.form)}, ${w.period(round.period, 'LONG', null)} · ${names.agency(agency, 'short')}`;
        const own = mine(sheet);
        return (
          <Section
            key={`${round.id} ${agency.id}`}
            title={title}
            aside={
              own.length > 1 ? (
                <Button disabled={waiting} onClick={() => void approve(own)}>
                  {t.approvals.approveSheet(own.length)}
                </Button>
              ) : null
            }
          >
            <SignedLine signed={signed} roundId={round.id} agencyId={agency.id} />
            <table className={styles['table']}>
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.approvals.measure}</th>
                  <th scope="col" className={styles['number']}>
                    {t.approvals.old}
                  </th>
                  <th scope="col" className={styles['number']}>
                    {t.approvals.new}
                  </th>
                  <th scope="col">{t.approvals.remarks}</th>
                  <th scope="col">{t.approvals.effect}</th>
                  <th scope="col">{t.approvals.decision}</th>
                </tr>
              </thead>
              <tbody>
                {sheet.map((one) => (
                  <PendingRow
                    key={`${one.entry.id} ${one.entry.revision}`}
                    of={one}
                    today={today}
                    waiting={waiting}
                    approve={(row) => void approve([row])}
                    sendBack={(row, reason) => void sendBack(row, reason)}
                  />
                ))}
              </tbody>
            </table>
          </Section>
        );
      })}
    </>
  );
}

/** Figures of one sheet together, in the order in which they came. */
function sheetsOf(pending: readonly PendingPartsFragment[]): PendingPartsFragment[][] {
  const sheets = new Map<string, PendingPartsFragment[]>();
  for (const one of pending) {
    const key = `${one.round.id} ${one.agency.id}`;
    sheets.set(key, [...(sheets.get(key) ?? []), one]);
  }
  return [...sheets.values()];
}
