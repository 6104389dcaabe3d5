import { useState, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { sessionQuery } from '../../api/session.graphql.js';
import { askAuth } from '../../api/auth.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { SessionFacts } from '../../ui/use-session.js';
import styles from './account.module.css';
import { HeldRoles } from './held-roles.js';
import { NewPasswordForm } from './new-password-form.js';
import { OpenSessions } from './open-sessions.js';
import { OwnDelegations } from './own-delegations.js';
import { TwoFactor } from './two-factor.js';

/** What one holds here, and how one signs in. */
export function AccountPage(): ReactNode {
  const { t } = usePageWording();
  const read = useRead(sessionQuery, {});
  const session = read.data?.session;
  if (!session?.person) return <PageSkeleton />;
  if (session.mustChangePassword) {
    return (
      <Page title={t.setPassword.title}>
        <div className={styles['narrow']}>
          <p>{t.setPassword.mustChange}</p>
          <ChangePassword onSaved={() => location.assign('/')} />
        </div>
      </Page>
    );
  }
  return (
    <Page title={t.account.title} kicker={session.person.email}>
      <Facts session={session} />
      <Section title={t.admin.delegations}>
        <OwnDelegations session={session} />
      </Section>
      <Section title={t.account.password}>
        <PasswordSection />
      </Section>
      <Section title={t.sessions.title}>
        <OpenSessions />
      </Section>
      <Section title={t.account.twoFactor}>
        <div className={styles['narrow']}>
          <TwoFactor on={session.twoFactor} onChanged={read.retry} />
        </div>
      </Section>
    </Page>
  );
}

function Facts({ session }: { readonly session: SessionFacts }) {
  const { t } = usePageWording();
  const names = useNames();
  const unit = names.agencies.find(({ id }) => id === session.person?.agencyId);
  return (
    <Section title={session.person?.name ?? ''}>
      {unit ? (
        <p className={styles['unit']}>
          {t.account.unit}: {names.agency(unit)}
        </p>
      ) : null}
      <HeldRoles session={session} />
    </Section>
  );
}

function PasswordSection() {
  const { t } = usePageWording();
  const [state, setState] = useState<'CLOSED' | 'OPEN' | 'DONE'>('CLOSED');
  if (state === 'OPEN') {
    return (
      <div className={styles['narrow']}>
        <ChangePassword onSaved={() => setState('DONE')} />
      </div>
    );
  }
  return (
    <div className={styles['steps']}>
      {state === 'DONE' ? <p role="status">{t.setPassword.doneSignedIn}</p> : null}
      <div>
        <Button onClick={() => setState('OPEN')}>{t.account.changePassword}</Button>
      </div>
    </div>
  );
}

function ChangePassword({ onSaved }: { readonly onSaved: () => void }) {
  return (
    <NewPasswordForm
      withCurrent
      save={(newPassword, currentPassword) =>
        askAuth('/change-password', { newPassword, currentPassword, revokeOtherSessions: true })
      }
      onSaved={onSaved}
    />
  );
}
