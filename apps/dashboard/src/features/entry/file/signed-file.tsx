import { useId, useRef, useState } from 'react';
import type { ReadFailure } from '../../../api/client.js';
import type { SheetPartsFragment } from '../../../api/generated/graphql.js';
import { sendFile } from '../../../api/send-file.js';
import { newKey } from '../../../api/write.js';
import { momentText } from '../../../ui/moment-text.js';
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
  const [state, setState] = useState<{ readonly sending?: boolean; readonly failure?: ReadFailure }>({});
  // The same file sent again after a lost answer is the same write.
  const last = useRef<{ readonly of: string; readonly key: string } | null>(null);
  const address = signedAddress({ roundId: sheet.round.id, agencyId: sheet.agency.id });
  const file = sheet.summary.signed?.file;
  const send = async (chosen: File) => {
    const of = `${chosen.name} ${chosen.size} ${chosen.lastModified}`;
    if (last.current?.of !== of) last.current = { of, key: newKey() };
    setState({ sending: true });
    const sent = await sendFile(
      `${address}?name=${encodeURIComponent(chosen.name)}`,
      chosen,
      last.current.key,
    );
    if (sent.ok || sent.failure.code !== 'NETWORK') last.current = null;
    setState(sent.ok ? {} : { failure: sent.failure });
    if (sent.ok) reload();
  };
  return (
    <div className={styles['signed']}>
      <p role="status">
        {state.sending ? (
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
            disabled={state.sending}
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
      {state.failure ? (
        <p role="alert" className={entryStyles['problem']}>
          {w.error(state.failure.code, state.failure.details)}
        </p>
      ) : null}
    </div>
  );
}
