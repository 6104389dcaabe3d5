import {
  fold,
  isDate,
  MISSING_REASONS,
  VERSION_REASONS,
  readStatusWord,
  readTypedNumber,
  writeNumber,
  type NumberStyle,
  type ReturnedField,
  type ReturnedRow,
  type TypedReading,
  type TypedUnit,
} from '@waymark/domain';
import type { FilledCell } from '@waymark/interchange';
import { LOCALES, type Locale } from '@waymark/wording';
import { entryWording, type EntryLabels } from '@waymark/wording/entry';

type Problem = ReturnedRow['problems'][number];

/** What a cell that came back says: a code, a day, a text; or why it says nothing that can be taken. */
export type ReadCell = { readonly text: string } | { readonly problem: Problem };

const MOST_CHARACTERS = 2_000;

/** Codes by their words in any language, folded. */
function codesByWord<Code extends string>(
  codes: readonly Code[],
  labelsOf: (labels: EntryLabels) => Readonly<Record<Code, string>>,
): ReadonlyMap<string, Code> {
  return new Map(
    codes.flatMap((code) => [
      [fold(code), code] as const,
      ...LOCALES.map((locale) => [fold(labelsOf(entryWording(locale).labels)[code]), code] as const),
    ]),
  );
}

const MISSING = codesByWord(MISSING_REASONS, ({ missingReason }) => missingReason);
const VERSIONS = codesByWord(VERSION_REASONS, ({ versionReason }) => versionReason);

/** How numbers are written in a language. */
export const styleIn = (locale: Locale): NumberStyle => (locale === 'vi' ? 'VI' : 'EN');

/** The value of a cell as it is typed in a language, and how that is to be read. */
export function typedOf(
  { number, text, isPercent }: FilledCell,
  locale: Locale,
): {
  readonly text: string;
  readonly style: NumberStyle | null;
} {
  if (number === null) return { text: text.normalize('NFC'), style: null };
  // A spreadsheet shows fifteen digits of a number; what stands after them nobody typed.
  const style = styleIn(locale);
  const written = writeNumber(Number(number.toPrecision(15)), style);
  return { text: `${written}${isPercent ? '%' : ''}`, style };
}

/** A value as it came back, read. */
export function readValueCell(
  cell: FilledCell,
  locale: Locale,
  unit: TypedUnit,
): ReadCell & { readonly reading: TypedReading; readonly style: NumberStyle | null } {
  const { text, style } = typedOf(cell, locale);
  const reading = readTypedNumber(text, { style, unit });
  const more = { reading, style };
  if (reading.kind === 'REFUSED') {
    const { code, words } = reading;
    return { problem: { place: cell.place, code: 'NOT_READ', text, typed: { code, words } }, ...more };
  }
  const read = readText(cell, text);
  return { ...read, ...more };
}

/** What is said of a value, as it came back. */
export function readOtherCell(field: Exclude<ReturnedField, 'value'>, cell: FilledCell): ReadCell {
  const { text, place } = cell;
  const problem = (code: Problem['code']): ReadCell => ({ problem: { place, code, text, typed: null } });
  if (text === '') return { text: '' };
  switch (field) {
    case 'status': {
      const status = readStatusWord(text);
      return status === null ? problem('BAD_STATUS') : { text: status };
    }
    case 'missing': {
      const reason = MISSING.get(fold(text));
      return reason === undefined ? problem('BAD_REASON') : { text: reason };
    }
    case 'versionReason': {
      const reason = VERSIONS.get(fold(text));
      return reason === undefined ? problem('BAD_VERSION_REASON') : { text: reason };
    }
    case 'expectedOn':
      return isDate(text) ? { text } : problem('BAD_DATE');
    default:
      return readText(cell, text.normalize('NFC'));
  }
}

function readText({ place }: FilledCell, text: string): ReadCell {
  if (text.length <= MOST_CHARACTERS) return { text };
  return { problem: { place, code: 'TOO_LONG', text: `${text.slice(0, 60)}…`, typed: null } };
}
