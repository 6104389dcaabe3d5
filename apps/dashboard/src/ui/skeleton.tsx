import type { ReactNode } from 'react';
import styles from './skeleton.module.css';
import { useWording } from './use-wording.js';

interface SkeletonProps {
  readonly rows?: number;
  /** Height of a row in rem: that of what will stand there. */
  readonly height?: number;
}

/** Keeps the place of what is being loaded. */
export function Skeleton({ rows = 8, height = 2.9 }: SkeletonProps) {
  const { t } = useWording();
  return (
    <div role="status" aria-label={t.state.loading} className={styles['skeleton']}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles['row']} style={{ height: `${height}rem` }}>
          <span style={{ width: `${30 + ((row * 37) % 28)}%` }} />
          <span style={{ width: '9%' }} />
          <span style={{ width: '12%' }} />
          <span style={{ width: '8%' }} />
        </div>
      ))}
    </div>
  );
}

/** A whole page on its way. */
export function PageSkeleton(): ReactNode {
  return (
    <div className={styles['page']}>
      <Skeleton rows={12} />
    </div>
  );
}
