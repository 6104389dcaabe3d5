import type { OwnStatus, Status } from '../vocabulary.js';
import { OWN_STATUSES } from '../vocabulary.js';
import { statusGap } from './status-gap.js';

describe('how far a body speaks better of its promise than the figures do', () => {
  test.each<[OwnStatus, Status, number | null]>([
    ['ACHIEVED', 'MISSED', 4],
    ['ON_TRACK', 'OFF_TRACK', 2],
    ['ACHIEVED', 'ACHIEVED_LATE', 0.5],
    ['AT_RISK', 'ON_TRACK', -1],
    ['ON_TRACK', 'ON_TRACK', 0],
    ['ON_TRACK', 'AWAITING_DATA', null],
    ['ACHIEVED', 'NOT_ASSESSABLE', null],
    ['ACHIEVED', 'OPEN', null],
  ])('%s beside %s: %s', (own, computed, gap) => expect(statusGap(own, computed)).toBe(gap));

  test.each(OWN_STATUSES)('is nothing where both say %s', (status) =>
    expect(statusGap(status, status)).toBe(0),
  );
});
