import { FileRefused } from '../file/refusal.js';
import type { FormIds } from './form.js';

/** The sheet that nobody sees: pairs of a name and a value. */
export const IDS_SHEET = 'waymark';
/** Stands in the header of the hidden column of series, so that the header is found wherever it moved. */
export const SERIES_HEADER = '#series';
const KIND = 'waymark-form-1';

/** What the hidden sheet says: whose form it is, and the headers of the columns that come back. */
export interface HiddenSheet {
  readonly ids: FormIds;
  readonly value: string;
  readonly status: string;
  readonly note: string;
}

export function hiddenRows({ ids, value, status, note }: HiddenSheet): string[][] {
  return Object.entries({ kind: KIND, ...ids, version: String(ids.version), value, status, note }).map(
    (pair) => [...pair],
  );
}

/** Reads the hidden sheet back; refuses what no form of Waymark has. */
export function hiddenSheet(rows: readonly (readonly string[])[]): HiddenSheet {
  const found = new Map(rows.map(([name = '', value = '']) => [name, value]));
  const of = (name: string): string => found.get(name) ?? '';
  if (of('kind') !== KIND) throw new FileRefused('NOT_A_FORM');
  const version = Number(of('version'));
  const ids: FormIds = { form: of('form'), round: of('round'), agency: of('agency'), version };
  if (!ids.form || !ids.round || !ids.agency || !Number.isInteger(version))
    throw new FileRefused('FORM_DAMAGED');
  return { ids, value: of('value'), status: of('status'), note: of('note') };
}

const REFUSALS = { form: 'OTHER_FORM', round: 'OTHER_ROUND', agency: 'OTHER_AGENCY' } as const;

/** Refuses the file of another form, round or agency. */
export function checkIds(found: FormIds, expected: Partial<FormIds>): void {
  for (const field of ['form', 'agency', 'round'] as const) {
    const wanted = expected[field];
    if (wanted !== undefined && wanted !== found[field]) {
      throw new FileRefused(REFUSALS[field], { expected: wanted, found: found[field] });
    }
  }
}
