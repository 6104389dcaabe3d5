import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { IndicatorKind, Status } from '@waymark/domain';
import { IndicatorKindEnum, StatusEnum } from '../graphql/enums.js';

export const BoardOrder = { THEME: 'THEME', STATUS: 'STATUS', DUE: 'DUE', NAME: 'NAME' } as const;
export type BoardOrder = keyof typeof BoardOrder;
registerEnumType(BoardOrder, {
  name: 'BoardOrder',
  description: 'By theme, by the gravity of the verdict, by deadline, by name.',
});

@InputType({ description: 'Which promises the board shows; every condition must hold.' })
export class BoardFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of titles, indicators or document numbers; diacritics may be left out.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Theme.' })
  theme?: string | null;

  @Field(() => ID, { nullable: true, description: 'Lead or supporting agency; its predecessors count too.' })
  agency?: string | null;

  @Field(() => ID, { nullable: true, description: 'Document in which it was promised.' })
  document?: string | null;

  @Field(() => ID, { nullable: true, description: 'Area.' })
  area?: string | null;

  @Field(() => [StatusEnum], { nullable: true, description: 'Any of these verdicts.' })
  statuses?: Status[] | null;

  @Field(() => Int, { nullable: true, description: 'Year of the aim or of the latest date.' })
  dueYear?: number | null;

  @Field(() => IndicatorKindEnum, { nullable: true, description: 'Kind of indicator.' })
  kind?: IndicatorKind | null;
}
