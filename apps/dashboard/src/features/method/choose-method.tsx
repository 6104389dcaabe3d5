import { CLASSING_METHODS, type ClassingMethod } from '@waymark/domain';
import type { MethodText } from '@waymark/wording/method';
import { useId, useState, type FormEvent } from 'react';
import { useRead, type ReadFailure } from '../../api/client.js';
import { REGISTER_TYPES, useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import form from '../../ui/form.module.css';
import { momentText } from '../../ui/moment-text.js';
import { Refusal } from '../../ui/refusal.js';
import { TypedDayField, useTypedDay } from '../../ui/typed-day.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useMay, useMayDo, useSession } from '../../ui/use-session.js';
import { MethodEffect } from './method-effect.js';
import { chooseMethodMutation, methodChoicesQuery } from './method.graphql.js';
import styles from './method.module.css';

const CHOICES = ['ChosenMethod'];
const CHANGES = [...REGISTER_TYPES, ...CHOICES, 'MethodInForce', 'MethodEffect', 'Board'];

interface Props {
  readonly inForce: ClassingMethod;
  readonly text: MethodText;
}

/** What was chosen so far, for those who work here; another choice by those who keep the register everywhere. */
export function ChooseMethod({ inForce, text }: Props) {
  const { w } = usePageWording();
  const { page } = text;
  const isPast = useAsOf() !== null;
  const mayChoose = useMayDo()('MANAGE_REGISTER', {}) && !isPast;
  const mayRead = useMay('COMMENT');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <>
      {mayRead ? <Choices text={text} /> : null}
      {chosen ? <p role="status">{page.chosenNow(text.name[chosen.method], w.date(chosen.since))}</p> : null}
      {mayChoose && !isOpen ? (
        <div>
          <Button onClick={() => setOpen(true)}>{page.choose}</Button>
        </div>
      ) : null}
      {mayChoose && isOpen ? (
        <ChoiceForm
          first={CLASSING_METHODS.find((one) => one !== inForce) ?? inForce}
          text={text}
          close={(done) => {
            setOpen(false);
            setChosen(done);
          }}
        />
      ) : null}
    </>
  );
}

function Choices({ text }: Pick<Props, 'text'>) {
  const { w } = usePageWording();
  const choices = useRead(methodChoicesQuery, {}, { of: CHOICES }).data?.methodChoices ?? [];
  if (choices.length === 0) return null;
  return (
    <details>
      <summary>{text.page.choices(choices.length)}</summary>
      <ul className={styles['choices']}>
        {choices.map(({ method, since, reason, by, chosenAt }) => (
          <li key={chosenAt}>
            <strong>
              {text.name[method]}, {w.date(since)}
            </strong>
            <p>{reason}</p>
            <p className={styles['own']}>{text.page.choice(by, momentText(chosenAt, w.locale))}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Chosen {
  readonly method: ClassingMethod;
  readonly since: string;
}

interface ChoiceFormProps extends Pick<Props, 'text'> {
  readonly first: ClassingMethod;
  readonly close: (chosen: Chosen | null) => void;
}

function ChoiceForm({ first, text, close }: ChoiceFormProps) {
  const { t } = usePageWording();
  const { page } = text;
  const id = useId();
  const today = useSession()?.today ?? '';
  const [method, setMethod] = useState<ClassingMethod>(first);
  const day = useTypedDay(today);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const writing = useWrite(chooseMethodMutation, CHANGES);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const since = day.read();
    if (since === null) return;
    const written = await writing.send({ input: { method, since, reason } });
    if (written.ok) close({ method, since });
    else setFailure(written.failure);
  };
  return (
    <form className={styles['form']} aria-label={page.choose} onSubmit={(event) => void send(event)}>
      <label htmlFor={`${id}-method`}>
        {page.method}
        <select
          id={`${id}-method`}
          value={method}
          onChange={({ target }) => setMethod(CLASSING_METHODS.find((one) => one === target.value) ?? method)}
        >
          {CLASSING_METHODS.map((one) => (
            <option key={one} value={one}>
              {text.name[one]}
            </option>
          ))}
        </select>
      </label>
      <TypedDayField label={page.since} help={page.sinceHelp} day={day} />
      <label htmlFor={`${id}-reason`} className={form['wide']}>
        {page.why}
        <textarea
          id={`${id}-reason`}
          rows={2}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <MethodEffect method={method} text={text} />
      <Refusal failure={failure} />
      <div className={form['buttons']}>
        <Button type="submit" look="primary" disabled={writing.waiting}>
          {page.send}
        </Button>
        <Button onClick={() => close(null)}>{t.files.cancel}</Button>
      </div>
    </form>
  );
}
