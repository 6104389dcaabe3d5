import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One field that a write changed, as text.' })
export class AuditChange {
  @Field({ description: 'The field, as the database names it.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What it was; null: nothing.' })
  old: string | null;

  @Field(() => String, { nullable: true, description: 'What it is; null: nothing.' })
  new: string | null;
}

@ObjectType({ description: 'One write.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Its number; later writes have greater ones.' })
  id: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at: Date;

  @Field(() => ID, {
    description: 'Who: a person, public, command-line, first-start, or a role of the database.',
  })
  actor: string;

  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  actorName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How and from where; null: not through the application.',
  })
  origin: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person on whose behalf it was done.' })
  behalfOfName: string | null;

  @Field({ description: 'INSERT, UPDATE or DELETE.' })
  action: string;

  @Field({ description: 'What kind of thing was written, as the database names it.' })
  kind: string;

  @Field(() => ID, { description: 'Which one.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  subjectName: string | null;

  @Field(() => [AuditChange], { description: 'What changed; of something new, all that is in it.' })
  changes: AuditChange[];
}

@ObjectType({ description: 'Somebody who wrote.' })
export class AuditActor {
  @Field(() => ID, { description: 'Who, as in the entries.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  name: string | null;
}

@ObjectType({ description: 'A page of the log of all writes, newest first.' })
export class AuditPage {
  @Field(() => [AuditEntry], { description: 'Newest first.' })
  entries: AuditEntry[];

  @Field(() => ID, { nullable: true, description: 'To ask for what came before; null: nothing did.' })
  before: string | null;
}

@ObjectType({ description: 'What the log can be filtered by.' })
export class AuditChoices {
  @Field(() => [AuditActor], { description: 'Who has written.' })
  actors: AuditActor[];

  @Field(() => [String], { description: 'What kinds of things were written.' })
  kinds: string[];
}
