/**
 * The median processor time in milliseconds of each piece of work, all of them in turn in every round: what slows the
 * machine down slows them alike, and what others do on it meanwhile does not count. A fifth of the rounds, done before
 * and not counted, warms up.
 */
export function medianTimes(works: readonly (() => void)[], rounds: number): number[] {
  const times: number[][] = works.map(() => []);
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    works.forEach((work, index) => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[index]?.push((user + system) / 1_000);
    });
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN);
}
