import { useParams } from '@tanstack/react-router';
import { isInForce } from '@waymark/domain';
import { useState, type ReactNode } from 'react';
import { type ReadFailure, useRead } from '../../api/client.js';
import type { AccountPartsFragment, RenewPasswordLinkMutation } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Refusal } from '../../ui/refusal.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { Failure, Missing } from '../../ui/state.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useSession } from '../../ui/use-session.js';
import { AdminPage } from './admin-page.js';
import {
  changePersonMutation,
  disablePersonMutation,
  personQuery,
  renewLinkMutation,
} from './admin.graphql.js';
import styles from './admin.module.css';
import { Delegate } from './delegate.js';
import { DelegationList } from './delegation-list.js';
import { HandOver } from './hand-over.js';
import { InvitationSent } from './outcome.js';
import { PersonForm } from './person-form.js';
import { PersonRoles } from './person-roles.js';
import { stateOf } from './person-state.js';

/** One person: what is known of them, what they hold, and what becomes of it. */
export function PersonPage(): ReactNode {
  const { id } = useParams({ from: '/admin/people/$id' });
  const { t } = usePageWording();
  const read = useRead(personQuery, { id });
  const today = useSession()?.today ?? '';
  if (read.failure) {
    return (
      <AdminPage title={t.admin.person}>
        <Failure failure={read.failure} retry={read.retry} />
      </AdminPage>
    );
  }
  if (!read.data) return <PageSkeleton />;
  const account = read.data.person;
  if (!account) {
    return (
      <AdminPage title={t.admin.person}>
        <Missing />
      </AdminPage>
    );
  }
  return (
    <AdminPage title={account.person.name}>
      <Details account={account} onChanged={read.retry} />
      <Section title={t.admin.roles}>
        <PersonRoles account={account} onChanged={read.retry} />
      </Section>
      <Section title={t.admin.delegations}>
        <DelegationList delegations={account.delegations} onChanged={read.retry} />
        <Delegate
          fromPersonId={account.person.id}
          held={account.grants.filter(({ validFrom, validTo }) =>
            isInForce({ from: validFrom, to: validTo ?? null }, today),
          )}
          onDone={read.retry}
        />
      </Section>
      <Section title={t.admin.handOver}>
        <HandOver personId={account.person.id} onChanged={read.retry} />
      </Section>
    </AdminPage>
  );
}

interface AccountProps {
  readonly account: AccountPartsFragment;
  readonly onChanged: () => void;
}

function Details({ account, onChanged }: AccountProps) {
  const { t } = usePageWording();
  const names = useNames();
  const today = useSession()?.today ?? '';
  const { person } = account;
  const [changing, setChanging] = useState(false);
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const [sent, setSent] = useState<RenewPasswordLinkMutation['renewPasswordLink'] | null>(null);
  const change = useWrite(changePersonMutation);
  const disable = useWrite(disablePersonMutation);
  const renew = useWrite(renewLinkMutation);
  const state = stateOf(account, today);
  const agency = names.agencies.find(({ id }) => id === person.agencyId);
  const setDisabled = async (from: string | null) => {
    const written = await disable.send({ id: person.id, basedOn: person.revision, from });
    setFailure(written.ok ? null : written.failure);
    if (written.ok) onChanged();
  };
  const newLink = async () => {
    const written = await renew.send({ personId: person.id });
    setFailure(written.ok ? null : written.failure);
    if (written.ok) setSent(written.data.renewPasswordLink);
  };
  if (changing) {
    return (
      <PersonForm
        person={{ ...person, agencyId: person.agencyId ?? null }}
        button={t.admin.save}
        onCancel={() => setChanging(false)}
        save={async (input) => {
          const written = await change.send({ id: person.id, basedOn: person.revision, input });
          if (!written.ok) return written.failure;
          setChanging(false);
          onChanged();
          return null;
        }}
      />
    );
  }
  return (
    <>
      <p className={styles['facts']}>
        {person.email} · {agency ? names.agency(agency) : t.admin.noUnit} · {t.admin.stateName[state]}
        {account.twoFactor ? `, ${t.admin.twoFactor}` : ''}
      </p>
      <Refusal failure={failure} />
      {sent ? <InvitationSent invitation={sent} /> : null}
      <div className={styles['row']}>
        <Button onClick={() => setChanging(true)}>{t.admin.change}</Button>
        {state === 'DISABLED' ? (
          <Button onClick={() => void setDisabled(null)}>{t.admin.enable}</Button>
        ) : (
          <>
            <Button onClick={() => void newLink()}>{t.admin.newLink}</Button>
            <Button title={t.admin.disableText} onClick={() => void setDisabled(today)}>
              {t.admin.disable}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
