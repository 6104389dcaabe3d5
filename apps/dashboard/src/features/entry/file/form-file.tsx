import type { ReturnedForm } from '@waymark/domain';
import { useEffect, useRef, useState } from 'react';
import type { ReadFailure } from '../../../api/client.js';
import { sendFile } from '../../../api/send-file.js';
import type { SheetPartsFragment } from '../../../api/generated/graphql.js';
import { FileField } from '../../../ui/file-field.js';
import { useImportWording } from '../../import/use-import-wording.js';
import type { EntryFacts } from '../entry-facts.js';
import entryStyles from '../entry.module.css';
import type { EntryWords } from '../entry-words.js';
import type { NewText, RowTexts } from '../grid/sheet.js';
import type { EntryReading } from '../read-entry.js';
import styles from './form-file.module.css';
import { formAddress, type HeadTexts } from './give-back.js';
import { Returned } from './returned.js';

export interface FormFileProps {
  readonly sheet: SheetPartsFragment;
  readonly facts: readonly EntryFacts[];
  readonly isOpen: boolean;
  readonly nameOf: (facts: EntryFacts) => string;
  /** What a row would say with other texts, and with something else over the table. */
  readonly read: (facts: EntryFacts, texts: RowTexts, head: HeadTexts) => EntryReading;
  readonly words: EntryWords;
  readonly onTake: (texts: readonly NewText[], head: HeadTexts) => void;
}

type State =
  | { readonly is: 'IDLE' | 'READING' }
  | { readonly is: 'FAILED'; readonly failure: ReadFailure }
  | { readonly is: 'COMPARED'; readonly name: string; readonly form: ReturnedForm }
  | { readonly is: 'TAKEN'; readonly count: number; readonly isHead: boolean };

/** The form as a file: taken away, filled in elsewhere, given back, and compared before anything of it is taken. */
export function FormFile({ sheet, isOpen, onTake, ...props }: FormFileProps) {
  const { t, locale, failed } = useImportWording();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ is: 'IDLE' });
  const address = formAddress({ roundId: sheet.round.id, agencyId: sheet.agency.id }, locale);
  const read = async (file: File) => {
    setState({ is: 'READING' });
    const given = await sendFile<ReturnedForm>(address, file);
    setState(
      given.ok
        ? { is: 'COMPARED', name: file.name, form: given.answer }
        : { is: 'FAILED', failure: given.failure },
    );
  };
  const isCompared = state.is === 'COMPARED';
  const wasCompared = useRef(false);
  useEffect(() => {
    // Whoever has decided is back where they began.
    if (wasCompared.current && !isCompared) input.current?.focus();
    wasCompared.current = isCompared;
  }, [isCompared]);
  return (
    <div className={`${styles['file']} screen-only`}>
      <div className={styles['doors']}>
        <a href={address} download className={entryStyles['action']}>
          {t.entryFile.take}
        </a>
        {isOpen ? (
          <FileField
            label={t.entryFile.give}
            accept=".xlsx"
            disabled={state.is === 'READING'}
            onFile={(file) => void read(file)}
            field={input}
          />
        ) : null}
        <p role="status" className={entryStyles['muted']}>
          {state.is === 'READING'
            ? t.entryFile.reading
            : state.is === 'TAKEN'
              ? t.entryFile.taken(state.count, state.isHead)
              : isOpen
                ? t.entryFile.lead
                : null}
        </p>
      </div>
      {state.is === 'FAILED' ? (
        <p role="alert" className={entryStyles['problem']}>
          {failed(state.failure)}
        </p>
      ) : null}
      {state.is === 'COMPARED' ? (
        <Returned
          {...props}
          name={state.name}
          form={state.form}
          onLeave={() => setState({ is: 'IDLE' })}
          onTake={(count, texts, head) => {
            onTake(texts, head);
            setState({ is: 'TAKEN', count, isHead: Object.keys(head).length > 0 });
          }}
        />
      ) : null}
    </div>
  );
}
