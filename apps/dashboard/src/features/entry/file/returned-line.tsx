import type { ReturnedField, ReturnedPart } from '@waymark/domain';
import type { ReactNode } from 'react';
import { momentText } from '../../../ui/moment-text.js';
import { measureOf, type EntryFacts } from '../entry-facts.js';
import entryStyles from '../entry.module.css';
import { meaningText, remarksOf } from '../entry-words.js';
import type { NewText } from '../grid/sheet.js';
import type { FormFileProps } from './form-file.js';
import styles from './form-file.module.css';
import { sideText, type HeadTexts } from './give-back.js';

interface ReturnedLineProps extends Pick<FormFileProps, 'words'> {
  readonly part: ReturnedPart;
  /** Null for a row that is not in the form: it is told by its cell. */
  readonly name: string | null;
  /** Of a row of the form. */
  readonly facts?: EntryFacts | null;
  readonly fields: Readonly<Partial<Record<ReturnedField, string>>>;
  readonly isTaken: boolean;
  readonly onChoose: (isTaken: boolean) => void;
  /** What it means once it is taken. */
  readonly children?: ReactNode;
}

/** A row of the file, or what stands over its table: old → new, what it means, or why it is not taken and in which cell. */
export function ReturnedLine({ part, facts = null, fields, words, children, ...props }: ReturnedLineProps) {
  const { t, w } = words;
  const place = part.changes[0]?.place ?? part.problems[0]?.place ?? '';
  const name = props.name ?? t.entryFile.cell(place);
  const isRefused = part.outcome === 'REFUSED';
  return (
    <tr>
      <td className={styles['choice']}>
        {isRefused ? null : (
          <input
            type="checkbox"
            aria-label={t.entryFile.takeRow(name)}
            checked={props.isTaken}
            onChange={({ target }) => props.onChoose(target.checked)}
          />
        )}
      </td>
      <th scope="row">
        {facts ? <span className={entryStyles['muted']}>{facts.n}. </span> : null}
        {name}
      </th>
      <td>
        {part.changes.map((change) => (
          <p key={change.field}>
            <span className={entryStyles['muted']}>{fields[change.field]}:</span>{' '}
            <Side text={sideText(change, change.old, words)} blank={t.entryFile.blank} />
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden"> {t.entryFile.becomes} </span>
            <strong>
              <Side text={sideText(change, change.new, words)} blank={t.entryFile.blank} />
            </strong>
          </p>
        ))}
      </td>
      <td>
        {part.outcome === 'NEW' || part.outcome === 'CHANGED' ? (
          <p>{t.entryFile.outcome[part.outcome]}</p>
        ) : null}
        {part.outcome === 'STALE' ? (
          <p className={styles['stale']}>
            {part.changedBy
              ? t.entryFile.stale(part.changedBy.name, momentText(part.changedBy.at, w.locale))
              : t.entryFile.staleHead}
          </p>
        ) : null}
        {isRefused ? <Problems part={part} facts={facts} words={words} /> : children}
      </td>
    </tr>
  );
}

function Side({ text, blank }: { readonly text: string; readonly blank: string }) {
  return text === '' ? <span className={entryStyles['muted']}>{blank}</span> : text;
}

function Problems({ part, facts, words }: Pick<ReturnedLineProps, 'part' | 'facts' | 'words'>) {
  const { t, e } = words;
  return part.problems.map(({ place, code, text, typed }) => (
    <p key={`${place} ${code}`} className={entryStyles['problem']}>
      {place === '' || text === '' ? null : `${t.entryFile.cell(place)}, “${text}”: `}
      {typed && facts ? e.refusal(typed, measureOf(facts)) : t.entryFile.problems[code]}
    </p>
  ));
}

interface MeaningProps extends Pick<FormFileProps, 'read' | 'words'> {
  readonly facts: EntryFacts;
  /** What all rows of the file would write. */
  readonly texts: readonly NewText[];
  /** What is taken for the whole form. */
  readonly head: HeadTexts;
}

/** What the row would mean once it is taken, and what the form would ask of it. */
export function Meaning({ texts, facts, words, read, head }: MeaningProps) {
  const own = texts.filter(({ row }) => row === facts.id);
  const reading = read(facts, Object.fromEntries(own.map(({ column, text }) => [column, text])), head);
  const meaning = meaningText(reading, facts, words);
  return (
    <>
      {meaning ? <p className={entryStyles['muted']}>{meaning}</p> : null}
      {remarksOf(reading, { facts, returnReason: null }, words).map(({ text, gravity }) => (
        <p key={text} className={gravity === 'ERROR' ? entryStyles['problem'] : undefined}>
          {text}
        </p>
      ))}
    </>
  );
}
