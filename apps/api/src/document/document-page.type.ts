import type { Qualifier, ValueStatus } from '@waymark/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Area } from '../area/area.entity.js';
import { AssessedGoal } from '../assessment/assessed-goal.type.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { QualifierEnum, ValueStatusEnum } from '../graphql/enums.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Statement } from '../statement/statement.entity.js';
import { Document } from './document.entity.js';

@ObjectType({ description: 'A figure that a document published.' })
export class DocumentFigure {
  @Field(() => ID, { description: 'Its series.' })
  seriesId: string;

  @Field(() => Indicator, { description: 'What it measures.' })
  indicator: Indicator;

  @Field(() => Area, { description: 'Where.' })
  area: Area;

  @Field({ description: 'SDMX form, for example 2025-Q2.' })
  period: string;

  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of a range.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a range.' })
  high: number | null;

  @Field(() => QualifierEnum, { nullable: true, description: 'About, more than, a range.' })
  qualifier: Qualifier | null;

  @Field(() => ValueStatusEnum, { description: 'Estimate, preliminary, final.' })
  status: ValueStatus;
}

@ObjectType({ description: 'All that the page of a document shows.' })
export class DocumentPage {
  @Field(() => DateScalar, { description: 'The day at whose end everything is shown.' })
  asOf: string;

  @Field(() => Document, { description: 'The document.' })
  document: Document;

  @Field(() => [AssessedGoal], { description: 'What it promised.' })
  goals: AssessedGoal[];

  @Field(() => [AssessedGoal], { description: 'The earlier promises that it amended.' })
  amended: AssessedGoal[];

  @Field(() => [Statement], { description: 'What it stated beside its promises.' })
  statements: Statement[];

  @Field(() => Document, { nullable: true, description: 'What replaced it.' })
  replacedBy: Document | null;

  @Field(() => [Document], { description: 'What it replaced.' })
  replaces: Document[];

  @Field(() => [DocumentFigure], { description: 'The figures it published.' })
  figures: DocumentFigure[];
}

@ObjectType({ description: 'A document in a list, with what it holds.' })
export class DocumentListItem {
  @Field(() => Document, { description: 'The document.' })
  document: Document;

  @Field(() => Int, { description: 'Promises in it.' })
  goals: number;

  @Field(() => Int, { description: 'Other statements in it.' })
  statements: number;

  @Field(() => Int, { description: 'Figures it published.' })
  figures: number;
}

@ObjectType({ description: 'A page of documents.' })
export class DocumentList {
  @Field(() => Int, { description: 'Documents that pass the filter, before paging.' })
  total: number;

  @Field(() => [DocumentListItem], { description: 'The page, those with promises first, then the newest.' })
  items: DocumentListItem[];
}
