import { wording } from '@waymark/wording';
import { renderToStaticMarkup } from 'react-dom/server';
import { FIBRE, EGDI, PERCENT, yearly } from '../chart.sample.js';
import type { SeriesShape } from '../shape.js';
import { areaGroups } from './area-order.js';
import {
  areaMultiplesModel,
  columnsAt,
  type AreaMultiplesFacts,
  type MultiplesArea,
} from './area-multiples.rows.js';
import { AreaMultiples } from './area-multiples.js';

const vi = wording('vi');

function area(
  id: string,
  values: Record<string, number | null>,
  more: Partial<SeriesShape> = {},
): MultiplesArea {
  const last = Object.values(values).at(-1) ?? null;
  return {
    id,
    name: id,
    value: last,
    series: [yearly(id, values, more)],
    targets: [],
    text: String(last),
    label: id,
  };
}

const facts = (
  areas: readonly MultiplesArea[],
  more: Partial<AreaMultiplesFacts> = {},
): AreaMultiplesFacts => ({
  groups: [{ region: null, areas }],
  measure: FIBRE,
  isLowerBetter: false,
  period: '2022',
  ...more,
});

/** Heights within the plot of the points of a line, smaller is higher. */
function heights(model: ReturnType<typeof areaMultiplesModel>, n: number): number[] {
  const panel = model.panels[n];
  const path = panel?.lines[0]?.path ?? '';
  return [...path.matchAll(/[ML]\S+ ([\d.]+)/g)].map(
    ([, y]) => Math.round((Number(y) - (panel?.y ?? 0)) * 10) / 10,
  );
}

describe('small multiples of areas', () => {
  it('have one scale: equal values stand at equal heights in every panel', () => {
    const model = areaMultiplesModel(
      facts([area('a', { 2020: 10, 2021: 50 }), area('b', { 2020: 50, 2021: 90 })]),
      1100,
    );
    expect(heights(model, 0)[1]).toBe(heights(model, 1)[0]);
    expect(heights(model, 1)[1]).toBeLessThan(heights(model, 0)[0] ?? 0);
  });

  it('put better up: a lower rank stands higher', () => {
    const areas = [area('a', { 2020: 40, 2021: 3 })];
    const model = areaMultiplesModel(facts(areas, { measure: EGDI, isLowerBetter: true }), 1100);
    const [worse = 0, better = 0] = heights(model, 0);
    expect(better).toBeLessThan(worse);
    expect(model.ticks.map(({ value }) => value)[0]).toBeGreaterThan(model.ticks.at(-1)?.value ?? Infinity);
  });

  it('keep gaps as gaps and break the line where the way of counting changed', () => {
    const gap = areaMultiplesModel(
      facts([area('a', { 2018: 1, 2019: 2, 2020: null, 2021: 3, 2022: 4 })]),
      1100,
    );
    expect(gap.panels[0]?.lines[0]?.path.match(/M/g)).toHaveLength(2);
    const broken = areaMultiplesModel(
      facts([area('a', { 2019: 1, 2020: 2, 2021: 3, 2022: 4 }, { breaks: [{ period: '2021' }] })]),
      1100,
    );
    expect(broken.panels[0]?.lines[0]?.path.match(/M/g)).toHaveLength(2);
    expect(broken.panels[0]?.breaks).toHaveLength(1);
  });

  it('draw estimates hollow, preliminary values half, final ones full', () => {
    const series = yearly('a', { 2020: 1, 2021: 2, 2022: 3, 2023: 4 });
    const statuses = ['FINAL', 'PRELIMINARY', 'ESTIMATE', 'UNKNOWN'] as const;
    const one = { ...area('a', {}), series: [{ ...series, current: { ...series.current, statuses } }] };
    const line = areaMultiplesModel(facts([one]), 1100).panels[0]?.lines[0];
    const marks = (path = '') => path.match(/M/g)?.length ?? 0;
    expect([line?.full, line?.half, line?.hollow, line?.thin].map(marks)).toEqual([1, 1, 2, 1]);
  });

  it('hold targets in the scale and draw them where there are some', () => {
    const model = areaMultiplesModel(
      facts([{ ...area('a', { 2020: 10, 2021: 20 }), targets: [80] }, area('b', { 2020: 10 })]),
      1100,
    );
    expect(model.panels.map(({ targetYs }) => targetYs.length)).toEqual([1, 0]);
    expect((model.panels[0]?.targetYs[0] ?? 0) - (model.panels[0]?.y ?? 0)).toBeLessThan(
      heights(model, 0)[1] ?? 0,
    );
  });

  test.each([
    [350, 2],
    [760, 6],
    [1100, 9],
    [1700, 9],
  ])('stand in a width of %i pixels in %i columns and never reach beyond it', (width, columns) => {
    expect(columnsAt(width)).toBe(columns);
    const model = areaMultiplesModel(
      facts(Array.from({ length: 63 }, (_, n) => area(`${n}`, { 2021: n }))),
      width,
    );
    expect(model.panels).toHaveLength(63);
    for (const { x } of model.panels) expect(x + model.plot.width).toBeLessThanOrEqual(width);
    expect(new Set(model.panels.map(({ x, y }) => `${x},${y}`)).size).toBe(63);
  });

  it('are drawn without values too: an area without figures has an empty panel', () => {
    const model = areaMultiplesModel(facts([{ ...area('a', {}), series: [] }]), 1100);
    const html = renderToStaticMarkup(<AreaMultiples model={model} unit={PERCENT} label="x" wording={vi} />);
    expect(html).not.toContain('NaN');
    expect(html).not.toContain('Infinity');
  });

  it('are one drawing with the names in it', () => {
    const model = areaMultiplesModel(facts([area('Đắk Lắk', { 2020: 10 }), area('Huế', { 2020: 12 })]), 700);
    const html = renderToStaticMarkup(<AreaMultiples model={model} unit={PERCENT} label="x" wording={vi} />);
    expect(html.match(/<svg/g)).toHaveLength(1);
    expect(html).toContain('Đắk Lắk');
  });
});

describe('the order of areas', () => {
  const areas = [
    { id: 'VN-44', name: 'An Giang', value: 3 },
    { id: 'VN-DN', name: 'Đà Nẵng', value: null },
    { id: 'VN-HN', name: 'Hà Nội', value: 1 },
    { id: 'VN-71', name: 'Điện Biên', value: 2 },
  ];
  const names = (...[order, isLower]: ['VALUE' | 'NAME' | 'REGION', boolean]) =>
    areaGroups(areas, order, isLower, 'vi').flatMap((group) => group.areas.map(({ name }) => name));

  test.each([
    ['VALUE', false, ['An Giang', 'Điện Biên', 'Hà Nội', 'Đà Nẵng']],
    ['VALUE', true, ['Hà Nội', 'Điện Biên', 'An Giang', 'Đà Nẵng']],
    ['NAME', false, ['An Giang', 'Đà Nẵng', 'Điện Biên', 'Hà Nội']],
    ['REGION', false, ['Điện Biên', 'Hà Nội', 'Đà Nẵng', 'An Giang']],
  ] as const)('by %s (less is better: %s), those without a value last', (order, isLower, expected) => {
    expect(names(order, isLower)).toEqual(expected);
  });

  it('keeps an area that lies in no known region, at the end', () => {
    const groups = areaGroups([...areas, { id: 'TH-10', name: 'Bangkok', value: 1 }], 'REGION', false, 'vi');
    expect(groups.at(-1)).toMatchObject({ region: null, areas: [{ id: 'TH-10' }] });
  });
});
