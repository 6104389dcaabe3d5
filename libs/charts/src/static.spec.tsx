import { wording } from '@waymark/wording';
import { renderToStaticMarkup } from 'react-dom/server';
import { promise, target, yearly } from './chart.sample.js';
import { sparklineDrawing } from './sparkline/sparkline.rows.js';
import { GoalChartTable, Sparkline } from './static.js';

const vi = wording('vi');

describe('a sparkline', () => {
  const ends = ['2020-12-31', '2021-12-31', '2022-12-31'];

  it('turns a rank round: a smaller number stands higher', () => {
    const rise = sparklineDrawing({ ends, values: [88, 86, 71], isRank: true }, 96, 24);
    expect(rise.last?.y).toBe(3);
    expect(sparklineDrawing({ ends, values: [88, 86, 71] }, 96, 24).last?.y).toBe(21);
  });

  it('holds the target in its scale and keeps gaps', () => {
    const { path, targetY } = sparklineDrawing({ ends, values: [1, null, 2], target: 4 }, 96, 24);
    expect(targetY).toBe(3);
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('draws nothing without values, and a single value in the middle', () => {
    expect(sparklineDrawing({ ends: [], values: [], target: 3 }, 96, 24)).toEqual({
      path: '',
      last: null,
      targetY: null,
    });
    expect(sparklineDrawing({ ends: ['2020-12-31'], values: [5] }, 96, 24).last).toEqual({ x: 48, y: 12 });
  });

  it('is markup without a browser, hidden from readers unless it says something', () => {
    expect(renderToStaticMarkup(<Sparkline ends={ends} values={[1, 2, 3]} />)).toContain(
      'aria-hidden="true"',
    );
    expect(renderToStaticMarkup(<Sparkline ends={ends} values={[1, 2, 3]} label="1 → 3" />)).toContain(
      'role="img"',
    );
  });
});

it('the table of a chart is markup without a browser', () => {
  const facts = {
    promise: promise('SF-009', [target({ value: 100, aimDue: '2020-12-31' })]),
    series: [yearly('s', { 2021: 65 })],
    asOf: '2026-11-22',
  };
  expect(renderToStaticMarkup(<GoalChartTable facts={facts} wording={vi} />)).toContain('65%');
});
