import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A series that could be meant.' })
export class ImportSeries {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field({ description: 'Indicator in Vietnamese.' })
  indicatorVi: string;

  @Field({ description: 'Indicator in English.' })
  indicatorEn: string;

  @Field({ description: 'Area in Vietnamese.' })
  areaVi: string;

  @Field({ description: 'Area in English.' })
  areaEn: string;

  @Field({ description: 'Producer in Vietnamese.' })
  producerVi: string;

  @Field({ description: 'Producer in English.' })
  producerEn: string;

  @Field({ description: 'What exactly it counts, in Vietnamese.' })
  definitionVi: string;

  @Field({ description: 'What exactly it counts, in English.' })
  definitionEn: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Digits after the decimal mark that its indicator shows.',
  })
  decimals: number | null;
}
