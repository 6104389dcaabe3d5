import { mean } from '../statistics.js';
import { found, notComputable, type Finding } from './method.js';

/**
 * OECD, Measuring Distance to the SDG Targets (2017, 2019, 2022): the distance from a fixed end point in standard
 * deviations of the peers, 0 once it is met. That it is "a modified z-score" was read; its formula and the simulation
 * of 2022 were not seen. It compares gaps of different units and says nothing of pace, so it has no classes.
 * @param peers values of the areas compared, the area's own among them, of one year
 */
export function oecdDistance(
  value: number,
  target: number,
  direction: 1 | -1,
  peers: readonly number[],
): Finding {
  const values = { LATEST: value, TARGET: target };
  if (peers.length < 3) return notComputable('NO_PEERS', values);
  const centre = mean(peers);
  const SPREAD = Math.sqrt(peers.reduce((sum, one) => sum + (one - centre) ** 2, 0) / (peers.length - 1));
  const size = Math.max(...peers.map((one) => Math.abs(one)));
  if (SPREAD <= 1e-12 * size) return notComputable('PEERS_ALIKE', values);
  const DISTANCE = Math.max(0, (direction * (target - value)) / SPREAD);
  return found(null, { ...values, SPREAD, DISTANCE, PEERS: peers.length });
}
