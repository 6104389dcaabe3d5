import { useId, useState } from 'react';
import { readDate, writeDate } from './date-text.js';
import form from './form.module.css';
import { usePageWording } from './use-page-wording.js';

/** A day as it is being typed; it is read when its form is sent. */
interface TypedDay {
  readonly text: string;
  readonly isBad: boolean;
  readonly change: (text: string) => void;
  /** The day; null, which is then said below the field, where what is typed is none. */
  readonly read: () => string | null;
}

export function useTypedDay(first: string): TypedDay {
  const [text, change] = useState(() => writeDate(first));
  const [isBad, setBad] = useState(false);
  const read = () => {
    const day = readDate(text);
    setBad(day === null);
    return day;
  };
  return { text, isBad, change, read };
}

interface TypedDayFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly day: TypedDay;
}

export function TypedDayField({ label, help, day: { text, isBad, change } }: TypedDayFieldProps) {
  const { t } = usePageWording();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>
        {label}
        <input
          id={id}
          autoComplete="off"
          value={text}
          aria-invalid={isBad ? true : undefined}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => change(target.value)}
        />
      </label>
      <p
        id={`${id}-help`}
        role={isBad ? 'alert' : undefined}
        className={isBad ? form['problem'] : form['help']}
      >
        {isBad ? t.record.problem.NOT_A_DATE(text) : help}
      </p>
    </div>
  );
}
