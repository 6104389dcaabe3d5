/** The six socio-economic regions of the national master plan, before and since the merger of provinces. */
export const REGIONS = [
  'NORTHERN_MIDLANDS_AND_MOUNTAINS',
  'RED_RIVER_DELTA',
  'NORTH_CENTRAL_AND_CENTRAL_COAST',
  'NORTH_CENTRAL',
  'SOUTH_CENTRAL_COAST_AND_CENTRAL_HIGHLANDS',
  'CENTRAL_HIGHLANDS',
  'SOUTHEAST',
  'MEKONG_RIVER_DELTA',
] as const;
export type Region = (typeof REGIONS)[number];

/** A place on the grid of tiles, from 0 at the north-western corner, and the region of the area there. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
  readonly region: Region;
}

/** The archipelagos, in the sea where the grid has room for them, each with the area that administers it. */
export interface IslandPlace {
  readonly name: 'HOANG_SA' | 'TRUONG_SA';
  readonly areaId: string;
  readonly column: number;
  readonly row: number;
}

/** The tiles of one division of the country into provinces. */
export interface TileLayout {
  readonly columns: number;
  readonly rows: number;
  readonly places: ReadonlyMap<string, TilePlace>;
  readonly islands: readonly IslandPlace[];
}

/**
 * The 63 provincial units until 30/06/2025, by the ids of the register, as seen from above: equal tiles, neighbours
 * beside each other where they fit. A dot is no unit.
 */
const UNITS_63 = `
  .     .     .     VN-03 VN-04 .     .
  .     VN-01 VN-02 VN-07 VN-53 VN-09 .
  .     VN-71 VN-06 VN-70 VN-69 VN-54 VN-13
  .     VN-05 VN-68 VN-HN VN-56 VN-61 VN-HP
  .     .     VN-14 VN-63 VN-66 VN-20 .
  .     .     VN-21 VN-18 VN-67 .     .
  .     .     VN-22 VN-23 VN-24 .     .
  .     .     .     .     VN-25 VN-26 VN-DN
  .     .     .     .     .     .     VN-27
  .     .     .     .     .     VN-28 VN-29
  .     .     .     .     .     VN-30 VN-31
  .     .     .     .     .     VN-33 VN-32
  .     .     .     .     VN-72 VN-35 VN-34
  .     .     .     VN-37 VN-58 VN-40 VN-36
  VN-44 VN-45 VN-41 VN-57 VN-39 .     .
  VN-47 VN-CT VN-46 VN-SG VN-43 .     .
  VN-55 VN-73 VN-49 VN-50 .     .     .
  VN-59 VN-52 VN-51 .     .     .     .`;

/** The 34 provincial units since 01/07/2025, in the same way. */
const UNITS_34 = `
  vn34-12 vn34-15 vn34-08 vn34-04 .
  vn34-11 vn34-14 vn34-19 vn34-20 .
  .       vn34-25 vn34-01 vn34-24 vn34-22
  .       vn34-38 vn34-37 vn34-33 vn34-31
  .       vn34-40 vn34-42 .       .
  .       .       vn34-44 vn34-46 vn34-48
  .       .       .       .       vn34-51
  .       .       .       .       vn34-52
  .       .       .       .       vn34-66
  .       .       vn34-75 vn34-68 vn34-56
  .       vn34-80 vn34-79 .       .
  vn34-91 vn34-82 vn34-86 .       .
  vn34-96 vn34-92 .       .       .`;

/** Regions of the 63: Resolution 81/2023/QH15 on the national master plan 2021-2030. */
const REGIONS_63: readonly (readonly [Region, string])[] = [
  [
    'NORTHERN_MIDLANDS_AND_MOUNTAINS',
    'VN-03 VN-04 VN-09 VN-54 VN-68 VN-69 VN-53 VN-07 VN-02 VN-06 VN-01 VN-05 VN-71 VN-14',
  ],
  ['RED_RIVER_DELTA', 'VN-HN VN-HP VN-61 VN-66 VN-70 VN-56 VN-20 VN-67 VN-63 VN-18 VN-13'],
  [
    'NORTH_CENTRAL_AND_CENTRAL_COAST',
    'VN-21 VN-22 VN-23 VN-24 VN-25 VN-26 VN-DN VN-27 VN-29 VN-31 VN-32 VN-34 VN-36 VN-40',
  ],
  ['CENTRAL_HIGHLANDS', 'VN-28 VN-30 VN-33 VN-72 VN-35'],
  ['SOUTHEAST', 'VN-SG VN-39 VN-43 VN-57 VN-58 VN-37'],
  ['MEKONG_RIVER_DELTA', 'VN-CT VN-41 VN-46 VN-50 VN-51 VN-49 VN-44 VN-45 VN-47 VN-73 VN-52 VN-55 VN-59'],
];

/** Regions of the 34: Resolution 306/NQ-CP of 05/10/2025, which adjusts that plan. */
const REGIONS_34: readonly (readonly [Region, string])[] = [
  [
    'NORTHERN_MIDLANDS_AND_MOUNTAINS',
    'vn34-20 vn34-04 vn34-19 vn34-08 vn34-25 vn34-15 vn34-12 vn34-11 vn34-14',
  ],
  ['RED_RIVER_DELTA', 'vn34-01 vn34-31 vn34-37 vn34-33 vn34-24 vn34-22'],
  ['NORTH_CENTRAL', 'vn34-38 vn34-40 vn34-42 vn34-44 vn34-46'],
  ['SOUTH_CENTRAL_COAST_AND_CENTRAL_HIGHLANDS', 'vn34-48 vn34-51 vn34-52 vn34-66 vn34-56 vn34-68'],
  ['SOUTHEAST', 'vn34-79 vn34-75 vn34-80'],
  ['MEKONG_RIVER_DELTA', 'vn34-92 vn34-86 vn34-82 vn34-91 vn34-96'],
];

function layout(
  drawing: string,
  regions: readonly (readonly [Region, string])[],
  islands: readonly IslandPlace[],
): TileLayout {
  const lines = drawing.trim().split('\n');
  const cells = lines.map((line) => line.trim().split(/\s+/));
  const regionOf = new Map(regions.flatMap(([region, ids]) => ids.split(' ').map((id) => [id, region])));
  const places = cells.flatMap((ids, row) =>
    ids.flatMap((id, column) => {
      const region = regionOf.get(id);
      return region ? [[id, { column, row, region }] as const] : [];
    }),
  );
  return {
    columns: Math.max(...cells.map((ids) => ids.length)),
    rows: lines.length,
    places: new Map(places),
    islands,
  };
}

/** The divisions of Viet Nam that can be drawn as tiles, oldest first. */
export const TILE_LAYOUTS: readonly TileLayout[] = [
  /* @__PURE__ */ layout(UNITS_63, REGIONS_63, [
    { name: 'HOANG_SA', areaId: 'VN-DN', column: 5, row: 5 },
    { name: 'TRUONG_SA', areaId: 'VN-34', column: 5, row: 15 },
  ]),
  /* @__PURE__ */ layout(UNITS_34, REGIONS_34, [
    { name: 'HOANG_SA', areaId: 'vn34-48', column: 3, row: 4 },
    { name: 'TRUONG_SA', areaId: 'vn34-56', column: 3, row: 11 },
  ]),
];

/** The layout that has places for these areas; null where none has a place for each. */
export function tileLayoutOf(areaIds: readonly string[]): TileLayout | null {
  if (areaIds.length === 0) return null;
  return TILE_LAYOUTS.find(({ places }) => areaIds.every((id) => places.has(id))) ?? null;
}

/** The region of an area; null where it lies in none that is known. */
export function regionOf(areaId: string): Region | null {
  return TILE_LAYOUTS.map(({ places }) => places.get(areaId)).find((place) => place)?.region ?? null;
}
