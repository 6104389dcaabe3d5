import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useRead, type ReadFailure } from '../../api/client.js';
import type { GoalPartsFragment, TargetPartsFragment } from '../../api/generated/graphql.js';
import { REGISTER_TYPES, useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { PRECISION_OF, precisionOf } from './record.day.js';
import { RecordField } from './record-fields.js';
import { problemText } from './record-problems.js';
import { inputOf, withReading, type Problem, type Unreadable, type Values } from './record.values.js';
import { amendTargetMutation, recordFormQuery } from './register.graphql.js';
import styles from './amend-target.module.css';
import form from './register.module.css';

/** What an amendment says, in the order in which one reads it in a document. */
const FIELDS = [
  ...['document', 'known_on', 'comparator', 'value', 'value_high', 'about', 'aim_due', 'latest_due'],
  ...['as_stated_vi', 'reason_vi', 'reason_en'],
];

interface AmendTargetProps {
  readonly goal: GoalPartsFragment;
  readonly close: () => void;
}

/** A later version of a target, by the body that promised it: with its document, day and reason. */
export function AmendTarget({ goal, close }: AmendTargetProps) {
  const { t, w } = usePageWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [n, setN] = useState(goal.targets[0]?.n ?? 1);
  const target = goal.targets.find((one) => one.n === n);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id} onClose={close}>
      <h2 id={id}>{t.amend.title}</h2>
      <p className={form['help']}>{t.amend.lead}</p>
      {goal.targets.length > 1 ? (
        <label className={styles['which']}>
          {t.amend.which}{' '}
          <select value={n} onChange={(event) => setN(Number(event.target.value))}>
            {goal.targets.map((one) => (
              <option key={one.n} value={one.n}>
                {[w.targetRole(one.role), w.needed(one, goal.indicator), w.due(one)]
                  .filter(Boolean)
                  .join(', ')}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {target ? (
        <>
          <p>
            {t.amend.now}:{' '}
            <strong>{[w.needed(target, goal.indicator), w.due(target)].filter(Boolean).join(', ')}</strong>
          </p>
          <AmendForm key={n} goal={goal} target={target} close={() => dialog.current?.close()} />
        </>
      ) : null}
    </dialog>
  );
}

const one = (value: string | number | null | undefined): readonly string[] =>
  value === null || value === undefined || value === '' ? [] : [String(value)];

const valuesOf = (target: TargetPartsFragment): Values => ({
  comparator: [target.comparator],
  value: one(target.value),
  value_high: one(target.valueHigh),
  about: target.about ? ['yes'] : [],
  aim_due: one(target.aimDue),
  latest_due: one(target.latestDue),
  due_precision: one(target.duePrecision),
  as_stated_vi: one(target.asStatedVi),
});

interface AmendFormProps extends AmendTargetProps {
  readonly target: TargetPartsFragment;
}

function AmendForm({ goal, target, close }: AmendFormProps) {
  const { t, w } = usePageWording();
  const fields = useRead(recordFormQuery, { noun: 'TARGET' }).data?.recordForm ?? [];
  const [base] = useState(() => valuesOf(target));
  const [typed, setTyped] = useState<Values>(() => ({ ...base, as_stated_vi: [] }));
  const [unreadable, setUnreadable] = useState<Unreadable>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const writing = useWrite(amendTargetMutation, REGISTER_TYPES);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    const wrong = Object.entries(unreadable).map(([field, reason]): Problem => ({
      noun: 'TARGET',
      id: '',
      field,
      reason,
      value: '',
      isOther: false,
    }));
    setProblems(wrong);
    if (wrong.length > 0) return;
    const input = { goalId: goal.id, n: target.n, basedOn: target.version, fields: inputOf(base, typed) };
    const written = await writing.send({ input });
    if (written.ok) return close();
    const { code, details } = written.failure;
    if (code === 'RECORD_REFUSED') setProblems(details['problems'] as readonly Problem[]);
    setFailure(written.failure);
  };
  const problemOf = (name: string): string | null => {
    const found = problems.find(({ field }) => field === name || field === PRECISION_OF[name]);
    return found ? problemText(found, t, w.locale) : null;
  };
  const shown = FIELDS.flatMap((name) => fields.filter((field) => field.name === name)).filter(
    ({ name }) => name !== 'value_high' || typed['comparator']?.[0] === 'BETWEEN',
  );
  const needed = ['document', 'known_on', 'reason_vi', 'reason_en'];
  const beside = problems.filter(
    ({ field }) => !shown.some(({ name }) => name === field || PRECISION_OF[name] === field),
  );
  return (
    <form className={form['form']} noValidate onSubmit={(event) => void send(event)}>
      <div className={form['fields']}>
        {shown.map((field) => (
          <RecordField
            key={field.name}
            noun="TARGET"
            field={needed.includes(field.name) ? { ...field, required: true } : field}
            values={typed[field.name] ?? []}
            precision={typed[precisionOf(field.name)]?.[0]}
            problem={problemOf(field.name)}
            onChange={({ values, unreadable: why }) => {
              setUnreadable((all) => withReading(all, field.name, why));
              setTyped((old) => ({ ...old, ...values }));
            }}
          />
        ))}
      </div>
      <p className={form['help']}>{t.amend.slip}</p>
      <Refusal failure={failure}>
        {beside
          .map((problem) =>
            problem.field === 'version' ? t.record.nothingChanged : problemText(problem, t, w.locale),
          )
          .join(' ')}
      </Refusal>
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" disabled={writing.waiting}>
          {t.amend.send}
        </Button>
        <Button onClick={close}>{t.files.cancel}</Button>
      </div>
    </form>
  );
}
