import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { DocumentData } from './document.page.js';
import styles from './document-files.module.css';

const PageText = lazy(async () => ({ default: (await import('./page-text.js')).PageText }));

interface MarkSentenceProps {
  readonly documentId: string;
  readonly files: DocumentData['files'];
}

/**
 * A sentence of the document with its place, from which a goal or a statement is registered: selected in the text of an
 * uploaded PDF, or typed.
 */
export function MarkSentence({ documentId, files }: MarkSentenceProps) {
  const { t } = usePageWording();
  const id = useId();
  const [quote, setQuote] = useState('');
  const [clause, setClause] = useState('');
  const [open, setOpen] = useState<DocumentData['files'][number] | null>(null);
  const pdfs = files.filter(({ name }) => /\.pdf$/i.test(name));
  const search = { document: documentId, quote_vi: quote.trim().replace(/\s+/g, ' '), clause: clause.trim() };
  const isReady = search.quote_vi !== '';
  return (
    <div className={styles['mark']}>
      <h3>{t.files.mark}</h3>
      <p className={styles['muted']}>{pdfs.length > 0 ? t.marking.lead : t.files.markLead}</p>
      {pdfs.map((file) => (
        <Button
          key={file.id}
          aria-expanded={open?.id === file.id}
          onClick={() => setOpen(open?.id === file.id ? null : file)}
        >
          {open?.id === file.id ? t.marking.hide(file.name) : t.marking.show(file.name)}
        </Button>
      ))}
      {open ? (
        <Suspense fallback={<p role="status">{t.marking.opening(open.name)}</p>}>
          <PageText
            key={open.id}
            fileId={open.id}
            fileName={open.name}
            onTake={(sentence, page) => {
              setQuote(sentence);
              setClause(t.marking.place(page));
            }}
          />
        </Suspense>
      ) : null}
      <label htmlFor={`${id}-quote`}>{t.files.sentence}</label>
      <textarea id={`${id}-quote`} rows={3} value={quote} onChange={({ target }) => setQuote(target.value)} />
      <label htmlFor={`${id}-clause`}>{t.files.place}</label>
      <input id={`${id}-clause`} value={clause} onChange={({ target }) => setClause(target.value)} />
      {isReady ? (
        <p className={styles['next']}>
          <Link to="/register/$noun/$id" params={{ noun: 'goal', id: 'new' }} search={search}>
            {t.files.toGoal}
          </Link>
          <Link to="/register/$noun/$id" params={{ noun: 'statement', id: 'new' }} search={search}>
            {t.files.toStatement}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
