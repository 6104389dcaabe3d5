import { Link } from '@tanstack/react-router';
import { nextClass, reasoningOf } from '@waymark/domain';
import { explanationsOf, type ExplanationLine, type LinePart } from '@waymark/wording';
import { useMemo } from 'react';
import { Section } from '../../ui/page.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { judgedGoal, judgedObservations } from './goal.domain.js';
import { measureOf } from './goal.measure.js';
import type { GoalData } from './goal.page.js';
import { GoalTests } from './goal-tests.js';
import { PromiseJump } from './promise-jump.js';
import styles from './goal-why.module.css';

const DEFAULT_DECIMALS = 2;

/** Why this status: the rule that decided, what would change it, and the formula with this goal's numbers. */
export function GoalWhy({ page }: { readonly page: GoalData }) {
  const { t, w, locale } = usePageWording();
  const { goal, deciding, withoutEstimates } = page.goal;
  const measure = measureOf(page, page.goal);
  const { reasoning, next } = useMemo(() => {
    const judged = judgedGoal(page);
    const observations = judgedObservations(page);
    const { asOf } = page;
    const decimals = measure.decimals ?? DEFAULT_DECIMALS;
    return {
      reasoning: reasoningOf(judged, observations, deciding, { asOf }),
      next: nextClass(judged, observations, deciding, { asOf, decimals }),
    };
  }, [page, deciding, measure]);
  const words = explanationsOf(locale);
  const { rule, tests, lines } = words.explain(goal, deciding, reasoning, measure);
  const changes = next ? words.next(goal, deciding, next, measure) : [];
  const series = page.series.find(({ id }) => id === deciding.seriesId);
  const target = goal.targets.find(({ n }) => n === deciding.targetN);
  const notes = w.notes(goal, deciding, measure);
  return (
    <Section title={t.goal.judged}>
      <p className={styles['rule']}>{rule}</p>
      {tests.length > 0 ? <GoalTests tests={tests} status={deciding.status} /> : null}
      {withoutEstimates ? (
        <p className={styles['rule']}>
          {words.without(goal, withoutEstimates, measureOf(page, { goal, deciding: withoutEstimates }))}
        </p>
      ) : null}
      {changes.length > 0 ? (
        <>
          <h3>{t.why.change}</h3>
          <ul className={styles['changes']}>
            {changes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
      {lines.length > 0 ? (
        <>
          <h3>{t.why.calculation}</h3>
          {measure.unit.kind === 'RANK' && deciding.pace !== null ? (
            <p className={styles['muted']}>{t.why.ranks}</p>
          ) : null}
          <Calculation lines={lines} seriesId={deciding.seriesId} goalId={goal.id} />
        </>
      ) : null}
      {reasoning.points.length > 0 && series ? (
        <>
          <h3>{t.why.points(reasoning.points.length)}</h3>
          <ul className={styles['points']}>
            {reasoning.points.map((point) => (
              <li key={point.period}>
                <span className={styles['muted']}>{w.period(point.period, 'SHORT', series.nature)}: </span>
                <FigureButton series={series.id} period={point.period} goal={goal.id}>
                  {w.qualified(point, measure.unit, measure.decimals)}
                </FigureButton>
                {point.status === 'FINAL' || point.status === 'UNKNOWN' ? null : (
                  <span className={styles['muted']}> {w.labels.valueStatusShort[point.status]}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {target ? (
        <p className={styles['origin']}>
          {t.why.targetFrom}{' '}
          <PromiseJump>
            {[w.needed(target, goal.indicator), w.due(target)].filter(Boolean).join(', ')}
          </PromiseJump>
          {' · '}
          <Link to="/documents/$id" params={{ id: goal.document.id }}>
            {goal.document.number ?? w.title(goal.document)}
          </Link>
          {goal.clause ? `, ${goal.clause}` : null}
        </p>
      ) : null}
      {notes.length > 0 ? (
        <p className={styles['muted']}>
          {t.judged.marks}: {notes.join('; ')}.
        </p>
      ) : null}
    </Section>
  );
}

interface CalculationProps {
  readonly lines: readonly ExplanationLine[];
  readonly seriesId: string | null;
  readonly goalId: string;
}

function Calculation({ lines, seriesId, goalId }: CalculationProps) {
  const { t } = usePageWording();
  return (
    <table role="table" className={styles['calculation']} aria-label={t.why.calculation}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t.why.what}
          </th>
          <th scope="col" role="columnheader">
            {t.why.numbers}
          </th>
          <th scope="col" role="columnheader" className={styles['number']}>
            {t.why.result}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map(({ key, name, formula, numbers, result }) => (
          <tr role="row" key={key}>
            <th scope="row" role="rowheader">
              {name}
              <span className={styles['formula']}>{formula}</span>
            </th>
            <td role="cell">
              {numbers.map((part, i) => (
                <Part key={i} part={part} seriesId={seriesId} goalId={goalId} />
              ))}
            </td>
            <td role="cell" className={styles['number']}>
              {result}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PartProps {
  readonly part: LinePart;
  readonly seriesId: string | null;
  readonly goalId: string;
}

/** A number leads to its origin: a figure opens with all its versions, what was promised shows its sentence. */
function Part({ part, seriesId, goalId }: PartProps) {
  if (typeof part === 'string') return part;
  if (part.kind === 'PROMISE') return <PromiseJump>{part.text}</PromiseJump>;
  if (seriesId === null) return part.text;
  return (
    <FigureButton series={seriesId} period={part.period} goal={goalId}>
      {part.text}
    </FigureButton>
  );
}
