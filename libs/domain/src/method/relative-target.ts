/** The value of a target that was stated as a change from the base in per cent: half of 14.5 (-50) is 7.25. */
export function relativeTarget(base: number, changePercent: number): number {
  return base * (1 + changePercent / 100);
}
