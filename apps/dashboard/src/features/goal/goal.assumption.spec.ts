import { followPace } from './goal.assumption.js';

describe('a steady pace', () => {
  const latest = { end: '2025-12-31', value: 14 };

  test('leads to the value of the deadline and names the year of arrival', () => {
    const { value, reachYear } = followPace(latest, 2, 20, 2030);
    expect(value).toBeCloseTo(24, 1);
    expect(reachYear).toBe(2028);
  });

  test('never arrives when it goes the other way or stands still', () => {
    expect(followPace(latest, -1, 20, 2030).reachYear).toBeNull();
    expect(followPace(latest, 0, 20, 2030).reachYear).toBeNull();
  });

  test('of a rank arrives by falling', () => {
    expect(followPace({ end: '2024-12-31', value: 71 }, -3.5, 50, 2030).reachYear).toBe(2030);
  });
});
