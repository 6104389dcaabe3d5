import { useId } from 'react';
import type { SheetPartsFragment } from '../../../api/generated/graphql.js';
import { useFileSender } from '../../../api/send-file.js';
import { momentText } from '../../../ui/moment-text.js';
import { Refusal } from '../../../ui/refusal.js';
import { usePageWording } from '../../../ui/use-page-wording.js';
import entryStyles from '../entry.module.css';
import styles from './form-file.module.css';
import { signedAddress } from './sheet-address.js';

interface SignedFileProps {
  readonly sheet: SheetPartsFragment;
  readonly reload: () => void;
}

/** The file of the signed document: whoever sees the form opens it, whoever fills it in attaches it. */
export function SignedFile({ sheet, reload }: SignedFileProps) {
  const { t, w } = usePageWording();
  const id = useId();
  const { sending, failure, send: sendFile } = useFileSender();
  const address = signedAddress({ roundId: sheet.round.id, agencyId: sheet.agency.id });
  const file = sheet.summary.signed?.file;
  const send = async (chosen: File) => {
    const sent = await sendFile(`${address}?name=${encodeURIComponent(chosen.name)}`, chosen);
    if (sent.ok) reload();
  };
  return (
    <div className={styles['signed']}>
      <p role="status">
        {sending ? (
          t.signed.sending
        ) : file ? (
          <>
            <a
              href={`${address}?show`}
              target="_blank"
              rel="noreferrer"
              aria-label={`${t.signed.file}: ${file.name}`}
            >
              {file.name}
            </a>{' '}
            <span className={entryStyles['muted']}>
              {t.signed.by(file.addedByName, momentText(file.addedAt, w.locale))}
            </span>
          </>
        ) : (
          <span className={entryStyles['muted']}>{t.signed.none}</span>
        )}
      </p>
      {sheet.mayAttach ? (
        <div className={`${styles['doors']} screen-only`}>
          <input
            id={id}
            type="file"
            className="visually-hidden"
            accept=".pdf,.docx,.png,.jpg,.jpeg"
            aria-describedby={`${id}-warning`}
            disabled={sending}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) void send(chosen);
              target.value = '';
            }}
          />
          <label htmlFor={id} className={entryStyles['action']}>
            {file ? t.signed.replace : t.signed.add}
          </label>
          <p id={`${id}-warning`} className={entryStyles['muted']}>
            {t.signed.warning}
          </p>
        </div>
      ) : null}
      <Refusal failure={failure} />
    </div>
  );
}
