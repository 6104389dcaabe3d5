import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { IndicatorPage } from './indicator-page.type.js';
import { IndicatorService } from './indicator.service.js';

@Resolver(() => IndicatorPage)
export class IndicatorResolver {
  constructor(@Inject(IndicatorService) private readonly indicators: IndicatorService) {}

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
    return this.indicators.findPage(id, asOf);
  }
}
