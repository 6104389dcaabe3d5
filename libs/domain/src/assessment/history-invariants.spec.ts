import fc from 'fast-check';
import { amended, goal, measured, observation, series, target } from '../../test/given.js';
import { assessmentHistory, statusMonths } from '../index.js';
import type { Goal, Observation, StatusChange } from '../index.js';
import { addDays } from '../calendar.js';
import { lifecycleAt } from '../target.js';
import { targetsAt } from '../target-version.js';
import { assessGoal } from './assess-goal.js';

const UNTIL = '2026-06-30';
const day = fc
  .tuple(fc.integer({ min: 2012, max: 2026 }), fc.constantFrom('01-01', '03-15', '06-30', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`);
const due = fc.integer({ min: 2014, max: 2026 }).map((year) => `${year}-12-31`);

/** Versions in order: a later one is not known earlier. */
const observations: fc.Arbitrary<Observation[]> = fc
  .uniqueArray(
    fc.record({
      period: fc.integer({ min: 2008, max: 2025 }).map(String),
      versions: fc.array(fc.record({ value: fc.integer({ min: 0, max: 100 }), knownOn: day }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { selector: ({ period }) => period, maxLength: 10 },
  )
  .map((periods) =>
    periods.flatMap(({ period, versions }) =>
      [...versions]
        .sort((a, b) => (a.knownOn < b.knownOn ? -1 : 1))
        .map(({ value, knownOn }, index) => observation(period, value, { version: index + 1, knownOn })),
    ),
  );

const goals: fc.Arbitrary<Goal> = fc
  .record({
    versions: fc.array(fc.record({ value: fc.integer({ min: 20, max: 100 }), aimDue: due, knownOn: day }), {
      minLength: 1,
      maxLength: 4,
    }),
    second: fc.option(fc.constant('2026-12-31')),
    vision: fc.boolean(),
    statedOn: day.filter((on) => on < '2020-01-01'),
    endedOn: fc.option(day),
    both: fc.boolean(),
  })
  .map(({ versions: [first, ...later], second, vision, statedOn, endedOn, both }) => {
    const known = later.map(({ knownOn }) => knownOn).sort();
    const { targets, earlierTargets = [] } = amended(
      { value: first?.value ?? 0, aimDue: first?.aimDue ?? null, latestDue: second },
      ...later.map(({ value, aimDue }, index) => ({ value, aimDue, knownOn: known[index] ?? null })),
    );
    return goal({
      statedOn,
      targets: vision ? [...targets, target({ n: 2, role: 'VISION' })] : targets,
      earlierTargets,
      ...(endedOn ? { lifecycle: 'DISCONTINUED', endedOn } : {}),
      ...(both ? { seriesRule: 'ALL', series: [series(), series({ id: 'b' })] } : {}),
    });
  });

const cases = fc.tuple(goals, observations, observations);
const all = (a: readonly Observation[], b: readonly Observation[]): Map<string, readonly Observation[]> =>
  new Map([...measured(...a), ['b', b]]);

/** What happened on a day and can be thought away. */
type Event = 'LIFECYCLE' | 'TARGET' | 'VALUE' | 'CLOCK';
const EVENTS: readonly Event[] = ['LIFECYCLE', 'TARGET', 'VALUE', 'CLOCK'];
const EVENT_OF: Partial<Record<StatusChange['cause'], Event>> = {
  LIFECYCLE: 'LIFECYCLE',
  TARGET_MOVED: 'TARGET',
  NEW_VALUE: 'VALUE',
  REVISED_VALUE: 'VALUE',
  DEADLINE_PASSED: 'CLOCK',
  TIME_PASSED: 'CLOCK',
};

/** The status of a day if some of what happened on it had not. */
function statusWithout(
  given: Goal,
  known: ReadonlyMap<string, readonly Observation[]>,
  on: string,
  events: readonly Event[],
): string {
  const before = addDays(on, -1);
  const dayOf = (event: Event): string => (events.includes(event) ? before : on);
  const then: Goal = {
    ...given,
    targets: targetsAt(given, dayOf('TARGET')),
    earlierTargets: [],
    lifecycle: lifecycleAt(given, dayOf('LIFECYCLE')),
    endedOn: null,
  };
  const kept = new Map(
    [...known].map(([id, versions]) => [
      id,
      versions
        .filter(({ knownOn }) => knownOn <= dayOf('VALUE'))
        .map((version) => ({ ...version, knownOn: '1000-01-01' })),
    ]),
  );
  return assessGoal(then, kept, { asOf: dayOf('CLOCK') }).status;
}

describe('any history of a verdict', () => {
  it('has for each change a cause that really is so: without it the status is another one', () => {
    fc.assert(
      fc.property(cases, ([given, a, b]) => {
        const known = all(a, b);
        const [stated, ...changes] = assessmentHistory(given, known, { until: UNTIL });
        expect(stated?.cause).toBe('STATED');
        for (const { on, status, cause } of changes) {
          const event = EVENT_OF[cause] ?? 'CLOCK';
          const others = EVENTS.filter((other) => other !== event);
          const isNeeded = statusWithout(given, known, on, [event]) !== status;
          const isEnough = statusWithout(given, known, on, others) === status;
          expect(isNeeded || isEnough).toBe(true);
          expect(statusWithout(given, known, on, EVENTS)).not.toBe(status);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('names the very value: it became public on that day', () => {
    fc.assert(
      fc.property(cases, ([given, a, b]) => {
        const known = all(a, b);
        for (const { on, cause, period, seriesId } of assessmentHistory(given, known, { until: UNTIL })) {
          if (cause !== 'NEW_VALUE' && cause !== 'REVISED_VALUE') continue;
          const versions = (known.get(seriesId ?? '') ?? []).filter((one) => one.period === period);
          expect(versions.some(({ knownOn }) => knownOn === on)).toBe(true);
          expect(versions.some(({ knownOn }) => knownOn < on)).toBe(cause === 'REVISED_VALUE');
        }
      }),
    );
  });

  it('tells at the end of every month the verdict that the day itself gets', () => {
    fc.assert(
      fc.property(cases, ([given, a, b]) => {
        const known = all(a, b);
        const months = statusMonths(assessmentHistory(given, known, { until: UNTIL }), UNTIL);
        for (const { on, status } of months) {
          expect([on, assessGoal(given, known, { asOf: on }).status]).toEqual([on, status]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has no two entries of one status in a row, and is in order of time', () => {
    fc.assert(
      fc.property(cases, ([given, a, b]) => {
        const changes = assessmentHistory(given, all(a, b), { until: UNTIL });
        changes.slice(1).forEach((change, i) => {
          expect(change.status).not.toBe(changes[i]?.status);
          expect(change.on > (changes[i]?.on ?? '')).toBe(true);
        });
      }),
    );
  });
});

describe('any amendment', () => {
  it('never turns missed into an open verdict without the mark of being relaxed', () => {
    const OPEN = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
    fc.assert(
      fc.property(cases, day, ([given, a, b], asOf) => {
        const { status, deciding, byFirstTarget } = assessGoal(given, all(a, b), { asOf });
        if (byFirstTarget?.status === 'MISSED' && OPEN.includes(status)) {
          expect(deciding.marks).toContain('TARGET_RELAXED');
        }
      }),
      { numRuns: 600 },
    );
  });
});
