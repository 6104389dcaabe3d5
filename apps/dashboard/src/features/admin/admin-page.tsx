import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../ui/page.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useMayDo } from '../../ui/use-session.js';
import styles from './admin.module.css';

interface AdminPageProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the administration, with the ways to the others that the reader may open. */
export function AdminPage({ title, actions, children }: AdminPageProps) {
  const { t } = usePageWording();
  const may = useMayDo();
  return (
    <Page title={title} kicker={t.accountNav.admin} actions={actions}>
      <nav aria-label={t.admin.navigation} className={styles['tabs']}>
        {may('ADMINISTER') ? (
          <>
            <Link to="/admin" activeOptions={{ exact: true, includeSearch: false }}>
              {t.admin.people}
            </Link>
            <Link to="/admin/keys">{t.admin.keys}</Link>
          </>
        ) : null}
        {may('READ_AUDIT') ? <Link to="/admin/audit">{t.admin.audit}</Link> : null}
      </nav>
      {children}
    </Page>
  );
}
