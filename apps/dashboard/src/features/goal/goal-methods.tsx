import { lazy, Suspense, useState } from 'react';
import { Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useWording } from '../../ui/use-wording.js';
import type { GoalData } from './goal.page.js';
import styles from './goal-methods.module.css';

const GoalMethodList = lazy(async () => ({
  default: (await import('./goal-method-list.js')).GoalMethodList,
}));

/** What other bodies would say, folded: for planners at their desk, never on paper. Computed when it is opened. */
export function GoalMethods({ page }: { readonly page: GoalData }) {
  const { t } = useWording();
  const [opened, setOpened] = useState(false);
  return (
    <Section title={t.methods.title} className="screen-only">
      <details className={styles['fold']} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>{t.methods.summary}</summary>
        {opened ? (
          <Suspense fallback={<Skeleton rows={8} />}>
            <GoalMethodList page={page} />
          </Suspense>
        ) : null}
      </details>
    </Section>
  );
}
