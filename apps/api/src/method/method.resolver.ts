import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ClassingMethod } from '@waymark/domain';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { MethodEnum } from '../graphql/enums.js';
import { MethodService } from './method.service.js';
import { ChosenMethod, MethodChoiceInput, MethodEffect, MethodInForce } from './method.type.js';

@Resolver(() => MethodInForce)
export class MethodResolver {
  constructor(@Inject(MethodService) private readonly service: MethodService) {}

  @Allow('READ')
  @Query(() => MethodInForce, {
    description: 'The method by which goals are judged, with the day and reason of its choice.',
  })
  method(
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'As of a day; today if not given.' })
    asOf?: string | null,
  ): Promise<MethodInForce> {
    return this.service.inForce(asOf);
  }

  @Allow('COMMENT')
  @Query(() => [ChosenMethod], { description: 'Every choice of a method, the newest first.' })
  methodChoices(): Promise<ChosenMethod[]> {
    return this.service.choices();
  }

  @Allow('MANAGE_REGISTER')
  @Query(() => MethodEffect, { description: 'How many goals would have another status by a method.' })
  methodEffect(
    @Args('method', { type: () => MethodEnum, description: 'The method.' }) method: ClassingMethod,
  ): Promise<MethodEffect> {
    return this.service.effect(method);
  }

  @Allow('MANAGE_REGISTER')
  @Mutation(() => DateScalar, {
    description: 'Chooses the method for the whole installation from a day on; gives that day.',
  })
  async chooseMethod(
    @CurrentActor() actor: AccessActor,
    @Args('key', {
      type: () => ID,
      description: 'A new one for each write; the same when it is sent again.',
    })
    key: string,
    @Args('input', { description: 'Method, first day and reason.' }) input: MethodChoiceInput,
  ): Promise<string> {
    return (await this.service.choose(actor, key, input)).since;
  }
}
