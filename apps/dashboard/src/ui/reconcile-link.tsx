import { Link } from '@tanstack/react-router';
import { usePageWording } from './use-page-wording.js';

/** Leads to what needs reconciling on an indicator: the numbers themselves stand there, side by side. */
export function ReconcileLink({ indicator }: { readonly indicator: { nameVi: string; nameEn: string } }) {
  const { t, w } = usePageWording();
  return (
    <p className="screen-only">
      <Link to="/reconcile" search={{ find: w.name(indicator) }}>
        {t.reconcile.toPage}
      </Link>
    </p>
  );
}
