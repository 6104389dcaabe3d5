import { decimalYear } from '@waymark/domain';
import { isNumber, type Reading, type Speaker } from './reading.js';

const FARTHEST_YEARS = 50;

/** A forecast of thousands has no more than three digits to say. */
export function forecastValue(value: number): number {
  return Math.abs(value) < 1000 ? value : Number(value.toPrecision(3));
}

/** The year in which the pace alone, kept up, meets the target; null where it leads away or too far. */
function straightArrival({ a, has }: Reading): number | null {
  const { latest, pace, targetValue } = a;
  if (!latest || !isNumber(pace) || !isNumber(targetValue) || pace === 0) return null;
  const years = has('LOG_PACE')
    ? Math.log(targetValue / latest.value) / Math.log1p(pace)
    : (targetValue - latest.value) / pace;
  if (!Number.isFinite(years) || years <= 0 || years > FARTHEST_YEARS) return null;
  // The end of a year is where the next one begins.
  return Math.ceil(decimalYear(latest.end) + years - 1e-9) - 1;
}

/** What the present pace leads to: value and range at the deadline, year in which the target is met. */
export function prospect(s: Speaker, r: Reading): string | null {
  const { a } = r;
  if (!a.due || r.aim === null || r.has('THREE_YEAR_MEAN')) return null;
  const isPaceOnly = r.has('LONG_HORIZON') || r.has('TWO_POINTS');
  const hasCentral = isNumber(a.central) && !r.has('LONG_HORIZON');
  const shown = r.isRank ? 0 : r.unit.kind === 'PERCENT' ? Math.min(r.decimals ?? 1, 1) : r.decimals;
  const central = isNumber(a.central) ? forecastValue(a.central) : 0;
  const decimals =
    !r.isRank && isNumber(a.targetValue) ? s.n.digitsApart(central, a.targetValue, shown) : shown;
  const range =
    hasCentral && !isPaceOnly && isNumber(a.low80) && isNumber(a.high80) && a.low80 < a.high80
      ? s.n.range(forecastValue(a.low80), forecastValue(a.high80), r.unit, shown)
      : null;
  const reach = a.reachYear ?? (isPaceOnly ? straightArrival(r) : null);
  const dueYear = Number(a.due.slice(0, 4));
  const isTowards = isNumber(a.pace) && isNumber(a.required) && a.pace * a.required > 0;
  return s.text.prospect({
    isStraight: isPaceOnly,
    central: hasCentral ? s.n.value(central, r.unit, decimals) : null,
    range,
    due: r.day(a.due),
    target: r.aim,
    reach: reach === dueYear && hasCentral ? null : reach,
    never: reach === null && isNumber(a.pace) && !(isPaceOnly && isTowards),
    late: reach !== null && reach > dueYear,
  });
}
