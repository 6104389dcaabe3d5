import type { ReactNode } from 'react';
import { useWording } from '../../ui/use-wording.js';
import { useOpenFigure } from './figure-provider.js';
import styles from './figure.module.css';

interface FigureButtonProps {
  readonly series: string;
  readonly period: string;
  readonly goal?: string | undefined;
  readonly indicator?: string | undefined;
  /** The number as it is written. */
  readonly children: ReactNode;
}

/** A number that opens its origin. */
export function FigureButton({ children, ...figure }: FigureButtonProps) {
  const { t } = useWording();
  const open = useOpenFigure();
  return (
    <button type="button" className={styles['figure']} title={t.figure.title} onClick={() => open(figure)}>
      {children}
    </button>
  );
}
