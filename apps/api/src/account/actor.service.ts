import { Inject, Injectable } from '@nestjs/common';
import { type Grant, mayDelegate } from '@waymark/domain';
import { DataSource } from 'typeorm';
import { type AccessActor, publicActor } from '../access/actor.js';
import type { AccessRequest } from '../access/request.js';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { AuthService } from '../sign-in/auth.service.js';
import { readApiKey } from './api-key.js';
import { grantsByPerson } from './grant.store.js';
import { scopeOf, type ScopedRole } from './scope.column.js';

interface KeyRow extends ScopedRole {
  readonly keyName: string;
  readonly personId: string;
  readonly name: string;
  readonly createdOn: string;
  readonly expiresOn: string;
}

/** Finds out who asks and what they may do. */
@Injectable()
export class ActorService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
    @Inject(AuthService) private readonly auth: AuthService,
  ) {}

  /** Who sent a request: the holder of an API key, whoever is signed in, or the public. */
  async of(request: AccessRequest): Promise<AccessActor> {
    const from = request.ip ?? 'unknown';
    const [, shown] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const actor = shown ? await this.holderOf(shown, from) : await this.signedIn(request, from);
    return actor ?? publicActor(`web ${from}`, this.config.publicReading);
  }

  /** All that a person may do, their own and what was delegated to them; nothing once they are disabled. */
  async grantsOf(personId: string): Promise<Grant[]> {
    return (await grantsByPerson(this.dataSource, this.clock.today(), personId)).get(personId) ?? [];
  }

  /** Whoever is signed in may do nothing before a one-time password is replaced. */
  private async signedIn(request: AccessRequest, from: string): Promise<AccessActor | null> {
    const session = await this.auth.signedIn(request);
    if (!session) return null;
    const { personId } = session;
    const [person]: { name: string }[] = await this.dataSource.query(
      'SELECT name FROM person WHERE id = $1 AND (disabled_on IS NULL OR disabled_on > $2)',
      [personId, this.clock.today()],
    );
    if (!person) return null;
    const grants = session.mustChangePassword ? [] : await this.grantsOf(personId);
    return { id: personId, personId, name: person.name, origin: `web ${from}`, grants, session };
  }

  /** A key opens what its role and scope say, while it and its person are in force. */
  private async holderOf(shown: string, from: string): Promise<AccessActor | null> {
    const key = readApiKey(shown);
    if (!key) return null;
    const today = this.clock.today();
    const [row]: KeyRow[] = await this.dataSource.query(
      `SELECT k.name AS "keyName", k.person_id AS "personId", p.name, k.role, k.agency_id AS "agencyId",
              k.area_id AS "areaId", k.indicator_id AS "indicatorId", k.created_on AS "createdOn",
              k.expires_on AS "expiresOn"
         FROM api_key k JOIN person p ON p.id = k.person_id
        WHERE k.id = $1 AND k.secret_hash = $2 AND k.revoked_on IS NULL AND k.expires_on >= $3
          AND (p.disabled_on IS NULL OR p.disabled_on > $3)`,
      [key.id, key.secretHash, today],
    );
    if (!row) return null;
    await this.dataSource.query(
      'UPDATE api_key SET last_used_on = $2 WHERE id = $1 AND last_used_on IS DISTINCT FROM $2',
      [key.id, today],
    );
    const { personId, name, keyName, createdOn, expiresOn } = row;
    // What the person has lost, the key has lost.
    const person = { personId, grants: await this.grantsOf(personId) };
    if (!mayDelegate(person, row.role, scopeOf(row), today)) return null;
    const grant = { role: row.role, scope: scopeOf(row), from: createdOn, to: expiresOn, delegatedBy: null };
    return { id: personId, personId, name, origin: `key ${keyName} ${from}`, grants: [grant] };
  }
}
