import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { ACTIONS, isInForce, mayDo } from '@waymark/domain';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { MailService } from '../mail/mail.service.js';
import { TRY_OUT_PEOPLE } from '../sign-in/try-out.js';
import { personNames } from './person-names.js';
import { Person } from './person.entity.js';
import { Session } from './session.type.js';

@Resolver(() => Session)
export class SessionResolver {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
    @Inject(MailService) private readonly mail: MailService,
  ) {}

  @Allow('ANYONE')
  @Query(() => Session, { description: 'Who asks, what they may do, and how one can sign in.' })
  async session(@CurrentActor() actor: AccessActor): Promise<Session> {
    const today = this.clock.today();
    const { publicReading, signIn } = this.config;
    const person = actor.personId
      ? await this.dataSource.getRepository(Person).findOneBy({ id: actor.personId })
      : null;
    const held = actor.grants.filter((grant) => isInForce(grant, today));
    const names = await personNames(
      this.dataSource,
      held.map(({ delegatedBy }) => delegatedBy),
    );
    return {
      person,
      grants: held.map(({ scope, ...grant }) => ({
        ...grant,
        ...scope,
        delegatedByName: names.get(grant.delegatedBy ?? '') ?? null,
      })),
      actions: ACTIONS.filter((action) => mayDo(actor, action, today)),
      today,
      mustChangePassword: actor.session?.mustChangePassword ?? false,
      twoFactor: actor.session?.twoFactor ?? false,
      publicReading,
      signIn: {
        tryOut:
          signIn.mode === 'TRY_OUT' ? TRY_OUT_PEOPLE.map(({ id, name, role }) => ({ id, name, role })) : [],
        singleSignOn: signIn.oidc?.name ?? null,
        resetByMail: this.mail.isConfigured,
      },
    };
  }
}
