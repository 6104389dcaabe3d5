import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { NO_ASSUMPTION } from './goal.search.js';
import styles from './goal-what-if.module.css';

/** Where the assumption stands on the page of a goal. */
export const ASSUMPTION_PLACE = 'assumption';

/** Over a page whose address carries an assumption: what is fact, what is not, and the way back. */
export function AssumptionBanner() {
  const { t } = usePageWording();
  const navigate = useNavigate({ from: '/goals/$id' });
  const show = () => {
    const place = document.getElementById(ASSUMPTION_PLACE);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  };
  const clear = () =>
    void navigate({ search: (old) => ({ ...old, ...NO_ASSUMPTION }), replace: true, resetScroll: false });
  return (
    <div role="note" className={styles['banner']}>
      <strong>{t.whatIf.badge}</strong>
      <span>{t.whatIf.inAddress}</span>
      <Button className="screen-only" onClick={show}>
        {t.whatIf.show}
      </Button>
      <Button className="screen-only" onClick={clear}>
        {t.whatIf.reset}
      </Button>
    </div>
  );
}
