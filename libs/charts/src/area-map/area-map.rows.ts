import type { ReactNode } from 'react';
import { shadeAt, valueClasses, type ValueClass } from './value-class.js';
import type { IslandPlace, TileLayout } from './viet-nam.js';

/** An area of the division that is drawn. */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  /** Null where there is no figure: the tile is hatched, never shaded as zero. */
  readonly value: number | null;
  /** The value as it stands in the tile. */
  readonly text: string;
  /** Name, value, period and whatever else is to be said of it, in one sentence. */
  readonly label: string;
  readonly isEstimate?: boolean;
  /** The sign of the verdict of a promise on this area. */
  readonly mark?: ReactNode;
}

export interface AreaTile extends MapArea {
  readonly column: number;
  readonly row: number;
  /** From 1, the palest; null without a figure. */
  readonly shade: number | null;
}

export interface AreaMapModel {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly AreaTile[];
  readonly islands: readonly IslandPlace[];
  readonly classes: readonly ValueClass[];
}

export interface AreaMapFacts {
  readonly areas: readonly MapArea[];
  readonly layout: TileLayout;
  readonly isLowerBetter: boolean;
  readonly isRank: boolean;
  /** Greatest value that can be. */
  readonly max?: number | null;
}

/** The tiles in reading order, each with its shade; an area without a place in the layout has no tile. */
export function areaMapModel({ areas, layout, isLowerBetter, isRank, max }: AreaMapFacts): AreaMapModel {
  const values = areas.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = valueClasses(values, { isLowerDarker: isLowerBetter, isRank, max: max ?? null });
  const tiles = areas.flatMap((area): AreaTile[] => {
    const place = layout.places.get(area.id);
    if (!place) return [];
    const shade = area.value === null ? null : shadeAt(classes, area.value);
    return [{ ...area, column: place.column, row: place.row, shade }];
  });
  tiles.sort((a, b) => a.row - b.row || a.column - b.column);
  return { columns: layout.columns, rows: layout.rows, tiles, islands: layout.islands, classes };
}

const STEPS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;

/** The tile that a key leads to: the nearest on that side, or the first or last; null where the key means nothing. */
export function tileAt(tiles: readonly AreaTile[], from: AreaTile, key: string): AreaTile | null {
  if (key === 'Home') return tiles[0] ?? null;
  if (key === 'End') return tiles.at(-1) ?? null;
  if (!(key in STEPS)) return null;
  const [dx, dy] = STEPS[key as keyof typeof STEPS];
  let best: { tile: AreaTile; distance: number } | null = null;
  for (const tile of tiles) {
    const across = tile.column - from.column;
    const down = tile.row - from.row;
    const ahead = across * dx + down * dy;
    if (ahead <= 0) continue;
    // Straight ahead before aside: a tile two columns away in the same row is nearer than one in the next row.
    const distance = ahead + 2 * Math.abs(dx === 0 ? across : down);
    if (!best || distance < best.distance) best = { tile, distance };
  }
  return best?.tile ?? null;
}
