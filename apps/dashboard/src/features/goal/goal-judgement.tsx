import type { ReactNode } from 'react';
import { Section } from '../../ui/page.js';
import { useWording } from '../../ui/use-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { measureOf } from './goal.measure.js';
import type { GoalData } from './goal.page.js';
import styles from './goal.module.css';

type Point = NonNullable<GoalData['goal']['deciding']['latest']>;

/** The rule with this goal's own numbers. */
export function GoalJudgement({ page }: { readonly page: GoalData }) {
  const { t, w } = useWording();
  const { goal, deciding, status } = page.goal;
  const measure = measureOf(page, page.goal);
  const target = goal.targets.find(({ n }) => n === deciding.targetN);
  const { unit } = measure;
  const digits = (measure.decimals ?? 2) + 1;
  const rate = deciding.marks.includes('LOG_PACE');
  const perYear = (pace: number) => (rate ? w.percent(pace, 2) : w.change(pace, unit, digits));
  const series = page.series.find(({ id }) => id === deciding.seriesId);
  const isDecided = status === 'ACHIEVED' || status === 'ACHIEVED_LATE' || status === 'MISSED';
  const isOpen = status === 'ON_TRACK' || status === 'AT_RISK' || status === 'OFF_TRACK';
  const isByOther = isOpen && deciding.method !== 'WAYMARK';
  const point = (value: Point) => (
    <>
      {deciding.seriesId ? (
        <FigureButton series={deciding.seriesId} period={value.period} goal={goal.id}>
          {w.qualified(value, unit, measure.decimals)}
        </FigureButton>
      ) : (
        w.qualified(value, unit, measure.decimals)
      )}{' '}
      ({w.period(value.period, 'SHORT', series?.nature ?? null)})
    </>
  );
  const same = (a: Point | null, b: Point | null) => a?.period === b?.period;
  return (
    <Section title={t.goal.judged}>
      <p className={styles['muted']}>{isDecided || deciding.pace === null ? null : t.judged.intro}</p>
      <table className={styles['judged']} aria-label={t.goal.judged}>
        <tbody>
          {deciding.before && !same(deciding.before, deciding.decidedBy) ? (
            <Line name={t.judged.before}>{point(deciding.before)}</Line>
          ) : null}
          {deciding.decidedBy ? (
            <Line name={isDecided ? t.judged.decidedBy : t.judged.newest}>{point(deciding.decidedBy)}</Line>
          ) : null}
          {deciding.latest && !same(deciding.latest, deciding.decidedBy) ? (
            <Line name={t.judged.newest}>{point(deciding.latest)}</Line>
          ) : null}
          {deciding.fallenTo ? <Line name={t.judged.fallenTo}>{point(deciding.fallenTo)}</Line> : null}
          {target ? <Line name={t.judged.target}>{w.needed(target, goal.indicator)}</Line> : null}
          {deciding.due ? <Line name={t.judged.due}>{w.date(deciding.due)}</Line> : null}
          {deciding.required === null ? null : (
            <Line name={t.judged.required} how={t.judged.requiredHow}>
              {perYear(deciding.required)}
            </Line>
          )}
          {deciding.requiredByLatest === null ? null : (
            <Line name={t.judged.requiredByLatest}>{perYear(deciding.requiredByLatest)}</Line>
          )}
          {deciding.pace === null ? null : (
            <Line
              name={t.judged.pace}
              how={
                deciding.since
                  ? t.judged.paceHow(
                      deciding.pointsUsed,
                      w.period(deciding.since, 'SHORT', series?.nature ?? null),
                    )
                  : undefined
              }
            >
              {perYear(deciding.pace)}
            </Line>
          )}
          {deciding.ratio === null ? null : (
            <Line name={t.judged.ratio} how={t.judged.ratioHow}>
              {w.number(deciding.ratio, 3)}
            </Line>
          )}
          {deciding.noise === null ? null : (
            <Line name={t.judged.noise} how={t.judged.noiseHow}>
              {rate ? w.percent(deciding.noise, 2) : w.difference(deciding.noise, unit, digits)}
            </Line>
          )}
          {deciding.phi === null ? null : (
            <Line name={t.judged.phi} how={t.judged.phiHow}>
              {w.number(deciding.phi, 1)}
            </Line>
          )}
          {deciding.central === null ? null : (
            <Line name={t.judged.central}>
              {w.value(deciding.central, unit, digits)}
              {deciding.low80 !== null && deciding.high80 !== null
                ? ` (${t.judged.range}: ${w.range(deciding.low80, deciding.high80, unit, digits)})`
                : null}
            </Line>
          )}
          {deciding.chance === null ? null : (
            <Line name={t.judged.chance} how={t.judged.chanceHow}>
              {w.chance(deciding.chance)}
            </Line>
          )}
          {deciding.pace !== null &&
          !isDecided &&
          (deciding.reachYear !== null || deciding.central !== null) ? (
            <Line name={t.judged.reachYear}>{deciding.reachYear ?? t.judged.never}</Line>
          ) : null}
          {deciding.share === null ? null : <Line name={t.judged.share}>{w.percent(deciding.share)}</Line>}
          {deciding.reasons.length > 0 ? (
            <Line name={t.judged.reasons}>{deciding.reasons.map((one) => w.reason(one)).join('; ')}</Line>
          ) : null}
          {deciding.marks.length > 0 ? (
            <Line name={t.judged.marks}>{deciding.marks.map((one) => w.mark(one)).join('; ')}</Line>
          ) : null}
          <Line name={t.judged.rule}>
            {isByOther ? t.methods.byOther : t.judged.ruleText[status]}
            {!isByOther && deciding.ratio !== null && deciding.chance === null
              ? ` ${t.judged.paceOnly}`
              : null}
          </Line>
        </tbody>
      </table>
    </Section>
  );
}

interface LineProps {
  readonly name: string;
  readonly how?: string | undefined;
  readonly children: ReactNode;
}

function Line({ name, how, children }: LineProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {children}
        {how ? <div className={styles['how']}>{how}</div> : null}
      </td>
    </tr>
  );
}
