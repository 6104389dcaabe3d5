import { bestPeriod } from './area-comparison.js';

const period = (name: string, areas: number) => ({ period: name, rows: [], areas });

describe('the period in which areas are compared', () => {
  test('is the newest of those that most areas have', () => {
    const periods = [period('2025', 2), period('2023', 63), period('2022', 63), period('2021', 60)];
    expect(bestPeriod(periods)?.period).toBe('2023');
  });

  test('is none where there are no figures', () => {
    expect(bestPeriod([])).toBeNull();
  });
});
