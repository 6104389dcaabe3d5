import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';
import { checkPage } from '../graphql/page.js';
import { Document } from './document.entity.js';
import { DocumentFilter } from './document.input.js';
import { DocumentList, DocumentPage } from './document-page.type.js';
import { DocumentService } from './document.service.js';

@Resolver(() => Document)
export class DocumentResolver {
  constructor(@Inject(DocumentService) private readonly service: DocumentService) {}

  @Allow('READ')
  @Query(() => DocumentList, { description: 'Documents, searched by title or number.' })
  documents(
    @Args('filter', {
      type: () => DocumentFilter,
      nullable: true,
      description: 'Everything where it is left out.',
    })
    filter: DocumentFilter | null,
    @Args('offset', { type: () => Int, defaultValue: 0, description: 'How many to pass over.' })
    offset: number,
    @Args('limit', { type: () => Int, defaultValue: 200, description: 'How many at most, up to 1000.' })
    limit: number,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'Today where it is left out.' })
    asOf: string | null,
  ): Promise<DocumentList> {
    return this.service.list(filter ?? {}, checkPage(offset, limit), asOf);
  }

  @Allow('READ')
  @Query(() => DocumentPage, {
    nullable: true,
    description: 'The page of a document; null where none of this id was public by that day.',
  })
  document(
    @Args('id', { type: () => ID, description: 'Id of the register.' }) id: string,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'Today where it is left out.' })
    asOf: string | null,
  ): Promise<DocumentPage | null> {
    return this.service.findPage(id, asOf);
  }
}
