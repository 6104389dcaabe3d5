import type { ReturnedRow } from '@waymark/domain';
import { momentText } from '../../../ui/moment-text.js';
import { measureOf, type EntryFacts } from '../entry-facts.js';
import entryStyles from '../entry.module.css';
import { meaningText, remarksOf } from '../entry-words.js';
import type { NewText } from '../grid/sheet.js';
import type { FormFileProps } from './form-file.js';
import styles from './form-file.module.css';
import { sideText } from './give-back.js';

interface ReturnedLineProps extends Pick<FormFileProps, 'nameOf' | 'read' | 'words'> {
  readonly row: ReturnedRow;
  /** Null for a row that is not in the form. */
  readonly facts: EntryFacts | null;
  /** What all rows of the file would write. */
  readonly texts: readonly NewText[];
  readonly isTaken: boolean;
  readonly onChoose: (isTaken: boolean) => void;
}

/** A row of the file: old → new, what it means, or why it is not taken and in which cell. */
export function ReturnedLine({ row, facts, words, nameOf, isTaken, onChoose, ...props }: ReturnedLineProps) {
  const { t, w } = words;
  const place = row.changes[0]?.place ?? row.problems[0]?.place ?? '';
  const name = facts ? nameOf(facts) : t.entryFile.cell(place);
  const isRefused = row.outcome === 'REFUSED';
  return (
    <tr>
      <td className={styles['choice']}>
        {isRefused ? null : (
          <input
            type="checkbox"
            aria-label={t.entryFile.takeRow(name)}
            checked={isTaken}
            onChange={({ target }) => onChoose(target.checked)}
          />
        )}
      </td>
      <th scope="row">
        {facts ? <span className={entryStyles['muted']}>{facts.n}. </span> : null}
        {name}
      </th>
      <td>
        {row.changes.map((change) => (
          <p key={change.field}>
            <span className={entryStyles['muted']}>{t.entryFile.fields[change.field]}:</span>{' '}
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
        {row.outcome === 'NEW' || row.outcome === 'CHANGED' ? (
          <p>{t.entryFile.outcome[row.outcome]}</p>
        ) : null}
        {row.changedBy ? (
          <p className={styles['stale']}>
            {t.entryFile.stale(row.changedBy.name, momentText(row.changedBy.at, w.locale))}
          </p>
        ) : null}
        {isRefused ? (
          <Problems row={row} facts={facts} words={words} />
        ) : facts ? (
          <Meaning {...props} facts={facts} words={words} />
        ) : null}
      </td>
    </tr>
  );
}

function Side({ text, blank }: { readonly text: string; readonly blank: string }) {
  return text === '' ? <span className={entryStyles['muted']}>{blank}</span> : text;
}

function Problems({ row, facts, words }: Pick<ReturnedLineProps, 'row' | 'facts' | 'words'>) {
  const { t, e } = words;
  return row.problems.map(({ place, code, text, typed }) => (
    <p key={`${place} ${code}`} className={entryStyles['problem']}>
      {place === '' || text === '' ? null : `${t.entryFile.cell(place)}, “${text}”: `}
      {typed && facts ? e.refusal(typed, measureOf(facts)) : t.entryFile.problems[code]}
    </p>
  ));
}

/** What the row would mean once it is taken, and what the form would ask of it. */
function Meaning({
  texts,
  facts,
  words,
  read,
}: Pick<ReturnedLineProps, 'texts' | 'words' | 'read'> & { readonly facts: EntryFacts }) {
  const own = texts.filter(({ row }) => row === facts.id);
  const reading = read(facts, Object.fromEntries(own.map(({ column, text }) => [column, text])));
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
