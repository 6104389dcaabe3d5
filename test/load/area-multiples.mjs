// Draws the small charts of 63 provinces, 20 points each: in one pass as one static SVG, and panel by panel with the
// interactive chart. Prints both times and their ratio of this run; nothing is asserted, since machines differ.
//
//   nx run @waymark/charts:build && node test/load/area-multiples.mjs
import { AreaMultiples, areaGroups, areaMultiplesModel } from '@waymark/charts/static';
import { SeriesChart } from '@waymark/charts';
import { wording } from '@waymark/wording';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const PANELS = 63;
const POINTS = 20;
const RUNS = 15;
const w = wording('vi');
const unit = { code: 'percent', kind: 'PERCENT', symbolVi: '%', symbolEn: '%' };
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
};
const years = Array.from({ length: POINTS }, (_, n) => String(2005 + n));

const areas = Array.from({ length: PANELS }, (_, n) => {
  const values = years.map((_, year) => 20 + ((n * 7) % 40) + year * (1 + (n % 3)) + ((n * year) % 5));
  return {
    id: `area-${n}`,
    name: `Địa bàn ${n + 1}`,
    value: values.at(-1),
    targets: [90],
    text: w.value(values.at(-1), unit, 1),
    label: `Địa bàn ${n + 1}`,
    series: [
      {
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
          statuses: years.map((_, year) => (year === POINTS - 1 ? 'ESTIMATE' : 'FINAL')),
        },
      },
    ],
  };
});

function inOnePass() {
  const groups = areaGroups(areas, 'VALUE', false, 'vi');
  const facts = { groups, measure: indicator, isLowerBetter: false, period: years.at(-1) };
  const model = areaMultiplesModel(facts, 1076);
  return renderToStaticMarkup(
    createElement(AreaMultiples, { model, unit, decimals: 1, label: 'x', wording: w }),
  );
}

const panelByPanel = () =>
  areas
    .map(({ series }) =>
      renderToStaticMarkup(
        createElement(SeriesChart, {
          series,
          promises: [],
          asOf: '2025-01-01',
          wording: w,
          width: 112,
          height: 84,
        }),
      ),
    )
    .join('');

/** The median of some runs after two that warm up, in milliseconds. */
function timeOf(draw, runs) {
  draw();
  draw();
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    draw();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

const one = timeOf(inOnePass, RUNS);
const many = timeOf(panelByPanel, 3);
const kilobytes = (text) => `${Math.round(text.length / 1000)} kB`;
console.log(`${PANELS} panels of ${POINTS} points`);
console.log(`  one static SVG   ${one.toFixed(1).padStart(7)} ms  ${kilobytes(inOnePass())}`);
console.log(`  panel by panel   ${many.toFixed(1).padStart(7)} ms  ${kilobytes(panelByPanel())}`);
console.log(`  ratio            ${(many / one).toFixed(0).padStart(7)}`);
