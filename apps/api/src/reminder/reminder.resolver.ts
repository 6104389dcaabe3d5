import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { ReminderService } from './reminder.service.js';
import { Reminded, RemindedSheet } from './reminder.type.js';

@Resolver(() => Reminded)
export class ReminderResolver {
  constructor(@Inject(ReminderService) private readonly reminders: ReminderService) {}

  @Allow('MANAGE_ROUNDS')
  @Mutation(() => Reminded, {
    description:
      'Reminds units of what they owe: where they enter figures, and by the one mail of the day. Who was reminded today is left out.',
  })
  remindUnits(
    @CurrentActor() actor: AccessActor,
    @Args('key', { type: () => ID, description: 'Idempotency key.' }) key: string,
    @Args('sheets', { type: () => [RemindedSheet], description: 'Of what; at most 1000.' })
    sheets: RemindedSheet[],
    @Args('again', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Also those who were reminded today.',
    })
    again: boolean,
  ): Promise<Reminded> {
    return this.reminders.remind(actor, { key, sheets, again });
  }
}
