/** What a person is in an installation; each role is given with a scope and a time. */
export const ROLES = ['VIEWER', 'DATA_ENTRY', 'APPROVER', 'PLANNER', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What somebody may be allowed to do. READ: what is published and approved. COMMENT: say something beside it. ENTER:
 * bring figures in. APPROVE: decide on figures that others entered. RECEIVE: take over what units have approved.
 * MANAGE_ROUNDS: forms, rounds, reminders. MANAGE_REGISTER: documents, goals, indicators. IMPORT: figures from files.
 * READ_AUDIT: the log of all writes. ADMINISTER: people, roles, keys.
 */
export const ACTIONS = [
  'READ',
  'COMMENT',
  'ENTER',
  'APPROVE',
  'RECEIVE',
  'MANAGE_ROUNDS',
  'MANAGE_REGISTER',
  'IMPORT',
  'READ_AUDIT',
  'ADMINISTER',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What each role allows. An administrator decides who may do the work, and does none of it. */
export const ROLE_ACTIONS: Readonly<Record<Role, readonly Action[]>> = {
  VIEWER: ['READ', 'COMMENT'],
  DATA_ENTRY: ['READ', 'COMMENT', 'ENTER'],
  APPROVER: ['READ', 'COMMENT', 'ENTER', 'APPROVE'],
  PLANNER: ['READ', 'COMMENT', 'RECEIVE', 'MANAGE_ROUNDS', 'MANAGE_REGISTER', 'IMPORT'],
  ADMINISTRATOR: ['READ', 'READ_AUDIT', 'ADMINISTER'],
};

/** Where a role holds; null: everywhere. An agency or area stands for all that belong to it. */
export interface Scope {
  readonly agencyId: string | null;
  readonly areaId: string | null;
  readonly indicatorId: string | null;
}

/** A role that holds everywhere. */
export const EVERYWHERE: Scope = { agencyId: null, areaId: null, indicatorId: null };

/** A role of somebody, within a scope and a time; both days inclusive, `YYYY-MM-DD`, null: without end. */
export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
  readonly from: string;
  readonly to: string | null;
  /** Id of the person who delegated it; null where it is one's own. */
  readonly delegatedBy: string | null;
}

/** Who asks. */
export interface Actor {
  /** Null for the public. */
  readonly personId: string | null;
  readonly grants: readonly Grant[];
}

/** What an action is done to. Agencies and areas: the one itself and all that it belongs to. */
export interface Subject {
  readonly agencyIds?: readonly string[];
  readonly areaIds?: readonly string[];
  readonly indicatorId?: string;
}

/**
 * Whether somebody may do something to a subject on a day (`YYYY-MM-DD`). Without a subject: whether there is
 * anything at all to which they may do it, which opens a page but not what is on it.
 */
export function mayDo(actor: Actor, action: Action, day: string, subject?: Subject): boolean {
  return grantFor(actor, action, day, subject) !== null;
}

/** The grant by which somebody may do it, one's own before one that was delegated; null where there is none. */
export function grantFor(actor: Actor, action: Action, day: string, subject?: Subject): Grant | null {
  // The public reads where it may, and has no other right, whatever role it is given to read by.
  if (actor.personId === null && action !== 'READ') return null;
  const fitting = actor.grants.filter(
    (grant) =>
      ROLE_ACTIONS[grant.role].includes(action) &&
      isInForce(grant, day) &&
      (subject === undefined || covers(grant.scope, subject)),
  );
  return fitting.find(({ delegatedBy }) => delegatedBy === null) ?? fitting[0] ?? null;
}

/** Whether a grant holds on a day. */
export function isInForce({ from, to }: Pick<Grant, 'from' | 'to'>, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

/** Whether a scope holds for a subject; what the subject does not say is not covered by a scope that asks for it. */
export function covers(scope: Scope, { agencyIds = [], areaIds = [], indicatorId }: Subject): boolean {
  return (
    (scope.agencyId === null || agencyIds.includes(scope.agencyId)) &&
    (scope.areaId === null || areaIds.includes(scope.areaId)) &&
    (scope.indicatorId === null || scope.indicatorId === indicatorId)
  );
}

/**
 * The part of one's own roles that a delegation hands on: only what one holds oneself on that day, never wider, and
 * not what was delegated to oneself.
 */
export function mayDelegate(actor: Actor, role: Role, scope: Scope, day: string): boolean {
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      grant.delegatedBy === null &&
      isInForce(grant, day) &&
      isWithin(scope, grant.scope),
  );
}

function isWithin(inner: Scope, outer: Scope): boolean {
  return (['agencyId', 'areaId', 'indicatorId'] as const).every(
    (dimension) => outer[dimension] === null || outer[dimension] === inner[dimension],
  );
}
