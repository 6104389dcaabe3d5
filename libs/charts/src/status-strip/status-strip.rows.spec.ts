import type { Status, StatusChange } from '@waymark/domain';
import { wording } from '@waymark/wording';
import { latest, promise, target, yearly } from '../chart.sample.js';
import { frameBetween, frameOf, goalChartFrame } from '../goal-chart/chart-frame.js';
import { goalChartModel } from '../goal-chart/goal-chart.rows.js';
import { monthAt, stripDrawing } from './status-strip.rows.js';

const change = (on: string, status: Status): StatusChange => ({
  on,
  status,
  cause: 'NEW_VALUE',
  period: null,
  seriesId: null,
  targetN: null,
  precision: 'DAY',
});
const frame = { domain: [2019, 2023], left: 100, right: 500, ticks: [2019, 2020, 2021, 2022] } as const;
const history = [
  change('2019-12-31', 'ON_TRACK'),
  change('2020-12-31', 'AT_RISK'),
  change('2021-12-31', 'MISSED'),
];

describe('the strip of verdicts', () => {
  const drawing = stripDrawing(history, '2022-06-30', frame);

  it('changes on the very days, and ends on the day asked for', () => {
    expect(drawing.runs).toEqual([
      { status: 'ON_TRACK', from: 200, to: 300 },
      { status: 'AT_RISK', from: 300, to: 400 },
      { status: 'MISSED', from: 400, to: 449.6 },
    ]);
  });

  it('tells every month at its place', () => {
    expect(drawing.months).toHaveLength(31);
    expect(drawing.months[monthAt(drawing, 250)]).toMatchObject({ month: '2020-07', status: 'ON_TRACK' });
    expect(monthAt(drawing, -50)).toBe(0);
    expect(monthAt(drawing, 5000)).toBe(30);
  });

  it('numbers the changes as the list does, and leaves out a number that would touch another', () => {
    const near = [...history, change('2022-01-10', 'ACHIEVED_LATE'), change('2022-03-31', 'MISSED')];
    expect(stripDrawing(near, '2022-06-30', frame).marks.map(({ number }) => number)).toEqual([
      1,
      2,
      3,
      null,
      5,
    ]);
  });

  it('lies within the chart above, whatever happened before or after', () => {
    const early = stripDrawing([change('2010-01-01', 'OPEN')], '2030-01-01', frame);
    expect(early.runs).toEqual([{ status: 'OPEN', from: 100, to: 500 }]);
    expect(early.months.at(0)?.from).toBe(100);
    expect(early.months.at(-1)?.to).toBe(500);
  });

  it('is empty before the promise', () => {
    expect(stripDrawing(history, '2019-12-30', frame)).toMatchObject({ runs: [], months: [], marks: [] });
  });
});

describe('the frame of a strip', () => {
  const w = wording('vi');
  const facts = {
    promise: promise('A', [target({ value: 100, aimDue: '2022-12-31' })], { latest: latest('2023', 80) }),
    series: [yearly('a', { 2021: 60, 2022: 70, 2023: 80 })],
    asOf: '2026-11-22',
  };

  it('is that of the chart, which reaches to the day', () => {
    const { domain, left, right } = goalChartFrame(facts, 800, w);
    expect(goalChartFrame(facts, 800, w)).toEqual(frameOf(goalChartModel(facts, 800), 800, w));
    expect(domain[0]).toBe(2019);
    expect(domain[1]).toBeGreaterThan(2026.89);
    expect([left, right]).toEqual([35, 776]);
  });

  it('is without a chart the whole width for the whole years', () => {
    expect(frameBetween('2019-05-02', '2022-03-01', 400)).toEqual({
      domain: [2019, 2023],
      left: 0,
      right: 400,
      ticks: [2019, 2020, 2021, 2022],
    });
  });
});
