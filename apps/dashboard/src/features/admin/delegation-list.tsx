import { addDays } from '@waymark/domain';
import { useState } from 'react';
import type { ReadFailure } from '../../api/client.js';
import type { DelegationPartsFragment } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../../ui/refusal.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useScopeText } from '../../ui/use-scope-text.js';
import { useMay, useSession } from '../../ui/use-session.js';
import { endDelegationMutation } from './admin.graphql.js';
import styles from './admin.module.css';

interface DelegationListProps {
  readonly delegations: readonly DelegationPartsFragment[];
  readonly onChanged: () => void;
}

/** Who handed what to whom, how long and why; ended by whose role it is, or an administrator. */
export function DelegationList({ delegations, onChanged }: DelegationListProps) {
  const { t, w } = usePageWording();
  const session = useSession();
  const administers = useMay('ADMINISTER');
  const scopeText = useScopeText();
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const { send } = useWrite(endDelegationMutation);
  const today = session?.today ?? '';
  const end = async ({ id, revision }: DelegationPartsFragment) => {
    const written = await send({ id, end: { basedOn: revision, lastDay: addDays(today, -1) } });
    setFailure(written.ok ? null : written.failure);
    if (written.ok) onChanged();
  };
  if (delegations.length === 0) return <p>{t.admin.noDelegations}</p>;
  return (
    <>
      <ul className={styles['lines']} aria-label={t.admin.delegations}>
        {delegations.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{t.admin.delegationLine(one.fromPersonName, one.toPersonName)}</strong>:{' '}
              {t.role[one.role]}, {scopeText(one)},{' '}
              {t.account.fromTo(w.date(one.validFrom), w.date(one.validTo))}
              {one.validTo < today ? ` (${t.admin.past})` : ''}. {t.admin.reason}: {one.reason}
            </span>
            {one.validTo >= today && (administers || one.fromPersonId === session?.person?.id) ? (
              <Button look="quiet" onClick={() => void end(one)}>
                {t.admin.endDelegation}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Refusal failure={failure} />
    </>
  );
}
