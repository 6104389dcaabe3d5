import type { Mapping, MappingFault } from './mapping.js';

/** What is wrong with a mapping that somebody gives as JSON; nothing when it can be used. */
export function checkMapping(mapping: unknown): MappingFault[] {
  return typeof mapping === 'object' && mapping !== null ? [] : [{ code: 'NOT_AN_OBJECT', path: '' }];
}

/** The mapping of a JSON text; null when `checkMapping` finds a fault. */
export function asMapping(mapping: unknown): Mapping | null {
  return checkMapping(mapping).length === 0 ? (mapping as Mapping) : null;
}
