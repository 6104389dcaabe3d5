import type { Status } from '@waymark/domain';
import type { ExplainedTest } from '@waymark/wording';
import { StatusLabel } from '../../ui/status.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './goal-why.module.css';

interface GoalTestsProps {
  readonly tests: readonly ExplainedTest[];
  readonly status: Status;
}

/** The bounds of the classes and on which side of each the promise stands. */
export function GoalTests({ tests, status }: GoalTestsProps) {
  const { t, w } = usePageWording();
  return (
    <ul className={styles['tests']}>
      {(['ON_TRACK', 'OFF_TRACK'] as const).map((of) => {
        const own = tests.filter((test) => test.of === of);
        return (
          <li key={of}>
            <div>
              <StatusLabel status={of} />{' '}
              <span className={styles['muted']}>
                {status === of ? t.why.allMet : own.length > 1 ? t.why.needsAll : t.why.needsOne}
              </span>
            </div>
            <ul>
              {own.map(({ text, isMet }) => (
                <li key={text}>
                  <Sign isMet={isMet} label={isMet ? t.why.met : t.why.unmet} />
                  <span>{text.slice(0, 1).toLocaleUpperCase(w.locale) + text.slice(1)}</span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
      <li className={styles['muted']}>{t.why.between}</li>
    </ul>
  );
}

function Sign({ isMet, label }: { readonly isMet: boolean; readonly label: string }) {
  return (
    <svg viewBox="0 0 14 14" role="img" aria-label={label} fill="none" stroke="currentColor" strokeWidth="2">
      {isMet ? <path d="M2 7.5 5.5 11 12 3.5" /> : <path d="M3 3 11 11M11 3 3 11" />}
    </svg>
  );
}
