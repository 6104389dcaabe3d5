import type { AccountPartsFragment } from '../../api/generated/graphql.js';

/** How far somebody has come: invited, active, disabled. People of a try-out have no password and are active. */
export function stateOf(
  { person, hasPassword, signedInOn }: AccountPartsFragment,
  today: string,
): 'ACTIVE' | 'INVITED' | 'DISABLED' {
  if (person.disabledOn && person.disabledOn <= today) return 'DISABLED';
  return hasPassword || signedInOn || person.id.startsWith('tryout-') ? 'ACTIVE' : 'INVITED';
}
