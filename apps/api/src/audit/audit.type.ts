import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One field that a write changed, as text.' })
export class AuditChange {
  @Field({ description: 'The field, as the database names it.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What it was; null: nothing.' })
  old: string | null;

  @Field(() => String, { nullable: true, description: 'What it is; null: nothing.' })
  new: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the ids in it name, as in `names`; null: it holds none.',
  })
  refersTo: string | null;
}

@ObjectType({ description: 'One of the things by which people know what was written.' })
export class AuditPart {
  @Field({ description: 'The field, as the database names it.' })
  field: string;

  @Field({ description: 'What it holds.' })
  value: string;

  @Field(() => String, { nullable: true, description: 'What the id names, as in `names`; null: it is none.' })
  refersTo: string | null;
}

@ObjectType({ description: 'The name of something that the entries name by its id.' })
export class AuditName {
  @Field({ description: 'What kind of thing.' })
  noun: string;

  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field({ description: 'Its name in Vietnamese.' })
  vi: string;

  @Field({ description: 'Its name in English.' })
  en: string;
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

  @Field({ description: 'INSERT, UPDATE or DELETE; of sign-ins what happened.' })
  action: string;

  @Field({ description: 'What kind of thing was written, as the database names it.' })
  kind: string;

  @Field(() => ID, { description: 'Which one.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'What people call it, in Vietnamese.' })
  subjectName: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  subjectNameEn: string | null;

  @Field(() => [AuditPart], { description: 'By what else people know it.' })
  about: AuditPart[];

  @Field(() => String, { nullable: true, description: 'Why, in the writer’s words; null: nobody asked.' })
  reason: string | null;

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

  @Field(() => [AuditName], {
    description: 'The names of what they name by id, as far as it is still there.',
  })
  names: AuditName[];

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
