import { MOST_IMPORT_MEGABYTES } from '@waymark/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { useFileSender } from '../../api/send-file.js';
import { Button } from '../../ui/button.js';
import { localMoment } from '../../ui/moment-text.js';
import { Page, Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import { importsQuery } from './import.graphql.js';
import styles from './import.module.css';
import { useImportWording } from './use-import-wording.js';

const NEWEST = { offset: 0, limit: 50 };

/** Where a file is brought in, and what became of those before. */
export function ImportsPage(): ReactNode {
  const { t } = useImportWording();
  return (
    <Page title={t.import.title}>
      <p className={styles['lead']}>{t.import.lead}</p>
      <DropFile />
      <Section title={t.import.history}>
        <ImportList />
      </Section>
    </Page>
  );
}

function DropFile() {
  const { t, failed } = useImportWording();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const { sending, send: sendFile } = useFileSender<{ readonly id: number }>({
    mostMegabytes: MOST_IMPORT_MEGABYTES,
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  async function send(file: File | undefined) {
    if (!file || sending) return;
    setRefusal(null);
    const sent = await sendFile(`/api/imports?name=${encodeURIComponent(file.name)}`, file);
    if (sent.ok) void navigate({ to: '/import/$id', params: { id: String(sent.answer.id) } });
    else setRefusal(`${file.name}: ${failed(sent.failure)}`);
  }
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <div
      className={styles['drop']}
      data-over={isOver}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void send(event.dataTransfer.files[0]);
      }}
    >
      <p>
        {t.import.drop}{' '}
        <Button look="primary" disabled={sending} onClick={() => input.current?.click()}>
          {t.import.choose}
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t.import.choose}
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        onChange={({ target }) => {
          void send(target.files?.[0]);
          target.value = '';
        }}
      />
      <p className={styles['muted']}>{t.import.secret}</p>
      <p role="status">{sending ? t.import.reading : ''}</p>
      {refusal ? (
        <p role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      ) : null}
    </div>
  );
}

function ImportList() {
  const { t, w, words } = useImportWording();
  const read = useRead(importsQuery, NEWEST, { fresh: true });
  if (read.failure) return <Failure failure={read.failure} retry={read.retry} />;
  if (!read.data) return <Skeleton rows={4} />;
  const { imports } = read.data;
  if (imports.length === 0) return <p className={styles['muted']}>{t.import.none}</p>;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t.import.file}</th>
          <th scope="col">{t.import.when}</th>
          <th scope="col">{t.import.by}</th>
          <th scope="col">{t.import.state}</th>
          <th scope="col">{t.import.result}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, fileName, stagedAt, stagedBy, state, counts }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/import/$id" params={{ id: String(id) }} className={styles['link']}>
                {fileName}
              </Link>
            </th>
            <td data-label={t.import.when}>{w.date(localMoment(stagedAt).day)}</td>
            <td data-label={t.import.by}>{stagedBy}</td>
            <td data-label={t.import.state}>{words.state[state]}</td>
            <td data-label={t.import.result} data-empty={counts === null}>
              {counts
                ? (
                    [
                      ['NEW', counts.newRows],
                      ['CHANGED', counts.changed],
                      ['SAME', counts.same],
                      ['REJECTED', counts.rejected],
                    ] as const
                  )
                    .filter(([, count]) => count > 0)
                    .map(([verdict, count]) => `${words.verdict[verdict]} ${w.number(count)}`)
                    .join(' · ')
                : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
