import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/button.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useMay } from '../../ui/use-session.js';
import type { GoalData } from './goal.page.js';
import styles from './goal.module.css';

const AmendTarget = lazy(async () => ({
  default: (await import('../register/amend-target.js')).AmendTarget,
}));

/** For planners: to amend what was promised, or to mend what the register says of it. Not on a past day. */
export function GoalUpkeep({ page }: { readonly page: GoalData }) {
  const { t } = usePageWording();
  const isNow = useAsOf() === null;
  const may = useMay('MANAGE_REGISTER');
  const [isAmending, setAmending] = useState(false);
  const { goal } = page.goal;
  if (!isNow || !may) return null;
  return (
    <p className={`${styles['upkeep']} screen-only`}>
      {goal.targets.length > 0 ? <Button onClick={() => setAmending(true)}>{t.amend.open}</Button> : null}
      <Link to="/register/$noun/$id" params={{ noun: 'goal', id: goal.id }}>
        {t.record.edit}
      </Link>
      {isAmending ? (
        <Suspense fallback={null}>
          <AmendTarget goal={goal} close={() => setAmending(false)} />
        </Suspense>
      ) : null}
    </p>
  );
}
