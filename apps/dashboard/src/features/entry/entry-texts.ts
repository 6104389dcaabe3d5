import { NUMBER_STYLES, readTypedNumber, type NumberStyle, type TypedUnit } from '@waymark/domain';
import type { Wording } from '@waymark/wording';
import type { EntryPartsFragment } from '../../api/generated/graphql.js';
import type { EntryFacts } from './entry-facts.js';
import type { RowTexts } from './grid/sheet.js';

/** The fields of an entry, each kept as the text that was typed or chosen. */
export type EntryField =
  | 'value'
  /** In which style an ambiguous value was said to be written: VI or EN. */
  | 'style'
  /** Of a pasted value: what its cell showed, and the number of the program behind it. */
  | 'pasted'
  | 'status'
  | 'note'
  | 'missing'
  | 'expectedOn'
  | 'explanation'
  | 'source'
  | 'document'
  | 'versionReason';

/** A field of an entry; an empty text where nothing stands. */
export const fieldOf = (texts: RowTexts | undefined, field: EntryField): string => texts?.[field] ?? '';

/** The style in which a text gives the number that was stored: known again after the page was closed. */
function styleOf(text: string, value: number | null, unit: TypedUnit): NumberStyle | '' {
  const reading = readTypedNumber(text, { style: null, unit });
  if (reading.kind !== 'AMBIGUOUS' || value === null) return '';
  return NUMBER_STYLES.find((_, i) => reading.readings[i]?.value === value) ?? '';
}

/** A stored entry as it was typed. */
export function textsOf(
  entry: EntryPartsFragment | null | undefined,
  { indicator }: Pick<EntryFacts, 'indicator'>,
  w: Wording,
): RowTexts {
  if (!entry) return {};
  const value = entry.value ?? null;
  const written =
    value === null && (entry.low ?? null) === null
      ? ''
      : w.qualified({ ...entry, period: '', status: 'FINAL' }, indicator.unit, indicator.decimals);
  const text = entry.asTyped ?? written;
  return {
    value: text,
    style: styleOf(text, value, indicator.unit),
    status: entry.status ? w.valueStatus(entry.status) : '',
    note: entry.note ?? '',
    missing: entry.missingReason ?? '',
    expectedOn: entry.expectedOn ?? '',
    explanation: entry.explanation ?? '',
    source: entry.sourceRef ?? '',
    document: entry.documentId ?? '',
    versionReason: entry.versionReason ?? '',
  };
}
