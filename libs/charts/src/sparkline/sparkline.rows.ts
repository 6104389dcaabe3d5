import { linear, timeOf } from '../axis/axis.js';

export interface SparklineFacts {
  /** Last days of the periods, oldest first. */
  readonly ends: readonly string[];
  readonly values: readonly (number | null)[];
  /** The wanted value, in the unit of the values. */
  readonly target?: number | null;
  /** Whether a smaller number stands higher. */
  readonly isRank?: boolean;
}

export interface SparklineDrawing {
  /** SVG path of the line; gaps interrupt it. */
  readonly path: string;
  readonly last: { readonly x: number; readonly y: number } | null;
  readonly targetY: number | null;
}

const PAD = 3;
const round = (value: number): number => Math.round(value * 10) / 10;

/** The drawing of a sparkline of the given size; the scale holds the values and the target. */
export function sparklineDrawing(facts: SparklineFacts, width: number, height: number): SparklineDrawing {
  const { ends, values, target, isRank = false } = facts;
  const points = values.flatMap((value, i) => {
    const end = ends[i];
    return end === undefined ? [] : [{ t: timeOf(end), value }];
  });
  const numbers = points.flatMap(({ value }) => (value === null || !Number.isFinite(value) ? [] : [value]));
  const hasTarget = typeof target === 'number' && Number.isFinite(target);
  const all = hasTarget ? [...numbers, target] : numbers;
  if (numbers.length === 0) return { path: '', last: null, targetY: null };
  const y = linear([Math.min(...all), Math.max(...all)], isRank ? [PAD, height - PAD] : [height - PAD, PAD]);
  const times = points.map(({ t }) => t);
  const x = linear([Math.min(...times), Math.max(...times)], [PAD, width - PAD]);
  let path = '';
  let isJoined = false;
  let last: SparklineDrawing['last'] = null;
  for (const { t, value } of points) {
    if (value === null || !Number.isFinite(value)) {
      isJoined = false;
      continue;
    }
    last = { x: round(x(t)), y: round(y(value)) };
    path += `${isJoined ? 'L' : 'M'}${last.x} ${last.y}`;
    isJoined = true;
  }
  return { path, last, targetY: hasTarget ? round(y(target)) : null };
}
