import { CopySentence } from '../../ui/copy-sentence.js';
import { useWording } from '../../ui/use-wording.js';
import { PromiseLine } from '../../ui/promise-line.js';
import { measureOf } from './board-row.words.js';
import type { BoardRow } from './board.page.js';
import styles from './board.module.css';

/** All promises on one indicator in order of time, each with its verdict and the sentence in which it was made. */
export function BoardPromises({ row }: { readonly row: BoardRow }) {
  const { t, w } = useWording();
  const deciding = row.headline.deciding.seriesId;
  const sentence = row.newest
    ? w.reportSentence({
        indicator: measureOf(row),
        area: row.area,
        newest: row.newest,
        samePeriodLastYear: row.samePeriodLastYear ?? null,
        plan: row.plan ?? null,
      })
    : null;
  return (
    <div className={styles['promises']}>
      <ol>
        {row.promises.map((promise) => (
          <li key={promise.goal.id}>
            <PromiseLine
              promise={promise}
              measure={promise.deciding.seriesId === deciding ? measureOf(row) : promise.goal.indicator}
              quoted
              remark={[
                row.promises.length > 1 && promise.goal.id === row.first ? t.board.firstPromise : null,
                row.promises.length > 1 && promise.goal.id === row.headline.goal.id ? t.board.headline : null,
              ]}
            />
          </li>
        ))}
      </ol>
      {sentence ? (
        <div className={styles['report']}>
          <p>{sentence}</p>
          <CopySentence sentence={sentence} />
        </div>
      ) : null}
    </div>
  );
}
