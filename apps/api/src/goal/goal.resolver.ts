import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { GoalPage } from './goal-page.type.js';
import { GoalService } from './goal.service.js';

@Resolver(() => GoalPage)
export class GoalResolver {
  constructor(@Inject(GoalService) private readonly goals: GoalService) {}

  @Allow('READ')
  @Query(() => GoalPage, {
    nullable: true,
    description: 'The page of a goal; null where none of this id was stated by that day.',
  })
  goal(
    @Args('id', { type: () => ID, description: 'Id of the register.' }) id: string,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'Today where it is left out.' })
    asOf: string | null,
  ): Promise<GoalPage | null> {
    return this.goals.findPage(id, asOf);
  }
}
