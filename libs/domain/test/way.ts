import type { Way } from '../src/method/method.js';

/** Base and newest value as published: value, year, value, year, target, deadline, direction. */
export function way(
  base: readonly [value: number, year: number],
  latest: readonly [value: number, year: number],
  target: readonly [value: number, year: number],
  direction: 1 | -1 = target[0] >= base[0] ? 1 : -1,
): Way {
  return {
    base: { value: base[0], t: base[1] },
    latest: { value: latest[0], t: latest[1] },
    target: target[0],
    deadline: target[1],
    direction,
  };
}
