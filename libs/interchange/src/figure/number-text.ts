import { keepsDigits, type NumberStyle } from '@waymark/domain';

/** In which ways the separators of a number can be read. */
export type StyleVote = NumberStyle | 'NEUTRAL' | 'EITHER' | 'NONE';

/** Blanks that stand between groups of digits: a space, a narrow one, an apostrophe. */
const GAPS = /(?<=\d)[\s\u00a0\u202f\u2009'’](?=\d{3}(?!\d))/g;
const DECORATION = /^[\s\u00a0]+|[\s\u00a0]+$/g;
const SIGN = /^[-+\u2212\u2013]\s*/;
const PERCENT = /\s*%$/;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

const GROUPED = {
  VI: /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/,
  EN: /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
} as const;
const UNGROUPED = {
  VI: /^(?:\d+|\d*,\d+|\d+,)(?:e[-+]?\d+)?$/i,
  EN: /^(?:\d+|\d*\.\d+|\d+\.)(?:e[-+]?\d+)?$/i,
} as const;

function bare(text: string): string {
  return text.replace(DECORATION, '').replace(SIGN, '').replace(PERCENT, '').replace(GAPS, '');
}

function reads(digits: string, style: NumberStyle): boolean {
  return UNGROUPED[style].test(digits) || GROUPED[style].test(digits);
}

/**
 * How a number is written: `EITHER` where both readings give a number and they differ (1.234), `NONE` where it is no
 * number in either. A group of digits that begins with 0 is none: 0.123 is a decimal.
 */
export function styleOf(text: string): StyleVote {
  const digits = bare(text);
  if (/^\d+(?:e[-+]?\d+)?$/i.test(digits)) return 'NEUTRAL';
  const vi = reads(digits, 'VI') && !/^0\d*\./.test(digits);
  const en = reads(digits, 'EN') && !/^0\d*,/.test(digits);
  if (vi && en) return 'EITHER';
  return vi ? 'VI' : en ? 'EN' : 'NONE';
}

const NOT_FINITE = /^[-+]?(?:nan|inf(?:inity)?|∞|#num!)$/i;
const ERROR = /^#(?:div\/0!|ref!|value!|name\?|n\/a|null!|num!|spill!|calc!)$/i;

export interface ReadNumber {
  readonly value: number;
  readonly isPercent: boolean;
}
/** A text of fewer characters has no digit that a number could lose. */
export const FEW_CHARACTERS = 15;
export type NumberFault =
  'TOO_MANY_DIGITS' | 'NOT_A_NUMBER' | 'NOT_FINITE' | 'OTHER_NUMBER_STYLE' | 'CELL_ERROR';

/** Reads a number by the style of its column. */
export function readNumberText(text: string, style: NumberStyle): ReadNumber | NumberFault {
  if (style === 'EN' && PLAIN.test(text)) return finite(text, 1, false);
  if (NOT_FINITE.test(text)) return 'NOT_FINITE';
  if (ERROR.test(text)) return 'CELL_ERROR';
  const digits = bare(text);
  const other: NumberStyle = style === 'EN' ? 'VI' : 'EN';
  if (!reads(digits, style)) return reads(digits, other) ? 'OTHER_NUMBER_STYLE' : 'NOT_A_NUMBER';
  if (/^0\d*[.,]\d{3}/.test(digits) && GROUPED[style].test(digits)) return 'OTHER_NUMBER_STYLE';
  const machine = style === 'VI' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  const sign = /^[\s\u00a0]*[-\u2212\u2013]/.test(text) ? -1 : 1;
  return finite(machine, sign, PERCENT.test(text.replace(DECORATION, '')));
}

function finite(machine: string, sign: 1 | -1, isPercent: boolean): ReadNumber | NumberFault {
  const value = Number(machine) * sign;
  if (!Number.isFinite(value)) return 'NOT_FINITE';
  if (machine.length > FEW_CHARACTERS && !keepsDigits(machine, value)) return 'TOO_MANY_DIGITS';
  return { value, isPercent };
}

const BLANKS = new Set(
  '|-|--|---|–|—|−|.|..|...|…|:|*|/|x|n/a|na|n.a.|n.a|null|none|nil|missing|không có|khong co|chưa có|chua co|kxđ|#n/a'.split(
    '|',
  ),
);

/** Whether a cell says that there is no figure. */
export function isBlank(text: string): boolean {
  return text.length < 12 && BLANKS.has(text.trim().toLowerCase());
}
