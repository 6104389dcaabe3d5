import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './document-files.module.css';
import { openPdf, type PdfText } from './pdf-text.js';

interface PageTextProps {
  readonly fileId: number;
  readonly fileName: string;
  /** A sentence that was selected, with the number of its page. */
  readonly onTake: (sentence: string, page: number) => void;
}

/** The text of an uploaded PDF, a page at a time; what is selected in it is taken with the number of its page. */
export function PageText({ fileId, fileName, onTake }: PageTextProps) {
  const { t } = usePageWording();
  const id = useId();
  const [pdf, setPdf] = useState<PdfText | 'UNREADABLE' | null>(null);
  const [page, setPage] = useState(1);
  // The page before stays until the next one is read, so that nothing jumps and no button is lost.
  const [shown, setShown] = useState<{ readonly page: number; readonly text: string } | null>(null);
  const [isNothing, setNothing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    let opened: PdfText | null = null;
    let isGone = false;
    openPdf(`/api/files/${fileId}`).then(
      (found) => {
        if (isGone) return found.close();
        opened = found;
        setPdf(found);
      },
      () => setPdf('UNREADABLE'),
    );
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [fileId]);

  useEffect(() => {
    if (pdf === null || pdf === 'UNREADABLE') return;
    let isGone = false;
    pdf.page(page).then(
      (text) => isGone || setShown({ page, text }),
      () => isGone || setShown({ page, text: '' }),
    );
    return () => {
      isGone = true;
    };
  }, [pdf, page]);

  if (pdf === 'UNREADABLE') return <p role="alert">{t.marking.unreadable(fileName)}</p>;
  if (pdf === null || shown === null) return <p role="status">{t.marking.opening(fileName)}</p>;
  const go = (to: number) => {
    setNothing(false);
    setPage(to);
  };
  // A field keeps what is selected in it, also when the button is pressed.
  const take = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const sentence = shown.text.slice(selectionStart, selectionEnd).trim().replace(/\s+/g, ' ');
    setNothing(sentence === '');
    if (sentence !== '') onTake(sentence, shown.page);
  };
  return (
    <div className={styles['pageText']}>
      <div className={styles['pages']}>
        <Button disabled={page <= 1} onClick={() => go(page - 1)}>
          {t.marking.before}
        </Button>
        <span role="status">{t.marking.page(shown.page, pdf.pages)}</span>
        <Button disabled={page >= pdf.pages} onClick={() => go(page + 1)}>
          {t.marking.after}
        </Button>
      </div>
      {shown.text === '' ? (
        <p>{t.marking.picture}</p>
      ) : (
        <>
          <label htmlFor={id}>{t.marking.select}</label>
          <textarea key={shown.page} id={id} ref={area} readOnly rows={14} value={shown.text} />
          <Button look="primary" onClick={take}>
            {t.marking.take}
          </Button>
          {isNothing ? <p role="alert">{t.marking.nothing}</p> : null}
        </>
      )}
    </div>
  );
}
