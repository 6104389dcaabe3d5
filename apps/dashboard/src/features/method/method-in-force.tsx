import type { MethodText } from '@waymark/wording/method';
import { useRead, type Read } from '../../api/client.js';
import type { MethodInForceQuery } from '../../api/generated/graphql.js';
import { Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useWording } from '../../ui/use-wording.js';
import { methodInForceQuery } from './method.graphql.js';
import { ChooseMethod } from './choose-method.js';
import styles from './method.module.css';

/** The method of the day that is looked at. */
export function useMethodInForce(): Read<MethodInForceQuery> {
  return useRead(methodInForceQuery, { asOf: useAsOf() });
}

interface Props {
  readonly read: Read<MethodInForceQuery>;
  readonly text: MethodText;
}

/** Which method is in force here, since when and why, and how another one is chosen. */
export function MethodInForce({ read, text }: Props) {
  const { w } = useWording();
  const { page } = text;
  const chosen = read.data?.method;
  return (
    <Section title={page.inForce}>
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : !chosen ? (
        <Skeleton rows={3} />
      ) : (
        <div className={styles['inForce']}>
          <p>
            <strong>{text.name[chosen.method]}</strong>
          </p>
          {chosen.since ? (
            <>
              <p>{page.chosen(text.name[chosen.method], w.date(chosen.since))}</p>
              <p>
                {page.reason}: {chosen.reason}
              </p>
            </>
          ) : null}
          {chosen.method === 'WAYMARK' ? (
            <>
              <p>{page.default}</p>
              <p className={styles['formula']}>{page.formula}</p>
            </>
          ) : (
            <div className={styles['formula']}>
              {text.about[chosen.method].formula.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          )}
          {chosen.since ? <p>{page.before}</p> : null}
          <p>{page.same}</p>
          <p>{page.how}</p>
          <ChooseMethod inForce={chosen.method} text={text} />
        </div>
      )}
    </Section>
  );
}
