import { found, notComputable, reasonAgainstWay, type Finding, type Way } from './method.js';

function pathAt({ base, latest, target, deadline }: Way, ceiling: number | null): number {
  const share = (latest.t - base.t) / (deadline - base.t);
  if (ceiling === null) return base.value + (target - base.value) * share;
  const odds = (value: number): number => value / (ceiling - value);
  const at = odds(base.value) * (odds(target) / odds(base.value)) ** share;
  return (ceiling * at) / (1 + at);
}

/**
 * EU Digital Decade Policy Programme 2030, Decision (EU) 2022/2481: observed values are held against a projected path.
 * The Commission's equations and how it chooses its S-curves were not seen; these are the line, or with a ceiling the
 * logistic curve, from the base to the target. The gap is the newest value less the path at its time; no classes.
 */
export function digitalDecadePath(way: Way, ceiling: number | null = null): Finding {
  const { base, latest, target, deadline } = way;
  const reason = reasonAgainstWay(way);
  if (reason) return notComputable(reason);
  if (latest.t > deadline) return notComputable('NO_TIME_LEFT');
  const isInside = (value: number): boolean => ceiling === null || (value > 0 && value < ceiling);
  if (!isInside(base.value) || !isInside(target)) return notComputable('AT_THE_LIMIT');
  const PATH = pathAt(way, ceiling);
  const times = { ELAPSED: latest.t - base.t, SPAN: deadline - base.t };
  const GAP = latest.value - PATH;
  return found(null, { BASE: base.value, LATEST: latest.value, TARGET: target, ...times, PATH, GAP });
}
