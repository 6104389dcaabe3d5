import { STATUSES, type Status } from '@waymark/domain';
import { CopySentence } from '../../ui/copy-sentence.js';
import { StatusShape } from '../../ui/status.js';
import { useWording } from '../../ui/use-wording.js';
import type { BoardData } from './board.page.js';
import { statusesOf, type BoardSearch } from './board.search.js';
import styles from './board.module.css';

interface BoardAnswerProps {
  readonly board: BoardData;
  readonly search: BoardSearch;
  readonly change: (next: { readonly status: string | undefined }) => void;
}

/** The sentence that the planner pastes into the report, and its counts, each a filter. */
export function BoardAnswer(props: BoardAnswerProps) {
  const { w } = useWording();
  const { counts, asOf } = props.board;
  const sentence = w.boardSentence({ counts, asOf });
  return (
    <div className={styles['answer']}>
      <div className={styles['sentence']}>
        <p>{sentence}</p>
        <CopySentence sentence={sentence} />
      </div>
      <StatusCounts {...props} />
    </div>
  );
}

/** How many promises have each verdict; a press filters by it. */
export function StatusCounts({ board, search, change }: BoardAnswerProps) {
  const { t, w } = useWording();
  const chosen = statusesOf(search);
  const toggle = (status: Status) => {
    const next = chosen.includes(status) ? chosen.filter((one) => one !== status) : [...chosen, status];
    change({ status: next.length > 0 ? next.join(',') : undefined });
  };
  const goals = (status: Status) => board.counts.find((count) => count.status === status)?.goals ?? 0;
  return (
    <div role="group" aria-label={t.board.statusFilter} className={`${styles['counts']} screen-only`}>
      {STATUSES.filter((status) => goals(status) > 0 || chosen.includes(status)).map((status) => (
        <button
          key={status}
          type="button"
          aria-pressed={chosen.includes(status)}
          className={styles['count']}
          onClick={() => toggle(status)}
        >
          <StatusShapeIn status={status} />
          <span>{w.status(status)}</span> <strong>{w.number(goals(status), 0)}</strong>
        </button>
      ))}
    </div>
  );
}

function StatusShapeIn({ status }: { readonly status: Status }) {
  return (
    <span className={styles['countShape']}>
      <StatusShape status={status} />
    </span>
  );
}
