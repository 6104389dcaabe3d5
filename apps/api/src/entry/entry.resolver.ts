import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { Entry } from './entry.entity.js';
import { EntryCell, SavedEntries } from './entry.input.js';
import { EntryService } from './entry.service.js';

@Resolver(() => Entry)
export class EntryResolver {
  constructor(@Inject(EntryService) private readonly entries: EntryService) {}

  @Allow('ENTER')
  @Mutation(() => SavedEntries, {
    description:
      'Writes figures of one sheet as drafts; a later version of an approved one says why it differs.',
  })
  saveEntries(
    @CurrentActor() actor: AccessActor,
    @Args('key', { type: () => ID, description: 'Idempotency key.' }) key: string,
    @Args('roundId', { type: () => ID, description: 'The round.' }) roundId: string,
    @Args('agencyId', { type: () => ID, description: 'The unit that owes them.' }) agencyId: string,
    @Args('cells', { type: () => [EntryCell], description: 'At most 500.' }) cells: EntryCell[],
  ): Promise<SavedEntries> {
    return this.entries.save(actor, { key, roundId, agencyId, cells });
  }
}
