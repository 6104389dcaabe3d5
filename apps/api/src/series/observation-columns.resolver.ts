import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AccessActor } from '../access/actor.js';
import { CurrentActor } from '../access/request.js';
import { ObservationColumns } from './observation-columns.type.js';

/** Who worked on a figure is for those who signed in; the public reads what was published and why. */
@Resolver(() => ObservationColumns)
export class ObservationColumnsResolver {
  @ResolveField()
  recordedByNames(
    @Parent() { recordedByNames }: ObservationColumns,
    @CurrentActor() actor: AccessActor,
  ): (string | null)[] {
    return forSignedIn(actor, recordedByNames);
  }

  @ResolveField()
  enteredByNames(
    @Parent() { enteredByNames }: ObservationColumns,
    @CurrentActor() actor: AccessActor,
  ): (string | null)[] {
    return forSignedIn(actor, enteredByNames);
  }

  @ResolveField()
  approvedByNames(
    @Parent() { approvedByNames }: ObservationColumns,
    @CurrentActor() actor: AccessActor,
  ): (string | null)[] {
    return forSignedIn(actor, approvedByNames);
  }

  @ResolveField()
  importedFroms(
    @Parent() { importedFroms }: ObservationColumns,
    @CurrentActor() actor: AccessActor,
  ): (string | null)[] {
    return forSignedIn(actor, importedFroms);
  }
}

function forSignedIn(actor: AccessActor, names: (string | null)[]): (string | null)[] {
  return actor.personId === null ? names.map(() => null) : names;
}
