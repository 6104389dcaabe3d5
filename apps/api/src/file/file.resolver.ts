import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { DocumentPage } from '../document/document-page.type.js';
import { DocumentFile } from './file.entity.js';
import { FileService } from './file.service.js';

@Resolver(() => DocumentPage)
export class FileResolver {
  constructor(@Inject(FileService) private readonly service: FileService) {}

  @ResolveField(() => [DocumentFile], { description: 'Its files.' })
  files(@Parent() page: DocumentPage): Promise<DocumentFile[]> {
    return this.service.list(page.document.id);
  }

  @Allow('MANAGE_REGISTER')
  @Mutation(() => Int, { description: 'Takes a file out that should not have come; gives its number.' })
  async withdrawFile(
    @CurrentActor() actor: AccessActor,
    @Args('key', { type: () => ID, description: 'A new one for each write; the same when it is sent again.' })
    key: string,
    @Args('id', { type: () => Int, description: 'Number of the file.' }) id: number,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<number> {
    return (await this.service.withdraw(actor, key, id, reason)).id;
  }
}
