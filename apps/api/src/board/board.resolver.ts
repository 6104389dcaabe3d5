import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { checkPage } from '../graphql/page.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { BoardFilter, BoardOrder } from './board.input.js';
import { BoardService } from './board.service.js';
import { Board } from './board.type.js';

@Resolver(() => Board)
export class BoardResolver {
  constructor(@Inject(BoardService) private readonly boards: BoardService) {}

  @Allow('READ')
  @Query(() => Board, { description: 'The board of promises.' })
  board(
    @Args('filter', {
      type: () => BoardFilter,
      nullable: true,
      description: 'Everything where it is left out.',
    })
    filter: BoardFilter | null,
    @Args('order', {
      type: () => BoardOrder,
      defaultValue: BoardOrder.THEME,
      description: 'How the rows are ordered.',
    })
    order: BoardOrder,
    @Args('offset', { type: () => Int, defaultValue: 0, description: 'How many to pass over.' })
    offset: number,
    @Args('limit', { type: () => Int, defaultValue: 500, description: 'How many at most, up to 1000.' })
    limit: number,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'Today where it is left out.' })
    asOf: string | null,
  ): Promise<Board> {
    return this.boards.get(filter ?? {}, order, checkPage(offset, limit), asOf);
  }
}
