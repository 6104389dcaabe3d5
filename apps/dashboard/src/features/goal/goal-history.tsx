import { frameBetween, goalChartFrame, StatusStrip } from '@waymark/charts/static';
import type { DatePrecision } from '@waymark/domain';
import { Section } from '../../ui/page.js';
import { Sized } from '../../ui/sized.js';
import { StatusLabel } from '../../ui/status.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { amendmentOn } from './goal.amendment.js';
import { courseFacts, isMeasured } from './goal.course.js';
import type { GoalData } from './goal.page.js';
import styles from './goal.module.css';

type Change = GoalData['history'][number];

const IN_DANGER_OR_NOT: readonly Change['status'][] = ['ON_TRACK', 'ACHIEVED', 'ACHIEVED_LATE'];

/** What changed a verdict, in words: the figure with its period, or what the promise said before and since. */
function useCause(page: GoalData): (change: Change) => string {
  const { t, w } = usePageWording();
  const { goal } = page.goal;
  return ({ on, cause: code, period, seriesId, targetN }) => {
    const cause = w.cause(code);
    const series = page.series.find(({ id }) => id === seriesId);
    const figure = period ? w.period(period, 'LONG', series?.nature ?? null) : null;
    const amendment = code === 'TARGET_MOVED' ? amendmentOn(goal, targetN, on) : null;
    if (amendment) {
      const said = (target: typeof amendment.after): string =>
        [w.needed(target, goal.indicator), w.due(target)].filter(Boolean).join(', ');
      return t.goal.causeBy(cause, t.past.moved(said(amendment.before), said(amendment.after)));
    }
    if (!figure) return cause;
    const isFigure = code === 'NEW_VALUE' || code === 'REVISED_VALUE';
    return isFigure ? t.goal.causeBy(cause, figure) : t.goal.causeWith(cause, figure);
  };
}

/** What the verdict was in each past month, what changed it, and when it first warned. */
export function GoalHistory({ page }: { readonly page: GoalData }) {
  const { t, w } = usePageWording();
  const causeOf = useCause(page);
  const { history, asOf, earlyWarning } = page;
  const { goal, status } = page.goal;
  const [first] = history;
  if (!first) return null;
  const isNeverInDanger = !earlyWarning && history.some((change) => IN_DANGER_OR_NOT.includes(change.status));
  const known = (precision: DatePrecision) =>
    precision === 'YEAR' ? (
      <small>({t.goal.yearOnly})</small>
    ) : precision === 'MONTH' ? (
      <small>({t.goal.monthOnly})</small>
    ) : null;
  return (
    <Section title={t.goal.history}>
      {earlyWarning ? (
        <p>{w.earlyWarning({ warning: earlyWarning, statedOn: goal.statedOn, status })}</p>
      ) : isNeverInDanger ? (
        <p>{t.past.neverInDanger}</p>
      ) : null}
      <Sized className={styles['strip']}>
        {(width) => (
          <StatusStrip
            history={history}
            until={asOf}
            frame={
              isMeasured(page)
                ? goalChartFrame(courseFacts(page), width, w)
                : frameBetween(first.on, asOf, width)
            }
            width={width}
            wording={w}
            causeOf={causeOf}
          />
        )}
      </Sized>
      <ol className={styles['history']}>
        {history.map((change, index) => (
          <li key={change.on + change.status}>
            <span className={styles['number']}>{index + 1}</span>
            <span className={styles['day']}>
              {w.date(change.on, change.precision)} {known(change.precision)}
            </span>
            <StatusLabel status={change.status} />
            <span className={styles['cause']}>{causeOf(change)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
