import { decimalYear } from '@waymark/domain';

/**
 * Place of a day on the time axis: 2022 begins at 2022 and ends at 2023. A label stands in the middle of its year, so
 * June 2025 lies above "2025" and a value for a whole year where its band ends.
 */
export function timeOf(date: string): number {
  const known = places.get(date);
  if (known !== undefined) return known;
  const place = decimalYear(date);
  places.set(date, place);
  return place;
}

/** Many series share their few dates: 63 provinces of 20 years are 20 places. */
const places = new Map<string, number>();

/** The year that a place on the time axis closes or lies in: the end of 2022 belongs to 2022. */
export const yearAt = (place: number): number => Math.ceil(place - 1e-6) - 1;

/** Where the label of a year stands: in the middle of its band. */
export const labelPlaceOf = (year: number): number => year + 0.5;

/** From data to pixels along a straight axis; a domain without extent maps to the middle. */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  if (to === from) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** A round step that divides an extent into about `count` parts; whole where only whole numbers make sense. */
export function niceStep(extent: number, count: number, isWhole = false): number {
  if (!(extent > 0)) return 1;
  const rough = extent / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((candidate) => candidate * power >= rough * 0.999_999) ?? 10) * power;
  return isWhole ? Math.max(1, Math.round(step)) : step;
}

/** Floating-point dust ("0.30000000000000004") is no part of a tick. */
const clean = (value: number): number => Number(value.toPrecision(12));

export interface Ticks {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

export interface TickOptions {
  readonly count?: number;
  readonly isWhole?: boolean;
  /** The axis goes no further, whatever the data: 0 and 100 of a share. */
  readonly min?: number | null;
  readonly max?: number | null;
}

/** Round ticks over all values, and the domain that they span. */
export function niceTicks(values: readonly number[], options: TickOptions = {}): Ticks {
  const { count = 5, isWhole = false, min = null, max = null } = options;
  const finite = values.filter(Number.isFinite);
  const least = finite.length === 0 ? 0 : finite.reduce((a, b) => Math.min(a, b));
  const most = finite.length === 0 ? 1 : finite.reduce((a, b) => Math.max(a, b));
  const isFlat = most - least <= Math.abs(most) * 1e-9 || most - least < 1e-9;
  const pad = isFlat ? (Math.abs(most) > 1e-9 ? Math.abs(most) * 0.1 : 1) : (most - least) * 0.04;
  // An amount that varies by more than half of itself reads from zero.
  const from = least >= 0 && least < most * 0.5 ? 0 : least - pad;
  const bounded = (value: number): number => Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value));
  const low = Math.min(bounded(from), least);
  const high = Math.max(bounded(most + pad), most);
  const step = niceStep(high - low, count, isWhole);
  const first = Math.floor(low / step + 1e-9) * step;
  const last = Math.ceil(high / step - 1e-9) * step;
  const start = min !== null && least >= min ? Math.max(min, first) : first;
  const end = max !== null && most <= max ? Math.min(max, last) : last;
  const ticks = [clean(start)];
  for (let n = 1; n <= 50; n += 1) {
    const tick = Math.floor(start / step + 1e-9) * step + n * step;
    if (tick > end + step * 1e-6) break;
    if (tick > start + step * 1e-6) ticks.push(clean(tick));
  }
  return { domain: [clean(start), clean(end)], ticks };
}

/** The years from one to another that bear a label, so many that they can be read. */
export function yearTicks(from: number, to: number, most = 12): number[] {
  const first = Math.ceil(from - 1e-6);
  const last = Math.floor(to + 1e-6);
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => (last - first) / candidate <= most - 1) ?? 100;
  const start = step === 1 ? first : Math.ceil(first / step) * step;
  const ticks: number[] = [];
  for (let year = start; year <= last; year += step) ticks.push(year);
  return ticks.length === 0 && first <= last ? [first] : ticks;
}
