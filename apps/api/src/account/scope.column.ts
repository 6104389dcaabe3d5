import type { Role, Scope } from '@waymark/domain';

/** The columns of a role with its scope, alike in every table that has them. */
export interface ScopedRole {
  readonly role: Role;
  readonly agencyId: string | null;
  readonly areaId: string | null;
  readonly indicatorId: string | null;
}

/** Where a row's role holds. */
export function scopeOf({ agencyId, areaId, indicatorId }: ScopedRole): Scope {
  return { agencyId, areaId, indicatorId };
}
