import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { Area } from './area.entity.js';

@Resolver(() => Area)
export class AreaResolver {
  constructor(@Inject(SnapshotService) private readonly snapshots: SnapshotService) {}

  @Allow('READ')
  @Query(() => [Area], {
    description: 'Areas, past and present; as of a past day without those that began later.',
  })
  async areas(
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'Today where it is left out.' })
    asOf: string | null,
  ): Promise<Area[]> {
    const { areas } = await this.snapshots.register();
    return [...areas.values()].filter(({ validFrom }) => !asOf || !validFrom || validFrom <= asOf);
  }
}
