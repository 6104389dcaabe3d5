import type { ReactNode } from 'react';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './goal-why.module.css';

/** Where the sentence of the promise stands on the page of a goal. */
export const PROMISE_PLACE = 'promise';

/** A number that was promised: leads to the sentence in which it stands. */
export function PromiseJump({ children }: { readonly children: ReactNode }) {
  const { t } = usePageWording();
  const jump = () => {
    const place = document.getElementById(PROMISE_PLACE);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className={styles['jump']} title={t.why.toPromise} onClick={jump}>
      {children}
    </button>
  );
}
