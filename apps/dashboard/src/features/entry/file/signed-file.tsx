import type { SheetPartsFragment } from '../../../api/generated/graphql.js';
import { useFileSender } from '../../../api/send-file.js';
import { FileField } from '../../../ui/file-field.js';
import { momentText } from '../../../ui/moment-text.js';
import { Refusal } from '../../../ui/refusal.js';
import { usePageWording } from '../../../ui/use-page-wording.js';
import entryStyles from '../entry.module.css';
import styles from './form-file.module.css';
import { signedAddress } from './sheet-address.js';
import { SignedLink } from './signed-link.js';

interface SignedFileProps {
  readonly sheet: SheetPartsFragment;
  readonly reload: () => void;
}

/** The file of the signed document: whoever sees the form opens it, whoever fills it in attaches it. */
export function SignedFile({ sheet, reload }: SignedFileProps) {
  const { t, w } = usePageWording();
  const { sending, failure, send: sendFile } = useFileSender();
  const key = { roundId: sheet.round.id, agencyId: sheet.agency.id };
  const file = sheet.summary.signed?.file;
  const send = async (chosen: File) => {
    const sent = await sendFile(`${signedAddress(key)}?name=${encodeURIComponent(chosen.name)}`, chosen);
    if (sent.ok) reload();
  };
  return (
    <div className={styles['signed']}>
      <p role="status">
        {sending ? (
          t.signed.sending
        ) : file ? (
          <>
            <SignedLink {...key} name={file.name} />{' '}
            <span className={entryStyles['muted']}>
              {t.signed.by(file.addedByName, momentText(file.addedAt, w.locale))}
            </span>
          </>
        ) : (
          <span className={entryStyles['muted']}>{t.signed.none}</span>
        )}
      </p>
      {sheet.mayAttach ? (
        <div className="screen-only">
          <FileField
            label={file ? t.signed.replace : t.signed.add}
            accept=".pdf,.docx,.png,.jpg,.jpeg"
            disabled={sending}
            onFile={(chosen) => void send(chosen)}
          >
            <span className={entryStyles['muted']}>{t.signed.warning}</span>
          </FileField>
        </div>
      ) : null}
      <Refusal failure={failure} />
    </div>
  );
}
