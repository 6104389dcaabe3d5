const UNIT = /(?:đơn vị(?: tính)?|đvt|unit(?: of measure)?)\s*:\s*([^;()|]+)/iu;

/** The unit that a line above a table names: "Đơn vị tính: tỷ đồng"; null where none does. */
export function unitOfTitle(title: readonly string[]): string | null {
  for (const line of title) {
    const unit = UNIT.exec(line)?.[1]?.trim();
    if (unit) return unit.replace(/[.,]$/, '');
  }
  return null;
}

const BRACKETS = /[([]([^)\]\d]{1,40})[)\]]\s*$/u;

/** The unit in brackets at the end of a header: "Giá trị (tỷ đồng)"; null where there is none. */
export function unitOfHeader(header: string): string | null {
  return BRACKETS.exec(header)?.[1]?.trim() || null;
}
