import { type Limits, within } from '../forecast/forecast.js';
import type { TimedValue } from '../forecast/theil-sen.js';
import { type Family, type Horizon, HORIZONS } from './family.js';
import type { Judgement, Known, Method } from './method.js';
import { type BacktestSeries, limitsOf, unitKindOf } from './series.js';
import { goalsAt, meetsGoal, type SyntheticGoal } from './synthetic-goal.js';
import type { Tally } from './tally.js';
import { naiveError, swingOf, windowAt } from './window.js';

/** How many points a window holds: three or four are reported apart. */
export const SIZES = ['FEW', 'ENOUGH'] as const;
export type Size = (typeof SIZES)[number];

const FEWEST_POINTS = 3;
const ENOUGH_POINTS = 5;

/** Goals of these horizons are followed from year to year: how early is danger called? */
export const FOLLOWED_HORIZONS: readonly Horizon[] = [5, 8];

/** How far a typical revision moves the newest value: half of the swings of the window, once up and once down. */
const REVISION = 0.5;

type Judge = (goal: SyntheticGoal) => Judgement | null;

/** A point of a series at which something is asked, with what every method makes of what was known then. */
interface Origin {
  readonly index: number;
  readonly known: Known;
  readonly judges: readonly (Judge | null)[];
  /** The same with the newest value revised up and down. */
  readonly revised: readonly { readonly value: number; readonly judges: readonly (Judge | null)[] }[];
}

/** Where the sums of a method for windows of a size and a horizon are kept. */
export type TallyOf = (method: number, size: Size, horizon: Horizon) => Tally;

function originAt(
  series: BacktestSeries,
  index: number,
  limits: Limits,
  methods: readonly Method[],
): Origin | null {
  const points = windowAt(series.points, index);
  const last = points.at(-1);
  if (!last || points.length < FEWEST_POINTS) return null;
  const unitKind = unitKindOf(series.kind);
  const known = { points, limits, unitKind };
  const judgesOf = (what: Known): (Judge | null)[] => methods.map(({ judge }) => judge?.(what) ?? null);
  const swing = swingOf(points);
  const values = new Set([1, -1].map((way) => within(last.value + way * REVISION * swing, limits)));
  values.delete(last.value);
  const revised = [...values].map((value) => {
    const revision = [...points.slice(0, -1), { t: last.t, value }];
    return { value, judges: judgesOf({ ...known, points: revision }) };
  });
  return { index, known, judges: judgesOf(known), revised };
}

/** Sizes of errors in a family: counts differ by country a thousandfold, so they count in hundredths of its greatest value. */
function scaleOf({ kind, points }: BacktestSeries): number {
  const greatest = Math.max(...points.map(({ value }) => Math.abs(value)));
  return kind === 'COUNT' && greatest > 0 ? greatest / 100 : 1;
}

/** One series under test. */
class Measurement {
  private readonly valueIn: ReadonlyMap<number, number>;
  private readonly limits: Limits;
  private readonly scale: number;
  private readonly origins: readonly (Origin | null)[];
  private readonly alarms: readonly ReadonlySet<string>[];

  constructor(
    private readonly series: BacktestSeries,
    private readonly family: Family,
    private readonly methods: readonly Method[],
    private readonly tallyOf: TallyOf,
  ) {
    this.limits = limitsOf(series);
    this.scale = scaleOf(series);
    this.valueIn = new Map(series.points.map(({ t, value }) => [t, value]));
    this.alarms = methods.map(
      ({ classes }) => new Set(classes.filter(({ isAlarm }) => isAlarm).map(({ name }) => name)),
    );
    this.origins = series.points.map((_, index) => originAt(series, index, this.limits, methods));
  }

  /** Measures every method at every origin over every horizon; the number of cases, a window and a horizon each. */
  run(): number {
    let cases = 0;
    for (const origin of this.origins) {
      if (!origin) continue;
      const newest = this.series.points[origin.index];
      for (const horizon of HORIZONS) {
        const actual = newest && this.valueIn.get(newest.t + horizon);
        if (actual === undefined) continue;
        cases += 1;
        this.measureForecasts(origin, horizon, actual);
        this.measureGoals(origin, horizon, actual);
      }
    }
    return cases;
  }

  /** Where a series stands at the best that it can be, or has never moved, every method says the same. */
  private hasNothingAhead(points: readonly TimedValue[]): boolean {
    const { min, max } = this.limits;
    const last = points.at(-1)?.value;
    const best = this.family.direction === 1 ? max : min;
    return last === best || points.every(({ value }) => value === last);
  }

  private sizeOf({ known }: Origin): Size {
    return known.points.length < ENOUGH_POINTS ? 'FEW' : 'ENOUGH';
  }

  private measureForecasts(origin: Origin, horizon: Horizon, actual: number): void {
    const { points } = origin.known;
    if (this.hasNothingAhead(points)) return;
    const size = this.sizeOf(origin);
    const yardstick = Math.abs((points.at(-1)?.value ?? 0) - actual) / this.scale;
    const naive = naiveError(points) / this.scale;
    this.methods.forEach(({ forecast }, method) => {
      const projection = forecast?.(points, horizon, this.limits);
      if (!projection || 'reason' in projection) return;
      const tally = this.tallyOf(method, size, horizon);
      tally.addForecast(Math.abs(projection.central - actual) / this.scale, yardstick, naive);
      tally.addRange((level) => projection.range(level), actual, this.scale);
    });
  }

  private measureGoals(origin: Origin, horizon: Horizon, actual: number): void {
    const { points } = origin.known;
    const goals = goalsAt(points, this.family, this.limits, horizon);
    if (goals.length === 0) return;
    const size = this.sizeOf(origin);
    this.methods.forEach(({ forecast }, method) => {
      const tally = this.tallyOf(method, size, horizon);
      const judge = origin.judges[method] ?? null;
      if (!judge) {
        const projection = forecast?.(points, horizon, this.limits);
        if (!projection || 'reason' in projection) return;
        for (const goal of goals) {
          const chance = projection.chance(goal.target, goal.direction);
          if (chance !== null) tally.addChance(chance, meetsGoal(goal, actual));
        }
        return;
      }
      const isFollowed = FOLLOWED_HORIZONS.includes(horizon);
      for (const goal of goals) {
        const judgement = judge(goal);
        if (!judgement) continue;
        const isMet = meetsGoal(goal, actual);
        const { verdict, chance } = judgement;
        if (chance !== null) tally.addChance(chance, isMet);
        tally.addClass(`${this.family.nature} ${verdict}`, isMet);
        this.measureRevisions(origin, method, goal, verdict, tally);
        if (isFollowed) {
          tally.addCourse(this.leadYears(origin.index, method, goal), isMet);
        }
      }
    });
  }

  /** A revision that meets the goal by itself is not asked about: every method would change its class. */
  private measureRevisions(
    origin: Origin,
    method: number,
    goal: SyntheticGoal,
    verdict: string,
    tally: Tally,
  ): void {
    for (const { value, judges } of origin.revised) {
      if (meetsGoal(goal, value)) continue;
      const again = judges[method]?.(goal);
      if (again) tally.addRevision(again.verdict !== verdict);
    }
  }

  /** Years before the deadline at which the goal was first called in danger; null if it never was. */
  private leadYears(from: number, method: number, goal: SyntheticGoal): number | null {
    const { points } = this.series;
    for (let index = from; index < points.length; index += 1) {
      const { t, value } = points[index] as TimedValue;
      if (t >= goal.due) return null;
      if (meetsGoal(goal, value)) continue;
      const judgement = this.origins[index]?.judges[method]?.(goal);
      if (judgement && this.alarms[method]?.has(judgement.verdict)) return goal.due - t;
    }
    return null;
  }
}

/** Puts every method through one series and adds what is found to the tallies; gives the number of cases. */
export function measureSeries(
  series: BacktestSeries,
  family: Family,
  methods: readonly Method[],
  tallyOf: TallyOf,
): number {
  return new Measurement(series, family, methods, tallyOf).run();
}
