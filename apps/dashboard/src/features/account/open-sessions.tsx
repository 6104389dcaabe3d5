import { useState } from 'react';
import { type ReadFailure, useRead } from '../../api/client.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { deviceText } from '../../ui/device-text.js';
import { momentText } from '../../ui/moment-text.js';
import { Refusal } from '../../ui/refusal.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from '../admin/admin.module.css';
import { endSessionsMutation, openSessionsQuery } from './account.graphql.js';

/** Where one is signed in, on what, since when; one or all others are signed out from here. */
export function OpenSessions() {
  const { t, locale } = usePageWording();
  const read = useRead(openSessionsQuery, {});
  const [ended, setEnded] = useState<ReadFailure | number | null>(null);
  const { send, waiting } = useWrite(endSessionsMutation);
  const sessions = read.data?.openSessions;
  if (read.failure) return <Failure failure={read.failure} retry={read.retry} />;
  if (!sessions) return <Skeleton rows={2} />;
  const end = async (id: string | null) => {
    const written = await send({ id });
    setEnded(written.ok ? written.data.endSessions : written.failure);
    if (written.ok) read.retry();
  };
  const others = sessions.filter(({ isThis }) => !isThis).length;
  return (
    <>
      <p>{t.sessions.text}</p>
      <ul className={styles['lines']} aria-label={t.sessions.title}>
        {sessions.map(({ id, startedAt, address, device, isThis }) => {
          const named = deviceText(device) ?? t.sessions.unknownDevice;
          const since = t.sessions.since(momentText(startedAt, locale));
          return (
            <li key={id}>
              <span>
                <strong>{named}</strong>
                {isThis ? ` (${t.sessions.here})` : ''}, {since}
                {address ? `, ${t.sessions.address(address)}` : ''}
              </span>
              {isThis ? null : (
                <Button
                  look="quiet"
                  disabled={waiting}
                  aria-label={t.sessions.endOf(named, since)}
                  onClick={() => void end(id)}
                >
                  {t.sessions.end}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {others > 1 ? (
        <p>
          <Button disabled={waiting} onClick={() => void end(null)}>
            {t.sessions.endOthers}
          </Button>
        </p>
      ) : null}
      {typeof ended === 'number' ? (
        <p role="status">{t.sessions.ended(ended)}</p>
      ) : (
        <Refusal failure={ended} />
      )}
    </>
  );
}
