import { useId, useState } from 'react';
import type { Assessment } from '@waymark/domain';
import { Button } from '../../ui/button.js';
import { StatusLabel } from '../../ui/status.js';
import { useWording } from '../../ui/use-wording.js';
import { assess, followPace } from './goal.assumption.js';
import { isWithin, readPlain, readValue, readYear } from './goal.input.js';
import { measureOf } from './goal.measure.js';
import type { GoalData } from './goal.page.js';
import styles from './goal.module.css';

const EMPTY = { nextYear: '', next: '', target: '', due: '', pace: '' };
type Field = keyof typeof EMPTY;

/** Other numbers, the same rule: what the verdict would be. Always marked as an assumption; stores nothing. */
export function GoalWhatIf({ page }: { readonly page: GoalData }) {
  const { t, w } = useWording();
  const [text, setText] = useState(EMPTY);
  const { goal, deciding } = page.goal;
  const measure = measureOf(page, page.goal);
  const { unit, decimals } = measure;
  const { latest, targetValue } = deciding;
  if (!latest || targetValue === null || unit.kind === 'YES_NO') {
    return <p className={styles['muted']}>{t.whatIf.unavailable}</p>;
  }
  const lastYear = Number(latest.end.slice(0, 4));
  const dueYear = Number((deciding.due ?? '').slice(0, 4)) || lastYear + 5;
  const frequency = page.series.find(({ id }) => id === deciding.seriesId)?.frequency;
  const nextYear = lastYear + (frequency === 'TWO_YEAR' ? 2 : 1);
  // A year whose end the newest figure has not reached yet may still bring one.
  const firstNext = latest.end < `${lastYear}-12-31` ? lastYear : lastYear + 1;
  // A rank and what should fall are asked for in the wanted direction: "3" climbs three places.
  const sign = unit.kind === 'RANK' || measure.direction === 'DECREASE' ? -1 : 1;
  const paceLabel = unit.kind === 'RANK' ? t.whatIf.paceRank : sign < 0 ? t.whatIf.paceFall : t.whatIf.pace;
  const inputs = {
    nextYear: readYear(text.nextYear, firstNext, w),
    next: readValue(text.next, measure, w),
    target: readValue(text.target, measure, w),
    due: readYear(text.due, Number(goal.statedOn.slice(0, 4)), w),
    pace: readPlain(text.pace, measure, w),
  };
  const read = {
    nextYear: inputs.nextYear.problem ? null : (inputs.nextYear.value ?? nextYear),
    next: inputs.next.value,
    target: inputs.target.value,
    due: inputs.due.value,
    pace: inputs.pace.value === null ? null : sign * inputs.pace.value,
  };
  const isBad = Object.values(inputs).some(({ problem }) => problem !== null);
  const assumption = {
    next: read.next !== null && read.nextYear !== null ? { year: read.nextYear, value: read.next } : null,
    target: read.target,
    dueYear: read.due,
  };
  const isChanged = assumption.next !== null || assumption.target !== null || assumption.dueYear !== null;
  const then = isChanged && !isBad ? assess(page, assumption) : null;
  const assumedTarget = read.target ?? targetValue;
  const pace =
    read.pace === null || isBad ? null : followPace(latest, read.pace, assumedTarget, read.due ?? dueYear);
  const assumedGoal = {
    ...goal,
    targets: goal.targets.map((target) =>
      target.n === deciding.targetN
        ? {
            ...target,
            ...(read.target === null ? {} : { value: read.target, valueHigh: null, unit }),
            ...(read.due === null
              ? {}
              : { aimDue: `${read.due}-12-31`, latestDue: null, duePrecision: 'YEAR' as const }),
          }
        : target,
    ),
  };
  const outcome = (assessment: Pick<Assessment, 'status' | 'marks'>) => (
    <StatusLabel status={assessment.status} exceeded={assessment.marks.includes('EXCEEDED')} />
  );
  const field = (name: Field, label: string, placeholder: string) => (
    <Input
      label={label}
      value={text[name]}
      placeholder={placeholder}
      problem={inputs[name].problem}
      onChange={(value) => setText({ ...text, [name]: value })}
    />
  );
  const steps = deciding.marks.includes('LOG_PACE') ? null : deciding.pace;
  const value = (of: number) => w.value(of, unit, decimals);
  return (
    <div>
      <p className={styles['muted']}>{t.whatIf.intro}</p>
      <div className={styles['inputs']}>
        {field('next', t.whatIf.next, w.number(latest.value, decimals))}
        {field('nextYear', t.whatIf.nextYear, String(nextYear))}
        {field('target', t.whatIf.target, w.number(targetValue, decimals))}
        {field('due', t.whatIf.due, String(dueYear))}
        {field('pace', paceLabel, steps === null ? '' : w.number(sign * steps, 2))}
        <Button onClick={() => setText(EMPTY)}>{t.whatIf.reset}</Button>
      </div>
      <div className={styles['outcomes']}>
        <div>
          <h3>{t.whatIf.now}</h3>
          <p className={styles['status']}>{outcome(deciding)}</p>
          <p>{w.howFar(goal, deciding, measure)}</p>
          <p>{w.inTime(goal, deciding, measure)}</p>
        </div>
        <div aria-live="polite">
          <p className={styles['assumption']}>{t.whatIf.badge}</p>
          <h3>{t.whatIf.then}</h3>
          {then ? (
            <>
              <p className={styles['status']}>{outcome(then.deciding)}</p>
              <p>{w.howFar(assumedGoal, then.deciding, measure)}</p>
              <p>{w.inTime(assumedGoal, then.deciding, measure)}</p>
            </>
          ) : null}
          {pace ? (
            <p>
              {isWithin(pace.value, measure)
                ? t.whatIf.paceResult(value(pace.value), String(read.due ?? dueYear))
                : t.whatIf.beyondBounds}{' '}
              {pace.reachYear === null
                ? t.whatIf.paceNever(value(assumedTarget))
                : t.whatIf.paceReach(value(assumedTarget), String(pace.reachYear))}
            </p>
          ) : null}
          {then || pace ? null : <p className={styles['muted']}>–</p>}
        </div>
      </div>
    </div>
  );
}

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

function Input({ label, value, placeholder, problem, onChange }: InputProps) {
  const id = useId();
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem ? <em role="alert">{problem}</em> : null}
    </label>
  );
}
