import { choiceAt, inForceAt, type MethodChoice } from './method-in-force.js';

const choice = (method: MethodChoice['method'], since: string): MethodChoice => ({
  method,
  since,
  reason: `${method} from ${since}`,
});

describe('the method in force', () => {
  const choices = [choice('EUROSTAT', '2026-06-01'), choice('WAYMARK', '2027-01-01')];

  it.each([
    ['the default before the first choice', '2026-05-31', 'WAYMARK', null],
    ['the one chosen on its first day', '2026-06-01', 'EUROSTAT', '2026-06-01'],
    ['the one chosen until the next one', '2026-12-31', 'EUROSTAT', '2026-06-01'],
    [
      'the next one from its first day on, also where it is the default again',
      '2027-01-01',
      'WAYMARK',
      '2027-01-01',
    ],
  ])('is %s', (_, day, method, since) => {
    expect(inForceAt(choices, day)).toBe(method);
    expect(choiceAt(choices, day)?.since ?? null).toBe(since);
  });

  it('is the default where nothing was ever chosen', () => {
    expect(inForceAt([], '2026-11-27')).toBe('WAYMARK');
  });

  it('is, of two chosen for one day, the one that was chosen later', () => {
    const twice = [choice('ESCAP', '2026-06-01'), choice('PSA', '2026-06-01')];
    expect(inForceAt(twice, '2026-06-01')).toBe('PSA');
    expect(inForceAt([...twice].reverse(), '2026-06-01')).toBe('ESCAP');
  });

  it('is told by the days, not by the order in which the choices were made', () => {
    expect(inForceAt([...choices].reverse(), '2027-02-01')).toBe('WAYMARK');
    expect(inForceAt([...choices].reverse(), '2026-07-01')).toBe('EUROSTAT');
  });
});
