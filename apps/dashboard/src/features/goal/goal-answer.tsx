import { samePeriodLastYear } from '@waymark/domain';
import { explanationsOf } from '@waymark/wording';
import { CopySentence } from '../../ui/copy-sentence.js';
import { Section } from '../../ui/page.js';
import { StatusLabel } from '../../ui/status.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { observations } from '../figure/figure.js';
import { asFirstPromised } from './goal.amendment.js';
import { measureOf } from './goal.measure.js';
import type { GoalData } from './goal.page.js';
import styles from './goal.module.css';

/** How far, and whether in time: one sentence each, made from the numbers that decided. */
export function GoalAnswer({ page }: { readonly page: GoalData }) {
  const { t, w } = usePageWording();
  const { goal, deciding, status } = page.goal;
  const measure = measureOf(page, page.goal);
  const series = page.series.find(({ id }) => id === deciding.seriesId);
  const figures = series ? observations(series.current) : [];
  const before = deciding.latest ? samePeriodLastYear(deciding.latest.period) : null;
  const report =
    deciding.latest && measure.unit.kind !== 'YES_NO'
      ? w.reportSentence({
          indicator: measure,
          area: goal.area,
          newest: deciding.latest,
          samePeriodLastYear: figures.find(({ period }) => period === before) ?? null,
          plan: null,
        })
      : null;
  const far = w.howFar(goal, deciding, measure);
  const inTime = w.inTime(goal, deciding, measure);
  const { withoutEstimates } = page.goal;
  const without =
    withoutEstimates &&
    explanationsOf(w.locale).without(
      goal,
      withoutEstimates,
      measureOf(page, { goal, deciding: withoutEstimates }),
    );
  const sentences = [report, far, inTime].filter((one): one is string => Boolean(one));
  return (
    <Section
      title={t.goal.answer}
      aside={
        <CopySentence
          sentence={[report, w.goalSentence(goal, deciding, measure)].filter(Boolean).join(' ')}
        />
      }
    >
      <p className={styles['status']}>
        <StatusLabel status={status} exceeded={deciding.marks.includes('EXCEEDED')} />
      </p>
      <div className={styles['answer']}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {without ? <p>{without}</p> : null}
      </div>
      <ByFirstTarget page={page} />
      {page.goal.byTarget.length > 1 ? (
        <div className={styles['targets']}>
          <h3>{t.goal.byTarget}</h3>
          <ul>
            {page.goal.byTarget.map((assessment) => (
              <li key={assessment.targetN}>
                <StatusLabel status={assessment.status} />
                <span>{w.verdict(goal, assessment, measure)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
}

/** Where the promise was amended: what it would be against what was first promised, with the day of the amendment. */
function ByFirstTarget({ page }: { readonly page: GoalData }) {
  const { t, w } = usePageWording();
  const { goal, deciding, byFirstTarget } = page.goal;
  if (!byFirstTarget) return null;
  const measure = measureOf(page, page.goal);
  const moved = { ...deciding, marks: deciding.marks.filter((one) => one.startsWith('TARGET_')) };
  const note = w.notes(goal, moved, measure).at(-1);
  return (
    <div className={styles['targets']}>
      <h3>
        {t.amended.byFirst}
        {note ? <span className={styles['muted']}> · {note}</span> : null}
      </h3>
      <ul>
        <li>
          <StatusLabel status={byFirstTarget.status} exceeded={byFirstTarget.marks.includes('EXCEEDED')} />
          <span>{w.verdict(asFirstPromised(goal), byFirstTarget, measure)}</span>
        </li>
      </ul>
    </div>
  );
}
