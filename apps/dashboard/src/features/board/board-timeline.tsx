import { Link } from '@tanstack/react-router';
import { deadlinesOf, timelineAxis, timelineBar, type TimelineItem } from '@waymark/charts/static';
import { GRAVITY } from '@waymark/domain';
import type { Wording } from '@waymark/wording';
import type { BoardOrder } from '../../api/generated/graphql.js';
import { StatusLabel } from '../../ui/status.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useWording } from '../../ui/use-wording.js';
import type { BoardRow } from './board.page.js';
import styles from './timeline.module.css';

interface BoardTimelineProps {
  readonly rows: readonly BoardRow[];
  readonly asOf: string;
  readonly order: BoardOrder;
}

type Promise = BoardRow['promises'][number];

interface Dated {
  readonly promise: Promise;
  readonly due: TimelineItem;
}

/** The rows come in order of their headlines; here each promise stands for itself. By theme they stay as they come. */
function inOrder(order: BoardOrder, w: Wording): (a: Dated, b: Dated) => number {
  const byDue = (a: Dated, b: Dated) =>
    a.due.latest.localeCompare(b.due.latest) || a.due.aim.localeCompare(b.due.aim);
  if (order === 'DUE') return byDue;
  if (order === 'STATUS') {
    return (a, b) => GRAVITY.indexOf(a.promise.status) - GRAVITY.indexOf(b.promise.status) || byDue(a, b);
  }
  if (order === 'THEME') return () => 0;
  const { compare } = new Intl.Collator(w.locale, { numeric: true });
  return (a, b) => compare(w.title(a.promise.goal), w.title(b.promise.goal));
}

/** Each promise as a bar from the day it was made to its deadline. */
export function BoardTimeline({ rows, asOf, order }: BoardTimelineProps) {
  const { t, w } = useWording();
  const isPast = useAsOf() !== null;
  const promises = rows
    .flatMap((row) => row.promises)
    .map((promise) => ({ promise, due: deadlinesOf(promise.goal.targets) }));
  const dated = promises
    .flatMap(({ promise, due }) =>
      due ? [{ promise, due: { ...due, statedOn: promise.goal.statedOn } }] : [],
    )
    .sort(inOrder(order, w));
  if (dated.length === 0) return <p className={styles['none']}>{t.board.timelineEmpty}</p>;

  const axis = timelineAxis(
    dated.map(({ due }) => due),
    asOf,
  );
  const undated = promises.length - dated.length;

  return (
    <>
      <p className={styles['about']}>{t.board.timelineText(dated.length)}</p>
      <table role="table" className={styles['timeline']} aria-label={t.board.timeline}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className={styles['goal']}>
              {t.board.goal}
            </th>
            <th scope="col" role="columnheader" className={styles['status']}>
              {t.board.status}
            </th>
            <th scope="col" role="columnheader">
              <span className="visually-hidden">{t.board.timeline}</span>
              <div className={styles['axis']} aria-hidden="true">
                {axis.years.map(({ year, place }) => (
                  <span key={year} style={{ left: `${place}%` }}>
                    {year}
                  </span>
                ))}
                <b style={{ left: `${axis.today}%` }}>{isPast ? w.date(asOf) : t.board.today}</b>
              </div>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {dated.map(({ promise, due }) => (
            <Row key={promise.goal.id} promise={promise} due={due} axis={axis} />
          ))}
        </tbody>
      </table>
      {undated > 0 ? <p className={styles['about']}>{t.board.undated(undated)}</p> : null}
    </>
  );
}

interface RowProps extends Dated {
  readonly axis: ReturnType<typeof timelineAxis>;
}

function Row({ promise: { goal, status }, due, axis }: RowProps) {
  const { t, w } = useWording();
  const { from, width, grace, end } = timelineBar(due, axis);
  const isMilestone = goal.kind === 'MILESTONE';
  return (
    <tr role="row">
      <th scope="row" role="rowheader" className={styles['goal']}>
        <div className={styles['named']}>
          <Link to="/goals/$id" params={{ id: goal.id }}>
            {w.title(goal)}
          </Link>
          <span className={styles['origin']}>{goal.document.number ?? w.title(goal.document)}</span>
        </div>
      </th>
      <td role="cell" className={styles['status']}>
        <StatusLabel status={status} />
      </td>
      <td role="cell" className={styles['track']}>
        <span className={styles['dates']}>
          {w.date(goal.statedOn, goal.statedPrecision)} –{' '}
          {w.due({ aimDue: due.aim, latestDue: due.latest === due.aim ? null : due.latest })}
          {isMilestone ? ` · ${t.board.barMilestone}` : null}
        </span>
        <div className={styles['grid']} aria-hidden="true">
          {axis.years.map(({ year, place }) => (
            <i key={year} className={styles['year']} style={{ left: `${place}%` }} />
          ))}
          <i className={styles['today']} style={{ left: `${axis.today}%` }} />
        </div>
        <div className={styles['lane']} aria-hidden="true">
          <i
            className={styles['bar']}
            data-status={status}
            data-draft={goal.lifecycle === 'DRAFT'}
            style={{ left: `${from}%`, width: `${width}%` }}
          />
          {grace ? (
            <i className={styles['grace']} style={{ left: `${grace.from}%`, width: `${grace.width}%` }} />
          ) : null}
          {isMilestone ? <i className={styles['milestone']} style={{ left: `${end}%` }} /> : null}
          {axis.isBeyond(due.latest) ? (
            <em className={styles['beyond']}>{due.latest.slice(0, 4)} →</em>
          ) : null}
        </div>
      </td>
    </tr>
  );
}
