import type { Status } from '@waymark/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Agency } from '../agency/agency.entity.js';
import { AssessedGoal } from '../assessment/assessed-goal.type.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { StatusEnum } from '../graphql/enums.js';

@ObjectType({
  description: 'What the body that answers for a goal says of it, beside the computed judgement.',
})
export class OwnAssessment {
  @Field(() => Int, { description: 'Number of the entry.' })
  id: number;

  @Field(() => StatusEnum, { nullable: true, description: 'In the words of the one vocabulary.' })
  status: Status | null;

  @Field(() => String, { nullable: true, description: 'In its own class, where it has one.' })
  ownWords: string | null;

  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => DateScalar, { description: 'The day on which it said so.' })
  statedOn: string;

  @Field(() => Agency, { nullable: true, description: 'The body: the lead of the goal at that time.' })
  agency: Agency | null;

  @Field({ description: 'Full name of who wrote it down.' })
  by: string;

  @Field({ description: 'When it was written down, ISO 8601.' })
  recordedAt: string;
}

@ObjectType({ description: 'A goal of which its own body says something else than the figures do.' })
export class OwnAssessmentDifference {
  @Field(() => AssessedGoal, { description: 'The goal with its computed judgement.' })
  goal: AssessedGoal;

  @Field(() => OwnAssessment, { description: 'What the body says last.' })
  own: OwnAssessment;

  @Field(() => Float, {
    nullable: true,
    description: 'Places by which the body speaks better; null where the figures cannot tell.',
  })
  gap: number | null;
}

@InputType({ description: 'What the body that answers for a goal says of it.' })
export class OwnAssessmentInput {
  @Field(() => ID, { description: 'Id of the goal.' })
  goalId: string;

  @Field(() => StatusEnum, {
    nullable: true,
    description: 'Achieved, achieved late, on track, at risk, off track or missed.',
  })
  status?: Status | null;

  @Field(() => String, { nullable: true, description: 'Its own class, where it has one.' })
  ownWords?: string | null;

  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => DateScalar, { description: 'The day on which it said so.' })
  statedOn: string;
}

@ObjectType({ description: 'Something said beside a goal or a figure.' })
export class Comment {
  @Field(() => Int, { description: 'Number of the comment.' })
  id: number;

  @Field(() => String, { nullable: true, description: 'What was said; null once it is withdrawn.' })
  body: string | null;

  @Field({ description: 'Full name of who said it.' })
  by: string;

  @Field({ description: 'When, ISO 8601.' })
  at: string;

  @Field({ description: 'Whether whoever asks said it, and may withdraw it.' })
  isOwn: boolean;
}

@InputType({ description: 'A goal, or a figure by its series and period.' })
export class CommentSubjectInput {
  @Field(() => ID, { nullable: true, description: 'Id of the goal.' })
  goalId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the series of the figure.' })
  seriesId?: string | null;

  @Field(() => String, { nullable: true, description: 'Period of the figure, SDMX form.' })
  period?: string | null;
}
