import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './entry.module.css';
import { stateOf, type EntryReading, type EntryState } from './read-entry.js';

/** How the rows of a form stand. */
export type FormCounts = Readonly<Record<EntryState, number>> & {
  readonly total: number;
  /** Rows with a value, whatever is still to be said of it. */
  readonly values: number;
  readonly withoutStatus: number;
};

export function countRows(reads: readonly EntryReading[]): FormCounts {
  const counts = { EMPTY: 0, ERROR: 0, EXPLAIN: 0, MISSING: 0, FILLED: 0 };
  for (const read of reads) counts[stateOf(read)] += 1;
  const values = reads.filter(({ value }) => value !== null).length;
  const withoutStatus = reads.filter(({ needsStatus }) => needsStatus).length;
  return { ...counts, values, withoutStatus, total: reads.length };
}

interface BottomBarProps {
  readonly counts: FormCounts;
  readonly conflicts: number;
  readonly maySubmit: boolean;
  readonly submitting: boolean;
  readonly problem: string | null;
  readonly onSubmit: () => void;
  /** To the next row that keeps the form from being sent. */
  readonly onNext: () => void;
}

/** What is still to do before the form can be sent, and the one next thing. */
export function BottomBar(props: BottomBarProps) {
  const { counts, conflicts, maySubmit, submitting, problem, onSubmit, onNext } = props;
  const { t } = usePageWording();
  const { bar } = t.entry;
  const open = counts.EMPTY + counts.ERROR + counts.EXPLAIN + counts.withoutStatus + conflicts;
  const parts = [
    bar.filled(counts.values, counts.total),
    counts.ERROR > 0 ? bar.errors(counts.ERROR) : null,
    counts.withoutStatus > 0 ? bar.status : null,
    counts.EXPLAIN > 0 ? bar.explain(counts.EXPLAIN) : null,
    conflicts > 0 ? bar.conflicts(conflicts) : null,
    counts.MISSING > 0 ? bar.missing(counts.MISSING) : null,
    counts.EMPTY > 0 ? bar.empty(counts.EMPTY) : null,
  ].filter((part) => part !== null);
  return (
    <div className={`${styles['bar']} screen-only`}>
      <p aria-live="polite">{parts.join(' · ')}</p>
      {problem ? (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      ) : null}
      {maySubmit ? (
        open > 0 ? (
          <span className={styles['barButtons']}>
            <Button look="primary" onClick={onNext}>
              {t.entry.goToFirst}
            </Button>
            <Button disabled>{t.entry.submit}</Button>
          </span>
        ) : (
          <Button look="primary" onClick={onSubmit} disabled={submitting}>
            {submitting ? t.entry.submitting : t.entry.submit}
          </Button>
        )
      ) : null}
    </div>
  );
}
