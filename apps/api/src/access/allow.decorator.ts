import { SetMetadata } from '@nestjs/common';
import type { Action } from '@waymark/domain';

/**
 * ANYONE: also who has not signed in, whatever the configuration; for what a sign-in page and a watchdog need.
 * SIGNED_IN: whoever holds a role, whichever it is, for what everybody does with their own.
 * PERSON: whoever is known, also without any role, for what is about nobody but themselves.
 */
export type Allowed = Action | 'ANYONE' | 'SIGNED_IN' | 'PERSON';

export const ALLOWED = 'waymark.allowed';

/**
 * Says who may call a resolver's query or mutation, or a route: whoever may do one of these somewhere. What it is done
 * to is held against the scope by the service. Without this nobody may call it.
 */
export const Allow = (...allowed: readonly Allowed[]) => SetMetadata(ALLOWED, allowed);
