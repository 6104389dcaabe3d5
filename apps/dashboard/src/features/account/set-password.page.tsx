import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { askAuth } from '../../api/auth.js';
import { Page } from '../../ui/page.js';
import { Notice } from '../../ui/state.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from '../sign-in/sign-in.module.css';
import { NewPasswordForm } from './new-password-form.js';

/** Where a mailed or handed-over link leads. Its secret stands behind #, which no server and no log sees. */
export function SetPasswordPage(): ReactNode {
  const { t } = usePageWording();
  const [token] = useState(() => location.hash.slice(1));
  const [done, setDone] = useState(false);
  const toSignIn = <Link to="/sign-in">{t.signIn.title}</Link>;
  return (
    <Page title={t.setPassword.title}>
      <div className={styles['door']}>
        {done ? (
          <Notice title={t.setPassword.title} text={t.setPassword.done}>
            {toSignIn}
          </Notice>
        ) : token === '' ? (
          <Notice alert title={t.setPassword.deadTitle} text={t.setPassword.dead}>
            {toSignIn}
          </Notice>
        ) : (
          <NewPasswordForm
            save={(newPassword) => askAuth('/reset-password', { token, newPassword })}
            onSaved={() => setDone(true)}
          />
        )}
      </div>
    </Page>
  );
}
