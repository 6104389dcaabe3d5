import { RETURNED_OUTCOMES, type ReturnedForm, type ReturnedPart } from '@waymark/domain';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../../ui/button.js';
import entryStyles from '../entry.module.css';
import type { NewText } from '../grid/sheet.js';
import type { FormFileProps } from './form-file.js';
import styles from './form-file.module.css';
import { textsOfHead, textsOfRows, type HeadTexts } from './give-back.js';
import { Meaning, ReturnedLine } from './returned-line.js';

interface ReturnedProps extends Pick<FormFileProps, 'facts' | 'nameOf' | 'read' | 'words'> {
  /** The name of the file. */
  readonly name: string;
  readonly form: ReturnedForm;
  readonly onTake: (rows: number, texts: readonly NewText[], head: HeadTexts) => void;
  readonly onLeave: () => void;
}

/** What stands over the table, among the series of the rows that are chosen. */
const HEAD = '';

const isTakeable = ({ outcome }: ReturnedPart): boolean => outcome !== 'UNCHANGED' && outcome !== 'REFUSED';

/** What a file says beside what the form says, row by row; what is taken is chosen here. */
export function Returned({ name, form, facts, words, onTake, onLeave, nameOf, read }: ReturnedProps) {
  const { t } = words;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const parts = [{ ...form.head, seriesId: HEAD }, ...form.rows];
  const told = form.rows.filter(({ outcome }) => outcome !== 'UNCHANGED');
  const takeable = parts.filter(isTakeable);
  const texts = useMemo(() => textsOfRows(form.rows.filter(isTakeable), facts, words), [form, facts, words]);
  // What somebody else has written meanwhile stays unless one asks for the other.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(takeable.filter(({ outcome }) => outcome !== 'STALE').map(({ seriesId }) => seriesId)),
  );
  const head = useMemo(() => (chosen.has(HEAD) ? textsOfHead(form.head) : {}), [form, chosen]);
  const choose = (ids: readonly string[], isTaken: boolean) =>
    setChosen(
      (before) => new Set([...before].filter((one) => !ids.includes(one)).concat(isTaken ? ids : [])),
    );
  const taken = takeable.filter(({ seriesId }) => chosen.has(seriesId));
  const take = () => {
    const ids = new Set(facts.filter(({ seriesId }) => chosen.has(seriesId)).map((of) => of.id));
    onTake(
      taken.filter(({ seriesId }) => seriesId !== HEAD).length,
      texts.filter(({ row }) => ids.has(row)),
      head,
    );
  };
  const isHeadTold = form.head.outcome !== 'UNCHANGED';
  const isSame = told.length === 0 && !isHeadTold;
  const counts = RETURNED_OUTCOMES.map((outcome) => ({
    outcome,
    count: (isHeadTold ? parts : form.rows).filter((part) => part.outcome === outcome).length,
  }));
  return (
    <section aria-labelledby={id} className={styles['returned']}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t.entryFile.title(name)}
      </h2>
      <p>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ outcome, count }) => t.entryFile.counts[outcome](count))
          .join(' · ')}
      </p>
      {form.strangers.length > 0 ? (
        <p className={entryStyles['problem']}>
          {t.entryFile.strangers(form.strangers.length)}:{' '}
          {form.strangers.map(({ place, text }) => `${t.entryFile.cell(place)}: ${text}`).join('; ')}.
        </p>
      ) : null}
      <p className={entryStyles['muted']}>{isSame ? t.entryFile.same : t.entryFile.asked}</p>
      {isSame ? null : (
        <div className={styles['scroll']}>
          <table>
            <caption className="visually-hidden">{t.entryFile.title(name)}</caption>
            <thead>
              <tr>
                <th scope="col" className={styles['choice']}>
                  <input
                    type="checkbox"
                    aria-label={t.entryFile.takeAll}
                    disabled={takeable.length === 0}
                    checked={takeable.length > 0 && taken.length === takeable.length}
                    onChange={({ target }) =>
                      choose(
                        takeable.map(({ seriesId }) => seriesId),
                        target.checked,
                      )
                    }
                  />
                </th>
                <th scope="col">{t.entryFile.columns.row}</th>
                <th scope="col">{t.entryFile.columns.change}</th>
                <th scope="col">{t.entryFile.columns.remarks}</th>
              </tr>
            </thead>
            <tbody>
              {isHeadTold ? (
                <ReturnedLine
                  part={form.head}
                  name={t.entryFile.head}
                  fields={t.entryFile.headFields}
                  words={words}
                  isTaken={chosen.has(HEAD)}
                  onChoose={(isTaken) => choose([HEAD], isTaken)}
                />
              ) : null}
              {told.map((row) => {
                const of = facts.find(({ seriesId }) => seriesId === row.seriesId);
                return (
                  <ReturnedLine
                    key={row.seriesId}
                    part={row}
                    name={of ? nameOf(of) : null}
                    facts={of ?? null}
                    fields={t.entryFile.fields}
                    words={words}
                    isTaken={chosen.has(row.seriesId)}
                    onChoose={(isTaken) => choose([row.seriesId], isTaken)}
                  >
                    {of ? <Meaning {...{ texts, words, read, head }} facts={of} /> : null}
                  </ReturnedLine>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles['doors']}>
        {takeable.length > 0 ? (
          <Button look="primary" disabled={taken.length === 0} onClick={take}>
            {t.entryFile.confirm(taken.length)}
          </Button>
        ) : null}
        <Button onClick={onLeave}>{takeable.length > 0 ? t.entryFile.leave : t.entryFile.close}</Button>
      </div>
    </section>
  );
}
