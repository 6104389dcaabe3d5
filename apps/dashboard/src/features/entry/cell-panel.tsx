import { MISSING_REASONS, VERSION_REASONS } from '@waymark/domain';
import { useId, useState, type ReactNode, type RefObject } from 'react';
import { readDate, writeDate } from '../../ui/date-text.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { measureOf, type EntryFacts } from './entry-facts.js';
import styles from './entry.module.css';
import { fieldOf, type EntryField } from './entry-texts.js';
import { remarksOf, useEntryWording, type EntryWords } from './entry-words.js';
import type { RowTexts } from './grid/sheet.js';
import type { EntryReading } from './read-entry.js';
import type { RowSaving } from './saving/draft-saver.js';

const HISTORY = 12;

interface CellPanelProps {
  readonly facts: EntryFacts | null;
  readonly texts: RowTexts | undefined;
  readonly read: EntryReading | undefined;
  readonly saving: RowSaving | undefined;
  readonly returnReason: string | null;
  /** Who wrote last and when. */
  readonly last: string | null;
  readonly words: EntryWords;
  readonly onWrite: (texts: Partial<Record<EntryField, string>>) => void;
  /** Takes the keyboard here from the table. */
  readonly first: RefObject<HTMLSelectElement | null>;
  readonly onBack: () => void;
  /** Over everything else: of which period the cell is, where there are several. */
  readonly lead?: ReactNode;
}

/** All about the active row: what was understood, why there is no value, the explanation, its own source, its past. */
export function CellPanel(props: CellPanelProps) {
  const { facts, texts, read, saving, returnReason, last, words, lead = null } = props;
  const { t, w, e } = useEntryWording();
  if (!facts || !read) {
    return (
      <aside className={styles['panel']} aria-label={t.entry.panel}>
        {lead ?? <p className={styles['muted']}>{t.entry.panelNone}</p>}
      </aside>
    );
  }
  const { indicator } = facts;
  const remarks = remarksOf(read, { facts, returnReason, saving }, words);
  const value = read.value && e.understood(read.entry, measureOf(facts));
  return (
    <aside
      className={styles['panel']}
      aria-label={t.entry.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onBack();
      }}
    >
      <h2>{w.name(indicator)}</h2>
      {lead}
      {fieldOf(texts, 'value') === '' ? null : (
        <p>
          <span className={styles['muted']}>{t.entry.typed}:</span> {fieldOf(texts, 'value')}
          {value ? (
            <>
              <br />
              <span className={styles['muted']}>{t.entry.understood}:</span> <strong>{value}</strong>
            </>
          ) : null}
        </p>
      )}
      {saving?.conflict ? words.conflict(saving.conflict, facts.id) : null}
      {remarks.length > 0 ? (
        <ul className={styles['remarks']}>
          {remarks.map(({ text, gravity }) => (
            <li key={text} className={styles[gravity.toLowerCase()]}>
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      <Fields {...props} facts={facts} read={read} />
      <h3>{t.entry.history}</h3>
      {facts.history.length === 0 ? <p className={styles['muted']}>{t.entry.noHistory}</p> : null}
      <dl className={styles['history']}>
        {facts.history
          .slice(-HISTORY)
          .reverse()
          .map((one) => (
            <div key={one.period}>
              <dt>{w.period(one.period, 'SHORT', facts.nature)}</dt>
              <dd>{w.number(one.value, indicator.decimals ?? null)}</dd>
            </div>
          ))}
      </dl>
      {last ? <p className={styles['muted']}>{last}</p> : null}
    </aside>
  );
}

type FieldsProps = CellPanelProps & { readonly facts: EntryFacts; readonly read: EntryReading };

function Fields({ facts, texts, read, onWrite, first }: FieldsProps) {
  const { t, e } = useEntryWording();
  const id = useId();
  const disabled = !facts.mayEnter;
  const hasValue = read.value !== null;
  const asks = read.checks.some(({ severity }) => severity === 'EXPLAIN');
  const explanation = fieldOf(texts, 'explanation');
  return (
    <div className={styles['fields']}>
      <label htmlFor={`${id}-missing`}>{t.entry.whyMissing}</label>
      <select
        ref={first}
        id={`${id}-missing`}
        disabled={disabled}
        value={hasValue ? '' : (read.missing?.reason ?? '')}
        onChange={({ target }) =>
          onWrite(
            target.value === ''
              ? { missing: '', expectedOn: '' }
              : // What was typed is taken back with one Ctrl+Z.
                {
                  missing: target.value,
                  ...(hasValue || read.reading.kind !== 'MISSING' ? { value: '' } : {}),
                },
          )
        }
      >
        <option value="">{t.entry.hasValue}</option>
        {MISSING_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {e.labels.missingReason[reason]}
          </option>
        ))}
      </select>
      {read.missing?.reason ? (
        <DayField
          label={t.entry.expectedOn}
          day={fieldOf(texts, 'expectedOn')}
          disabled={disabled}
          onDay={(expectedOn) => onWrite({ expectedOn })}
        />
      ) : null}
      {asks || explanation !== '' ? (
        <>
          <label htmlFor={`${id}-explanation`}>{t.entry.explanation}</label>
          <textarea
            id={`${id}-explanation`}
            rows={3}
            disabled={disabled}
            placeholder={t.entry.explanationHint}
            value={explanation}
            maxLength={2000}
            onChange={({ target }) => onWrite({ explanation: target.value })}
          />
        </>
      ) : null}
      {read.needsVersionReason || fieldOf(texts, 'versionReason') !== '' ? (
        <>
          <label htmlFor={`${id}-version`}>{t.entry.versionReason}</label>
          <select
            id={`${id}-version`}
            disabled={disabled}
            value={read.versionReason ?? ''}
            onChange={({ target }) => onWrite({ versionReason: target.value })}
          >
            <option value="" />
            {VERSION_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {e.labels.versionReason[reason]}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <label htmlFor={`${id}-source`}>{t.entry.ownSource}</label>
      <input
        id={`${id}-source`}
        disabled={disabled}
        autoComplete="off"
        maxLength={2000}
        placeholder={t.entry.asSheet}
        value={fieldOf(texts, 'source')}
        onChange={({ target }) => onWrite({ source: target.value })}
      />
    </div>
  );
}

interface DayFieldProps {
  readonly label: ReactNode;
  /** `YYYY-MM-DD`, or an empty text. */
  readonly day: string;
  readonly disabled: boolean;
  readonly onDay: (day: string) => void;
}

/** A day typed as people write it; what is no day yet stays in the field and says so. */
export function DayField({ label, day, disabled, onDay }: DayFieldProps) {
  const { t } = usePageWording();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (day === '' ? '' : writeDate(day));
  const isBad = typed !== null && typed.trim() !== '' && readDate(typed) === null;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        disabled={disabled}
        autoComplete="off"
        inputMode="numeric"
        placeholder={t.entry.expectedHint}
        value={shown}
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? `${id}-problem` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = readDate(target.value);
          if (read !== null || target.value.trim() === '') onDay(read ?? '');
        }}
        onBlur={() => {
          if (!isBad) setTyped(null);
        }}
      />
      {isBad ? (
        <em id={`${id}-problem`} role="alert">
          {t.entry.badDate}
        </em>
      ) : null}
    </>
  );
}
