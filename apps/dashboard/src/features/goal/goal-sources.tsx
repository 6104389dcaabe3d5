import { Section } from '../../ui/page.js';
import { ReconcileLink } from '../../ui/reconcile-link.js';
import { StatusLabel } from '../../ui/status.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { disagree } from './goal.disagree.js';
import type { GoalData } from './goal.page.js';
import styles from './goal-why.module.css';

/**
 * Two official sources that differ, or the parts of one promise: side by side, each with producer, newest figure, verdict,
 * how far, and definition. Where the worst decides it stands first and says so.
 */
export function GoalSources({ page }: { readonly page: GoalData }) {
  const { t, w, own } = usePageWording();
  const names = useNames();
  const { goal, bySeries, deciding } = page.goal;
  const judged = bySeries.filter(({ seriesId }) => seriesId !== null);
  if (judged.length < 2) return null;
  const differ = disagree(judged, page.series);
  const isSpanning = goal.seriesRule === 'ALL';
  const parts = new Set(page.series.map(({ indicator }) => indicator.id)).size > 1;
  const [title, text] = differ
    ? [t.reconcile.title, t.goal.disagreeText]
    : parts || isSpanning
      ? [t.goal.partsTitle, isSpanning ? t.why.worstDecides : t.goal.partsText]
      : [t.goal.bySeries, null];
  const ordered = [...judged].sort(
    (a, b) => Number(b.seriesId === deciding.seriesId) - Number(a.seriesId === deciding.seriesId),
  );
  return (
    <Section title={title}>
      {text ? <p className={styles['muted']}>{text}</p> : null}
      {differ ? <ReconcileLink indicator={goal.indicator} /> : null}
      <ul className={styles['beside']}>
        {ordered.map((assessment) => {
          const series = page.series.find(({ id }) => id === assessment.seriesId);
          if (!series) return null;
          const { unit, decimals } = series.indicator;
          const { latest } = assessment;
          return (
            <li key={series.id}>
              <h3>
                {names.agency(series.producer)}
                <small>{w.name(series.indicator)}</small>
              </h3>
              <div>
                <StatusLabel status={assessment.status} exceeded={assessment.marks.includes('EXCEEDED')} />
                {series.id === deciding.seriesId ? <small>{t.why.decides}</small> : null}
              </div>
              <p>
                <span className={styles['muted']}>{t.judged.newest}: </span>
                {latest && unit.kind !== 'YES_NO' ? (
                  <>
                    <FigureButton series={series.id} period={latest.period} goal={goal.id}>
                      {w.qualified(latest, unit, decimals)}
                    </FigureButton>{' '}
                    ({w.period(latest.period, 'SHORT', series.nature)}
                    {latest.status === 'FINAL' || latest.status === 'UNKNOWN'
                      ? null
                      : `, ${w.valueStatus(latest.status).toLocaleLowerCase(w.locale)}`}
                    )
                  </>
                ) : (
                  t.board.noValue
                )}
              </p>
              <p>{w.howFar(goal, assessment, series.indicator)}</p>
              <p className={styles['muted']}>{own(series, 'definition')}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
