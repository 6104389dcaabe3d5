/** phi + phi^2 + … + phi^h, continued to a fractional h: how many years' pace the next h years bring. */
export function dampedSum(phi: number, h: number): number {
  return phi === 1 ? h : (phi * (1 - phi ** h)) / (1 - phi);
}

/** Where a damped path starts, how fast it runs, and how much of its pace is left each year. */
export interface DampedPath {
  readonly value: number;
  readonly t: number;
  readonly pace: number;
  readonly phi: number;
}

/** The value of the path after h years. */
export function pathValue(path: DampedPath, h: number): number {
  return path.value + path.pace * dampedSum(path.phi, h);
}

const FURTHEST_YEARS = 50;

/** Years until the path is at the target; null if it never is, or not within 50 years. */
export function yearsToReach(path: DampedPath, target: number): number | null {
  const { value, pace, phi } = path;
  if (value === target) return 0;
  const paces = (target - value) / pace;
  if (!Number.isFinite(paces) || paces <= 0) return null;
  const left = 1 - (paces * (1 - phi)) / phi;
  if (left <= 0) return null;
  const years = phi === 1 ? paces : Math.log(left) / Math.log(phi);
  return years <= FURTHEST_YEARS ? years : null;
}

/** The calendar year in which the path is at the target; null if it never is, or not within 50 years. */
export function reachYear(path: DampedPath, target: number): number | null {
  const years = yearsToReach(path, target);
  // The end of 2025 is 2026 on the axis, and still a day of 2025.
  return years === null ? null : Math.ceil(path.t + years - 1e-9) - 1;
}
