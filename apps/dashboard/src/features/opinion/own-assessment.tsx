import { OWN_STATUSES, type OwnStatus } from '@waymark/domain';
import { useId, useState, type FormEvent } from 'react';
import { useRead, type ReadFailure } from '../../api/client.js';
import type { OwnAssessmentPartsFragment } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import form from '../../ui/form.module.css';
import { Section } from '../../ui/page.js';
import { Refusal } from '../../ui/refusal.js';
import { StatusLabel } from '../../ui/status.js';
import { TypedDayField, useTypedDay } from '../../ui/typed-day.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useMayDo } from '../../ui/use-session.js';
import type { GoalData } from '../goal/goal.page.js';
import { ownAssessmentsQuery, sayOwnMutation } from './opinion.graphql.js';
import styles from './opinion.module.css';

const CHANGES = ['OwnAssessment', 'OwnAssessmentDifference'];

/** What the lead of a goal says of it, beside the computed judgement, and who may write it down. */
export function OwnAssessment({ page }: { readonly page: GoalData }) {
  const { t } = usePageWording();
  const asOf = useAsOf();
  const { goal, status, deciding } = page.goal;
  const read = useRead(ownAssessmentsQuery, { goalId: goal.id, asOf }, { of: CHANGES });
  const [isOpen, setOpen] = useState(false);
  const may = useMayDo();
  const isPast = asOf !== null;
  const subject = {
    agencyIds: useLine(goal.lead?.id),
    areaIds: [goal.area.id, 'VN'],
    indicatorId: goal.indicator.id,
  };
  const maySay = !isPast && (may('ENTER', subject) || may('MANAGE_REGISTER', subject));
  const said = read.data?.ownAssessments;
  if (!said || (said.length === 0 && !maySay)) return null;
  const [newest, ...earlier] = said;
  return (
    <Section title={t.ownView.section}>
      {newest ? (
        <>
          <p className={styles['muted']}>{t.ownView.beside}</p>
          <div className={styles['beside']}>
            <div>
              <h3>{t.ownView.computed}</h3>
              <StatusLabel status={status} exceeded={deciding.marks.includes('EXCEEDED')} />
            </div>
            <div>
              <h3>{t.ownView.said}</h3>
              <Said own={newest} />
            </div>
          </div>
          {earlier.length > 0 ? (
            <details className={styles['earlier']}>
              <summary>{t.ownView.earlier(earlier.length)}</summary>
              <ul>
                {earlier.map((own) => (
                  <li key={own.id}>
                    <Said own={own} />
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </>
      ) : (
        <p className={styles['muted']}>{t.ownView.none}</p>
      )}
      {maySay && !isOpen ? <Button onClick={() => setOpen(true)}>{t.ownView.add}</Button> : null}
      {maySay && isOpen ? <SayForm goalId={goal.id} day={page.asOf} close={() => setOpen(false)} /> : null}
    </Section>
  );
}

/** A body, those that it belongs to, and those that carry on its tasks. */
function useLine(id: string | undefined): readonly string[] {
  const { agencies } = useNames();
  const found = new Set<string>();
  const follow = (one: string | undefined) => {
    if (one === undefined || found.has(one)) return;
    found.add(one);
    agencies.find((agency) => agency.id === one)?.successorIds.forEach(follow);
  };
  follow(id);
  return [...found];
}

/** What a body said: its class, its reason, who and when. */
export function Said({ own }: { readonly own: OwnAssessmentPartsFragment }) {
  const { t, w } = usePageWording();
  const names = useNames();
  return (
    <>
      <p className={styles['class']}>
        {own.status ? <StatusLabel status={own.status} exceeded={false} /> : null}
        {own.ownWords ? <span>“{own.ownWords}”</span> : null}
      </p>
      <p className={styles['reason']}>{own.reason}</p>
      <p className={styles['muted']}>
        {[
          own.agency ? names.agency(own.agency) : null,
          t.ownView.on(w.date(own.statedOn)),
          t.ownView.writtenBy(own.by),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

interface SayFormProps {
  readonly goalId: string;
  readonly day: string;
  readonly close: () => void;
}

function SayForm({ goalId, day, close }: SayFormProps) {
  const { t, w } = usePageWording();
  const id = useId();
  const [status, setStatus] = useState<OwnStatus | ''>('ON_TRACK');
  const [ownWords, setOwnWords] = useState('');
  const [reason, setReason] = useState('');
  const stated = useTypedDay(day);
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const writing = useWrite(sayOwnMutation, CHANGES);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const statedOn = stated.read();
    if (statedOn === null) return;
    const input = { goalId, status: status || null, ownWords: ownWords || null, reason, statedOn };
    const written = await writing.send({ input });
    if (written.ok) close();
    else setFailure(written.failure);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void send(event)}>
      <label htmlFor={`${id}-status`}>
        {t.ownView.status}
        <select
          id={`${id}-status`}
          value={status}
          onChange={({ target }) => setStatus(OWN_STATUSES.find((one) => one === target.value) ?? '')}
        >
          {OWN_STATUSES.map((one) => (
            <option key={one} value={one}>
              {w.status(one)}
            </option>
          ))}
          <option value="">{t.ownView.statusNone}</option>
        </select>
      </label>
      <label htmlFor={`${id}-words`}>
        {t.ownView.ownWords}
        <input id={`${id}-words`} value={ownWords} onChange={({ target }) => setOwnWords(target.value)} />
      </label>
      <TypedDayField label={t.ownView.day} day={stated} />
      <label htmlFor={`${id}-reason`} className={form['wide']}>
        {t.ownView.reason}
        <textarea
          id={`${id}-reason`}
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <Refusal failure={failure} />
      <div className={form['buttons']}>
        <Button type="submit" look="primary" disabled={writing.waiting}>
          {t.ownView.send}
        </Button>
        <Button onClick={close}>{t.files.cancel}</Button>
      </div>
    </form>
  );
}
