import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { ReconcileService } from './reconcile.service.js';
import { ReconcileFilter, Reconciliation } from './reconcile.type.js';

@Resolver(() => Reconciliation)
export class ReconcileResolver {
  constructor(@Inject(ReconcileService) private readonly service: ReconcileService) {}

  @Allow('READ')
  @Query(() => Reconciliation, { description: 'Figures and goals that need reconciling.' })
  reconciliation(
    @Args('filter', {
      type: () => ReconcileFilter,
      nullable: true,
      description: 'Everything where it is left out.',
    })
    filter: ReconcileFilter | null,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'Today where it is left out.' })
    asOf: string | null,
  ): Promise<Reconciliation> {
    return this.service.get(filter ?? {}, asOf);
  }
}
