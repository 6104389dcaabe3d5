import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { GoalPartsFragment } from '../../api/generated/graphql.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { versionsOf } from './goal.amendment.js';
import styles from './goal.module.css';

/** Who promised what, where and when. */
export function GoalFacts({ goal }: { readonly goal: GoalPartsFragment }) {
  const { t, w } = usePageWording();
  const names = useNames();
  const stated = [...goal.earlierTargets, ...goal.targets].flatMap(({ asStatedVi }) =>
    asStatedVi ? [asStatedVi] : [],
  );
  return (
    <dl className={styles['facts']}>
      <Fact name={t.goal.document}>
        <Link to="/documents/$id" params={{ id: goal.document.id }}>
          {goal.document.number ? `${goal.document.number}: ` : null}
          {w.title(goal.document)}
        </Link>
      </Fact>
      {goal.clause ? <Fact name={t.goal.clause}>{goal.clause}</Fact> : null}
      {goal.saidBy ? <Fact name={t.goal.saidBy}>{goal.saidBy}</Fact> : null}
      <Fact name={t.goal.statedOn}>{w.date(goal.statedOn, goal.statedPrecision)}</Fact>
      {goal.targets.map((target) => (
        <Fact
          key={target.n}
          name={`${t.judged.target} (${w.targetRole(target.role).toLocaleLowerCase(w.locale)})`}
        >
          <TargetVersions goal={goal} n={target.n} />
        </Fact>
      ))}
      {stated.length > 0 ? (
        <Fact name={t.figure.asPrinted}>
          <span lang="vi">{stated.map((one) => `“${one}”`).join('; ')}</span>
        </Fact>
      ) : null}
      {goal.baselineValue === null ? null : (
        <Fact name={t.goal.baseline}>
          {w.value(goal.baselineValue, goal.indicator.unit, goal.indicator.decimals)}
          {goal.baselinePeriod ? ` (${w.period(goal.baselinePeriod)})` : null}
        </Fact>
      )}
      {goal.lead ? <Fact name={t.goal.lead}>{names.agency(goal.lead)}</Fact> : null}
      {goal.supporting.length > 0 ? (
        <Fact name={t.goal.supporting}>{goal.supporting.map((one) => names.agency(one)).join('; ')}</Fact>
      ) : null}
      <Fact name={t.goal.area}>{names.area(goal.area)}</Fact>
      <Fact name={t.goal.lifecycle}>{w.goalLifecycle(goal.lifecycle)}</Fact>
    </dl>
  );
}

/** What a target asks for; where it was amended, every version with its day, document and reason. */
function TargetVersions({ goal, n }: { readonly goal: GoalPartsFragment; readonly n: number }) {
  const { t, w, own } = usePageWording();
  const versions = versionsOf(goal, n);
  const said = (target: (typeof versions)[number]) =>
    [w.needed(target, goal.indicator), w.due(target)].filter(Boolean).join(', ');
  if (versions.length === 1) return versions.map(said);
  return (
    <ol className={styles['versions']}>
      {versions.toReversed().map((target) => (
        <li key={target.version}>
          {target === versions.at(-1) ? <strong>{said(target)}</strong> : said(target)}{' '}
          <span className={styles['muted']}>
            (
            {target.knownOn
              ? t.amended.amendedOn(w.date(target.knownOn, target.knownPrecision))
              : t.amended.first}
            )
          </span>
          {target.document ? (
            <div>
              <Link to="/documents/$id" params={{ id: target.document.id }}>
                {target.document.number ?? w.title(target.document)}
              </Link>
              : {own(target, 'reason')}
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
