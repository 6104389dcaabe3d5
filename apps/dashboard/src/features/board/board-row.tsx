import { Link } from '@tanstack/react-router';
import { Sparkline } from '@waymark/charts/static';
import { useId } from 'react';
import { StatusLabel } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { useWording } from '../../ui/use-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { BoardPromises } from './board-promises.js';
import { rowWords } from './board-row.words.js';
import type { BoardRow } from './board.page.js';
import styles from './board.module.css';

interface BoardRowLineProps {
  readonly row: BoardRow;
  readonly projector: boolean;
  readonly columns: number;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** One indicator in one area; opens to all its promises in order of time. */
export function BoardRowLine({ row, projector, columns, open, toggle }: BoardRowLineProps) {
  const { t, w } = useWording();
  const names = useNames();
  const id = useId();
  const { goal, deciding, status } = row.headline;
  const title = w.title(goal);
  const words = rowWords(row, w);
  return (
    <>
      <tr role="row" className={open ? styles['openRow'] : undefined}>
        <th scope="row" role="rowheader">
          <div className={styles['goalCell']}>
            <button
              type="button"
              className={`${styles['opener']} screen-only`}
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              aria-label={open ? t.board.hide(title) : t.board.open(title)}
              onClick={toggle}
            >
              <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                <path d="M3 1 7.5 5 3 9" fill="none" stroke="currentColor" strokeWidth="1.7" />
              </svg>
            </button>
            <div>
              <Link to="/goals/$id" params={{ id: goal.id }} className={styles['goalLink']}>
                {title}
              </Link>
              <div className={`${styles['under']} ${styles['origin']}`}>
                {goal.document.number ?? w.title(goal.document)}
                {row.area.id === 'VN' ? null : ` · ${names.area(row.area)}`}
                {row.promises.length > 1 ? ` · ${t.board.promises(row.promises.length)}` : null}
              </div>
            </div>
          </div>
        </th>
        <td role="cell" className={styles['statusColumn']} data-label={t.board.status}>
          <StatusLabel status={status} exceeded={deciding.marks.includes('EXCEEDED')} />
        </td>
        <td role="cell" className={styles['number']} data-label={t.board.newest}>
          {words.value && row.newest && deciding.seriesId ? (
            <>
              <FigureButton goal={goal.id} series={deciding.seriesId} period={row.newest.period}>
                {words.value}
              </FigureButton>
              <div className={styles['under']}>
                {words.period}
                {words.valueStatus ? ` · ${words.valueStatus}` : null}
              </div>
            </>
          ) : (
            <span className={styles['nothing']}>{t.board.noValue}</span>
          )}
        </td>
        <td role="cell" className={styles['number']} data-label={t.board.needed} data-empty={!words.needed}>
          {words.needed}
          {words.due ? <div className={styles['under']}>{words.due}</div> : null}
        </td>
        <td role="cell" className={styles['number']} data-label={t.board.missing} data-empty={!words.missing}>
          {words.missing ?? <Nothing />}
        </td>
        {projector ? null : (
          <>
            <td role="cell" className={styles['number']} data-label={t.board.plan} data-empty={!words.plan}>
              {words.plan ?? <Nothing why={t.board.noPlan} />}
              {words.planValue ? (
                <div className={styles['under']}>{t.board.planIs(words.planValue)}</div>
              ) : null}
            </td>
            <td
              role="cell"
              className={`${styles['number']} ${styles['yearCell']}`}
              data-label={t.board.year}
              data-empty={!words.year}
            >
              {words.year ?? <Nothing why={t.board.noYear} />}
            </td>
            <td
              role="cell"
              className={styles['sparkColumn']}
              data-label={t.board.trend}
              data-empty={row.sparkEnds.length < 2}
            >
              {row.sparkEnds.length > 1 ? (
                <Sparkline ends={row.sparkEnds} values={row.sparkValues} target={deciding.targetValue} />
              ) : (
                <Nothing />
              )}
            </td>
            <td
              role="cell"
              className={`${styles['fresh']} ${styles['freshColumn']}`}
              data-fresh={row.freshness}
              data-label={t.board.freshness}
            >
              {t.board.freshnessName[row.freshness]}
            </td>
          </>
        )}
      </tr>
      {open ? (
        <tr role="row" id={id} className={styles['promisesRow']}>
          <td role="cell" colSpan={columns}>
            <BoardPromises row={row} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Nothing({ why }: { readonly why?: string }) {
  return (
    <span className={styles['nothing']} title={why}>
      –
    </span>
  );
}
