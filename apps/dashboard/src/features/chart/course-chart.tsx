import { GoalChart, GoalChartTable, type GoalChartFacts } from '@waymark/charts';
import { Sized } from '../../ui/sized.js';
import { useWording } from '../../ui/use-wording.js';
import { chartHeight } from './chart-height.js';
import styles from './chart.module.css';

/** What a chart is drawn from, with its events still in both languages. */
export interface CourseFacts extends Omit<GoalChartFacts, 'events'> {
  readonly events: readonly { readonly on: string; readonly labelVi: string; readonly labelEn: string }[];
}

function inLanguage({ events, ...facts }: CourseFacts, locale: 'vi' | 'en'): GoalChartFacts {
  return {
    ...facts,
    events: events.map(({ on, labelVi, labelEn }) => ({ on, label: locale === 'vi' ? labelVi : labelEn })),
  };
}

/** The chart with Recharts; loaded when a page needs it. */
export function CourseChart({ facts }: { readonly facts: CourseFacts }) {
  const { w, locale } = useWording();
  return (
    <Sized className={styles['chart']}>
      {(width) => (
        <GoalChart facts={inLanguage(facts, locale)} wording={w} width={width} height={chartHeight(width)} />
      )}
    </Sized>
  );
}

/** The numbers of the chart as a table. */
export function CourseTable({ facts }: { readonly facts: CourseFacts }) {
  const { w, locale } = useWording();
  return (
    <div className={styles['table']}>
      <GoalChartTable facts={inLanguage(facts, locale)} wording={w} />
    </div>
  );
}
