import { type Action, type Grant, mayDo, type Subject } from '@waymark/domain';
import { useMemo } from 'react';
import { useRead } from '../api/client.js';
import type { SessionQuery } from '../api/generated/graphql.js';
import { sessionQuery } from '../api/session.graphql.js';

export type SessionFacts = SessionQuery['session'];

/** Who is signed in and how one signs in; null until it is known. */
export function useSession(): SessionFacts | null {
  return useRead(sessionQuery, {}).data?.session ?? null;
}

/** What a session may do to a subject, by the very rules of the server. */
export type May = (action: Action, subject?: Subject) => boolean;

const NOBODY: May = () => false;

/**
 * Whether one may do something: somewhere, or to a subject with all that it belongs to. False until it is known who
 * is signed in.
 */
export function useMayDo(): May {
  const session = useSession();
  return useMemo(() => {
    if (session === null) return NOBODY;
    const grants: Grant[] = session.grants.map(({ role, agencyId, areaId, indicatorId, ...grant }) => ({
      role,
      scope: { agencyId: agencyId ?? null, areaId: areaId ?? null, indicatorId: indicatorId ?? null },
      from: grant.from,
      to: grant.to ?? null,
      delegatedBy: grant.delegatedBy ?? null,
    }));
    const actor = { personId: session.person?.id ?? null, grants };
    return (action, subject) => mayDo(actor, action, session.today, subject);
  }, [session]);
}

/** Whether one may do something somewhere: what decides which links and buttons there are. */
export function useMay(action: Action): boolean {
  return useMayDo()(action);
}
