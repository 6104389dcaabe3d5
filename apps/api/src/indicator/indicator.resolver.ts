import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { Indicator } from './indicator.entity.js';
import { IndicatorPage } from './indicator-page.type.js';
import { IndicatorService } from './indicator.service.js';

@Resolver(() => IndicatorPage)
export class IndicatorResolver {
  constructor(
    @Inject(IndicatorService) private readonly service: IndicatorService,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
  ) {}

  @Allow('READ')
  @Query(() => IndicatorPage, {
    nullable: true,
    description: 'The page of an indicator; null where there is none of this id.',
  })
  indicator(
    @Args('id', { type: () => ID, description: 'Id of the register.' }) id: string,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'Today where it is left out.' })
    asOf: string | null,
  ): Promise<IndicatorPage | null> {
    return this.service.findPage(id, asOf);
  }

  @Allow('READ')
  @Query(() => [Indicator], { description: 'What is measured, in the order of the Vietnamese names.' })
  async indicators(): Promise<Indicator[]> {
    const { indicators } = await this.snapshots.register();
    return [...indicators.values()].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  }
}
