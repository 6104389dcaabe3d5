import type { Status } from '@waymark/domain';
import styles from './status.module.css';
import { useWording } from './use-wording.js';

/** Shape and colour class of each verdict: told apart without colour and in black and white. */
const LOOK: Readonly<Record<Status, string>> = {
  ACHIEVED: 'good',
  ACHIEVED_LATE: 'good',
  ON_TRACK: 'good',
  AT_RISK: 'risk',
  OFF_TRACK: 'off',
  MISSED: 'missed',
  AWAITING_DATA: 'none',
  OPEN: 'none',
  NOT_ASSESSABLE: 'none',
};

/** The sign of a verdict; its word stands beside it. */
export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <svg className={`${styles['shape']} ${styles[LOOK[status]]}`} viewBox="0 0 16 16" aria-hidden="true">
      <Drawing status={status} />
    </svg>
  );
}

function Drawing({ status }: { readonly status: Status }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;
  const cut = {
    fill: 'none',
    stroke: 'var(--wm-surface)',
    strokeWidth: 1.8,
    strokeLinecap: 'round',
  } as const;
  switch (status) {
    case 'ACHIEVED':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="M4.8 8.3 7.1 10.6 11.3 5.8" {...cut} strokeLinejoin="round" />
        </>
      );
    case 'ACHIEVED_LATE':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="M8 4.2V8.3L10.8 10" {...cut} strokeLinejoin="round" />
        </>
      );
    case 'ON_TRACK':
      return <circle cx="8" cy="8" r="5.8" {...line} strokeWidth={2.4} />;
    case 'AT_RISK':
      return <path d="M8 1.6 15 14H1Z" className={styles['riskShape']} />;
    case 'OFF_TRACK':
      return <rect x="2" y="2" width="12" height="12" rx="1" fill="currentColor" />;
    case 'MISSED':
      return <path d="M3 3 13 13M13 3 3 13" {...line} strokeWidth={3} strokeLinecap="round" />;
    case 'AWAITING_DATA':
      return <circle cx="8" cy="8" r="5.8" {...line} strokeDasharray="2.6 2" />;
    case 'OPEN':
      return <circle cx="8" cy="8" r="5.8" {...line} />;
    case 'NOT_ASSESSABLE':
      return <path d="M3 8H13" {...line} strokeWidth={2.6} strokeLinecap="round" />;
  }
}

interface StatusLabelProps {
  readonly status: Status;
  readonly exceeded?: boolean;
}

/** A verdict: shape, word and colour. */
export function StatusLabel({ status, exceeded = false }: StatusLabelProps) {
  const { w } = useWording();
  return (
    <span className={`${styles['label']} ${styles[LOOK[status]]}`}>
      <StatusShape status={status} />
      <span>
        {w.status(status)}
        {exceeded ? <span className={styles['mark']}> ({w.mark('EXCEEDED')})</span> : null}
      </span>
    </span>
  );
}
