import { useState } from 'react';
import { useRead } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { SessionFacts } from '../../ui/use-session.js';
import { delegationsQuery } from '../admin/admin.graphql.js';
import { DelegateForm } from '../admin/delegate-form.js';
import { DelegationList } from '../admin/delegation-list.js';

/** What one hands to others and others to oneself; only one's own roles can be handed on, as they are. */
export function OwnDelegations({ session }: { readonly session: SessionFacts }) {
  const { t } = usePageWording();
  const read = useRead(delegationsQuery, {});
  const [open, setOpen] = useState(false);
  const own = session.grants.filter(({ delegatedBy }) => !delegatedBy);
  return (
    <>
      <DelegationList delegations={read.data?.delegations ?? []} onChanged={read.retry} />
      {own.length === 0 ? null : open ? (
        <DelegateForm
          fromPersonId={session.person?.id ?? ''}
          held={own}
          onCancel={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            read.retry();
          }}
        />
      ) : (
        <p>
          <Button onClick={() => setOpen(true)}>{t.admin.delegate}</Button>
        </p>
      )}
    </>
  );
}
