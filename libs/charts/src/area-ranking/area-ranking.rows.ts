export interface AreaFigure {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Whether it is the area that the page is about. */
  readonly isOwn?: boolean;
}

export interface AreaRankingRow extends AreaFigure {
  /** Place from 1; equal values share a place. */
  readonly place: number;
  /** Length of the bar as a share of the longest, 0 to 1; of ranks the place of the dot, 1 the best. */
  readonly share: number;
}

/** Areas from best to worst; equal values stand in the order of their names. Of ranks the lowest is the best. */
export function areaRankingRows(
  figures: readonly AreaFigure[],
  isLowerBetter: boolean,
  locale: string,
  isRank = false,
): AreaRankingRow[] {
  const finite = figures.filter(({ value }) => Number.isFinite(value));
  const longest = finite.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  const values = finite.map(({ value }) => value);
  const worst = Math.max(...values);
  const best = Math.min(...values);
  const shareOf = (value: number): number => {
    if (isRank) return worst === best ? 1 : (worst - value) / (worst - best);
    return longest === 0 ? 0 : Math.abs(value) / longest;
  };
  const { compare } = new Intl.Collator(locale);
  const sorted = [...finite].sort(
    (a, b) => (isLowerBetter || isRank ? a.value - b.value : b.value - a.value) || compare(a.name, b.name),
  );
  return sorted.map((figure) => ({
    ...figure,
    place: 1 + sorted.findIndex(({ value }) => value === figure.value),
    share: shareOf(figure.value),
  }));
}
