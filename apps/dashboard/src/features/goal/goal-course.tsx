import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { courseFacts, isMeasured } from './goal.course.js';
import type { GoalData } from './goal.page.js';
import styles from './goal.module.css';

const Chart = lazy(async () => ({ default: (await import('../chart/course-chart.js')).CourseChart }));
const Table = lazy(async () => ({ default: (await import('../chart/course-chart.js')).CourseTable }));

/** The course of the figures towards the target, as a chart or as a table with the same numbers. */
export function GoalCourse({ page }: { readonly page: GoalData }) {
  const { t } = usePageWording();
  const { course } = useSearch({ from: '/goals/$id' });
  const navigate = useNavigate({ from: '/goals/$id' });
  if (!isMeasured(page)) return null;
  const show = (next: 'table' | undefined) =>
    void navigate({ search: (old) => ({ ...old, course: next }), replace: true, resetScroll: false });
  const amendments = [...page.goal.goal.earlierTargets, ...page.goal.goal.targets].flatMap(({ knownOn }) =>
    knownOn === null ? [] : [{ on: knownOn, labelVi: t.amended.event, labelEn: t.amended.event }],
  );
  const facts = {
    ...courseFacts(page),
    events: [
      ...amendments,
      ...page.related.flatMap(({ goal, deciding }) =>
        goal.kind === 'MILESTONE' && deciding.decidedBy
          ? [{ on: deciding.decidedBy.end, labelVi: goal.titleVi, labelEn: goal.titleEn }]
          : [],
      ),
    ],
  };
  return (
    <Section
      title={t.goal.chart}
      aside={
        <div role="group" aria-label={t.goal.chartView} className={`${styles['views']} screen-only`}>
          <Button aria-pressed={course !== 'table'} onClick={() => show(undefined)}>
            {t.goal.chart}
          </Button>
          <Button aria-pressed={course === 'table'} onClick={() => show('table')}>
            {t.goal.chartTable}
          </Button>
        </div>
      }
    >
      <Suspense fallback={<Skeleton rows={8} height={3} />}>
        {course === 'table' ? <Table facts={facts} /> : <Chart facts={facts} />}
      </Suspense>
    </Section>
  );
}
