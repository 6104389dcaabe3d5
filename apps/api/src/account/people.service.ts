import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../clock.js';
import { ApiKey } from './api-key.entity.js';
import { Delegation } from './delegation.entity.js';
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
  async list(): Promise<PersonAccount[]> {
    const { manager } = this.dataSource;
    const people = await manager.getRepository(Person).find({ order: { name: 'ASC' } });
    const grants = await manager.getRepository(RoleGrant).find({ order: { validFrom: 'DESC', id: 'DESC' } });
    const delegations = await manager
      .getRepository(Delegation)
      .find({ order: { validFrom: 'DESC', id: 'DESC' } });
    const keys = await manager.getRepository(ApiKey).find({ order: { createdOn: 'DESC' } });
    const accounts: AccountRow[] = await manager.query(`
      SELECT u.id, coalesce(u."twoFactorEnabled", false) AS "twoFactor",
             EXISTS (SELECT FROM auth.account a WHERE a."userId" = u.id AND a.password IS NOT NULL) AS "hasPassword",
             (SELECT max(s."createdAt") FROM auth.session s WHERE s."userId" = u.id) AS "signedInAt"
        FROM auth."user" u`);
    const accountOf = new Map(accounts.map((row) => [row.id, row]));
    return people.map((person) => {
      const account = accountOf.get(person.id);
      const { id } = person;
      return {
        person,
        grants: grants.filter(({ personId }) => personId === id),
        delegations: delegations.filter((one) => one.fromPersonId === id || one.toPersonId === id),
        keys: keys.filter(({ personId }) => personId === id),
        hasPassword: account?.hasPassword ?? false,
        twoFactor: account?.twoFactor ?? false,
        signedInOn: account?.signedInAt ? this.clock.dayOf(account.signedInAt) : null,
      };
    });
  }

  /** One person with all that they hold; null where there is none. */
  async find(id: string): Promise<PersonAccount | null> {
    return (await this.list()).find(({ person }) => person.id === id) ?? null;
  }
}
