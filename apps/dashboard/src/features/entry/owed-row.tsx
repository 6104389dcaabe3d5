import { Link } from '@tanstack/react-router';
import type { SheetSummaryPartsFragment } from '../../api/generated/graphql.js';
import { momentText } from '../../ui/moment-text.js';
import { useEntryWording } from './entry-words.js';
import styles from './owed.module.css';

interface OwedRowProps {
  readonly of: SheetSummaryPartsFragment;
  /** The unit, where the reader sees those of several. */
  readonly unit: string | null;
  readonly isFirst?: boolean;
}

/** One form that is owed: what, by when, how far it is, and the way in. */
export function OwedRow({ of, unit, isFirst = false }: OwedRowProps) {
  const { t, w, e } = useEntryWording();
  const { round, agency, owed, days } = of;
  const age = e.owed({ state: owed, on: of.owedOn, days });
  const facts = [
    unit,
    t.owed.due(w.date(round.dueOn)),
    of.promisedOn ? t.owed.promised(w.date(of.promisedOn)) : null,
    of.isBegun ? t.owed.filled(of.filled, of.rows) : null,
    of.missing > 0 ? t.owed.missing(of.missing) : null,
    of.returned > 0 ? t.owed.returned(of.returned) : null,
    of.remindedAt && owed !== 'DONE' ? t.owed.reminded(momentText(of.remindedAt, w.locale)) : null,
  ].filter((one) => one !== null);
  const action =
    owed === 'DONE' || !of.mayEnter
      ? t.owed.look
      : owed === 'RETURNED'
        ? t.owed.mend
        : of.isBegun
          ? t.owed.carryOn
          : t.owed.begin;
  return (
    <li className={`${styles['row']} ${styles[owed.toLowerCase()] ?? ''}`}>
      <div className={styles['what']}>
        <strong>
          {w.title(round.form)}, {w.period(round.period, 'LONG', null)}
        </strong>
        <span className={styles['facts']}>{facts.join(' · ')}</span>
        {of.returnReason ? (
          <span className={styles['reason']}>{t.entry.returned(of.returnReason)}</span>
        ) : null}
      </div>
      <span className={styles['age']}>{age}</span>
      <Link
        to="/entry/$roundId"
        params={{ roundId: round.id }}
        search={{ unit: agency.id }}
        className={isFirst ? styles['primary'] : styles['open']}
        aria-label={`${action}: ${w.title(round.form)}, ${w.period(round.period, 'LONG', null)}`}
      >
        {action}
      </Link>
    </li>
  );
}
