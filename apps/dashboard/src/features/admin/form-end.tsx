import type { ReadFailure } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './admin.module.css';
import { Refusal } from '../../ui/refusal.js';

interface FormEndProps {
  /** Why it was refused. */
  readonly failure: ReadFailure | null;
  /** What is written on the button that sends it. */
  readonly send: string;
  readonly onCancel: () => void;
}

/** How a form ends: why it was refused, the button that sends it, the one that leaves it. */
export function FormEnd({ failure, send, onCancel }: FormEndProps) {
  const { t } = usePageWording();
  return (
    <>
      <Refusal failure={failure} />
      <div className={styles['row']}>
        <Button look="primary" type="submit">
          {send}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t.admin.cancel}
        </Button>
      </div>
    </>
  );
}
