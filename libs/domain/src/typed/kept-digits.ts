/** The significant digits of a plain number or one with a power of ten, without sign and outer zeros: 1234 of `-0.01234e5`. */
function significant(text: string): string {
  return text
    .replace(/e.*$/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}

/** Digits that every number of so many has in a float of 64 bits. */
const ALWAYS_KEPT = 15;
/** Of no float more digits can be asked for. */
const MOST_ASKED = 100;

/**
 * Whether a number still says every digit that was written (`12345678.90`, in any scale of ten). A float of 64 bits has 15
 * to 17 of them: 12345678901234567890 would become …567168, and nobody would see it.
 */
export function keepsDigits(written: string, value: number): boolean {
  const digits = significant(written);
  if (digits.length <= ALWAYS_KEPT) return true;
  return digits.length <= MOST_ASKED && significant(value.toPrecision(digits.length)) === digits;
}

/** A number times a power of ten (any other factor too), with the digits that it has: 0.07 × 1e6 is 70 000. */
export function shifted(value: number, factor: number): number {
  const power = Math.round(Math.log10(factor));
  // 1e-7 may come as 1.0000000000000001e-7.
  if (Math.abs(factor / 10 ** power - 1) > 1e-12) return Number((value * factor).toPrecision(15));
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** Whether a number has digits after the decimal mark that so many decimals do not show. */
export function hasMoreDecimals(value: number, decimals: number): boolean {
  return Number(value.toFixed(Math.min(decimals, MOST_ASKED))) !== value;
}
