import { Link } from '@tanstack/react-router';
import { takesBack } from '@waymark/domain';
import { Section } from '../../ui/page.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { figureWords, revision, type FigureChange } from './change.words.js';
import styles from './changes.module.css';

interface FigureChangesProps {
  readonly title: string;
  readonly changes: readonly FigureChange[];
  /** With what counted before, and how far it moved. */
  readonly revised: boolean;
}

/** Figures that became known, each opening its origin, with the promises that they measure. */
export function FigureChanges({ title: name, changes, revised }: FigureChangesProps) {
  const { t, w } = usePageWording();
  const names = useNames();
  if (changes.length === 0) return null;
  const title = `${name} (${w.number(changes.length, 0)})`;
  return (
    <Section title={title}>
      <table role="table" className={styles['table']} aria-label={title}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className={styles['name']}>
              {t.changes.measure}
            </th>
            <th scope="col" role="columnheader" className={styles['day']}>
              {t.changes.period}
            </th>
            {revised ? (
              <th scope="col" role="columnheader" className={styles['number']}>
                {t.changes.old}
              </th>
            ) : null}
            <th scope="col" role="columnheader" className={styles['number']}>
              {t.changes.now}
            </th>
            {revised ? (
              <th scope="col" role="columnheader" className={styles['number']}>
                {t.changes.change}
              </th>
            ) : null}
            <th scope="col" role="columnheader" className={styles['day']}>
              {t.changes.knownOn}
            </th>
            <th scope="col" role="columnheader">
              {t.changes.concerns}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {changes.map((change) => {
            const { seriesId, indicator, area, producer, before, after, goals } = change;
            const [first, ...others] = goals;
            const status = takesBack(after) ? null : w.valueStatusShort(after.status);
            return (
              <tr role="row" key={`${seriesId} ${after.period}`}>
                <th scope="row" role="rowheader">
                  <Link to="/indicators/$id" params={{ id: indicator.id }} className={styles['link']}>
                    {w.name(indicator)}
                  </Link>
                  <div className={styles['under']}>
                    {names.agency(producer, 'short')}
                    {area.id === 'VN' ? null : ` · ${names.area(area)}`}
                  </div>
                </th>
                <td role="cell" data-label={t.changes.period} className={styles['day']}>
                  {w.period(after.period, 'SHORT', indicator.nature)}
                </td>
                {revised ? (
                  <td role="cell" data-label={t.changes.old} className={styles['number']}>
                    {before ? figureWords(before, indicator, w) : '–'}
                  </td>
                ) : null}
                <td role="cell" data-label={t.changes.now} className={styles['number']}>
                  <div>
                    <FigureButton series={seriesId} period={after.period} indicator={indicator.id}>
                      {figureWords(after, indicator, w)}
                    </FigureButton>
                    {status ? <div className={styles['under']}>{status}</div> : null}
                  </div>
                </td>
                {revised ? (
                  <td role="cell" data-label={t.changes.change} className={styles['number']}>
                    {revision(change, w) ?? '–'}
                  </td>
                ) : null}
                <td role="cell" data-label={t.changes.knownOn} className={styles['day']}>
                  {w.date(after.knownOn, after.knownPrecision)}
                </td>
                <td role="cell" data-label={t.changes.concerns}>
                  <div>
                    {first ? (
                      <Link to="/goals/$id" params={{ id: first.goal.id }}>
                        {w.title(first.goal)}
                      </Link>
                    ) : null}
                    {others.length > 0 ? (
                      <span className={styles['under']}> {t.changes.andMore(others.length)}</span>
                    ) : null}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
