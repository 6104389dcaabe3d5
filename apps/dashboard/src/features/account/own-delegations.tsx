import { useRead } from '../../api/client.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import type { SessionFacts } from '../../ui/use-session.js';
import { delegationsQuery } from '../admin/admin.graphql.js';
import { Delegate } from '../admin/delegate.js';
import { DelegationList } from '../admin/delegation-list.js';

/** What one hands to others and others to oneself; only one's own roles can be handed on, as they are. */
export function OwnDelegations({ session }: { readonly session: SessionFacts }) {
  const read = useRead(delegationsQuery, {});
  if (read.failure) return <Failure failure={read.failure} retry={read.retry} />;
  if (!read.data) return <Skeleton rows={1} />;
  return (
    <>
      <DelegationList delegations={read.data.delegations} onChanged={read.retry} />
      <Delegate
        fromPersonId={session.person?.id ?? ''}
        held={session.grants.filter(({ delegatedBy }) => !delegatedBy)}
        onDone={read.retry}
      />
    </>
  );
}
