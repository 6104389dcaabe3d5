import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { SheetHeadArgs } from '../submission/submission.input.js';
import { SubmissionService } from '../submission/submission.service.js';
import { SheetService } from './sheet.service.js';
import { Sheet, SheetSummary } from './sheet.type.js';

const KEY = { type: () => ID, description: 'Idempotency key.' };
const ROUND = { type: () => ID, description: 'The round.' };
const AGENCY = { type: () => ID, description: 'The unit that owes it.' };
const BASED_ON = { type: () => Int, description: 'The revision of its submission that this rests on.' };

@Resolver(() => Sheet)
export class SheetResolver {
  constructor(
    @Inject(SheetService) private readonly all: SheetService,
    @Inject(SubmissionService) private readonly submissions: SubmissionService,
  ) {}

  @Allow('ENTER')
  @Query(() => [SheetSummary], { description: 'What whoever asks owes, the most pressing first.' })
  owed(@CurrentActor() actor: AccessActor): Promise<SheetSummary[]> {
    return this.all.owed(actor);
  }

  @Allow('RECEIVE', 'MANAGE_ROUNDS')
  @Query(() => [SheetSummary], {
    description:
      'How units stand with what they owe: in one round, or in all that are open or not long done.',
  })
  sheets(
    @CurrentActor() actor: AccessActor,
    @Args('roundId', { type: () => ID, nullable: true, description: 'All rounds where it is left out.' })
    roundId: string | null,
  ): Promise<SheetSummary[]> {
    return this.all.summaries(actor, roundId === null ? {} : { roundId });
  }

  @Allow('ENTER', 'RECEIVE', 'MANAGE_ROUNDS')
  @Query(() => Sheet, { description: 'The sheet of one unit in one round.' })
  sheet(
    @CurrentActor() actor: AccessActor,
    @Args('roundId', ROUND) roundId: string,
    @Args('agencyId', AGENCY) agencyId: string,
  ): Promise<Sheet> {
    return this.all.get(actor, { roundId, agencyId });
  }

  @Allow('ENTER', 'RECEIVE', 'MANAGE_ROUNDS')
  @Query(() => [Sheet], {
    description:
      'The sheets of one unit in the newest rounds of a form, two dozen at most, the oldest first.',
  })
  sheetsOfForm(
    @CurrentActor() actor: AccessActor,
    @Args('formId', { type: () => ID, description: 'The form.' }) formId: string,
    @Args('agencyId', AGENCY) agencyId: string,
  ): Promise<Sheet[]> {
    return this.all.ofForm(actor, { formId, agencyId });
  }

  @Allow('ENTER')
  @Mutation(() => Sheet, {
    description: 'Says what holds for a whole sheet: status, source, signed document.',
  })
  async saveSheet(@CurrentActor() actor: AccessActor, @Args() step: SheetHeadArgs): Promise<Sheet> {
    await this.submissions.saveHead(actor, step);
    return this.all.get(actor, step);
  }

  @Allow('ENTER')
  @Mutation(() => Sheet, { description: 'Sends the drafts of a sheet to the approver.' })
  async submitSheet(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('roundId', ROUND) roundId: string,
    @Args('agencyId', AGENCY) agencyId: string,
    @Args('basedOn', BASED_ON) basedOn: number,
  ): Promise<Sheet> {
    await this.submissions.submit(actor, { key, roundId, agencyId, basedOn });
    return this.all.get(actor, { roundId, agencyId });
  }

  @Allow('ENTER')
  @Mutation(() => Sheet, { description: 'Takes back what the approver has not decided on yet.' })
  async withdrawSheet(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('roundId', ROUND) roundId: string,
    @Args('agencyId', AGENCY) agencyId: string,
    @Args('basedOn', BASED_ON) basedOn: number,
  ): Promise<Sheet> {
    await this.submissions.withdraw(actor, { key, roundId, agencyId, basedOn });
    return this.all.get(actor, { roundId, agencyId });
  }

  @Allow('RECEIVE')
  @Mutation(() => Sheet, { description: 'Takes over, for the collecting unit, what the unit has approved.' })
  async receiveSheet(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('roundId', ROUND) roundId: string,
    @Args('agencyId', AGENCY) agencyId: string,
    @Args('basedOn', BASED_ON) basedOn: number,
  ): Promise<Sheet> {
    await this.submissions.receive(actor, { key, roundId, agencyId, basedOn });
    return this.all.get(actor, { roundId, agencyId });
  }
}
