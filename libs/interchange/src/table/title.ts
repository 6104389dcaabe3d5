const UNIT = /(?:đơn vị(?: tính)?|đvt|unit(?: of measure)?)\s*:\s*([^;()|]+)/iu;

/** The unit that a line above a table names: "Đơn vị tính: tỷ đồng"; null where none does. */
export function unitOfTitle(title: readonly string[]): string | null {
  for (const line of title) {
    const unit = UNIT.exec(line)?.[1]?.trim();
    if (unit) return unit.replace(/[.,]$/, '');
  }
  return null;
}
