import type { Freshness, Status } from '@waymark/domain';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Area } from '../area/area.entity.js';
import { AssessedGoal } from '../assessment/assessed-goal.type.js';
import { Point } from '../assessment/assessment.type.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { FreshnessEnum, StatusEnum } from '../graphql/enums.js';
import { Indicator } from '../indicator/indicator.entity.js';

export const BoardGroup = {
  MEASURED: 'MEASURED',
  NO_DATA: 'NO_DATA',
  QUALITATIVE: 'QUALITATIVE',
  FINISHED: 'FINISHED',
} as const;
export type BoardGroup = keyof typeof BoardGroup;
registerEnumType(BoardGroup, {
  name: 'BoardGroup',
  description:
    'Where a row stands: in the table, or in the folds for no figures, qualitative goals, finished milestones.',
});

@ObjectType({ description: 'What is promised of one indicator in one area, all promises together.' })
export class BoardRow {
  @Field(() => ID, { description: 'Indicator and area.' })
  id: string;

  @Field(() => BoardGroup, { description: 'Where the row stands.' })
  group: BoardGroup;

  @Field(() => Indicator, { description: 'What is measured.' })
  indicator: Indicator;

  @Field(() => Area, { description: 'Where.' })
  area: Area;

  @Field({ description: 'Theme of the board.' })
  themeId: string;

  @Field(() => AssessedGoal, {
    description:
      'The promise the row speaks of: one that passes the filter, in force, nearest open deadline.',
  })
  headline: AssessedGoal;

  @Field(() => ID, { description: 'The first promise.' })
  first: string;

  @Field(() => [AssessedGoal], { description: 'All promises in order of time.' })
  promises: AssessedGoal[];

  @Field(() => Indicator, {
    nullable: true,
    description: 'What the deciding series measures: the unit and digits of its values.',
  })
  measure: Indicator | null;

  @Field(() => Point, { nullable: true, description: 'Newest value of the deciding series.' })
  newest: Point | null;

  @Field(() => Point, { nullable: true, description: 'The same period of the year before.' })
  samePeriodLastYear: Point | null;

  @Field(() => Float, {
    nullable: true,
    description: "Plan of the newest value's year, in the unit of the series.",
  })
  plan: number | null;

  @Field(() => [DateScalar], {
    description: 'Points of the deciding series for the sparkline: last days of the periods.',
  })
  sparkEnds: string[];

  @Field(() => [Float], { description: 'Points of the deciding series for the sparkline: values.' })
  sparkValues: number[];

  @Field(() => FreshnessEnum, { description: 'Age of the newest value against its usual interval.' })
  freshness: Freshness;
}

@ObjectType({ description: 'How many promises have this verdict.' })
export class StatusCount {
  @Field(() => StatusEnum, { description: 'The verdict.' })
  status: Status;

  @Field(() => Int, { description: 'Promises with it; drafts are not promises.' })
  goals: number;

  @Field(() => Int, { description: 'Those of them whose deadline has passed.' })
  due: number;
}

@ObjectType({ description: 'A value to filter by, with the number of promises that have it.' })
export class Facet {
  @Field(() => ID, { description: 'The value.' })
  id: string;

  @Field(() => Int, { description: 'Promises with it.' })
  goals: number;
}

@ObjectType({ description: 'What the board can be filtered by.' })
export class BoardFacets {
  @Field(() => [Facet], { description: 'Themes.' })
  themes: Facet[];

  @Field(() => [Facet], { description: 'Lead and supporting agencies.' })
  agencies: Facet[];

  @Field(() => [Facet], { description: 'Documents.' })
  documents: Facet[];

  @Field(() => [Facet], { description: 'Areas.' })
  areas: Facet[];

  @Field(() => [Facet], { description: 'Years of deadlines.' })
  dueYears: Facet[];

  @Field(() => [Facet], { description: 'Kinds of indicator.' })
  kinds: Facet[];
}

@ObjectType({ description: 'The board of promises as of a day.' })
export class Board {
  @Field(() => DateScalar, { description: 'The day at whose end everything is shown.' })
  asOf: string;

  @Field(() => Int, { description: 'Rows that pass the filter, before paging.' })
  total: number;

  @Field(() => [BoardRow], { description: 'The page of rows.' })
  rows: BoardRow[];

  @Field(() => [StatusCount], { description: 'Promises that pass every filter but the verdict, by verdict.' })
  counts: StatusCount[];

  @Field(() => BoardFacets, { description: 'What can be filtered by, over all promises of that day.' })
  facets: BoardFacets;
}
