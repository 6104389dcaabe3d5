import { useId, useState } from 'react';
import type { ReadFailure } from '../../api/client.js';
import { useFileSender } from '../../api/send-file.js';
import { REGISTER_TYPES, useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { FileField } from '../../ui/file-field.js';
import { Section } from '../../ui/page.js';
import { Refusal } from '../../ui/refusal.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useMay } from '../../ui/use-session.js';
import type { DocumentData } from './document.page.js';
import styles from './document-files.module.css';
import { withdrawFileMutation } from './document.graphql.js';
import { MarkSentence } from './mark-sentence.js';

interface DocumentFilesProps {
  readonly page: DocumentData;
  readonly refresh: () => void;
}

/** The files of a document: anybody opens them; planners add them and mark sentences. */
export function DocumentFiles({ page, refresh }: DocumentFilesProps) {
  const { t, w } = usePageWording();
  const mayEdit = useMay('MANAGE_REGISTER');
  const { files, document } = page;
  if (files.length === 0 && !mayEdit) return null;
  return (
    <Section title={t.files.title}>
      {files.length === 0 ? <p className={styles['muted']}>{t.files.none}</p> : null}
      <ul className={styles['files']}>
        {files.map((file) => (
          <li key={file.id}>
            <a
              href={`/api/files/${file.id}?show`}
              target="_blank"
              rel="noreferrer"
              aria-label={t.files.showOf(file.name)}
            >
              {file.name}
            </a>{' '}
            <span className={styles['muted']}>{t.files.size(w.number(file.size / 1024 / 1024, 2))}</span>
            {mayEdit ? <Withdraw file={file} refresh={refresh} /> : null}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <>
          <Upload documentId={document.id} refresh={refresh} />
          <MarkSentence documentId={document.id} files={files} />
        </>
      ) : null}
    </Section>
  );
}

function Upload({ documentId, refresh }: { readonly documentId: string; readonly refresh: () => void }) {
  const { t } = usePageWording();
  const [added, setAdded] = useState<string | null>(null);
  const { sending, failure, send: sendFile } = useFileSender();
  const send = async (file: File) => {
    setAdded(null);
    const query = new URLSearchParams({ document: documentId, name: file.name });
    const sent = await sendFile(`/api/files?${query}`, file);
    if (!sent.ok) return;
    setAdded(file.name);
    refresh();
  };
  return (
    <div className={styles['upload']}>
      <FileField
        label={t.files.add}
        accept=".pdf,.docx,.png,.jpg,.jpeg"
        disabled={sending}
        onFile={(file) => void send(file)}
      >
        <strong>{t.files.warning}</strong> <span className={styles['muted']}>{t.files.kinds}</span>
      </FileField>
      <p role="status">{sending ? t.files.sending : added ? t.files.added(added) : null}</p>
      <Refusal failure={failure} />
    </div>
  );
}

interface WithdrawProps {
  readonly file: DocumentData['files'][number];
  readonly refresh: () => void;
}

function Withdraw({ file, refresh }: WithdrawProps) {
  const { t } = usePageWording();
  const id = useId();
  const [reason, setReason] = useState<string | null>(null);
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const writing = useWrite(withdrawFileMutation, REGISTER_TYPES);
  if (reason === null) {
    return (
      <>
        {' '}
        <Button look="quiet" aria-label={t.files.withdrawOf(file.name)} onClick={() => setReason('')}>
          {t.files.withdraw}
        </Button>
      </>
    );
  }
  const withdraw = async () => {
    const written = await writing.send({ id: file.id, reason });
    if (written.ok) refresh();
    else setFailure(written.failure);
  };
  return (
    <div className={styles['withdraw']}>
      <p>{t.files.withdrawLead}</p>
      <label htmlFor={id}>{t.files.withdrawReason}</label>
      <input id={id} value={reason} onChange={({ target }) => setReason(target.value)} />
      <Button onClick={() => void withdraw()} disabled={writing.waiting}>
        {t.files.withdraw}
      </Button>{' '}
      <Button onClick={() => setReason(null)}>{t.files.cancel}</Button>
      <Refusal failure={failure} />
    </div>
  );
}
