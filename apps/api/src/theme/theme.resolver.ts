import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { Theme } from './theme.entity.js';

@Resolver(() => Theme)
export class ThemeResolver {
  constructor(@Inject(SnapshotService) private readonly snapshots: SnapshotService) {}

  @Allow('READ')
  @Query(() => [Theme], { description: 'Themes of the board, in order.' })
  async themes(): Promise<Theme[]> {
    return [...(await this.snapshots.register()).themes.values()].sort((a, b) => a.order - b.order);
  }
}
