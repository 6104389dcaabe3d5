import { Inject, Injectable } from '@nestjs/common';
import { mailWording } from '@waymark/wording/mail';
import type { Locale } from '@waymark/wording';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { MailService } from '../mail/mail.service.js';
import { AuthService } from '../sign-in/auth.service.js';
import { logSignIn } from '../sign-in/sign-in-log.js';
import { lockRow } from '../write/stale-write.js';
import { WriteService } from '../write/write.service.js';
import type { PersonInput } from './people.input.js';
import type { Invitation } from './people.type.js';
import { Person } from './person.entity.js';
import { newPersonId } from './person-id.js';

/** Who asked for a write, under which key, and on which revision it rests. */
export interface Asking {
  readonly actor: AccessActor;
  readonly key: string;
  readonly behalfOf: string | null;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const INVITATION_SECONDS = 7 * 86_400;

/** Makes, changes and disables people. */
@Injectable()
export class PersonService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(MailService) private readonly mail: MailService,
  ) {}

  /**
   * Makes a person and hands them the way to a password. Throws DomainError NAME_NEEDED, BAD_EMAIL, EMAIL_TAKEN, and
   * NOT_FOUND for an unknown unit.
   */
  async invite(asking: Asking, input: PersonInput): Promise<Invitation> {
    const { id } = await this.writes.write(
      { ...asking, operation: 'invitePerson', input },
      async (manager) => {
        const fields = await this.check(manager, input, null);
        const id = newPersonId();
        await manager.getRepository(Person).insert({ id, ...fields });
        return { id };
      },
    );
    return this.sendLink(asking.actor, id);
  }

  /** Hands a person a new way to a password, where the one before was lost or has expired. */
  async sendLink(actor: AccessActor, personId: string): Promise<Invitation> {
    const person = await this.get(personId);
    if (person.disabledOn && person.disabledOn <= this.clock.today()) throw new DomainError('NOT_FOUND');
    const link = this.auth.passwordLink(await this.auth.makePasswordToken(personId, INVITATION_SECONDS));
    const text = mailWording(person.language as Locale).invitation(person.name, actor.name, link);
    const mailed = await this.mail.send({ to: person.email, ...text });
    await logSignIn(this.dataSource, {
      action: 'PASSWORD_LINK_MADE',
      personId,
      actor: actor.id,
      origin: actor.origin,
    });
    return { person, mailed, link: mailed ? null : link };
  }

  /** Changes what is known of a person. Throws as `invite`, and STALE. */
  async change(asking: Asking, id: string, basedOn: number, input: PersonInput): Promise<Person> {
    await this.writes.write(
      { ...asking, operation: 'changePerson', input: { id, basedOn, input } },
      async (manager) => {
        await lockRow(manager, { table: 'person', key: { id }, basedOn });
        await manager.getRepository(Person).update({ id }, await this.check(manager, input, id));
        return { id };
      },
    );
    return this.get(id);
  }

  /**
   * Takes a person’s access from a day on, or gives it back (null). Ends what they have open where the day has come.
   * Throws DomainError STALE, and LAST_ADMINISTRATOR where nobody would be left to administer.
   */
  async disable(asking: Asking, id: string, basedOn: number, from: string | null): Promise<Person> {
    await this.writes.write(
      { ...asking, operation: 'disablePerson', input: { id, basedOn, from } },
      async (manager) => {
        await lockRow(manager, { table: 'person', key: { id }, basedOn });
        await manager.getRepository(Person).update({ id }, { disabledOn: from });
        await keepAnAdministrator(manager, this.clock.today());
        return { id };
      },
    );
    if (from !== null && from <= this.clock.today()) await this.auth.endSessions(id);
    return this.get(id);
  }

  /** A person. Throws DomainError NOT_FOUND. */
  async get(id: string): Promise<Person> {
    const person = await this.dataSource.getRepository(Person).findOneBy({ id });
    if (!person) throw new DomainError('NOT_FOUND', { kind: 'person' });
    return person;
  }

  private async check(manager: EntityManager, input: PersonInput, id: string | null) {
    const name = input.name.trim().normalize('NFC');
    const email = input.email.trim().toLowerCase();
    if (name === '') throw new DomainError('NAME_NEEDED');
    if (!EMAIL.test(email)) throw new DomainError('BAD_EMAIL', { email });
    const taken = await manager.getRepository(Person).findOneBy({ email });
    if (taken && taken.id !== id) throw new DomainError('EMAIL_TAKEN', { email });
    const agencyId = input.agencyId ?? null;
    await checkReferences(manager, { agencyId });
    return { name, email, agencyId, language: input.language === 'en' ? 'en' : 'vi' };
  }
}

/** Throws DomainError NOT_FOUND for a person, a unit, an area or an indicator that there is not. */
export async function checkReferences(
  manager: EntityManager,
  ids: {
    readonly agencyId?: string | null;
    readonly areaId?: string | null;
    readonly indicatorId?: string | null;
    readonly personId?: string | null;
  },
): Promise<void> {
  for (const [table, id] of [
    ['person', ids.personId],
    ['agency', ids.agencyId],
    ['area', ids.areaId],
    ['indicator', ids.indicatorId],
  ] as const) {
    if (!id) continue;
    const rows: unknown[] = await manager.query(`SELECT FROM ${table} WHERE id = $1`, [id]);
    if (rows.length === 0) throw new DomainError('NOT_FOUND', { kind: table, id });
  }
}

/** Throws DomainError LAST_ADMINISTRATOR where nobody holds that role everywhere without end any more. */
export async function keepAnAdministrator(manager: EntityManager, today: string): Promise<void> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM role_grant g JOIN person p ON p.id = g.person_id
      WHERE g.role = 'ADMINISTRATOR' AND num_nonnulls(g.agency_id, g.area_id, g.indicator_id) = 0
        AND g.valid_from <= $1 AND g.valid_to IS NULL AND p.disabled_on IS NULL LIMIT 1`,
    [today],
  );
  if (rows.length === 0) throw new DomainError('LAST_ADMINISTRATOR');
}
