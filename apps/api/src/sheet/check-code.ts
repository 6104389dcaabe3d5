import { CHECK_SEVERITY, type CheckCode } from '@waymark/domain';

/** What only a sheet can say: an entry needs a status, and a value beside a public one the kind of its change. */
export type SheetCheckCode = CheckCode | 'MISSING_STATUS' | 'VERSION_REASON';

export const SHEET_CHECK_CODES: readonly SheetCheckCode[] = [
  ...(Object.keys(CHECK_SEVERITY) as CheckCode[]),
  'MISSING_STATUS',
  'VERSION_REASON',
];
