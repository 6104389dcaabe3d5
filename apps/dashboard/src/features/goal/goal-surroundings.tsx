import { NoteText } from '../../ui/note-text.js';
import { Section } from '../../ui/page.js';
import { PromiseLine } from '../../ui/promise-line.js';
import { useNames } from '../../ui/use-names.js';
import { useWording } from '../../ui/use-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { measureOf } from './goal.measure.js';
import type { GoalData } from './goal.page.js';
import styles from './goal.module.css';

interface Props {
  readonly page: GoalData;
}

/** Hard cases told in words: unclear denominators, contradictions, editions that do not exist. */
export function GoalNotes({ page }: Props) {
  const { t, own } = useWording();
  const { goal } = page.goal;
  const proxy = own(goal, 'proxy');
  const note = own(goal, 'note');
  if (!proxy && !note) return null;
  const known = [...page.promises, ...page.related].map((promise) => promise.goal);
  return (
    <Section title={t.goal.notes}>
      <ul className={styles['notes']}>
        {note ? (
          <li>
            <NoteText text={note} goals={known} />
          </li>
        ) : null}
        {proxy ? (
          <li>
            {t.goal.proxyNote}: <NoteText text={proxy} goals={known} />
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

/** Promises that repeat, revise, replace, narrow or contradict this one. */
export function GoalRelated({ page }: Props) {
  const { t, w } = useWording();
  const { goal } = page.goal;
  if (page.related.length === 0) return null;
  return (
    <Section title={t.goal.related}>
      <ul className={styles['promises']}>
        {page.related.map((promise) => {
          const other = promise.goal;
          const relation =
            goal.relatedGoalId === other.id && goal.relation
              ? w.relation(goal.relation)
              : other.relation
                ? w.relationBack(other.relation)
                : null;
          return (
            <li key={other.id}>
              {relation ? <p className={styles['relation']}>{relation}</p> : null}
              <PromiseLine promise={promise} measure={measureOf(page, promise)} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The indicator of the deciding series elsewhere. */
export function GoalOthers({ page }: Props) {
  const { t, w } = useWording();
  const names = useNames();
  const { goal } = page.goal;
  const indicator = measureOf(page, page.goal);
  if (page.otherAreas.length === 0) return null;
  return (
    <Section title={indicator.id === goal.indicator.id ? t.goal.others : t.goal.othersOf(w.name(indicator))}>
      <table className={styles['judged']} aria-label={t.goal.others}>
        <tbody>
          {page.otherAreas.map(({ area, seriesId, newest }) => (
            <tr key={seriesId}>
              <th scope="row">{names.area(area)}</th>
              <td>
                <FigureButton series={seriesId} period={newest.period} indicator={indicator.id}>
                  {w.qualified(newest, indicator.unit, indicator.decimals)}
                </FigureButton>{' '}
                <span className={styles['muted']}>({w.period(newest.period)})</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
