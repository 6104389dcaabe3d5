import { Link } from '@tanstack/react-router';
import { fold, isInForce } from '@waymark/domain';
import { useState, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { AccountPartsFragment, InvitePersonMutation } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useSession } from '../../ui/use-session.js';
import { AdminPage } from './admin-page.js';
import { inviteMutation, peopleQuery } from './admin.graphql.js';
import styles from './admin.module.css';
import { InvitationSent } from './outcome.js';
import { PersonForm } from './person-form.js';
import { stateOf } from './person-state.js';

/** Who is here, what they hold, and the way to bring in somebody new. */
export function PeoplePage(): ReactNode {
  const { t } = usePageWording();
  const read = useRead(peopleQuery, {});
  const [inviting, setInviting] = useState(false);
  const [sent, setSent] = useState<InvitePersonMutation['invitePerson'] | null>(null);
  const [find, setFind] = useState('');
  const { send } = useWrite(inviteMutation);
  const people = read.data?.people;
  return (
    <AdminPage
      title={t.admin.people}
      actions={
        inviting ? null : (
          <Button look="primary" onClick={() => setInviting(true)}>
            {t.admin.invite}
          </Button>
        )
      }
    >
      {inviting ? (
        <PersonForm
          button={t.admin.inviteSend}
          onCancel={() => setInviting(false)}
          save={async (input) => {
            const written = await send({ input });
            if (!written.ok) return written.failure;
            setSent(written.data.invitePerson);
            setInviting(false);
            read.retry();
            return null;
          }}
        />
      ) : null}
      {sent ? <InvitationSent invitation={sent} /> : null}
      <div className={styles['bar']}>
        <input
          type="search"
          aria-label={t.admin.find}
          placeholder={t.admin.find}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
        {people ? <span role="status">{t.admin.total(people.length)}</span> : null}
      </div>
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : people ? (
        <PeopleTable people={people} find={find} />
      ) : (
        <Skeleton rows={8} />
      )}
    </AdminPage>
  );
}

function PeopleTable({
  people,
  find,
}: {
  readonly people: readonly AccountPartsFragment[];
  readonly find: string;
}) {
  const { t } = usePageWording();
  const names = useNames();
  const today = useSession()?.today ?? '';
  const unitOf = (id: string | null | undefined) => {
    const agency = names.agencies.find((one) => one.id === id);
    return agency ? names.agency(agency, 'short') : '';
  };
  const wanted = fold(find);
  const shown = people.filter(({ person }) =>
    fold(`${person.name} ${person.email} ${unitOf(person.agencyId)}`).includes(wanted),
  );
  return (
    <table role="table" className={styles['list']} aria-label={t.admin.people}>
      <thead role="rowgroup">
        <tr role="row">
          {[t.admin.name, t.admin.unit, t.admin.roles, t.admin.state].map((title) => (
            <th key={title} scope="col" role="columnheader">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {shown.map((one) => {
          const { id, name, email, agencyId } = one.person;
          const roles = one.grants
            .filter(({ validFrom, validTo }) => isInForce({ from: validFrom, to: validTo ?? null }, today))
            .map(({ role }) => t.role[role]);
          return (
            <tr key={id} role="row">
              <th scope="row" role="rowheader">
                <Link to="/admin/people/$id" params={{ id }}>
                  {name}
                </Link>
                <span className={styles['muted']}>{email}</span>
              </th>
              <td role="cell" data-label={t.admin.unit}>
                {unitOf(agencyId) || '–'}
              </td>
              <td role="cell" data-label={t.admin.roles}>
                {roles.length > 0 ? [...new Set(roles)].join(', ') : t.admin.noRole}
              </td>
              <td role="cell" data-label={t.admin.state}>
                {t.admin.stateName[stateOf(one, today)]}
                {one.twoFactor ? `, ${t.admin.twoFactor}` : ''}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
