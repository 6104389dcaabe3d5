import { Link } from '@tanstack/react-router';
import { addDays, LATE_DUE_DAYS } from '@waymark/domain';
import { useId, useState, type FormEvent } from 'react';
import { useRead, type ReadFailure } from '../../api/client.js';
import type { EarlierRoundsQuery } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import form from '../../ui/form.module.css';
import { Refusal } from '../../ui/refusal.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import { TypedDayField, useTypedDay } from '../../ui/typed-day.js';
import { useMay, useSession } from '../../ui/use-session.js';
import { useEntryWording } from '../entry/entry-words.js';
import styles from './earlier-round.module.css';
import { earlierRoundsQuery, openEarlierMutation, ROUND_CHANGES } from './rounds.graphql.js';

interface Opened {
  readonly roundId: string;
  readonly text: string;
}

/** Opens the round of a period that the calendar has passed by, for whoever collects the form. */
export function EarlierRound() {
  const { t } = useEntryWording();
  const may = useMay('MANAGE_ROUNDS');
  const [isOpen, setOpen] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (!may) return null;
  return (
    <div className={`${styles['earlier']} screen-only`}>
      {isOpen ? (
        <Choice
          close={(done) => {
            setOpened(done);
            setOpen(false);
          }}
        />
      ) : (
        <Button onClick={() => setOpen(true)}>{t.rounds.earlier.open}</Button>
      )}
      <p role="status">
        {opened ? (
          <>
            {opened.text}{' '}
            <Link to="/rounds/$id" params={{ id: opened.roundId }}>
              {t.rounds.earlier.toRound}
            </Link>
          </>
        ) : null}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly close: (opened: Opened | null) => void;
}

function Choice({ close }: ChoiceProps) {
  const { t } = useEntryWording();
  const read = useRead(earlierRoundsQuery, {}, { fresh: true });
  const forms = read.data?.earlierRounds;
  return (
    <fieldset className={styles['panel']}>
      <legend>{t.rounds.earlier.title}</legend>
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : !forms ? (
        <Skeleton rows={3} />
      ) : forms.length === 0 ? (
        <>
          <p>{t.rounds.earlier.none}</p>
          <Button look="quiet" onClick={() => close(null)}>
            {t.rounds.cancel}
          </Button>
        </>
      ) : (
        <ChoiceForm forms={forms} close={close} />
      )}
    </fieldset>
  );
}

interface ChoiceFormProps extends ChoiceProps {
  readonly forms: EarlierRoundsQuery['earlierRounds'];
}

function ChoiceForm({ forms, close }: ChoiceFormProps) {
  const { t, w } = useEntryWording();
  const id = useId();
  const today = useSession()?.today ?? '';
  const [formId, setFormId] = useState('');
  const [period, setPeriod] = useState('');
  const due = useTypedDay(addDays(today, LATE_DUE_DAYS.usual));
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const writing = useWrite(openEarlierMutation, ROUND_CHANGES);
  const chosen = forms.find((one) => one.form.id === formId);
  const name = ({ code, ...title }: EarlierRoundsQuery['earlierRounds'][number]['form']) =>
    `${code} ${w.title(title)}`;
  const periodText = (code: string) => w.period(code, 'LONG', null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const dueOn = due.read();
    if (dueOn === null || !chosen || period === '') return;
    const written = await writing.send({ formId, period, dueOn });
    if (!written.ok) return setFailure(written.failure);
    const { id: roundId } = written.data.openEarlierRound;
    close({ roundId, text: t.rounds.earlier.done(name(chosen.form), periodText(period), w.date(dueOn)) });
  };
  return (
    <>
      <p className={form['help']}>{t.rounds.earlier.lead}</p>
      <form className={form['form']} noValidate onSubmit={(event) => void send(event)}>
        <div className={styles['field']}>
          <label htmlFor={`${id}-form`}>{t.rounds.earlier.form}</label>
          <select
            id={`${id}-form`}
            autoFocus
            value={formId}
            onChange={({ target }) => {
              setFormId(target.value);
              setPeriod('');
            }}
          >
            <option value="">{t.record.none}</option>
            {forms.map((one) => (
              <option key={one.form.id} value={one.form.id}>
                {name(one.form)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-period`}>{t.rounds.earlier.period}</label>
          <select
            id={`${id}-period`}
            value={period}
            disabled={!chosen}
            onChange={({ target }) => setPeriod(target.value)}
          >
            <option value="">{t.record.none}</option>
            {chosen?.periods.map((code) => (
              <option key={code} value={code}>
                {periodText(code)}
              </option>
            ))}
          </select>
        </div>
        <TypedDayField label={t.rounds.earlier.due} help={t.rounds.earlier.dueHelp} day={due} />
        <Refusal failure={failure} />
        <div className={form['buttons']}>
          <Button type="submit" look="primary" disabled={writing.waiting || !chosen || period === ''}>
            {t.rounds.earlier.send}
          </Button>
          <Button look="quiet" onClick={() => close(null)}>
            {t.rounds.cancel}
          </Button>
        </div>
      </form>
    </>
  );
}
