import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { inForceAt } from '@waymark/domain';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { DomainError } from '../graphql/domain-error.js';
import { MethodInForce } from './method.type.js';

@Resolver(() => MethodInForce)
export class MethodResolver {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws AS_OF_IN_FUTURE for a day to come. */
  @Allow('READ')
  @Query(() => MethodInForce, {
    description: 'The method by which goals are judged, with the day and reason of its choice.',
  })
  method(
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'As of a day; today if not given.' })
    asOf?: string | null,
  ): MethodInForce {
    const today = this.clock.today();
    const day = asOf ?? today;
    if (day > today) throw new DomainError('AS_OF_IN_FUTURE', { asOf: day, today });
    const method = inForceAt(this.config.method, day);
    return method === 'WAYMARK' ? { method, since: null, reason: null } : this.config.method;
  }
}
