import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/date.scalar.js';

@InputType({ description: 'Which writes to show; what is left out is not asked for.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Who wrote, or on whose behalf.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of thing was written.' })
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which thing of that kind.' })
  subject?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  to?: string | null;
}
