import { disagree } from './goal.disagree.js';

const line = (id: string, indicator: string, area: string, producer: string) => ({
  id,
  indicator: { id: indicator },
  area: { id: area },
  producer: { id: producer },
});
const both = [
  { seriesId: 'a', status: 'MISSED' },
  { seriesId: 'b', status: 'ACHIEVED' },
] as const;

describe('official sources disagree', () => {
  test('when two bodies publish one indicator of one area and the verdicts differ', () => {
    expect(disagree(both, [line('a', 'gdp', 'VN', 'gso'), line('b', 'gdp', 'VN', 'mic')])).toBe(true);
  });

  test.each([
    ['indicators', [line('a', 'gdp', 'VN', 'gso'), line('b', 'rank', 'VN', 'mic')]],
    ['areas', [line('a', 'gdp', 'VN', 'gso'), line('b', 'gdp', 'MY', 'mic')]],
    ['definitions of one body', [line('a', 'gdp', 'VN', 'gso'), line('b', 'gdp', 'VN', 'gso')]],
  ])('but not when these are two %s', (_, lines) => {
    expect(disagree(both, lines)).toBe(false);
  });

  test('but not when the verdicts are the same', () => {
    const same = both.map(({ seriesId }) => ({ seriesId, status: 'MISSED' as const }));
    expect(disagree(same, [line('a', 'gdp', 'VN', 'gso'), line('b', 'gdp', 'VN', 'mic')])).toBe(false);
  });
});
