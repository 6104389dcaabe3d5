import { goal, measured, observation, target, values } from '../../test/given.js';
import { assessGoal } from './assess-goal.js';
import { verdictChange } from '../changes/verdict-change.js';
import { assessmentHistory } from './history.js';

const promise = goal({
  indicator: { min: 0, max: 100 },
  statedOn: '2019-05-02',
  targets: [target({ value: 80, aimDue: '2030-12-31' })],
});
/** A straight line of 4 a year, which is more than is needed: what is missing does not fall as fast as its rate should. */
const LINE = [29, 33, 37, 41, 45, 49, 53, 57].map(
  (value, i) => [String(2015 + i), value, `${2016 + i}-02-01`] as const,
);
const KNOWN = measured(...values(...LINE));

describe('the method in force', () => {
  it('classes what is open, with its name; the numbers of the default stay beside it', () => {
    const own = assessGoal(promise, KNOWN, { asOf: '2023-06-01' });
    const bank = assessGoal(promise, KNOWN, { asOf: '2023-06-01', method: 'WORLD_BANK' });
    expect([own.status, own.deciding.method]).toEqual(['ON_TRACK', 'WAYMARK']);
    expect([bank.status, bank.deciding.method]).toEqual(['AT_RISK', 'WORLD_BANK']);
    expect(bank.deciding.required).toBe(own.deciding.required);
  });

  it('classes what the default calls off track', () => {
    const slow = measured(
      ...values(...[20, 40, 48, 49, 49, 49, 49, 49].map((v, i) => [String(2015 + i), v] as const)),
    );
    expect(assessGoal(promise, slow, { asOf: '2023-06-01' }).status).toBe('OFF_TRACK');
    expect(assessGoal(promise, slow, { asOf: '2023-06-01', method: 'PSA' }).status).toBe('ON_TRACK');
  });

  it('may take a bound for the target itself: that is on track, not achieved', () => {
    const whole = { ...promise, targets: [target({ value: 100, aimDue: '2030-12-31' })] };
    const bound = measured(
      ...values(['2020', 80], ['2021', 90]),
      observation('2022', 100, { qualifier: 'LESS_THAN' }),
    );
    expect(assessGoal(whole, bound, { asOf: '2023-06-01' }).status).toBe('AT_RISK');
    expect(assessGoal(whole, bound, { asOf: '2023-06-01', method: 'STATISTICS_CANADA' }).status).toBe(
      'ON_TRACK',
    );
  });

  it('changes nothing of what is reached, missed or awaited', () => {
    for (const value of [85, 40]) {
      const known = measured(...values(['2020', 30], ['2030', value, '2031-02-01']));
      for (const asOf of ['2031-01-15', '2031-06-01']) {
        const own = assessGoal(promise, known, { asOf });
        expect(assessGoal(promise, known, { asOf, method: 'EUROSTAT' }).status).toBe(own.status);
      }
    }
  });

  it('leaves a goal that it cannot compute without a class, for its reason', () => {
    const fromZero = measured(...values(['2015', 0], ['2020', 44], ['2022', 56]));
    expect(assessGoal(promise, fromZero, { asOf: '2023-06-01' }).deciding.reasons).toEqual([]);
    const { deciding } = assessGoal(promise, fromZero, { asOf: '2023-06-01', method: 'EUROSTAT' });
    expect(deciding).toMatchObject({
      status: 'NOT_ASSESSABLE',
      reasons: ['BASE_NOT_POSITIVE'],
      method: 'EUROSTAT',
    });
    expect(deciding).toMatchObject({ latest: { value: 56 }, decidedBy: { value: 56 }, due: '2030-12-31' });
  });

  it('judges by a stated base where the default has but one value', () => {
    const stated = { ...promise, baselineValue: 20, baselinePeriod: '2015' };
    const one = measured(...values(['2022', 56]));
    expect(assessGoal(stated, one, { asOf: '2023-06-01' }).status).toBe('NOT_ASSESSABLE');
    const judged = assessGoal(stated, one, { asOf: '2023-06-01', method: 'PSA' }).deciding;
    expect(judged).toMatchObject({ status: 'ON_TRACK', reasons: [] });
  });

  it('is the cause that a comparison of two days names', () => {
    const method = { method: 'WORLD_BANK', since: '2021-06-01', reason: 'a decision' } as const;
    const before = assessGoal(promise, KNOWN, { asOf: '2021-05-01' });
    const after = assessGoal(promise, KNOWN, { asOf: '2021-07-01', method: 'WORLD_BANK' });
    expect(verdictChange(promise, KNOWN, before, after, [method])).toMatchObject({
      cause: 'METHOD_CHANGED',
      on: '2021-06-01',
    });
  });

  it('changes the verdict on its day, and that is its cause', () => {
    const chosen = { method: 'WORLD_BANK', since: '2021-06-01', reason: 'a decision' } as const;
    const told = assessmentHistory(promise, KNOWN, { until: '2021-12-31', methods: [chosen] }).map(
      ({ on, status, cause }) => `${on} ${status} ${cause}`,
    );
    expect(told).toEqual(['2019-05-02 ON_TRACK STATED', '2021-06-01 AT_RISK METHOD_CHANGED']);
  });
});
