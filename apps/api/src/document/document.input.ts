import { Field, InputType } from '@nestjs/graphql';
import type { DocumentKind } from '@waymark/domain';
import { DocumentKindEnum } from '../graphql/enums.js';

@InputType({ description: 'Which documents; every condition must hold.' })
export class DocumentFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of title or number; diacritics may be left out.',
  })
  search?: string | null;

  @Field(() => [DocumentKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: DocumentKind[] | null;
}
