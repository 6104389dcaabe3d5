import fc from 'fast-check';
import { observation } from '../../test/given.js';
import { valueChanges } from './value-change.js';

describe('what became known between two days', () => {
  const versions = [
    observation('2022', 12.67, { version: 1, knownOn: '2023-12-04' }),
    observation('2022', 12.63, { version: 2, knownOn: '2023-12-31' }),
    observation('2022', 12.83, { version: 3, knownOn: '2025-01-06' }),
    observation('2023', 12.87, { knownOn: '2025-01-06' }),
  ];
  const told = (since: string, until: string) =>
    valueChanges(versions, { since, until }).map(
      ({ period, before, after }) => `${period}: ${before?.value ?? '–'} → ${after.value}`,
    );

  it.each([
    ['2023-12-04', '2025-01-06', ['2022: 12.67 → 12.83', '2023: – → 12.87']],
    ['2023-12-03', '2023-12-31', ['2022: – → 12.63']],
    ['2023-12-31', '2025-01-05', []],
    ['2025-01-06', '2026-01-01', []],
  ])('after %s until the end of %s is %j', (since, until, expected) => {
    expect(told(since, until)).toEqual(expected);
  });

  it.each([
    ['a value that was taken back', '2024-06-01', '2025-03-01', ['2022: 12.83 → back']],
    ['nothing of one that came and was taken back between', '2022-06-01', '2025-03-01', []],
    ['a value that came again', '2025-03-01', '2025-06-01', ['2022: back → 12.9']],
  ])('tells %s', (_, since, until, expected) => {
    const taken = [
      observation('2022', 12.83, { version: 1, knownOn: '2023-12-04' }),
      observation('2022', null, { version: 2, knownOn: '2025-02-01' }),
      observation('2022', 12.9, { version: 3, knownOn: '2025-05-01' }),
    ];
    const written = (figure: { value: number | null } | null) =>
      figure === null ? '–' : String(figure.value ?? 'back');
    expect(
      valueChanges(taken, { since, until }).map(
        ({ period, before, after }) => `${period}: ${written(before)} → ${written(after)}`,
      ),
    ).toEqual(expected);
  });

  it('is the same in two steps as in one, whichever day lies between', () => {
    const day = fc.constantFrom('2023-12-01', '2023-12-10', '2024-06-01', '2025-01-06', '2025-02-01');
    fc.assert(
      fc.property(day, (between) => {
        const step = (since: string, until: string) => valueChanges(versions, { since, until });
        const whole = new Map(step('2023-11-01', '2026-01-01').map(({ period, after }) => [period, after]));
        const first = new Map(step('2023-11-01', between).map(({ period, after }) => [period, after]));
        for (const { period, after } of step(between, '2026-01-01')) first.set(period, after);
        expect(first).toEqual(whole);
      }),
    );
  });
});
