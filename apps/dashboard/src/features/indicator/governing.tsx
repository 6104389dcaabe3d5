import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/client.js';
import { localMoment } from '../../ui/moment-text.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useMay } from '../../ui/use-session.js';
import { governingQuery } from '../register/register.graphql.js';
import styles from './indicator.module.css';

interface SeriesRemarkProps {
  readonly indicatorId: string;
  readonly series: { readonly id: string; readonly governs: boolean };
  /** Whether there is more than one source, so that one is the one to judge by. */
  readonly isOneOfSeveral: boolean;
}

/** Which of several series is the one to judge by, since when and why; for planners the way to change it. */
export function SeriesRemark({ indicatorId, series, isOneOfSeveral }: SeriesRemarkProps) {
  const { t, w } = usePageWording();
  const may = useMay('MANAGE_REGISTER');
  const isNow = useAsOf() === null;
  const reasons = useRead(governingQuery, { indicatorId }, { pause: !isOneOfSeveral }).data?.governingReasons;
  const why = isNow ? reasons?.find(({ seriesId }) => seriesId === series.id) : undefined;
  return (
    <p className={styles['muted']}>
      {isOneOfSeveral ? (series.governs ? t.goal.governs : t.goal.notGoverns) : null}
      {why ? (
        <>
          {' '}
          ({t.record.governingSince(w.date(localMoment(why.at).day), why.by)}
          {why.reason ? `: ${why.reason}` : null})
        </>
      ) : null}
      {may && isNow ? (
        <>
          {isOneOfSeveral ? ' · ' : null}
          <Link to="/register/$noun/$id" params={{ noun: 'series', id: series.id }}>
            {t.record.edit}
          </Link>
        </>
      ) : null}
    </p>
  );
}
