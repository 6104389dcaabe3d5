import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import type { AccessActor } from '../access/actor.js';
import { CurrentActor } from '../access/request.js';
import { formOf } from './record-form.js';
import type { Gap } from './record-gap.js';
import { RecordNounEnum, type RecordNoun } from './record-noun.js';
import { RecordWriteService } from './record-write.service.js';
import { RecordService } from './record.service.js';
import { AmendTargetInput, SaveRecordInput } from './record.input.js';
import {
  GapEnum,
  GoverningReason,
  RecordField,
  RecordList,
  RecordWrite,
  RegisterRecord,
  SavedRecord,
} from './record.type.js';

const Noun = () => Args('noun', { type: () => RecordNounEnum, description: 'What it is.' });
const Id = () => Args('id', { type: () => ID, description: 'Id of the register.' });
const Key = () =>
  Args('key', { type: () => ID, description: 'A new one for each write; the same when it is sent again.' });

@Resolver(() => RegisterRecord)
export class RecordResolver {
  constructor(
    @Inject(RecordService) private readonly records: RecordService,
    @Inject(RecordWriteService) private readonly writes: RecordWriteService,
  ) {}

  @Allow('MANAGE_REGISTER')
  @Query(() => [RecordField], { description: 'The fields of the records of a noun.' })
  recordForm(@Noun() noun: RecordNoun): RecordField[] {
    return formOf(noun);
  }

  @Allow('MANAGE_REGISTER')
  @Query(() => RegisterRecord, { nullable: true, description: 'A record; null where there is none.' })
  record(@Noun() noun: RecordNoun, @Id() id: string): Promise<RegisterRecord | null> {
    return this.records.find(noun, id);
  }

  @Allow('MANAGE_REGISTER')
  @Query(() => RecordList, { description: 'Records of a noun, by name.' })
  recordList(
    @Noun() noun: RecordNoun,
    @Args('search', { type: () => String, nullable: true, description: 'Words of its name.' })
    search: string | null,
    @Args('gap', { type: () => GapEnum, nullable: true, description: 'Only those that lack this.' })
    gap: Gap | null,
  ): Promise<RecordList> {
    return this.records.list(noun, search ?? null, gap ?? null);
  }

  @Allow('MANAGE_REGISTER')
  @Query(() => [RecordWrite], { description: 'Who wrote a record, when, what and why; the newest first.' })
  recordHistory(@Noun() noun: RecordNoun, @Id() id: string): Promise<RecordWrite[]> {
    return this.records.history(noun, id);
  }

  @Allow('READ')
  @Query(() => [GoverningReason], {
    description: 'Why series of an indicator were made, or no longer are, the ones to judge by.',
  })
  governingReasons(
    @Args('indicatorId', { type: () => ID, description: 'Id of the indicator.' }) indicatorId: string,
  ): Promise<GoverningReason[]> {
    return this.records.governing(indicatorId);
  }

  @Allow('MANAGE_REGISTER')
  @Mutation(() => SavedRecord, { description: 'Adds a record or changes one.' })
  saveRecord(
    @CurrentActor() actor: AccessActor,
    @Key() key: string,
    @Args('input', { type: () => SaveRecordInput, description: 'The record.' }) input: SaveRecordInput,
  ): Promise<SavedRecord> {
    const { noun, id = null, basedOn = null, fields, targets, reason } = input;
    return this.writes.save(actor, key, {
      noun,
      id,
      basedOn,
      fields,
      targets: targets ?? [],
      reason: reason ?? '',
    });
  }

  @Allow('MANAGE_REGISTER')
  @Mutation(() => SavedRecord, {
    description: 'Adds a version to a target of a goal: with its document, day and reason.',
  })
  amendTarget(
    @CurrentActor() actor: AccessActor,
    @Key() key: string,
    @Args('input', { type: () => AmendTargetInput, description: 'The amendment.' }) input: AmendTargetInput,
  ): Promise<SavedRecord> {
    return this.writes.amend(actor, key, { ...input });
  }
}
