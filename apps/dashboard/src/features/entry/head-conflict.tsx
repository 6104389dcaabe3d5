import { Button } from '../../ui/button.js';
import { momentText } from '../../ui/moment-text.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './entry.module.css';
import type { HeadConflict as Conflict, HeadField } from './merge-head.js';

interface HeadConflictProps {
  readonly conflict: Conflict;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Two people at what holds for the whole form: who wrote what and when; the reader decides. */
export function HeadConflict({ conflict: { by, at, theirs }, onMine, onTheirs }: HeadConflictProps) {
  const { t, w } = usePageWording();
  const labels: Readonly<Record<HeadField, string>> = {
    status: t.entry.sheetStatus,
    sourceRef: t.entry.sheetSource,
    signedNumber: t.entry.signedNumber,
    signedOn: t.entrySaving.signedOn,
    signer: t.entry.signer,
  };
  const told = (Object.entries(theirs) as [HeadField, string][]).map(([field, text]) => {
    const written =
      text === ''
        ? t.entrySaving.blank
        : field === 'status'
          ? w.valueStatus(text as Parameters<typeof w.valueStatus>[0])
          : field === 'signedOn'
            ? w.date(text)
            : text;
    return t.entrySaving.headField(labels[field], written);
  });
  return (
    <div role="alert" className={styles['question']}>
      <p>
        {t.entrySaving.headConflict(by, momentText(at, w.locale))} {told.join('; ')}.
      </p>
      <Button onClick={onMine}>{t.entrySaving.keepMine}</Button>
      <Button onClick={onTheirs}>{t.entrySaving.takeTheirs}</Button>
    </div>
  );
}
