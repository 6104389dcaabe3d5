import { successors } from './successor.js';

const body = (id: string, validTo: string | null, ...successorIds: string[]) => ({
  id,
  validTo,
  successorIds,
});
const agencies = [
  body('mic', '2025-02-28', 'most'),
  body('old', '2020-12-31', 'mic'),
  body('most', null),
  body('circle', '2020-12-31', 'circle'),
];
const after = (id: string, day: string) => {
  const [agency] = agencies.filter((one) => one.id === id);
  return agency ? successors(agency, agencies, day).map((one) => one.id) : [];
};

describe('who carries on the tasks of a body', () => {
  test.each([
    ['mic', '2025-02-28', []],
    ['mic', '2025-03-01', ['most']],
    ['old', '2024-01-01', ['mic']],
    ['old', '2026-01-01', ['most']],
    ['most', '2026-01-01', []],
    ['circle', '2026-01-01', []],
  ])('%s on %s: %j', (id, day, ids) => {
    expect(after(id, day)).toEqual(ids);
  });
});
