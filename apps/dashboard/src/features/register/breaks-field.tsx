import { useId } from 'react';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { readPeriod } from './record.day.js';
import type { Values } from './record.values.js';
import styles from './register.module.css';

interface BreaksFieldProps {
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly problem: string | null;
  readonly onChange: (values: Values) => void;
}

interface Row {
  readonly period: string;
  readonly vi: string;
  readonly en: string;
}

const split = (entry: string): readonly [string, string] => {
  const at = entry.indexOf(': ');
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 2)];
};

/** From which period on a series cannot be compared with what it was, and why, in both languages side by side. */
export function BreaksField({ vi, en, problem, onChange }: BreaksFieldProps) {
  const { t, w } = usePageWording();
  const id = useId();
  const rows = vi.map((entry, index): Row => {
    const [period, reason] = split(entry);
    return { period, vi: reason, en: split(en[index] ?? '')[1] };
  });
  const change = (next: readonly Row[]) =>
    onChange({
      breaks_vi: next.map(({ period, vi: reason }) => `${period}: ${reason}`),
      breaks_en: next.map(({ period, en: reason }) => `${period}: ${reason}`),
    });
  const set = (index: number, part: Partial<Row>) =>
    change(rows.map((row, other) => (other === index ? { ...row, ...part } : row)));
  return (
    <fieldset className={styles['wideField']} aria-describedby={`${id}-help`}>
      <legend>{t.record.field.breaks_vi}</legend>
      <p id={`${id}-help`} className={styles['help']}>
        {t.record.help['breaks_vi']}
      </p>
      {rows.map((row, index) => (
        <div key={index} className={styles['break']}>
          <label>
            {t.record.breakPeriod}
            <input
              value={row.period}
              onChange={({ target }) => set(index, { period: target.value })}
              onBlur={({ target }) => set(index, { period: readPeriod(target.value) ?? target.value })}
            />
            {readPeriod(row.period) === row.period ? (
              <span className={styles['understood']}>= {w.period(row.period)}</span>
            ) : null}
          </label>
          <label>
            {t.record.breakReasonVi}
            <input value={row.vi} onChange={({ target }) => set(index, { vi: target.value })} />
          </label>
          <label>
            {t.record.breakReasonEn}
            <input value={row.en} onChange={({ target }) => set(index, { en: target.value })} />
          </label>
          <Button onClick={() => change(rows.filter((_, other) => other !== index))}>
            {t.record.remove(row.period)}
          </Button>
        </div>
      ))}
      {problem ? <p className={styles['problem']}>{problem}</p> : null}
      <Button onClick={() => change([...rows, { period: '', vi: '', en: '' }])}>{t.record.addBreak}</Button>
    </fieldset>
  );
}
