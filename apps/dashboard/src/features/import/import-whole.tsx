import { VALUE_STATUSES, type ValueStatus } from '@waymark/domain';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.js';
import { readDate, writeDate } from '../../ui/date-text.js';
import { Section } from '../../ui/page.js';
import { ImportDocumentChoice } from './import-document.js';
import styles from './import.module.css';
import type { StepProps } from './import.page.js';
import { useImportWording } from './use-import-wording.js';

/** What holds for all figures of the file: which document published them, when, of which status they are. */
export function ImportWhole({ batch, answer, waiting }: StepProps) {
  const { t, w } = useImportWording();
  const id = useId();
  const [day, setDay] = useState(batch.knownOn ? writeDate(batch.knownOn) : '');
  const [document, setDocument] = useState(batch.document);
  const [status, setStatus] = useState(batch.status ?? '');
  const knownOn = day.trim() === '' ? null : readDate(day);
  const isBad = day.trim() !== '' && knownOn === null;
  const isSame =
    knownOn === batch.knownOn && status === (batch.status ?? '') && document?.id === batch.document?.id;
  return (
    <Section title={t.import.whole}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void answer({
            knownOn,
            status: (status || null) as ValueStatus | null,
            documentId: document?.id ?? null,
          });
        }}
      >
        <ImportDocumentChoice chosen={document} choose={setDocument} />
        <div className={styles['line']}>
          <label htmlFor={`${id}-day`}>{t.import.knownOn}</label>
          <input
            id={`${id}-day`}
            className={styles['day']}
            value={day}
            placeholder={t.import.knownOnHint}
            aria-invalid={isBad}
            aria-describedby={`${id}-bad`}
            onChange={({ target }) => setDay(target.value)}
          />
          <span id={`${id}-bad`} role="status">
            {isBad ? t.import.badDate : ''}
          </span>
          <label htmlFor={`${id}-status`}>{t.import.valueStatus}</label>
          <select id={`${id}-status`} value={status} onChange={({ target }) => setStatus(target.value)}>
            <option value="">{t.import.asStored}</option>
            {VALUE_STATUSES.filter((one) => one !== 'TARGET_LIKE').map((one) => (
              <option key={one} value={one}>
                {w.labels.valueStatus[one]}
              </option>
            ))}
          </select>
          <Button type="submit" disabled={waiting || isBad || isSame}>
            {t.import.apply}
          </Button>
        </div>
      </form>
    </Section>
  );
}
