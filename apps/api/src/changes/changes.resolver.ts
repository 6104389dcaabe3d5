import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { BoardFilter } from '../board/board.input.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { ChangesService } from './changes.service.js';
import { Changes } from './changes.type.js';

@Resolver(() => Changes)
export class ChangesResolver {
  constructor(@Inject(ChangesService) private readonly service: ChangesService) {}

  @Allow('READ')
  @Query(() => Changes, { description: 'What moved between two days.' })
  changes(
    @Args('filter', {
      type: () => BoardFilter,
      nullable: true,
      description: 'Of which promises, with their verdicts of the later day; all where it is left out.',
    })
    filter: BoardFilter | null,
    @Args('since', {
      type: () => DateScalar,
      nullable: true,
      description: 'The earlier day; a month before the later one where it is left out.',
    })
    since: string | null,
    @Args('asOf', {
      type: () => DateScalar,
      nullable: true,
      description: 'The later day; today where it is left out.',
    })
    asOf: string | null,
  ): Promise<Changes> {
    return this.service.get(filter ?? {}, since, asOf);
  }
}
