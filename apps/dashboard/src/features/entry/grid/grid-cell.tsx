import { memo, useLayoutEffect, useRef } from 'react';
import type { Mode } from './cursor.js';
import type { CellView, GridColumn, GridWords, Keeping } from './grid.model.js';
import styles from './grid.module.css';

interface GridCellProps {
  readonly id: string;
  /** Row and column in words. */
  readonly name: string;
  /** Row and column in numbers, for the handlers of the table. */
  readonly spot: string;
  readonly view: CellView;
  readonly column: GridColumn;
  readonly words: GridWords;
  readonly compact: boolean;
  /** Of the active cell what keys mean; null of the others. */
  readonly mode: Mode | null;
  readonly selected: boolean;
}

/** The gravest remark decides how a cell looks. */
function lookOf({ remarks, conflict, skipped }: CellView): string {
  const has = (gravity: string) => remarks.some((one) => one.gravity === gravity);
  if (conflict) return styles['conflict'] ?? '';
  if (has('ERROR')) return styles['error'] ?? '';
  if (has('ASK') || skipped !== undefined) return styles['ask'] ?? '';
  return '';
}

/**
 * One cell: a text, or in the active cell a field that is always there, so that no first letter is lost. A keystroke
 * draws this cell, not its row.
 */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { id, name, spot, view, column, words, compact, mode, selected } = props;
  const isActive = mode !== null;
  const noted = hasNotes(view);
  const invalid = view.remarks.some(({ gravity }) => gravity === 'ERROR');
  return (
    <td
      role="gridcell"
      id={id}
      data-spot={spot}
      data-label={column.label}
      data-empty={view.readOnly && view.text === '' && view.skipped === undefined ? '' : undefined}
      data-active={isActive ? mode : undefined}
      tabIndex={isActive && view.readOnly ? 0 : undefined}
      aria-selected={selected}
      aria-readonly={view.readOnly || undefined}
      aria-invalid={invalid || undefined}
      aria-describedby={noted ? `${id}-notes` : undefined}
      className={`${column.align === 'END' ? styles['end'] : ''} ${view.readOnly ? styles['readOnly'] : ''} ${lookOf(view)}`}
    >
      {isActive && !view.readOnly ? (
        <Field
          name={name}
          view={view}
          mode={mode}
          input={column.input ?? 'text'}
          notes={noted ? `${id}-notes` : undefined}
        />
      ) : (
        <span className={styles['text']}>
          {view.text === '' && view.otherwise ? (
            <span className={styles['otherwise']}>{view.otherwise}</span>
          ) : (
            view.text
          )}
        </span>
      )}
      {view.keeping ? <KeepingMark keeping={view.keeping} word={words.keeping[view.keeping]} /> : null}
      {noted ? (
        <div id={`${id}-notes`} className={compact ? styles['balloon'] : styles['notes']}>
          <Notes view={view} words={words} />
        </div>
      ) : null}
    </td>
  );
});

function hasNotes({ meaning, remarks, conflict, skipped }: CellView): boolean {
  return Boolean(meaning) || remarks.length > 0 || Boolean(conflict) || skipped !== undefined;
}

function Notes({ view, words }: { readonly view: CellView; readonly words: GridWords }) {
  return (
    <>
      {view.meaning ? <span className={styles['meaning']}>{view.meaning}</span> : null}
      {view.remarks.map(({ gravity, text }) => (
        <span key={text} className={styles[gravity.toLowerCase()]}>
          {text}
        </span>
      ))}
      {view.skipped === undefined ? null : (
        <span className={styles['ask']}>{words.skipped(view.skipped)}</span>
      )}
      {view.conflict}
    </>
  );
}

const SIGN: Readonly<Record<Keeping, string>> = { UNSAVED: '•', WAITING: '○', SAVED: '✓', FAILED: '!' };

function KeepingMark({ keeping, word }: { readonly keeping: Keeping; readonly word: string }) {
  return (
    <span className={`${styles['keeping']} ${styles[keeping.toLowerCase()]}`} title={word}>
      <span aria-hidden="true">{SIGN[keeping]}</span>
      <span className="visually-hidden">{word}</span>
    </span>
  );
}

interface FieldProps {
  readonly name: string;
  readonly view: CellView;
  readonly mode: Mode;
  readonly input: 'decimal' | 'text';
  readonly notes: string | undefined;
}

/**
 * The text of the active cell. While the keys move between cells all of it is selected: whatever is typed, also
 * through an input method that composes letters, replaces it as in any field.
 */
function Field({ name, view, mode, input, notes }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (mode === 'MOVE') field.current?.select();
  }, [mode, view.text]);
  useLayoutEffect(() => {
    const { current } = field;
    if (mode === 'EDIT') current?.setSelectionRange(current.value.length, current.value.length);
  }, [mode]);
  return (
    <input
      ref={field}
      className={styles['field']}
      aria-label={name}
      aria-invalid={view.remarks.some(({ gravity }) => gravity === 'ERROR') || undefined}
      aria-describedby={notes}
      inputMode={input}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="next"
      placeholder={view.otherwise}
      value={view.text}
      onChange={noChange}
    />
  );
}

/** What is typed is heard by the table, in one place for all cells. */
function noChange(): void {}
