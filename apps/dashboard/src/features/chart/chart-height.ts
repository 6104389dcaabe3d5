/** Height of a chart in pixels: lower on a phone, never taller than a laptop shows at once. */
export function chartHeight(width: number): number {
  return Math.round(Math.min(420, Math.max(260, width * 0.42)));
}
