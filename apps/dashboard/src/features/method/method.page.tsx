import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { MARKS, STATUSES } from '@waymark/domain';
import { methodText } from '@waymark/wording/method';
import { useRead } from '../../api/client.js';
import { Page, Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import { StatusLabel } from '../../ui/status.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { classText } from './class-text.js';
import { MethodBodies } from './method-bodies.js';
import { MethodHitRates } from './method-hit-rates.js';
import { MethodInForce, useMethodInForce } from './method-in-force.js';
import { promisersQuery } from './method.graphql.js';
import styles from './method.module.css';

/** The rule by which every goal is judged, in words. */
export function MethodPage(): ReactNode {
  const { t, w } = usePageWording();
  const read = useMethodInForce();
  const inForce = read.data?.method;
  const text = methodText(w.locale);
  const isOther = inForce !== undefined && inForce.method !== 'WAYMARK';
  return (
    <Page title={t.method.title}>
      <p className={styles['lead']}>{t.method.lead}</p>
      <MethodInForce read={read} text={text} />
      <Section title={t.method.statuses}>
        <table className={styles['statuses']} aria-label={t.method.statuses}>
          <thead>
            <tr>
              <th scope="col">{t.method.shape}</th>
              <th scope="col">{t.method.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {STATUSES.map((status) => (
              <tr key={status}>
                <th scope="row">
                  <StatusLabel status={status} />
                </th>
                <td>{(inForce && classText(text, inForce.method, status)) ?? t.judged.ruleText[status]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={isOther ? text.page.defaultSteps : t.method.steps}>
        {isOther ? <p className={styles['how']}>{text.page.notClassing}</p> : null}
        <ol className={styles['steps']}>
          {t.method.step.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <MethodHitRates />
      <MethodBodies text={text} inForce={inForce?.method} />
      <Section title={t.method.edges}>
        <ul className={styles['edges']}>
          {t.method.edge.map((edge) => (
            <li key={edge}>{edge}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.method.pointShapes}>
        <ul className={styles['points']}>
          <li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="5" fill="var(--wm-accent)" />
            </svg>
            {t.method.pointFinal}
          </li>
          <li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle
                cx="8"
                cy="8"
                r="5"
                fill="var(--wm-surface)"
                stroke="var(--wm-accent)"
                strokeWidth="1.6"
              />
              <path d="M8 3a5 5 0 0 0 0 10z" fill="var(--wm-accent)" />
            </svg>
            {t.method.pointPreliminary}
          </li>
          <li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle
                cx="8"
                cy="8"
                r="5"
                fill="var(--wm-surface)"
                stroke="var(--wm-accent)"
                strokeWidth="1.6"
              />
            </svg>
            {t.method.pointEstimate}
          </li>
        </ul>
      </Section>
      <Section title={t.method.marks}>
        <dl className={styles['marks']}>
          {MARKS.map((mark) => (
            <div key={mark}>
              <dt>{w.mark(mark)}</dt>
              <dd>{t.method.markText[mark]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Promisers />
    </Page>
  );
}

function Promisers() {
  const { t, w } = usePageWording();
  const read = useRead(promisersQuery, { asOf: useAsOf() });
  const promisers = read.data?.documents.items.filter(({ goals }) => goals > 0) ?? [];
  return (
    <Section title={t.method.promisers}>
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : !read.data ? (
        <Skeleton rows={6} />
      ) : promisers.length === 0 ? (
        <p>{t.method.promisersNone}</p>
      ) : (
        <table className={styles['statuses']} aria-label={t.method.promisers}>
          <thead>
            <tr>
              <th scope="col">{t.document.issuer}</th>
              <th scope="col">{t.goal.document}</th>
              <th scope="col">{t.document.dated}</th>
              <th scope="col" className={styles['number']}>
                {t.document.goals}
              </th>
            </tr>
          </thead>
          <tbody>
            {promisers.map(({ document, goals }) => (
              <tr key={document.id}>
                <td>{document.issuer ? w.name(document.issuer) : '–'}</td>
                <th scope="row">
                  <Link to="/documents/$id" params={{ id: document.id }}>
                    {document.number ? `${document.number}: ` : null}
                    {w.title(document)}
                  </Link>
                </th>
                <td className={styles['date']}>
                  {document.dated ? w.date(document.dated, document.datedPrecision) : t.document.undated}
                </td>
                <td className={styles['number']}>{goals}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
