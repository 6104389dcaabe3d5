import { wording } from '@waymark/wording';
import { renderToStaticMarkup } from 'react-dom/server';
import { areaMapModel, tileAt, type MapArea } from './area-map.rows.js';
import { AreaMap } from './area-map.js';
import { shadeAt, valueClasses } from './value-class.js';
import { REGIONS, regionOf, TILE_LAYOUTS, tileLayoutOf } from './viet-nam.js';

const vi = wording('vi');
const [OF_63, OF_34] = TILE_LAYOUTS as [(typeof TILE_LAYOUTS)[0], (typeof TILE_LAYOUTS)[0]];

describe('the tiles of Viet Nam', () => {
  test.each([
    ['63 until 30/06/2025', OF_63, 63],
    ['34 since 01/07/2025', OF_34, 34],
  ])('are %s, no two in one place, none under an archipelago', (_, layout, count) => {
    const places = [...layout.places.values()].map(({ column, row }) => `${column},${row}`);
    expect(layout.places.size).toBe(count);
    expect(new Set(places).size).toBe(count);
    for (const { column, row } of layout.islands) {
      // Its name is two tiles wide.
      for (const place of [`${column},${row}`, `${column + 1},${row}`]) expect(places).not.toContain(place);
    }
  });

  it('name Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, each to the east of it', () => {
    const areas = TILE_LAYOUTS.map(({ islands }) => islands.map(({ name, areaId }) => [name, areaId]));
    expect(areas).toEqual([
      [
        ['HOANG_SA', 'VN-DN'],
        ['TRUONG_SA', 'VN-34'],
      ],
      [
        ['HOANG_SA', 'vn34-48'],
        ['TRUONG_SA', 'vn34-56'],
      ],
    ]);
  });

  // Pairs that share a border on land; a diagonal still reads as beside.
  test.each([
    [
      OF_63,
      'VN-03 VN-04,VN-HN VN-70,VN-56 VN-54,VN-13 VN-HP,VN-21 VN-22,VN-22 VN-23,VN-23 VN-24,VN-24 VN-25,VN-25 VN-26,VN-26 VN-DN,VN-DN VN-27,VN-27 VN-29,VN-29 VN-31,VN-31 VN-32,VN-32 VN-34,VN-34 VN-36,VN-36 VN-40,VN-28 VN-30,VN-30 VN-33,VN-33 VN-35,VN-SG VN-57,VN-SG VN-41,VN-SG VN-43,VN-44 VN-45,VN-47 VN-CT,VN-55 VN-59,VN-49 VN-51',
    ],
    [
      OF_34,
      'vn34-12 vn34-15,vn34-15 vn34-08,vn34-08 vn34-04,vn34-01 vn34-25,vn34-01 vn34-19,vn34-22 vn34-31,vn34-38 vn34-40,vn34-40 vn34-42,vn34-42 vn34-44,vn34-44 vn34-46,vn34-46 vn34-48,vn34-48 vn34-51,vn34-51 vn34-52,vn34-52 vn34-66,vn34-66 vn34-56,vn34-66 vn34-68,vn34-68 vn34-75,vn34-79 vn34-75,vn34-79 vn34-80,vn34-80 vn34-82,vn34-82 vn34-86,vn34-82 vn34-92,vn34-91 vn34-82,vn34-91 vn34-96,vn34-92 vn34-96',
    ],
  ])('keep neighbours beside each other', (layout, borders) => {
    const apart = borders.split(',').filter((pair) => {
      const [a, b] = pair.split(' ').map((id) => layout.places.get(id));
      return !a || !b || Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) > 1;
    });
    expect(apart).toEqual([]);
  });

  it('lie in one region each, and every region has some', () => {
    const ids = TILE_LAYOUTS.flatMap(({ places }) => [...places.keys()]);
    expect(new Set(ids.map(regionOf))).toEqual(new Set(REGIONS));
  });

  it('are found by the units that are to be drawn, and not for a mixture of two divisions', () => {
    expect(tileLayoutOf(['VN-HN', 'VN-SG'])).toBe(OF_63);
    expect(tileLayoutOf(['vn34-01'])).toBe(OF_34);
    expect(tileLayoutOf(['VN-HN', 'vn34-01'])).toBeNull();
    expect(tileLayoutOf([])).toBeNull();
  });
});

describe('classes of values', () => {
  const shades = (values: readonly number[], options: Partial<Parameters<typeof valueClasses>[1]> = {}) => {
    const classes = valueClasses(values, { isLowerDarker: false, ...options });
    return values.map((value) => shadeAt(classes, value));
  };
  it('have round limits of even width, the largest value darkest', () => {
    const values = [3.1, 8, 11.2, 14, 17, 21.5];
    expect(valueClasses(values, { isLowerDarker: false }).map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 10],
      [10, 15],
      [15, 20],
      [20, 25],
    ]);
    expect(shades(values)).toEqual([1, 2, 3, 3, 4, 5]);
  });

  it('are turned where less is better', () => {
    expect(shades([3.1, 8, 11.2, 14, 17, 21.5], { isLowerDarker: true })).toEqual([5, 4, 3, 3, 2, 1]);
  });

  it('hold about as many places each for ranks, equal places never divided', () => {
    const ranks = Array.from({ length: 63 }, (_, n) => (n === 15 ? 15 : n + 1));
    const found = shades(ranks, { isLowerDarker: true, isRank: true });
    expect(found[14]).toBe(found[15]);
    expect(found[0]).toBe(5);
    expect(found[62]).toBe(1);
    const counts = [1, 2, 3, 4, 5].map((shade) => found.filter((one) => one === shade).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  it('divide by number of areas where one giant would leave all others in the palest class', () => {
    const found = shades([1, 2, 3, 4, 5, 6, 7, 8, 9, 4000]);
    expect(new Set(found).size).toBe(5);
  });

  it('are one for each value where there are few, and none without values', () => {
    expect(shades([0.82, 0.79, 0.8])).toEqual([5, 1, 3]);
    expect(shades([7])).toEqual([3]);
    expect(valueClasses([Number.NaN], { isLowerDarker: false })).toEqual([]);
  });

  it('give every value a shade, whatever the values', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let n = 0; n < 200; n += 1) {
      const size = 1 + Math.floor(random() * 70);
      const power = 10 ** Math.floor(random() * 7 - 3);
      const values = Array.from({ length: size }, () => Math.round((random() - 0.2) * 1000) * power);
      expect(shades(values, { isLowerDarker: n % 2 === 0, isRank: n % 3 === 0 })).not.toContain(null);
    }
  });
});

const area = (id: string, value: number | null): MapArea => ({
  id,
  name: id,
  value,
  text: value === null ? '' : String(value),
  label: `${id}: ${value === null ? 'không có số liệu' : value}`,
});

describe('a map of tiles', () => {
  const model = areaMapModel({
    areas: [...OF_34.places.keys()].map((id, n) => area(id, n === 3 ? null : n)),
    layout: OF_34,
    isLowerBetter: false,
    isRank: false,
  });
  const tile = (id: string) => {
    const found = model.tiles.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it('hatches an area without a figure and gives it no shade; zero is a value', () => {
    expect(tile('vn34-04').shade).toBeNull();
    expect(tile('vn34-12').shade).toBe(1);
    const html = renderToStaticMarkup(<AreaMap model={model} width={700} label="x" wording={vi} />);
    expect(html.match(/url\(#hatch/g)).toHaveLength(1);
    expect(html).toContain('vn34-04: không có số liệu');
  });

  it('names the archipelagos with the units that administer them', () => {
    const html = renderToStaticMarkup(<AreaMap model={model} width={700} label="x" wording={vi} />);
    expect(html).toContain('Quần đảo Hoàng Sa');
    expect(html).toContain('(thành phố Đà Nẵng)');
    expect(html).toContain('Quần đảo Trường Sa');
    expect(html).toContain('(tỉnh Khánh Hòa)');
  });

  test.each([
    ['vn34-01', 'ArrowLeft', 'vn34-25'],
    ['vn34-01', 'ArrowUp', 'vn34-19'],
    ['vn34-01', 'ArrowDown', 'vn34-37'],
    ['vn34-46', 'ArrowUp', 'vn34-33'],
    ['vn34-42', 'ArrowDown', 'vn34-44'],
    ['vn34-51', 'ArrowLeft', 'vn34-46'],
    ['vn34-01', 'Home', 'vn34-12'],
    ['vn34-01', 'End', 'vn34-92'],
  ])('leads from %s by %s to the nearest tile there, %s', (from, key, to) => {
    expect(tileAt(model.tiles, tile(from), key)?.id).toBe(to);
  });

  it('leads nowhere at its edge or by another key', () => {
    expect(tileAt(model.tiles, tile('vn34-12'), 'ArrowLeft')).toBeNull();
    expect(tileAt(model.tiles, tile('vn34-12'), 'a')).toBeNull();
  });

  it('reaches every tile by the arrow keys', () => {
    for (const layout of TILE_LAYOUTS) {
      const { tiles } = areaMapModel({
        areas: [...layout.places.keys()].map((id) => area(id, 1)),
        layout,
        isLowerBetter: false,
        isRank: false,
      });
      const reached = new Set([tiles[0]]);
      for (const one of reached) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          const next = one && tileAt(tiles, one, key);
          if (next) reached.add(next);
        }
      }
      expect(reached.size).toBe(tiles.length);
    }
  });
});
