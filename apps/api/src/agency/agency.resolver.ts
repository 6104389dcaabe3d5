import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { Agency } from './agency.entity.js';

@Resolver(() => Agency)
export class AgencyResolver {
  constructor(@Inject(SnapshotService) private readonly snapshots: SnapshotService) {}

  @Allow('READ')
  @Query(() => [Agency], {
    description: 'Bodies, past and present; as of a past day without those that began later.',
  })
  async agencies(
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'Today where it is left out.' })
    asOf: string | null,
  ): Promise<Agency[]> {
    const { agencies } = await this.snapshots.register();
    return [...agencies.values()].filter(({ validFrom }) => !asOf || !validFrom || validFrom <= asOf);
  }
}
