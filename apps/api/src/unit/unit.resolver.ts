import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { Unit } from './unit.entity.js';

@Resolver(() => Unit)
export class UnitResolver {
  constructor(@Inject(SnapshotService) private readonly snapshots: SnapshotService) {}

  @Allow('READ')
  @Query(() => [Unit], { description: 'Units of values.' })
  async units(): Promise<Unit[]> {
    return [...(await this.snapshots.register()).units.values()];
  }
}
