import { addDays, addMonths } from '@waymark/domain';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { readDate, writeDate } from '../../ui/date-text.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './changes.module.css';

const CHOICES = ['MONTH', 'QUARTER', 'YEAR_START', 'YEAR'] as const;

/** The earlier day of each quick choice; the year starts where the one before has ended. */
function dayOf(choice: (typeof CHOICES)[number], asOf: string): string {
  switch (choice) {
    case 'MONTH':
      return addMonths(asOf, -1);
    case 'QUARTER':
      return addMonths(asOf, -3);
    case 'YEAR_START':
      return addDays(`${asOf.slice(0, 4)}-01-01`, -1);
    case 'YEAR':
      return addMonths(asOf, -12);
  }
}

interface SinceControlProps {
  readonly since: string;
  readonly asOf: string;
  readonly choose: (since: string | undefined) => void;
}

/** Chooses the earlier day of the comparison: a usual stretch of time, or a day that is typed. */
export function SinceControl({ since, asOf, choose }: SinceControlProps) {
  const { t } = usePageWording();
  const id = useId();
  const shown = readDate(since) ? writeDate(since) : since;
  const [text, setText] = useState(shown);
  const [seen, setSeen] = useState(shown);
  const [problem, setProblem] = useState<string | null>(null);
  if (seen !== shown) {
    setSeen(shown);
    setText(shown);
    setProblem(null);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const day = text.trim() === '' ? undefined : readDate(text);
    if (day === null) return setProblem(t.asOf.invalid);
    setProblem(null);
    return choose(day);
  };
  return (
    <form className={`${styles['since']} screen-only`} onSubmit={submit}>
      <div role="group" aria-label={t.changes.choices} className={styles['choices']}>
        {CHOICES.map((choice) => {
          const day = dayOf(choice, asOf);
          return (
            <Button
              key={choice}
              aria-pressed={since === day}
              onClick={() => choose(choice === 'MONTH' ? undefined : day)}
            >
              {t.changes.choice[choice]}
            </Button>
          );
        })}
      </div>
      <label htmlFor={id}>{t.changes.since}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        placeholder={t.asOf.hint}
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t.changes.show}</Button>
      {problem ? (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      ) : null}
    </form>
  );
}
