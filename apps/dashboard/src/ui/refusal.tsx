import type { ReactNode } from 'react';
import type { ReadFailure } from '../api/client.js';
import styles from './refusal.module.css';
import { useWording } from './use-wording.js';

interface RefusalProps {
  readonly failure: ReadFailure | null;
  /** What more is to be said of it. */
  readonly children?: ReactNode;
}

/** Why a write was refused, where it was: beside what was typed, which stays. */
export function Refusal({ failure, children }: RefusalProps) {
  const { w } = useWording();
  if (failure === null) return null;
  return (
    <p role="alert" className={styles['refusal']}>
      {w.error(failure.code, failure.details)}
      {children ? <> {children}</> : null}
    </p>
  );
}
