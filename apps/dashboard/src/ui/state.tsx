import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReadFailure } from '../api/client.js';
import { Button } from './button.js';
import styles from './state.module.css';
import { useWording } from './use-wording.js';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  readonly alert?: boolean;
}

/** Instead of data: what is the matter and the one next thing to do. */
export function Notice({ title, text, children, alert = false }: NoticeProps) {
  return (
    <div className={styles['notice']} role={alert ? 'alert' : 'status'}>
      <p className={styles['title']}>{title}</p>
      <p>{text}</p>
      {children ? <div className={styles['next']}>{children}</div> : null}
    </div>
  );
}

interface FailureProps {
  readonly failure: ReadFailure;
  readonly retry: () => void;
}

/** The server did not answer, or refused; it says why, and the address keeps all that was asked. */
export function Failure({ failure: { code, details }, retry }: FailureProps) {
  const { t, w } = useWording();
  const away = code === 'NETWORK';
  return (
    <Notice
      alert
      title={away ? t.state.failedTitle : t.state.refusedTitle}
      text={away ? t.state.failedText : w.error(code, details)}
    >
      <Button look="primary" onClick={retry}>
        {t.state.retry}
      </Button>
    </Notice>
  );
}

/** There is nothing under this address on the day asked for. */
export function Missing() {
  const { t } = useWording();
  return (
    <Notice title={t.state.missingTitle} text={t.state.missingText}>
      <Link to="/" className={styles['link']}>
        {t.state.toBoard}
      </Link>
    </Notice>
  );
}
