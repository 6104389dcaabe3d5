import { Link, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { GoalQuery } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { PromiseLine } from '../../ui/promise-line.js';
import { Quotation } from '../../ui/quotation.js';
import { PageSkeleton, Skeleton } from '../../ui/skeleton.js';
import { Failure, Missing } from '../../ui/state.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useNames } from '../../ui/use-names.js';
import { useSourceRemark } from '../../ui/use-source-remark.js';
import { useWording } from '../../ui/use-wording.js';
import { FigureProvider } from '../figure/figure-provider.js';
import { GoalAnswer } from './goal-answer.js';
import { GoalCourse } from './goal-course.js';
import { GoalFacts } from './goal-facts.js';
import { GoalFigures } from './goal-figures.js';
import { GoalHistory } from './goal-history.js';
import { GoalMethods } from './goal-methods.js';
import { GoalUpkeep } from './goal-upkeep.js';
import { GoalSources } from './goal-sources.js';
import { GoalNotes, GoalOthers, GoalRelated } from './goal-surroundings.js';
import { ASSUMPTION_PLACE, AssumptionBanner } from './assumption-banner.js';
import { PROMISE_PLACE } from './promise-jump.js';
import { isAssuming } from './goal.search.js';
import { goalQuery } from './goal.graphql.js';
import { measureOf } from './goal.measure.js';
import styles from './goal.module.css';

const GoalWhy = lazy(async () => ({ default: (await import('./goal-why.js')).GoalWhy }));
const GoalWhatIf = lazy(async () => ({ default: (await import('./goal-what-if.js')).GoalWhatIf }));

const OwnAssessment = lazy(async () => ({
  default: (await import('../opinion/own-assessment.js')).OwnAssessment,
}));
const Comments = lazy(async () => ({ default: (await import('../opinion/comments.js')).Comments }));

export type GoalData = NonNullable<GoalQuery['goal']>;

/** One promise: its verdict first, then how far and whether in time, then everything that it rests on. */
export function GoalPage(): ReactNode {
  const { id } = useParams({ from: '/goals/$id' });
  return <GoalOf key={id} id={id} />;
}

function GoalOf({ id }: { readonly id: string }) {
  const { t } = useWording();
  const read = useRead(goalQuery, { id, asOf: useAsOf() });
  if (read.failure) {
    return (
      <Page title={t.goal.kicker}>
        <Failure failure={read.failure} retry={read.retry} />
      </Page>
    );
  }
  if (!read.data) return <PageSkeleton />;
  if (!read.data.goal) {
    return (
      <Page title={t.state.missingTitle}>
        <Missing />
      </Page>
    );
  }
  return <GoalView page={read.data.goal} waiting={read.waiting} />;
}

function GoalView({ page, waiting }: { readonly page: GoalData; readonly waiting: boolean }) {
  const { t, w } = useWording();
  const { goal } = page.goal;
  const names = useNames();
  const assuming = isAssuming(useSearch({ from: '/goals/$id' }));
  const [opened, setOpened] = useState(assuming);
  const whatIf = opened || assuming;
  const source = useSourceRemark(page.promises, page.series);
  return (
    <Page
      title={w.title(goal)}
      kicker={
        <>
          {t.goal.kicker}
          {goal.area.id === 'VN' ? null : ` · ${names.area(goal.area)}`}
          {' · '}
          <Link to="/indicators/$id" params={{ id: goal.indicator.id }}>
            {w.name(goal.indicator)}
          </Link>
          {goal.indicator.lifecycle === 'IN_FORCE'
            ? null
            : ` (${w.goalLifecycle(goal.indicator.lifecycle).toLocaleLowerCase(w.locale)})`}
        </>
      }
      actions={<Button onClick={() => print()}>{t.action.print}</Button>}
    >
      <FigureProvider>
        <div aria-busy={waiting} className={waiting ? styles['waiting'] : undefined}>
          {assuming ? <AssumptionBanner /> : null}
          <Section title={t.goal.promisesTitle}>
            <ol className={styles['promises']}>
              {page.promises.map((promise) => (
                <li key={promise.goal.id}>
                  <PromiseLine
                    promise={promise}
                    measure={measureOf(page, promise)}
                    current={promise.goal.id === goal.id}
                    remark={[
                      promise.goal.id === goal.id && page.promises.length > 1 ? t.goal.thisOne : null,
                      source(promise),
                    ]}
                  />
                </li>
              ))}
            </ol>
          </Section>
          <GoalAnswer page={page} />
          <div id={PROMISE_PLACE} tabIndex={-1}>
            <Section title={t.goal.quoteTitle}>
              <Quotation goal={goal} />
              <GoalFacts goal={goal} />
              <GoalUpkeep page={page} />
            </Section>
          </div>
          <GoalSources page={page} />
          <GoalCourse page={page} />
          <GoalHistory page={page} />
          <Suspense fallback={<Skeleton rows={8} />}>
            <GoalWhy page={page} />
          </Suspense>
          <div id={ASSUMPTION_PLACE} tabIndex={-1}>
            <Section title={t.goal.whatIf} className={assuming ? undefined : 'screen-only'}>
              {whatIf ? (
                <Suspense fallback={<Skeleton rows={3} />}>
                  <GoalWhatIf page={page} />
                </Suspense>
              ) : (
                <Button onClick={() => setOpened(true)}>{t.goal.openWhatIf}</Button>
              )}
            </Section>
          </div>
          <GoalFigures page={page} />
          <GoalMethods page={page} />
          <GoalNotes page={page} />
          <Suspense fallback={null}>
            <OwnAssessment page={page} />
          </Suspense>
          <GoalRelated page={page} />
          <GoalOthers page={page} />
          <Suspense fallback={null}>
            <Comments subject={{ goalId: goal.id }} title={t.registerNav.comments} />
          </Suspense>
        </div>
      </FigureProvider>
    </Page>
  );
}
