import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { AuditFilter } from './audit.input.js';
import { AuditService } from './audit.service.js';
import { AuditChoices, AuditName, AuditPage } from './audit.type.js';

@Resolver(() => AuditPage)
export class AuditResolver {
  constructor(@Inject(AuditService) private readonly audit: AuditService) {}

  @Allow('READ_AUDIT')
  @Query(() => AuditPage, { description: 'The log of all writes, newest first.' })
  auditLog(
    @Args('filter', { type: () => AuditFilter, nullable: true, description: 'All where it is left out.' })
    filter: AuditFilter | null,
    @Args('before', { type: () => ID, nullable: true, description: 'Only what came before this entry.' })
    before: string | null,
    @Args('limit', { type: () => Int, defaultValue: 50, description: 'At most 1000.' }) limit: number,
  ): Promise<Omit<AuditPage, 'names'>> {
    return this.audit.page(filter ?? {}, before ?? null, limit);
  }

  @Allow('READ_AUDIT')
  @ResolveField(() => [AuditName], {
    description: 'The names of what the entries name by id, as far as it is still there.',
  })
  names(@Parent() { entries }: Pick<AuditPage, 'entries'>): Promise<AuditName[]> {
    return this.audit.names(entries);
  }

  @Allow('READ_AUDIT')
  @Query(() => AuditChoices, { description: 'What the log can be filtered by.' })
  auditChoices(): Promise<AuditChoices> {
    return this.audit.choices();
  }
}
