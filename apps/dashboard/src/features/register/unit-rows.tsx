import type { LoadReason } from '@waymark/domain';
import { useEffect, useId, useRef, useState } from 'react';
import { ChoiceBox, nameIn, type Choice } from '../../ui/choice-box.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { dropRow, moveRow, totalsFor, writeRows, type Row } from './record.rows.js';
import styles from './unit-rows.module.css';

interface UnitRowsProps {
  readonly unit: Choice;
  /** All series by their names. */
  readonly series: readonly Choice[];
  /** The rows of the whole form. */
  readonly rows: readonly Row[];
  readonly problemOf: (row: string) => LoadReason | null;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** What one unit owes on a form, in order; whoever moves a row by the keyboard stays on it. */
export function UnitRows({ unit, series, rows, problemOf, onChange }: UnitRowsProps) {
  const { t } = usePageWording();
  const say = t.record.rows;
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ series: string; step: 1 | -1; n: number } | null>(null);
  const own = rows.filter((row) => row.unit === unit.id);
  const name = (of: string) => nameIn(series, of);
  useEffect(() => {
    if (!moved) return;
    const line = list.current?.querySelector(`[data-series="${CSS.escape(moved.series)}"]`);
    const wanted = line?.querySelector<HTMLButtonElement>(`[data-step="${moved.step}"]:enabled`);
    (wanted ?? line?.querySelector<HTMLButtonElement>('[data-step]:enabled'))?.focus();
  }, [moved]);
  const move = (row: Row, step: 1 | -1) => {
    onChange(moveRow(rows, row, step));
    setMoved({ series: row.series, step, n: own.indexOf(row) + 1 + step });
  };
  const problemText = (row: Row): string | null => {
    const reason = problemOf(writeRows([row])[0]!);
    if (reason === null) return null;
    return (
      (say.problem as Readonly<Partial<Record<LoadReason, string>>>)[reason] ?? t.record.problem[reason]('')
    );
  };
  return (
    <section className={styles['unit']} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{unit.text}</h3>
      <ol ref={list} className={styles['rows']}>
        {own.map((row, index) => {
          const problem = problemText(row);
          const problemId = problem ? `${id}-${index}` : undefined;
          return (
            <li key={row.series} data-series={row.series} className={styles['row']}>
              <span className={styles['n']}>{index + 1}</span>
              <span className={styles['name']}>{name(row.series)}</span>
              <label className={styles['total']}>
                <span>{say.partOf}</span>
                <select
                  aria-label={say.totalOf(name(row.series))}
                  aria-invalid={problem ? true : undefined}
                  aria-describedby={problemId}
                  value={row.total}
                  onChange={({ target }) =>
                    onChange(rows.map((one) => (one === row ? { ...row, total: target.value } : one)))
                  }
                >
                  <option value="">{say.noTotal}</option>
                  {totalsFor(rows, row).map((one) => (
                    <option key={one.series} value={one.series}>
                      {own.indexOf(one) + 1}. {name(one.series)}
                    </option>
                  ))}
                </select>
              </label>
              <span className={styles['moves']}>
                {([-1, 1] as const).map((step) => (
                  <button
                    key={step}
                    type="button"
                    data-step={step}
                    disabled={!own[index + step]}
                    aria-label={step < 0 ? say.up(name(row.series)) : say.down(name(row.series))}
                    onClick={() => move(row, step)}
                  >
                    {step < 0 ? '↑' : '↓'}
                  </button>
                ))}
                <button
                  type="button"
                  aria-label={t.record.remove(name(row.series))}
                  onClick={() => onChange(dropRow(rows, row))}
                >
                  ×
                </button>
              </span>
              {problem ? (
                <p id={problemId} className={styles['problem']}>
                  {problem}
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {moved ? say.said(name(moved.series), moved.n) : ''}
      </p>
      <div className={styles['add']}>
        <label htmlFor={`${id}-add`}>{say.addRow(unit.text)}</label>
        <ChoiceBox
          id={`${id}-add`}
          choices={series.filter((one) => !own.some((row) => row.series === one.id))}
          value={null}
          onChange={(chosen) => {
            if (chosen !== null) onChange([...rows, { unit: unit.id, series: chosen, total: '' }]);
          }}
          placeholder={t.record.pick}
          nothing={t.record.noChoice}
        />
      </div>
    </section>
  );
}
