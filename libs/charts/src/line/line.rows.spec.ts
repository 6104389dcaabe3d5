import { yearly } from '../chart.sample.js';
import { lineSegments } from './line.rows.js';

const periodsOf = (series: Parameters<typeof lineSegments>[0]): string[][] =>
  lineSegments(series, 0).map(({ points }) => points.map(({ period }) => period));

it('joins values one after the other', () => {
  expect(periodsOf(yearly('s', { 2020: 1, 2021: 2, 2022: 3 }))).toEqual([['2020', '2021', '2022']]);
});

it('keeps a gap where a period was published without a value', () => {
  expect(periodsOf(yearly('s', { 2020: 1, 2021: null, 2022: 3 }))).toEqual([['2020'], ['2022']]);
});

it('keeps a gap where a yearly series skips a year, not where a two-yearly one does', () => {
  const values = { 2018: 88, 2020: 86, 2022: 86 };
  expect(periodsOf(yearly('s', values))).toHaveLength(3);
  expect(periodsOf(yearly('s', values, { frequency: 'TWO_YEAR' }))).toHaveLength(1);
});

it('joins an irregular series however far its values lie apart', () => {
  expect(periodsOf(yearly('s', { 2010: 1, 2019: 2 }, { frequency: 'IRREGULAR' }))).toHaveLength(1);
});

it('interrupts the line at a break; the value of the broken period begins the new line', () => {
  const breaks = [{ period: '2022' }];
  expect(periodsOf(yearly('s', { 2020: 1, 2021: 2, 2022: 3, 2023: 4 }, { breaks }))).toEqual([
    ['2020', '2021'],
    ['2022', '2023'],
  ]);
});

it('stands in order of time whatever the order of the arrays', () => {
  const series = yearly('s', { 2020: 1, 2021: 2 });
  const { periods, ends, values, statuses } = series.current;
  const turned = {
    ...series,
    current: {
      periods: [...periods].reverse(),
      ends: [...ends].reverse(),
      values: [...values].reverse(),
      statuses,
    },
  };
  expect(periodsOf(turned)).toEqual([['2020', '2021']]);
});

it('draws a published range at its middle and keeps its edges', () => {
  const series = yearly('s', { 2020: null });
  const [segment] = lineSegments({ ...series, current: { ...series.current, lows: [40], highs: [50] } }, 0);
  expect(segment?.points[0]).toMatchObject({ value: 45, low: 40, high: 50 });
});
