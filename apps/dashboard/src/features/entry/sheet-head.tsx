import { REPORTED_STATUSES } from '@waymark/domain';
import { useId, type ReactNode, type RefObject } from 'react';
import { usePageWording } from '../../ui/use-page-wording.js';
import { DayField } from './cell-panel.js';
import styles from './entry.module.css';
import { HeadConflict } from './head-conflict.js';
import type { SheetHeadHook } from './use-sheet-head.js';

interface SheetHeadProps {
  readonly head: SheetHeadHook;
  readonly disabled: boolean;
  /** Whether values wait for the kind of figures to be chosen. */
  readonly needsStatus: boolean;
  readonly statusField: RefObject<HTMLSelectElement | null>;
  /** The file of the signed document. */
  readonly children: ReactNode;
}

/** What is said once for the whole form: the kind of its figures, their source, the signed document that goes with it. */
export function SheetHead({ head, disabled, needsStatus, statusField, children }: SheetHeadProps) {
  const { t, w } = usePageWording();
  const id = useId();
  const { typed, write, problem } = head;
  return (
    <div className={styles['sheetHead']}>
      <div>
        <label htmlFor={`${id}-status`}>{t.entry.sheetStatus}</label>
        <select
          ref={statusField}
          id={`${id}-status`}
          aria-invalid={needsStatus || undefined}
          aria-describedby={needsStatus ? `${id}-needs` : undefined}
          disabled={disabled}
          value={typed.status}
          onChange={({ target }) => write({ status: target.value })}
        >
          <option value="">{t.entry.choose}</option>
          {REPORTED_STATUSES.map((status) => (
            <option key={status} value={status}>
              {w.valueStatus(status)}
            </option>
          ))}
        </select>
        {needsStatus ? (
          <em id={`${id}-needs`} className={styles['problem']}>
            {t.entry.needsStatus}
          </em>
        ) : null}
      </div>
      <div className={styles['grow']}>
        <label htmlFor={`${id}-source`}>{t.entry.sheetSource}</label>
        <input
          id={`${id}-source`}
          disabled={disabled}
          autoComplete="off"
          maxLength={2000}
          placeholder={t.entry.sheetSourceHint}
          value={typed.sourceRef}
          onChange={({ target }) => write({ sourceRef: target.value })}
        />
      </div>
      <details className={`${styles['signed']} screen-only`}>
        <summary>
          {t.entry.signedTitle}
          {typed.signedNumber === '' ? null : `: ${typed.signedNumber}`}
        </summary>
        <div className={styles['fields']}>
          <label htmlFor={`${id}-number`}>{t.entry.signedNumber}</label>
          <input
            id={`${id}-number`}
            disabled={disabled}
            autoComplete="off"
            maxLength={200}
            value={typed.signedNumber}
            onChange={({ target }) => write({ signedNumber: target.value })}
          />
          <DayField
            label={t.entry.signedOn}
            day={typed.signedOn}
            disabled={disabled}
            onDay={(signedOn) => write({ signedOn })}
          />
          <label htmlFor={`${id}-signer`}>{t.entry.signer}</label>
          <input
            id={`${id}-signer`}
            disabled={disabled}
            autoComplete="off"
            maxLength={200}
            value={typed.signer}
            onChange={({ target }) => write({ signer: target.value })}
          />
          {children}
        </div>
      </details>
      {head.conflict ? (
        <HeadConflict conflict={head.conflict} onMine={head.keepMine} onTheirs={head.takeTheirs} />
      ) : null}
      {problem ? (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
