import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { DomainError } from '../graphql/domain-error.js';
import { checkPage } from '../graphql/page.js';
import { ImportAnswerInput, ImportRowsArgs } from './import.input.js';
import { ImportService } from './import.service.js';
import { ImportRowList } from './import-row.type.js';
import { ImportSeries } from './import-series.type.js';
import { Import, ImportMappingView, ImportPage } from './import.type.js';
import { ImportViewService } from './import-view.service.js';

const KEY = {
  type: () => ID,
  description: 'New for each thing wanted, the same when it is tried again.',
} as const;
const NUMBER = { type: () => Int, description: 'Number of the import.' } as const;
const BASED_ON = { type: () => Int, description: 'The revision that was looked at.' } as const;

@ObjectType({ description: 'What became of a wish to commit.' })
export class ImportCommit {
  @Field(() => ImportPage, { description: 'The import as it is now.' })
  import: ImportPage;

  @Field(() => Int, {
    description: 'Rows that others changed meanwhile; where there are any, nothing was committed.',
  })
  outdated: number;
}

@Resolver(() => ImportPage)
export class ImportResolver {
  constructor(
    @Inject(ImportService) private readonly service: ImportService,
    @Inject(ImportViewService) private readonly views: ImportViewService,
  ) {}

  @Allow('IMPORT')
  @Query(() => [Import], { description: 'Imports, the newest first.' })
  imports(
    @Args('offset', { type: () => Int, defaultValue: 0, description: 'How many to pass over.' })
    offset: number,
    @Args('limit', { type: () => Int, defaultValue: 50, description: 'How many at most.' }) limit: number,
  ): Promise<Import[]> {
    return this.views.list(checkPage(offset, limit));
  }

  @Allow('IMPORT')
  @Query(() => ImportPage, { nullable: true, description: 'An import; null where there is none.' })
  import(@Args('id', NUMBER) id: number): Promise<ImportPage | null> {
    return this.views.find(id);
  }

  @Allow('IMPORT')
  @Query(() => ImportRowList, { description: 'The rows of an import.' })
  importRows(@Args() { id, verdicts, offset, limit }: ImportRowsArgs): Promise<ImportRowList> {
    return this.views.rows(id, verdicts, checkPage(offset, limit));
  }

  @Allow('IMPORT')
  @Query(() => [ImportSeries], { description: 'Series by words of their names, at most 20.' })
  importSeries(@Args('search', { description: 'Words.' }) search: string): Promise<ImportSeries[]> {
    return this.views.searchSeries(search);
  }

  @Allow('IMPORT')
  @Query(() => [ImportMappingView], { description: 'Saved ways to read files, by name.' })
  importMappings(): Promise<ImportMappingView[]> {
    return this.views.mappings();
  }

  @Allow('IMPORT')
  @Mutation(() => ImportPage, { description: 'Answers what a file does not say; it is read again.' })
  async answerImport(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('id', NUMBER) id: number,
    @Args('basedOn', BASED_ON) basedOn: number,
    @Args('answer', { description: 'The answers.' }) answer: ImportAnswerInput,
  ): Promise<ImportPage> {
    return this.get((await this.service.answer({ actor, key, id, basedOn }, answer)).id);
  }

  @Allow('IMPORT')
  @Mutation(() => ImportCommit, { description: 'Adds the new and changed figures, all at once.' })
  async commitImport(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('id', NUMBER) id: number,
    @Args('basedOn', BASED_ON) basedOn: number,
  ): Promise<ImportCommit> {
    const { outdated } = await this.service.commit({ actor, key, id, basedOn });
    return { import: await this.get(id), outdated };
  }

  @Allow('IMPORT')
  @Mutation(() => ImportPage, { description: 'Gives up an import of which nothing was stored.' })
  async discardImport(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('id', NUMBER) id: number,
    @Args('basedOn', BASED_ON) basedOn: number,
  ): Promise<ImportPage> {
    return this.get((await this.service.discard({ actor, key, id, basedOn })).id);
  }

  @Allow('IMPORT')
  @Mutation(() => ImportPage, { description: 'Undoes a committed import as a whole, by further versions.' })
  async undoImport(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('id', NUMBER) id: number,
    @Args('basedOn', BASED_ON) basedOn: number,
  ): Promise<ImportPage> {
    return this.get((await this.service.undo({ actor, key, id, basedOn })).id);
  }

  @Allow('IMPORT')
  @Mutation(() => Int, { description: 'Keeps the way an import is read under a name; gives its number.' })
  async saveImportMapping(
    @CurrentActor() actor: AccessActor,
    @Args('key', KEY) key: string,
    @Args('id', NUMBER) id: number,
    @Args('name', { description: 'Its name; an earlier one of that name gives way.' }) name: string,
  ): Promise<number> {
    return (await this.service.saveMapping(actor, key, id, name)).id;
  }

  private async get(id: number): Promise<ImportPage> {
    const page = await this.views.find(id);
    if (!page) throw new DomainError('NOT_FOUND', { kind: 'import_batch' });
    return page;
  }
}
