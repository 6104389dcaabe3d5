import { Link } from '@tanstack/react-router';
import { METHOD_WORDS, type MethodComparison, type MethodVerdict } from '@waymark/domain';
import { formulaOf, methodText, type MethodText } from '@waymark/wording/method';
import { useMemo } from 'react';
import { StatusLabel } from '../../ui/status.js';
import { useWording } from '../../ui/use-wording.js';
import { measureOf } from './goal.measure.js';
import { compareMethods } from './goal.methods.js';
import type { GoalData } from './goal.page.js';
import styles from './goal-methods.module.css';

interface Props {
  readonly page: GoalData;
}

/** Each body with its formula in this goal's numbers, its class in its own words and in ours, or why not computable. */
export function GoalMethodList({ page }: Props) {
  const { locale, t } = useWording();
  const text = methodText(locale);
  const comparison = useMemo(() => compareMethods(page), [page]);
  if (!comparison) return <p className={styles['muted']}>{text.fold.unavailable}</p>;
  return (
    <>
      <p className={styles['muted']}>{text.fold.lead}</p>
      <Basis page={page} comparison={comparison} text={text} />
      <table className={styles['methods']} aria-label={t.methods.title}>
        <thead>
          <tr>
            <th scope="col">{text.fold.body}</th>
            <th scope="col">{text.fold.numbers}</th>
            <th scope="col">{text.fold.outcome}</th>
            <th scope="col">{text.fold.ours}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.verdicts.map((verdict) => (
            <VerdictRow
              key={`${verdict.method} ${verdict.variant ?? ''}`}
              page={page}
              verdict={verdict}
              text={text}
            />
          ))}
        </tbody>
      </table>
      <p>
        <Link to="/method">{text.fold.more}</Link>
      </p>
    </>
  );
}

/** Where the methods begin and up to what they look. */
function Basis({ page, comparison, text }: Props & { comparison: MethodComparison; text: MethodText }) {
  const { w } = useWording();
  const { base, latest, due } = comparison;
  const { unit, decimals } = measureOf(page, page.goal);
  if (!base || !latest) return null;
  const nature = page.series.find(({ id }) => id === page.goal.deciding.seriesId)?.nature ?? null;
  const said = ({ value, period }: { readonly value: number; readonly period: string }) =>
    [w.value(value, unit, decimals), w.period(period, 'SHORT', nature)] as const;
  return (
    <p>
      {base.isStated ? text.fold.baseStated(...said(base)) : text.fold.baseFirst(...said(base))}{' '}
      {due ? text.fold.latest(...said(latest), w.date(due)) : text.fold.latestOnly(...said(latest))}
    </p>
  );
}

function VerdictRow({ page, verdict, text }: Props & { verdict: MethodVerdict; text: MethodText }) {
  const { w } = useWording();
  const { method, variant, outcome, ours, reason } = verdict;
  const { unit, decimals } = measureOf(page, page.goal);
  const lines = formulaOf(verdict, { numbers: w, text, unit, decimals });
  return (
    <tr>
      <th scope="row">
        {text.name[method]}
        {variant ? <div className={styles['variant']}>{text.variant[variant]}</div> : null}
        {method === page.goal.deciding.method ? (
          <div className={styles['variant']}>({text.fold.inForce})</div>
        ) : null}
      </th>
      <td>
        {reason === null ? (
          <dl className={styles['formula']}>
            {lines.map(({ label, text: expression }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{expression}</dd>
              </div>
            ))}
          </dl>
        ) : (
          text.fold.notComputable(w.reason(reason))
        )}
        {verdict.marks.map((mark) => (
          <p key={mark} className={styles['variant']}>
            {text.mark[mark]}
          </p>
        ))}
      </td>
      <td className={reason === null ? undefined : styles['none']}>
        <Outcome verdict={verdict} text={text} />
      </td>
      <td className={ours ? undefined : styles['none']}>
        {ours && outcome ? <StatusLabel status={ours} /> : '–'}
      </td>
    </tr>
  );
}

function Outcome({ verdict, text }: { readonly verdict: MethodVerdict; readonly text: MethodText }) {
  const { w } = useWording();
  const { method, outcome, ours, reason } = verdict;
  if (reason !== null) return '–';
  if (method === 'WAYMARK') return ours ? w.status(ours) : '–';
  const { language, classes } = METHOD_WORDS[method];
  if (outcome === null) return <span className={styles['muted']}>{text.fold.noClass}</span>;
  return (
    <>
      <q lang={language}>{classes.find(({ code }) => code === outcome)?.word}</q>
      {text.className[outcome] ? <div className={styles['variant']}>{text.className[outcome]}</div> : null}
    </>
  );
}
