import type { Assessment } from './assessment.js';
import type { Reason, Status } from '../vocabulary.js';

const NOTHING: Omit<Assessment, 'status'> = {
  marks: [],
  reasons: [],
  method: 'WAYMARK',
  targetN: null,
  seriesId: null,
  targetValue: null,
  due: null,
  stage: 'SINGLE',
  decidedBy: null,
  before: null,
  latest: null,
  fallenTo: null,
  pointsUsed: 0,
  since: null,
  required: null,
  requiredByLatest: null,
  pace: null,
  ratio: null,
  noise: null,
  phi: null,
  central: null,
  low80: null,
  high80: null,
  probability: null,
  chance: null,
  reachYear: null,
  gap: null,
  share: null,
  outlook: null,
  targetMovedOn: null,
};

/** A verdict with what is known of it; all else is empty. */
export function verdict(status: Status, known: Partial<Omit<Assessment, 'status'>> = {}): Assessment {
  return { ...NOTHING, ...known, status };
}

/** "Cannot be judged, because …" */
export function notAssessable(
  reasons: readonly Reason[],
  known: Partial<Omit<Assessment, 'status' | 'reasons'>> = {},
): Assessment {
  return verdict('NOT_ASSESSABLE', { ...known, reasons });
}
