import { Link } from '@tanstack/react-router';
import type { SheetSummaryPartsFragment } from '../../api/generated/graphql.js';
import { useNames } from '../../ui/use-names.js';
import { useEntryWording } from './entry-words.js';
import { finaliseOwed } from './finalising.js';
import styles from './owed.module.css';

interface FinalisingRowProps {
  readonly of: SheetSummaryPartsFragment;
  /** The unit, where the reader sees those of several. */
  readonly unit: string | null;
}

/** A form whose public figures are not final yet: each with what it owes, and the way to its row. */
export function FinalisingRow({ of, unit }: FinalisingRowProps) {
  const { t, w, e } = useEntryWording();
  const names = useNames();
  const { round, agency, finalising } = of;
  const title = `${w.title(round.form)}, ${w.period(round.period, 'LONG', null)}`;
  const areas = new Set(finalising.map(({ series }) => series.area.id));
  return (
    <li className={styles['sheet']}>
      <strong>{title}</strong>
      {unit ? <span className={styles['facts']}>{unit}</span> : null}
      <ul>
        {finalising.map((one) => {
          const { series } = one;
          const name =
            areas.size > 1
              ? `${w.name(series.indicator)}, ${names.area(series.area)}`
              : w.name(series.indicator);
          return (
            <li key={series.id} className={`${styles['row']} ${styles[one.owed.toLowerCase()] ?? ''}`}>
              <span className={styles['what']}>{name}</span>
              <span className={styles['age']}>{e.finalising(finaliseOwed(one))}</span>
              <Link
                to="/entry/$roundId"
                params={{ roundId: round.id }}
                search={{ unit: agency.id, row: series.id }}
                className={styles['open']}
                aria-label={`${t.owed.finalise}: ${name}, ${title}`}
              >
                {t.owed.finalise}
              </Link>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
