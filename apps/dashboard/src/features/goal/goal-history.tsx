import { decimalYear, type DatePrecision } from '@waymark/domain';
import { Section } from '../../ui/page.js';
import { StatusLabel } from '../../ui/status.js';
import { useWording } from '../../ui/use-wording.js';
import { observations } from '../figure/figure.js';
import type { GoalData } from './goal.page.js';
import styles from './goal.module.css';

type Change = GoalData['history'][number];

/** How exactly the day of a change is known: as exactly as the promise or the figure that made it. */
function precisionOf(page: GoalData, { on, cause, period, seriesId }: Change): DatePrecision {
  const { goal } = page.goal;
  if (cause === 'STATED') return goal.statedPrecision;
  if (cause !== 'NEW_VALUE' && cause !== 'REVISED_VALUE') return 'DAY';
  const versions = page.series.find(({ id }) => id === seriesId)?.versions;
  const made = versions && observations(versions).find((one) => one.period === period && one.knownOn === on);
  return made?.knownPrecision ?? 'DAY';
}

/** What the verdict was on each past day, and what changed it. */
export function GoalHistory({ page }: { readonly page: GoalData }) {
  const { t, w } = useWording();
  const { history, asOf } = page;
  if (history.length === 0) return null;
  return (
    <Section title={t.goal.history}>
      <div className={styles['strip']} aria-hidden="true">
        {history.map((change, i) => {
          const until = history[i + 1]?.on ?? asOf;
          return (
            <i
              key={change.on + change.status}
              data-status={change.status}
              style={{ flexGrow: Math.max(decimalYear(until) - decimalYear(change.on), 0.05) }}
            />
          );
        })}
      </div>
      <ol className={styles['history']}>
        {history.map((change) => {
          const series = page.series.find(({ id }) => id === change.seriesId);
          const figure = change.period ? w.period(change.period, 'LONG', series?.nature ?? null) : null;
          const cause = w.cause(change.cause);
          const isFigure = change.cause === 'NEW_VALUE' || change.cause === 'REVISED_VALUE';
          const precision = precisionOf(page, change);
          return (
            <li key={change.on + change.status}>
              <span className={styles['day']}>
                {w.date(change.on, precision)}{' '}
                {precision === 'YEAR' ? <small>({t.goal.yearOnly})</small> : null}
                {precision === 'MONTH' ? <small>({t.goal.monthOnly})</small> : null}
              </span>
              <StatusLabel status={change.status} />
              <span className={styles['cause']}>
                {!figure ? cause : isFigure ? t.goal.causeBy(cause, figure) : t.goal.causeWith(cause, figure)}
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
