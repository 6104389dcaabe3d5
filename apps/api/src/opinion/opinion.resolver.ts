import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/request.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { CommentService } from './comment.service.js';
import {
  Comment,
  CommentSubjectInput,
  OwnAssessment,
  OwnAssessmentDifference,
  OwnAssessmentInput,
} from './opinion.type.js';
import { OwnAssessmentService } from './own-assessment.service.js';

const AsOf = () =>
  Args('asOf', { type: () => DateScalar, nullable: true, description: 'Today where it is left out.' });
const Key = () =>
  Args('key', { type: () => ID, description: 'A new one for each write; the same when it is sent again.' });
const Subject = () =>
  Args('subject', { type: () => CommentSubjectInput, description: 'A goal or a figure.' });

@Resolver(() => Comment)
export class OpinionResolver {
  constructor(
    @Inject(CommentService) private readonly service: CommentService,
    @Inject(OwnAssessmentService) private readonly own: OwnAssessmentService,
  ) {}

  @Allow('READ')
  @Query(() => [OwnAssessment], { description: 'What the lead of a goal says of it, the newest first.' })
  ownAssessments(
    @Args('goalId', { type: () => ID, description: 'Id of the goal.' }) goalId: string,
    @AsOf() asOf: string | null,
  ): Promise<OwnAssessment[]> {
    return this.own.list(goalId, asOf);
  }

  @Allow('READ')
  @Query(() => [OwnAssessmentDifference], {
    description: 'Goals of which their own body says something else than the figures, the largest gap first.',
  })
  ownAssessmentDifferences(@AsOf() asOf: string | null): Promise<OwnAssessmentDifference[]> {
    return this.own.differences(asOf);
  }

  @Allow('COMMENT')
  @Mutation(() => Int, { description: 'Adds what the lead of a goal says of it; gives its number.' })
  async sayOwnAssessment(
    @CurrentActor() actor: AccessActor,
    @Key() key: string,
    @Args('input', { type: () => OwnAssessmentInput, description: 'What it says.' })
    input: OwnAssessmentInput,
  ): Promise<number> {
    return (await this.own.say(actor, key, input)).id;
  }

  @Allow('COMMENT')
  @Query(() => [Comment], { description: 'What people say beside a goal or a figure, the newest first.' })
  comments(@CurrentActor() actor: AccessActor, @Subject() subject: CommentSubjectInput): Promise<Comment[]> {
    return this.service.list(actor, subject);
  }

  @Allow('COMMENT')
  @Mutation(() => Int, { description: 'Says something beside a goal or a figure; gives its number.' })
  async addComment(
    @CurrentActor() actor: AccessActor,
    @Key() key: string,
    @Subject() subject: CommentSubjectInput,
    @Args('body', { description: 'What is said.' }) body: string,
  ): Promise<number> {
    return (await this.service.add(actor, key, subject, body)).id;
  }

  @Allow('COMMENT')
  @Mutation(() => Int, { description: 'Takes back one’s own comment; gives its number.' })
  async withdrawComment(
    @CurrentActor() actor: AccessActor,
    @Key() key: string,
    @Args('id', { type: () => Int, description: 'Number of the comment.' }) id: number,
  ): Promise<number> {
    return (await this.service.withdraw(actor, key, id)).id;
  }
}
