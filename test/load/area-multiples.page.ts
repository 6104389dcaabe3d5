import { SeriesChart } from '@waymark/charts';
import { AreaMultiples, areaGroups, areaMultiplesModel } from '@waymark/charts/static';
import { wording } from '@waymark/wording';
import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

const PANELS = 63;
const POINTS = 20;
const w = wording('vi');
const unit = { code: 'percent', kind: 'PERCENT', symbolVi: '%', symbolEn: '%' } as const;
const indicator = {
  nameVi: 'Tỷ lệ',
  nameEn: 'Share',
  kind: 'PERCENTAGE',
  unit,
  direction: 'INCREASE',
  nature: 'POINT',
  decimals: 1,
  min: 0,
  max: 100,
} as const;
const years = Array.from({ length: POINTS }, (_, n) => String(2005 + n));

const areas = Array.from({ length: PANELS }, (_, n) => {
  const values = years.map((_, year) => 20 + ((n * 7) % 40) + year * (1 + (n % 2)) + ((n * year) % 5));
  const value = values.at(-1) ?? 0;
  const series = {
    id: `series-${n}`,
    indicator,
    producer: { shortVi: 'TCTK', shortEn: 'GSO' },
    nature: 'POINT',
    frequency: 'YEAR',
    breaks: [],
    current: {
      periods: years,
      ends: years.map((year) => `${year}-12-31`),
      values,
      statuses: years.map((_, year) => (year === POINTS - 1 ? ('ESTIMATE' as const) : ('FINAL' as const))),
    },
  } as const;
  const name = `Địa bàn ${n + 1}`;
  return {
    id: `area-${n}`,
    name,
    value,
    targets: [90],
    text: w.value(value, unit, 1),
    label: name,
    series: [series],
  };
});

/** Draws into a fresh place and takes the time until it stands in the page, in milliseconds. */
function timeOf(draw: () => ReactNode): number {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const from = performance.now();
  flushSync(() => root.render(draw()));
  const time = performance.now() - from;
  root.unmount();
  place.remove();
  return time;
}

/** The small charts as one static SVG, from the figures to the page. */
export function inOnePass(): number {
  return timeOf(() => {
    const groups = areaGroups(areas, 'VALUE', false, 'vi');
    const model = areaMultiplesModel(
      { groups, measure: indicator, isLowerBetter: false, period: years.at(-1) ?? '' },
      1076,
    );
    return createElement(AreaMultiples, { model, unit, decimals: 1, label: 'x', wording: w });
  });
}

/** The same areas, each with the interactive chart of the pages. */
export function panelByPanel(): number {
  return timeOf(() =>
    areas.map(({ id, series }) =>
      createElement(SeriesChart, {
        key: id,
        series,
        promises: [],
        asOf: '2025-01-01',
        wording: w,
        width: 112,
        height: 84,
      }),
    ),
  );
}
