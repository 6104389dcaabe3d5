import { Link, useNavigate } from '@tanstack/react-router';
import type { LoadReason } from '@waymark/domain';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { ReadFailure } from '../../api/client.js';
import type { RecordNoun } from '../../api/generated/graphql.js';
import { REGISTER_TYPES, useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { BreaksField } from './breaks-field.js';
import { FILLED_FIELDS, PRECISION_OF, precisionOf } from './record.day.js';
import { keepDraft, readDraft } from './record.draft.js';
import { groupsOf, pageOf, wordOf } from './record.noun.js';
import { RowsField } from './rows-field.js';
import { RecordField, type FormField } from './record-fields.js';
import { OtherProblems, problemText } from './record-problems.js';
import {
  changedFields,
  inputOf,
  meet,
  withReading,
  type Problem,
  type Unreadable,
  type Values,
} from './record.values.js';
import { saveRecordMutation } from './register.graphql.js';
import styles from './register.module.css';
import { StaleNotice } from './stale-notice.js';
import { NEW_TARGET, TargetsField } from './targets-field.js';

interface RecordEditorProps {
  readonly noun: RecordNoun;
  /** Null for a new record. */
  readonly id: string | null;
  readonly fields: readonly FormField[];
  readonly revision: number | null;
  /** The record as it is stored now; of a new one nothing. */
  readonly stored: Values;
  /** What the fields hold at first. */
  readonly initial: Values;
  readonly refresh: () => void;
  /** Where what is typed is kept until it is saved. */
  readonly place: string;
  /** Targets that the goal has already. */
  readonly targetsBefore: number;
}

/**
 * The fields of a record. What is typed is kept until it is saved, also over a reload; where somebody else saved
 * meanwhile, it meets what they wrote.
 */
export function RecordEditor(props: RecordEditorProps) {
  const { noun, id, fields, revision, stored, initial, refresh, place } = props;
  const { t, w } = usePageWording();
  const navigate = useNavigate();
  const [kept] = useState(() => readDraft(place));
  const [base, setBase] = useState({ values: stored, revision });
  const [typed, setTyped] = useState<Values>(kept?.typed ?? initial);
  const [targets, setTargets] = useState<readonly Values[]>(
    kept?.targets ?? (noun === 'GOAL' && id === null ? [NEW_TARGET] : []),
  );
  const [reason, setReason] = useState(kept?.reason ?? '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [unreadable, setUnreadable] = useState<Unreadable>({});
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const [stale, setStale] = useState<{
    by: string;
    changed: readonly string[];
    both: readonly string[];
  } | null>(null);
  const [done, setDone] = useState(false);
  const saving = useWrite(saveRecordMutation, REGISTER_TYPES);
  const summary = useRef<HTMLDivElement>(null);
  const reasonId = useId();
  const own = changedFields(id === null ? initial : base.values, typed);
  const isTouched = own.length > 0 || (id !== null && targets.length > 0);

  useEffect(() => {
    keepDraft(place, isTouched && !done ? { typed, targets, reason } : null);
  }, [place, isTouched, done, typed, targets, reason]);
  // Another revision than the one that the form rests on: our own save, or somebody else's before ours.
  useEffect(() => {
    if (revision === base.revision) return;
    const met = meet(base.values, typed, stored);
    setTyped(met.typed);
    setBase({ values: stored, revision });
    setStale((old) => old && { ...old, changed: met.changed, both: met.both });
  }, [revision, stored, base, typed]);

  const mark = (key: string, why: LoadReason | null) => setUnreadable((all) => withReading(all, key, why));
  const problemOf = (of: string, number: string | null, field: string): string | null => {
    const typedWrong = unreadable[`${of} ${number ?? ''} ${field}`];
    if (typedWrong && problems.length > 0) return t.record.problem[typedWrong]('');
    const names = [field, PRECISION_OF[field], field === 'breaks_vi' ? 'breaks_en' : null];
    const found = problems.find(
      (one) =>
        !one.isOther &&
        one.noun === of &&
        names.includes(one.field) &&
        (number === null || one.id === number),
    );
    return found ? problemText(found, t, w.locale) : null;
  };
  const change = (values: Values) => {
    setDone(false);
    setTyped((old) => ({ ...old, ...values }));
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    const wrong = Object.entries(unreadable).map(([key, why]): Problem => {
      const [of = '', number = '', field = ''] = key.split(' ');
      return { noun: of, id: number, field, reason: why, value: '', isOther: false };
    });
    if (wrong.length > 0) return show(wrong);
    setProblems([]);
    const written = await saving.send({
      input: {
        noun,
        id,
        basedOn: base.revision,
        fields: inputOf(base.values, typed),
        targets: targets.map((target) => ({ fields: inputOf({}, target) })),
        reason,
      },
    });
    if (written.ok) {
      keepDraft(place, null);
      setStale(null);
      setTargets([]);
      setReason('');
      setDone(true);
      if (id === null) await open(written.data.saveRecord.id);
      return;
    }
    const { code, details } = written.failure;
    if (code === 'RECORD_REFUSED') return show(details['problems'] as readonly Problem[]);
    if (code === 'STALE') {
      setStale({ by: String(details['changedBy'] ?? ''), changed: [], both: [] });
      refresh();
    }
    setFailure(written.failure);
    summary.current?.focus();
  };
  const show = (found: readonly Problem[]) => {
    setProblems(found);
    setTimeout(() => {
      const first = document.querySelector<HTMLElement>('[aria-invalid="true"]');
      (first ?? summary.current)?.focus();
    });
  };
  const open = (made: string) => {
    const page = pageOf(noun, made);
    return page
      ? navigate(page)
      : navigate({ to: '/register/$noun/$id', params: { noun: wordOf(noun), id: made }, replace: true });
  };
  const discard = () => {
    keepDraft(place, null);
    setTyped(id === null ? initial : base.values);
    setTargets(noun === 'GOAL' && id === null ? [NEW_TARGET] : []);
    setReason('');
    setProblems([]);
  };
  const page = id === null ? null : pageOf(noun, id);
  return (
    <form onSubmit={(event) => void save(event)} noValidate className={styles['form']}>
      <div ref={summary} tabIndex={-1}>
        {kept && isTouched ? (
          <p role="status" className={styles['kept']}>
            {t.record.restored} <Button onClick={discard}>{t.record.discard}</Button>
          </p>
        ) : null}
        {stale ? (
          <StaleNotice
            {...stale}
            noun={noun}
            fields={fields}
            stored={base.values}
            take={(name) => change({ [name]: base.values[name] ?? [] })}
          />
        ) : failure ? (
          <p role="alert" className={styles['alert']}>
            {w.error(failure.code, failure.details)}
          </p>
        ) : null}
        {problems.length > 0 ? (
          <div role="alert" className={styles['alert']}>
            {t.record.mend(problems.length)}
            <OtherProblems problems={problems} noun={noun} shown={fields} />
          </div>
        ) : null}
      </div>
      <p className={styles['help']}>{t.record.needed}</p>
      {groupsOf(noun, fields).map(({ group, fields: own }) => (
        <Section key={group} title={t.record.group[group]}>
          <div className={styles['fields']}>
            {own
              .filter(({ name, isKey }) => !FILLED_FIELDS.has(name) && !(isKey && id !== null))
              .map((field) =>
                field.kind === 'BREAKS' ? (
                  <BreaksField
                    key={field.name}
                    vi={typed['breaks_vi'] ?? []}
                    en={typed['breaks_en'] ?? []}
                    problem={problemOf(noun, null, field.name)}
                    onChange={change}
                  />
                ) : (
                  <RecordField
                    key={field.name}
                    noun={noun}
                    field={field.isKey ? { ...field, required: false } : field}
                    values={typed[field.name] ?? []}
                    precision={typed[precisionOf(field.name)]?.[0]}
                    problem={problemOf(noun, null, field.name)}
                    onChange={({ values, unreadable: why }) => {
                      mark(`${noun}  ${field.name}`, why);
                      change(values);
                    }}
                  />
                ),
              )}
          </div>
        </Section>
      ))}
      {noun === 'FORM' ? (
        <RowsField
          values={typed['rows'] ?? []}
          problemOf={(row) =>
            problems.find(({ field, value, isOther }) => !isOther && field === 'rows' && value === row)
              ?.reason ?? null
          }
          onChange={(rows) => change({ rows })}
        />
      ) : null}
      {noun === 'GOAL' ? (
        <TargetsField
          targets={targets}
          before={props.targetsBefore}
          problemOf={(n, field) => problemOf('TARGET', String(n), field)}
          onChange={setTargets}
          onUnreadable={(n, field, why) => mark(`TARGET ${n} ${field}`, why)}
        />
      ) : null}
      <div className={styles['bar']}>
        <div className={styles['reason']}>
          <label htmlFor={reasonId} data-needed={id !== null}>
            {t.record.reason}
          </label>
          <input
            id={reasonId}
            value={reason}
            placeholder={t.record.reasonHint}
            aria-invalid={failure?.code === 'REASON_NEEDED' ? true : undefined}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        <Button type="submit" look="primary" disabled={saving.waiting || !isTouched}>
          {saving.waiting ? t.record.saving : t.record.save}
        </Button>
        <span role="status" className={styles['done']}>
          {done && !isTouched ? t.record.saved : null}
        </span>
        {page ? <Link {...page}>{t.record.toPage}</Link> : null}
      </div>
    </form>
  );
}
