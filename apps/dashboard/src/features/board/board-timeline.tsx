import { Link } from '@tanstack/react-router';
import { decimalYear, GRAVITY } from '@waymark/domain';
import type { Wording } from '@waymark/wording';
import type { BoardOrder } from '../../api/generated/graphql.js';
import { StatusLabel } from '../../ui/status.js';
import { useWording } from '../../ui/use-wording.js';
import type { BoardRow } from './board.page.js';
import styles from './timeline.module.css';

interface BoardTimelineProps {
  readonly rows: readonly BoardRow[];
  readonly asOf: string;
  readonly order: BoardOrder;
}

type Promise = BoardRow['promises'][number];

/** First and last deadline of a promise; null where it has none. */
function deadlines({ goal }: Promise): { readonly aim: string; readonly latest: string } | null {
  const days = goal.targets
    .filter(({ role }) => role !== 'PLAN')
    .flatMap(({ aimDue, latestDue }) => [aimDue ?? latestDue, latestDue ?? aimDue])
    .filter((day) => day !== null)
    .sort();
  const final = goal.targets.find(({ role, aimDue }) => role === 'FINAL' && aimDue);
  const aim = final?.aimDue ?? days.at(-1);
  if (!aim) return null;
  return { aim, latest: final?.latestDue ?? aim };
}

interface Dated {
  readonly promise: Promise;
  readonly due: { readonly aim: string; readonly latest: string };
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
  const promises = rows
    .flatMap((row) => row.promises)
    .map((promise) => ({ promise, due: deadlines(promise) }));
  const dated = promises
    .flatMap(({ promise, due }) => (due ? [{ promise, due }] : []))
    .sort(inOrder(order, w));
  if (dated.length === 0) return <p className={styles['none']}>{t.board.timelineEmpty}</p>;

  const from = Math.floor(decimalYear(dated.map(({ promise }) => promise.goal.statedOn).sort()[0] ?? asOf));
  // A vision of the far future must not squeeze the years that are decided now.
  const last = Math.ceil(Math.max(...dated.map(({ due }) => decimalYear(due.latest))));
  const to = Math.max(Math.min(last, Math.ceil(decimalYear(asOf)) + 10), from + 1);
  const place = (day: string) => Math.min(100, Math.max(0, ((decimalYear(day) - from) / (to - from)) * 100));
  const step = to - from > 16 ? 2 : 1;
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step);
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
                {years.map((year) => (
                  <span key={year} style={{ left: `${((year - from) / (to - from)) * 100}%` }}>
                    {year}
                  </span>
                ))}
                <b style={{ left: `${place(asOf)}%` }}>{t.board.today}</b>
              </div>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {dated.map(({ promise: { goal, status }, due }) => (
            <tr role="row" key={goal.id}>
              <th scope="row" role="rowheader" className={styles['goal']}>
                <Link to="/goals/$id" params={{ id: goal.id }}>
                  {w.title(goal)}
                </Link>
              </th>
              <td role="cell" className={styles['status']}>
                <StatusLabel status={status} />
              </td>
              <td role="cell" className={styles['track']}>
                <span className={styles['dates']}>
                  {w.date(goal.statedOn, goal.statedPrecision)} –{' '}
                  {w.due({ aimDue: due.aim, latestDue: due.latest === due.aim ? null : due.latest })}
                </span>
                <div className={styles['lane']} aria-hidden="true">
                  <i className={styles['today']} style={{ left: `${place(asOf)}%` }} />
                  <i
                    className={styles['bar']}
                    data-status={status}
                    style={{
                      left: `${place(goal.statedOn)}%`,
                      width: `${place(due.aim) - place(goal.statedOn)}%`,
                    }}
                  />
                  {due.latest > due.aim ? (
                    <i
                      className={styles['grace']}
                      style={{ left: `${place(due.aim)}%`, width: `${place(due.latest) - place(due.aim)}%` }}
                    />
                  ) : null}
                  {goal.kind === 'MILESTONE' ? (
                    <i className={styles['milestone']} style={{ left: `${place(due.latest)}%` }} />
                  ) : null}
                  {decimalYear(due.latest) > to + 1 ? (
                    <em className={styles['beyond']}>{due.latest.slice(0, 4)} →</em>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {undated > 0 ? <p className={styles['about']}>{t.board.undated(undated)}</p> : null}
    </>
  );
}
