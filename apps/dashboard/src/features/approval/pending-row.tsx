import { Link } from '@tanstack/react-router';
import { useId, useState, type FormEvent } from 'react';
import type { PendingPartsFragment } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { StatusLabel } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { changeText } from '../entry/change-text.js';
import { measureOf } from '../entry/entry-facts.js';
import { useEntryWording } from '../entry/entry-words.js';
import styles from './approvals.module.css';
import { changeOf, checksOf } from './pending-facts.js';

interface PendingRowProps {
  readonly of: PendingPartsFragment;
  readonly today: string;
  readonly waiting: boolean;
  readonly approve: (one: PendingPartsFragment) => void;
  readonly sendBack: (one: PendingPartsFragment, reason: string) => void;
}

/** One figure: what is public, what is to be, what is unusual about it, what it does to the verdicts; and the decision. */
export function PendingRow({ of, today, waiting, approve, sendBack }: PendingRowProps) {
  const { t, w, e } = useEntryWording();
  const names = useNames();
  const { entry, series, current, previous, refusal } = of;
  const { indicator } = series;
  const before = current ?? previous;
  const name = w.name(indicator);
  const value = (figure: Omit<NonNullable<typeof before>, 'period'>) =>
    w.qualified({ ...figure, period: '' }, indicator.unit, indicator.decimals);
  const change = entry.missingReason ? '' : changeText(changeOf(of), indicator, w);
  const moved = of.effects.filter((one) => one.before !== one.after);
  const source = [of.document ? w.title(of.document) : null, of.sourceRef].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">
        {name}
        {series.area.level === 'COUNTRY' ? null : (
          <span className={styles['under']}>{names.area(series.area)}</span>
        )}
      </th>
      <td className={styles['number']} data-label={t.approvals.old}>
        {before ? (
          <>
            {value(before)}
            <span className={styles['under']}>{w.period(before.period, 'SHORT', series.nature)}</span>
          </>
        ) : (
          <span className={styles['under']}>{t.approvals.none}</span>
        )}
      </td>
      <td className={styles['number']} data-label={t.approvals.new}>
        {entry.missingReason ? (
          e.missing({ reason: entry.missingReason, expectedOn: entry.expectedOn ?? null })
        ) : (
          <strong>{value({ ...entry, status: of.status ?? 'UNKNOWN' })}</strong>
        )}
        {change === '' ? null : <span className={styles['under']}>{change}</span>}
        {of.status && !entry.missingReason ? (
          <span className={styles['under']}>{w.valueStatus(of.status)}</span>
        ) : null}
        {entry.versionReason ? (
          <span className={styles['under']}>{e.labels.versionReason[entry.versionReason]}</span>
        ) : null}
      </td>
      <td data-label={t.approvals.remarks}>
        {checksOf(of, today).map((check) => (
          <span key={check.code} className={styles['remark']}>
            {e.check(check, measureOf(series))}
          </span>
        ))}
        {entry.explanation ? <q className={styles['quote']}>{entry.explanation}</q> : null}
        {entry.note ? <span className={styles['under']}>{entry.note}</span> : null}
        <span className={styles['under']}>
          {source === '' ? t.approvals.noSource : t.approvals.source(source)}
        </span>
        <span className={styles['under']}>{t.approvals.enteredBy(entry.enteredByName)}</span>
      </td>
      <td data-label={t.approvals.effect}>
        {moved.length === 0 ? <span className={styles['under']}>{t.approvals.noEffect}</span> : null}
        {moved.map(({ goal, before: was, after }) => (
          <span key={goal.id} className={styles['effect']}>
            <Link to="/goals/$id" params={{ id: goal.id }}>
              {w.title(goal)}
            </Link>
            <span className={styles['turn']}>
              <StatusLabel status={was} /> <span aria-hidden="true">→</span>
              <span className="visually-hidden">{t.approvals.becomes}</span>
              <StatusLabel status={after} />
            </span>
          </span>
        ))}
      </td>
      <td className={styles['decide']}>
        {refusal ? (
          <span className={styles['under']}>{e.labels.stepRefusal[refusal]}</span>
        ) : (
          <Decide
            name={name}
            waiting={waiting}
            approve={() => approve(of)}
            sendBack={(reason) => sendBack(of, reason)}
          />
        )}
      </td>
    </tr>
  );
}

interface DecideProps {
  readonly name: string;
  readonly waiting: boolean;
  readonly approve: () => void;
  readonly sendBack: (reason: string) => void;
}

function Decide({ name, waiting, approve, sendBack }: DecideProps) {
  const { t, e } = useEntryWording();
  const [reason, setReason] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  if (reason === null) {
    return (
      <div className={styles['buttons']}>
        <Button disabled={waiting} aria-label={`${e.labels.step.APPROVE}: ${name}`} onClick={approve}>
          {e.labels.step.APPROVE}
        </Button>
        <Button look="quiet" aria-label={`${t.approvals.sendBack}: ${name}`} onClick={() => setReason('')}>
          {t.approvals.sendBack}
        </Button>
      </div>
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') sendBack(reason);
  };
  return (
    <form className={styles['reason']} onSubmit={send}>
      <label htmlFor={id}>{t.approvals.reason}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        autoFocus
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {isMissing ? (
        <span id={`${id}-missing`} role="alert" className={styles['problem']}>
          {t.approvals.reasonMissing}
        </span>
      ) : null}
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" disabled={waiting}>
          {t.approvals.sendBack}
        </Button>
        <Button look="quiet" onClick={() => setReason(null)}>
          {t.approvals.cancel}
        </Button>
      </div>
    </form>
  );
}
