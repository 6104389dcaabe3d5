import { Inject, Injectable } from '@nestjs/common';
import { mayDelegate } from '@waymark/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { lockRow } from '../write/stale-write.js';
import { WriteService } from '../write/write.service.js';
import { ActorService } from './actor.service.js';
import { ApiKey } from './api-key.entity.js';
import { makeApiKey } from './api-key.js';
import type { ApiKeyInput } from './people.input.js';
import type { NewApiKey } from './people.type.js';
import { type Asking, checkReferences } from './person.service.js';
import { scopeOf } from './scope.column.js';

/** Makes and takes back the keys of programs. */
@Injectable()
export class ApiKeyService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ActorService) private readonly actors: ActorService,
  ) {}

  /**
   * Makes a key within what its person holds; the key itself is in this answer only. Throws DomainError NAME_NEEDED,
   * BAD_DATES, and KEY_TOO_WIDE where the person does not hold it today.
   */
  async make(asking: Asking, input: ApiKeyInput): Promise<NewApiKey> {
    const today = this.clock.today();
    const name = input.name.trim().normalize('NFC');
    if (name === '') throw new DomainError('NAME_NEEDED');
    if (input.expiresOn < today) throw new DomainError('BAD_DATES');
    const { role, personId, expiresOn } = input;
    const scope = scopeOf({
      role,
      agencyId: input.agencyId ?? null,
      areaId: input.areaId ?? null,
      indicatorId: input.indicatorId ?? null,
    });
    const holder = { personId, grants: await this.actors.grantsOf(personId) };
    if (!mayDelegate(holder, role, scope, today)) throw new DomainError('KEY_TOO_WIDE');
    const made = makeApiKey();
    const { id } = await this.writes.write({ ...asking, operation: 'makeApiKey', input }, async (manager) => {
      await checkReferences(manager, scope);
      const { id, secretHash } = made;
      const row = { id, name, personId, secretHash, role, ...scope, createdOn: today, expiresOn };
      await manager.getRepository(ApiKey).insert(row);
      return { id };
    });
    return { apiKey: await this.get(id), secret: id === made.id ? made.text : null };
  }

  /** Takes a key back from now on. Throws DomainError STALE. */
  async revoke(asking: Asking, id: string, basedOn: number): Promise<ApiKey> {
    await this.writes.write(
      { ...asking, operation: 'revokeApiKey', input: { id, basedOn } },
      async (manager) => {
        await lockRow(manager, { table: 'api_key', key: { id }, basedOn });
        await manager.getRepository(ApiKey).update({ id }, { revokedOn: this.clock.today() });
        return { id };
      },
    );
    return this.get(id);
  }

  private async get(id: string): Promise<ApiKey> {
    const key = await this.dataSource.getRepository(ApiKey).findOneBy({ id });
    if (!key) throw new DomainError('NOT_FOUND', { kind: 'api_key' });
    return key;
  }
}
