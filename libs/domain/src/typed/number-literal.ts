import type { NumberStyle } from './typed-number.js';

/** The digits of one number as they were typed, without sign, unit and words. */
export interface Literal {
  readonly value: number;
  /** Digits after the decimal sign; less than 0 with a positive power of ten (`1,2E+05`). */
  readonly decimals: number;
  /** Its digits as they were typed, with a point for the decimal sign. */
  readonly written: string;
}

const SEPARATORS: Readonly<Record<NumberStyle, { readonly group: string; readonly decimal: string }>> = {
  VI: { group: '\\.', decimal: ',' },
  EN: { group: ',', decimal: '\\.' },
};

/** Groups of three after a first group of one to three digits that does not begin with 0, or plain digits. */
function whole(group: string): string {
  return `\\d+|[1-9]\\d{0,2}(?:${group}\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+|[1-9]\\d{0,2}(?:'\\d{3})+`;
}

const FORM: Readonly<Record<NumberStyle, RegExp>> = {
  VI: form(SEPARATORS.VI),
  EN: form(SEPARATORS.EN),
};
const POWER = /^(\d)(?:[.,](\d+))?e([-+]?\d{1,3})$/;

function form({ group, decimal }: { readonly group: string; readonly decimal: string }): RegExp {
  return new RegExp(`^(${whole(group)})?(?:${decimal}(\\d+))?$`);
}

/**
 * Reads digits in one style; null where they are not a number in it. Blanks and apostrophes group thousands in both
 * styles, so that `1 234,567` has one reading; a first group of 0 groups nothing, so `0.667` has one too.
 */
export function readLiteral(text: string, style: NumberStyle): Literal | null {
  const power = POWER.exec(text);
  if (power) {
    const [, first = '', rest = '', exponent = '0'] = power;
    return literal(`${first}.${rest}e${exponent}`, rest.length - Number(exponent));
  }
  const [, integer = '', fraction = ''] = FORM[style].exec(text) ?? [];
  if (integer + fraction === '') return null;
  return literal(`${integer.replace(/\D/g, '')}.${fraction}`, fraction.length);
}

/** A number in one style: with each of its digits, without a power of ten and without groups of thousands. */
export function writeNumber(value: number, style: NumberStyle): string {
  const plain = value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  return style === 'VI' ? plain.replace('.', ',') : plain;
}

function literal(text: string, decimals: number): Literal {
  return { value: Number(text), decimals, written: text };
}
