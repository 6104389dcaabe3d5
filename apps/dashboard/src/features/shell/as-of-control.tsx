import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { readDate, writeDate } from '../../ui/date-text.js';
import { useAsOf, useWrongAsOf } from '../../ui/use-as-of.js';
import { useWording } from '../../ui/use-wording.js';
import styles from './shell.module.css';

const Calendar = lazy(async () => ({ default: (await import('./as-of-calendar.js')).AsOfCalendar }));

interface AsOfControlProps {
  readonly today: string | null;
  readonly firstDate: string | null;
}

/** Chooses the day whose public knowledge every page shows; typed or from a calendar. */
export function AsOfControl({ today, firstDate }: AsOfControlProps) {
  const { t } = useWording();
  const asOf = useAsOf();
  const navigate = useNavigate();
  const id = useId();
  const wrong = useWrongAsOf();
  const shown = asOf ? writeDate(asOf) : (wrong ?? '');
  const [text, setText] = useState(shown);
  const [seen, setSeen] = useState(shown);
  const [problem, setProblem] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  if (seen !== shown) {
    setSeen(shown);
    setText(shown);
    setProblem(null);
  }

  useEffect(() => {
    if (!open) return undefined;
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const go = (day: string | undefined) => {
    setProblem(null);
    void navigate({ to: '.', search: (old) => ({ ...old, asOf: day === today ? undefined : day }) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return go(undefined);
    const day = readDate(text);
    if (!day) return setProblem(t.asOf.invalid);
    if (today && day > today) return setProblem(t.asOf.future);
    return go(day);
  };
  return (
    <form
      ref={box}
      className={styles['asOf']}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
    >
      <label htmlFor={id}>{t.asOf.label}</label>
      <input
        id={id}
        className={styles['control']}
        inputMode="numeric"
        autoComplete="off"
        placeholder={today ? writeDate(today) : t.asOf.hint}
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        ref={opener}
        type="button"
        className={styles['control']}
        aria-label={open ? t.asOf.closeCalendar : t.asOf.calendar}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M1.5 3.5h13v11h-13zM1.5 6.5h13M4.8 1v3.4M11.2 1v3.4" strokeWidth="1.3" />
        </svg>
      </button>
      {asOf || wrong ? (
        <button type="button" className={styles['control']} onClick={() => go(undefined)}>
          {t.asOf.today}
        </button>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      ) : null}
      {open ? (
        <div className={styles['calendar']} role="dialog" aria-label={t.asOf.calendar}>
          <Suspense fallback={<p>{t.state.loading}</p>}>
            <Calendar
              value={asOf ?? today}
              first={firstDate}
              last={today}
              onChoose={(day) => {
                close();
                go(day);
              }}
            />
          </Suspense>
        </div>
      ) : null}
    </form>
  );
}
