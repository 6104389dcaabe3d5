import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { DomainError } from '../graphql/domain-error.js';
import { logSignIn } from '../sign-in/sign-in-log.js';
import { WriteService } from '../write/write.service.js';
import type { OpenSession } from './session.type.js';

/** Where somebody is signed in, and the end of it. */
@Injectable()
export class OpenSessionService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
  ) {}

  /** What somebody has open, this one first, then the newest; nothing for whoever asks by a key. */
  async list({ personId, session }: AccessActor): Promise<OpenSession[]> {
    if (!session) return [];
    return this.dataSource.query(
      `SELECT id, "createdAt" AS "startedAt", "expiresAt", nullif("ipAddress", '') AS address,
              nullif("userAgent", '') AS device, id = $2 AS "isThis"
         FROM auth."session" WHERE "userId" = $1 AND "expiresAt" > now() ORDER BY id = $2 DESC, "createdAt" DESC`,
      [personId, session.sessionId],
    );
  }

  /**
   * Ends one of one's own sessions, or all but this one (null); gives how many ended. Throws DomainError SIGN_IN_NEEDED
   * for whoever asks by a key, and has no session.
   */
  async end(actor: AccessActor, key: string, id: string | null): Promise<number> {
    const { personId, session } = actor;
    if (personId === null || !session) throw new DomainError('SIGN_IN_NEEDED');
    const write = { actor, key, operation: 'endSessions', input: { id } };
    return this.writes.write(write, async (manager) => {
      const [ended]: [{ id: string }[], number] = await manager.query(
        `DELETE FROM auth."session" WHERE "userId" = $1 AND CASE WHEN $2::text IS NULL THEN id <> $3 ELSE id = $2 END
         RETURNING id`,
        [personId, id, session.sessionId],
      );
      if (ended.length > 0)
        await logSignIn(manager, { action: 'SESSIONS_ENDED', personId, origin: actor.origin });
      return ended.length;
    });
  }
}
