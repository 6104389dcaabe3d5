import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../clock.js';
import { ApiKey } from './api-key.entity.js';
import { readDelegations } from './delegation.store.js';
import type { Colleague, PersonAccount } from './people.type.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';

interface AccountRow {
  readonly id: string;
  readonly hasPassword: boolean;
  readonly twoFactor: boolean;
  readonly signedInAt: Date | null;
}

/** Reads who is here and what they hold. */
@Injectable()
export class PeopleService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Whom one may hand something to: everybody who has access. */
  async colleagues(): Promise<Colleague[]> {
    const people = await this.dataSource.getRepository(Person).find({
      where: [{ disabledOn: IsNull() }, { disabledOn: MoreThan(this.clock.today()) }],
      order: { name: 'ASC' },
    });
    return people.map(({ id, name, agencyId }) => ({ id, name, agencyId }));
  }

  /** Everybody who ever was here, with all that they hold, in a fixed number of questions. */
  list(): Promise<PersonAccount[]> {
    return this.read(null);
  }

  /** One person with all that they hold; null where there is none. */
  async find(id: string): Promise<PersonAccount | null> {
    const [account] = await this.read(id);
    return account ?? null;
  }

  private async read(id: string | null): Promise<PersonAccount[]> {
    const { manager } = this.dataSource;
    const only = id === null ? {} : { id };
    const held = id === null ? {} : { personId: id };
    const people = await manager.getRepository(Person).find({ where: only, order: { name: 'ASC' } });
    const grants = await manager
      .getRepository(RoleGrant)
      .find({ where: held, order: { validFrom: 'DESC', id: 'DESC' } });
    const delegations = await readDelegations(manager, id);
    const keys = await manager.getRepository(ApiKey).find({ where: held, order: { createdOn: 'DESC' } });
    const accounts: AccountRow[] = await manager.query(
      `SELECT u.id, coalesce(u."twoFactorEnabled", false) AS "twoFactor",
              EXISTS (SELECT FROM auth.account a WHERE a."userId" = u.id AND a.password IS NOT NULL) AS "hasPassword",
              (SELECT max(s."createdAt") FROM auth.session s WHERE s."userId" = u.id) AS "signedInAt"
         FROM auth."user" u WHERE $1::text IS NULL OR u.id = $1`,
      [id],
    );
    const accountOf = new Map(accounts.map((row) => [row.id, row]));
    return people.map((person) => {
      const account = accountOf.get(person.id);
      return {
        person,
        grants: grants.filter(({ personId }) => personId === person.id),
        delegations: delegations.filter((one) => [one.fromPersonId, one.toPersonId].includes(person.id)),
        keys: keys.filter(({ personId }) => personId === person.id),
        hasPassword: account?.hasPassword ?? false,
        twoFactor: account?.twoFactor ?? false,
        signedInOn: account?.signedInAt ? this.clock.dayOf(account.signedInAt) : null,
      };
    });
  }
}
