import { Link } from '@tanstack/react-router';
import type { StatementKind } from '@waymark/domain';
import { Fragment } from 'react';
import { Section } from '../../ui/page.js';
import { useWording } from '../../ui/use-wording.js';
import type { DocumentData } from './document.page.js';
import styles from './document.module.css';

interface DocumentStatementsProps {
  readonly page: DocumentData;
  readonly kinds: readonly StatementKind[];
  readonly title: string;
}

/** What a document states beside its promises, each with the figure or goal that it belongs to. */
export function DocumentStatements({ page, kinds, title }: DocumentStatementsProps) {
  const { t, w, own } = useWording();
  const statements = page.statements.filter(({ kind }) => kinds.includes(kind));
  if (statements.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles['lines']}>
        {statements.map((statement) => {
          const figure = page.figures.find(
            ({ seriesId, period }) => seriesId === statement.seriesId && period === statement.period,
          );
          return (
            <li key={statement.id} className={styles['statement']}>
              <p>{own(statement, 'summary')}</p>
              {statement.quoteVi ? <blockquote lang="vi">“{statement.quoteVi}”</blockquote> : null}
              <p className={styles['muted']}>
                {[
                  kinds.length > 1 ? w.statementKind(statement.kind) : null,
                  statement.date ? w.date(statement.date, statement.datePrecision) : null,
                  statement.parties.length > 0
                    ? statement.parties.map((one) => w.name(one)).join(', ')
                    : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {figure ? (
                  <>
                    {' · '}
                    <Link to="/indicators/$id" params={{ id: figure.indicator.id }}>
                      {w.name(figure.indicator)}:{' '}
                      {w.qualified(figure, figure.indicator.unit, figure.indicator.decimals)} (
                      {w.period(figure.period)})
                    </Link>
                  </>
                ) : null}
                {statement.relatedGoalIds.map((id) => (
                  <Fragment key={id}>
                    {' · '}
                    <Link to="/goals/$id" params={{ id }}>
                      {t.document.toGoal}
                    </Link>
                  </Fragment>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
