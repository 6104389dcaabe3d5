import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayDo } from '@waymark/domain';
import { ActorService } from '../account/actor.service.js';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { DomainError } from '../graphql/domain-error.js';
import { ALLOWED, type Allowed } from './allow.decorator.js';
import { isForeign } from './origin.js';
import { requestOf } from './request.js';

/** Stands before every query, mutation and route; where nothing says who may call it, nobody may. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ActorService) private readonly actors: ActorService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const allowed = this.reflector.getAllAndOverride<readonly Allowed[] | undefined>(ALLOWED, targets) ?? [];
    const request = requestOf(context);
    request.finding ??= this.actors.of(request);
    const actor = (request.actor = await request.finding);
    if (actor.session && isForeign(request, this.config.signIn.url)) throw new DomainError('FOREIGN_ORIGIN');
    // Tabs of one browser share a session: none speaks for whoever has signed in in another one since.
    const sentFor = request.get('Waymark-Person');
    if (actor.session && sentFor !== undefined && sentFor !== actor.personId)
      throw new DomainError('OTHER_PERSON', { name: actor.name });
    const opens = (one: Allowed) => {
      if (one === 'ANYONE') return true;
      // A one-time password is replaced before anything else.
      const isIn = actor.personId !== null && !actor.session?.mustChangePassword;
      if (one === 'PERSON') return isIn;
      // Whoever comes in sees no less than the public does.
      if (one === 'READ' && isIn && this.config.publicReading) return true;
      return one === 'SIGNED_IN' ? isIn && actor.grants.length > 0 : mayDo(actor, one, this.clock.today());
    };
    if (allowed.some(opens)) return true;
    throw new DomainError(actor.personId === null ? 'SIGN_IN_NEEDED' : 'NOT_ALLOWED', { needs: allowed });
  }
}
