/** A number as text that has one reading: 1.234 could be a thousand, 1.2340 could not. Empty for one that is not finite. */
export function numberText(value: number): string {
  const text = Number.isFinite(value) ? String(value) : '';
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}
