import type { DataSource } from 'typeorm';
import type { Reader } from './digest-content.js';

/** How often a mail is tried within its day. */
const MOST_ATTEMPTS = 7;
/** Minutes until the second attempt; each further one waits twice as long. */
const FIRST_WAIT_MINUTES = 5;

/** Queues a mail for everybody who holds a role and has none of that day, of whatever state. */
export async function queueAll(database: DataSource, day: string): Promise<void> {
  await database.query(
    `INSERT INTO digest_claim (person_id, day, state) SELECT p.id, $1::date, 'QUEUED' FROM person p
      WHERE (p.disabled_on IS NULL OR p.disabled_on > $1::date)
        AND p.id IN (SELECT person_id FROM role_grant UNION SELECT to_person_id FROM delegation)
     ON CONFLICT DO NOTHING`,
    [day],
  );
}

/** Queues the mails of people who have had none that day; gives how many they are. */
export async function queueFor(
  database: Pick<DataSource, 'query'>,
  personIds: readonly string[],
  day: string,
): Promise<number> {
  const queued: unknown[] = await database.query(
    `INSERT INTO digest_claim (person_id, day, state) SELECT unnest($1::text[]), $2, 'QUEUED'
     ON CONFLICT (person_id, day) DO UPDATE SET state = 'QUEUED', attempts = 0
       WHERE digest_claim.state = 'NOTHING'
     RETURNING person_id`,
    [personIds, day],
  );
  return queued.length;
}

/** Takes the next mail to send, for this server alone; null where there is none. */
export async function beginNext(database: DataSource, day: string, now: Date): Promise<Reader | null> {
  const [[reader]]: [Reader[]] = await database.query(
    `UPDATE digest_claim d SET state = 'BEGUN', attempts = d.attempts + 1, tried_at = $2
       FROM person p
      WHERE p.id = d.person_id AND (d.person_id, d.day) = (
        SELECT c.person_id, c.day FROM digest_claim c
         WHERE c.day = $1 AND (c.state = 'QUEUED' OR (c.state = 'REFUSED' AND c.attempts < ${MOST_ATTEMPTS}
           AND c.tried_at + interval '${FIRST_WAIT_MINUTES} minutes' * power(2, c.attempts - 1) <= $2))
         ORDER BY c.person_id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING p.id, p.name, p.email, p.language`,
    [day, now],
  );
  return reader ?? null;
}

/** Says what became of a mail that was begun. */
export async function endMail(
  database: DataSource,
  { id, day }: { readonly id: string; readonly day: string },
  state: 'SENT' | 'REFUSED' | 'NOTHING',
  now: Date,
): Promise<void> {
  await database.query(
    `UPDATE digest_claim SET state = $3, sent_at = CASE WHEN $3 = 'SENT' THEN $4::timestamptz END
      WHERE person_id = $1 AND day = $2 AND state = 'BEGUN'`,
    [id, day, state, now],
  );
}
