import { wording } from '@waymark/wording';
import { EGDI, latest, promise, RANK, target, yearly } from '../chart.sample.js';
import { staggerEvents } from './event.rows.js';
import { goalChartModel } from './goal-chart.rows.js';
import { figureRows } from './goal-chart.table.js';
import { headline, subtitle, targetLabel } from './goal-chart.words.js';
import { placedLabels } from './label.rows.js';
import { targetLines } from './target.rows.js';

const asOf = '2026-11-22';
const vi = wording('vi');
const fibreSeries = yearly('fibre', { 2021: 65, 2022: 75.4, 2023: 79.4 });
const fibre = promise('SF-009', [target({ value: 100, aimDue: '2020-12-31', latestDue: '2022-12-31' })], {
  targetValue: 100,
  due: '2022-12-31',
  latest: latest('2023', 79.4),
});
const later = promise('VT-011', [target({ value: 80, aimDue: '2025-12-31' })], { targetValue: 80 });
const egdiSeries = yearly(
  'egdi',
  { 2018: 88, 2020: 86, 2022: 86, 2024: 71 },
  { frequency: 'TWO_YEAR', indicator: EGDI },
);
const egdi = promise(
  'VT-005',
  [
    target({ comparator: 'TOP', value: 70, unit: RANK, role: 'INTERIM', aimDue: '2025-12-31' }),
    target({ n: 2, comparator: 'TOP', value: 50, unit: RANK, aimDue: '2030-12-31' }),
  ],
  {
    status: 'OFF_TRACK',
    targetN: 2,
    targetValue: 50,
    due: '2030-12-31',
    latest: latest('2024', 71),
    required: -3.5,
    outlook: { ends: ['2025-12-31', '2026-12-31'], central: [70.5, 70.1], low: [60, 56], high: [80, 83] },
  },
  { indicator: EGDI, baselineValue: 88, baselinePeriod: '2018' },
);

const plot = { left: 40, right: 776, top: 18, bottom: 250, width: 800 };

describe('targets', () => {
  const model = goalChartModel({ promise: fibre, promises: [fibre, later], series: [fibreSeries], asOf });

  it('runs from the promise to its first deadline, with the second one beside it', () => {
    const own = model.targets.find(({ goalId }) => goalId === 'SF-009');
    expect(own).toMatchObject({ value: 100, aim: 2021, latest: 2023, isFaded: false });
    expect(own && targetLabel(own, model, vi)).toBe('100% (2020–2022)');
  });

  it('fades the targets of other promises', () => {
    expect(model.targets.find(({ goalId }) => goalId === 'VT-011')).toMatchObject({
      isFaded: true,
      latest: null,
    });
  });

  it('lie within both axes', () => {
    expect(model.y.domain).toEqual([60, 100]);
    expect(model.x.domain[0]).toBeLessThanOrEqual(2019);
    expect(model.x.domain[1]).toBeGreaterThan(2025);
  });

  it('uses the converted value of a target in another unit, and leaves out one without', () => {
    const tens = {
      ...target({ value: 0.1 }).unit,
      code: 'share',
      kind: 'PHYSICAL',
      symbolVi: '',
      symbolEn: '',
    } as const;
    const converted = promise('A', [target({ value: 0.8, unit: tens })], { targetValue: 80 });
    const unknown = promise('B', [target({ value: 0.8, unit: tens })], { targetValue: null });
    const { targets } = goalChartModel({ promises: [converted, unknown], series: [fibreSeries], asOf });
    expect(targets.map(({ goalId, value }) => [goalId, value])).toEqual([['A', 80]]);
  });

  it('labels the own target first and leaves out a label that would touch another', () => {
    const near = Array.from({ length: 24 }, (_, i) =>
      promise(`VT-${i}`, [target({ value: 80 + i / 10, aimDue: '2025-12-31' })], {
        targetValue: 80 + i / 10,
      }),
    );
    const crowded = goalChartModel({ promise: fibre, promises: near, series: [fibreSeries], asOf });
    const keys = placedLabels(crowded, plot, vi).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['newest', 'SF-009-1']);
    expect(keys.length).toBeLessThan(26);
  });

  it.each([280, 320, 480, 800])('cuts no label and lets none touch another at %p pixels', (width) => {
    const model = goalChartModel({ promise: egdi, series: [egdiSeries], asOf }, width);
    const labels = placedLabels(model, { ...plot, right: width - 24, width }, vi);
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['thứ 71', 'thứ 50 (2030)']));
    for (const a of labels) {
      expect(a.x).toBeGreaterThanOrEqual(plot.left);
      expect(a.x + a.text.length * 6.5).toBeLessThanOrEqual(width);
      for (const b of labels.filter(({ key }) => key > a.key)) {
        const isBeside = a.x + a.text.length * 6.5 <= b.x || b.x + b.text.length * 6.5 <= a.x;
        expect(isBeside || Math.abs(a.y - b.y) >= 14).toBe(true);
      }
    }
  });

  it('of one value and deadline become one, the own before all others', () => {
    const twin = promise('VT-034', [target({ value: 80, aimDue: '2025-12-31' })], { targetValue: 80 });
    const both = goalChartModel({ promise: fibre, promises: [later, twin], series: [fibreSeries], asOf });
    expect(both.targets.map(({ goalId }) => goalId)).toEqual(['VT-011', 'SF-009']);
    const own = goalChartModel({ promise: twin, promises: [later, twin], series: [fibreSeries], asOf });
    expect(own.targets).toMatchObject([{ goalId: 'VT-034', isFaded: false }]);
  });

  it('faded on one level are drawn as one line', () => {
    const longer = promise('VT-035', [target({ value: 80, aimDue: '2030-12-31' })], { targetValue: 80 });
    const { targets, x } = goalChartModel({ promises: [later, longer], series: [fibreSeries], asOf });
    expect(targetLines(targets, x.domain)).toMatchObject([{ value: 80, to: 2031 }]);
  });
});

describe('the required path', () => {
  it('runs from the newest value while a pace is asked for', () => {
    const { rows } = goalChartModel({ promise: egdi, series: [egdiSeries], asOf });
    const path = rows.filter((row) => row['required'] !== undefined);
    expect(path.map((row) => [row.x, row['required']])).toEqual([
      [2025, 71],
      [2031, 50],
    ]);
  });

  it('runs from the baseline once the verdict is final, and is absent without one', () => {
    const decided = promise(
      'SF-012',
      [target({ value: 75, unit: RANK, aimDue: '2019-12-31' })],
      { targetValue: 75, due: '2019-12-31' },
      { indicator: EGDI, baselineValue: 88, baselinePeriod: '2018' },
    );
    const { rows, baseline } = goalChartModel({ promise: decided, series: [egdiSeries], asOf });
    expect(baseline).toEqual({ x: 2019, value: 88 });
    expect(rows.filter((row) => row['required'] !== undefined).map(({ x }) => x)).toEqual([2019, 2020]);
    expect(goalChartModel({ promise: fibre, series: [fibreSeries], asOf }).hasRequired).toBe(false);
  });
});

describe('the outlook', () => {
  it('grows out of the newest value with one band', () => {
    const { rows, hasBand } = goalChartModel({ promise: egdi, series: [egdiSeries], asOf });
    expect(hasBand).toBe(true);
    expect(rows.filter((row) => row['band']).map((row) => [row.x, row['central'], row['band']])).toEqual([
      [2025, 71, [71, 71]],
      [2026, 70.5, [60, 80]],
      [2027, 70.1, [56, 83]],
    ]);
  });

  it('has no band where only the pace speaks', () => {
    const paceOnly = {
      ...egdi,
      deciding: { ...egdi.deciding, outlook: { ends: ['2025-12-31'], central: [70], low: null, high: null } },
    };
    expect(goalChartModel({ promise: paceOnly, series: [egdiSeries], asOf })).toMatchObject({
      hasOutlook: true,
      hasBand: false,
    });
  });
});

describe('ranks', () => {
  const model = goalChartModel({ promise: egdi, series: [egdiSeries], asOf });

  it('tick at whole numbers from 1 on', () => {
    expect(model.isRank).toBe(true);
    expect(model.y.ticks.every((tick) => Number.isInteger(tick) && tick >= 1)).toBe(true);
  });

  it('hold goal and outlook in their axis', () => {
    expect(model.y.domain[0]).toBeLessThanOrEqual(50);
    expect(model.y.domain[1]).toBeGreaterThanOrEqual(88);
  });
});

describe('several series', () => {
  const mic = yearly('mic', { 2021: 70 });
  const ranks = yearly('ranks', { 2021: 3 }, { indicator: EGDI });

  it('each have their own line, the deciding one first', () => {
    const deciding = { ...fibre, deciding: { ...fibre.deciding, seriesId: 'fibre' } };
    const model = goalChartModel({ promise: deciding, series: [mic, fibreSeries], asOf });
    expect(model.series.map(({ id }) => id)).toEqual(['fibre', 'mic']);
    expect(model.segments.map(({ key }) => key)).toEqual(['line0-0', 'line1-0']);
  });

  it('in another unit have no place on the axis', () => {
    expect(goalChartModel({ promise: fibre, series: [fibreSeries, ranks], asOf }).series).toHaveLength(1);
  });

  it('share a row at one place', () => {
    const { rows } = goalChartModel({ series: [fibreSeries, mic], asOf });
    expect(rows.find(({ x }) => x === 2022)).toMatchObject({ 'line0-0': 65, 'line1-0': 70 });
  });
});

describe('without figures', () => {
  it('has an axis around the target and no line', () => {
    const model = goalChartModel({ promise: fibre, series: [], asOf });
    expect(model).toMatchObject({ hasPoints: false, segments: [], rows: [] });
    expect(model.y.domain.every(Number.isFinite)).toBe(true);
    expect(model.x.ticks.length).toBeGreaterThan(0);
  });

  it('is finite with nothing at all', () => {
    const model = goalChartModel({ series: [], asOf });
    expect([...model.x.domain, ...model.y.domain].every(Number.isFinite)).toBe(true);
  });
});

describe('events', () => {
  it('that would touch stand on different levels; those outside the axis are left out', () => {
    const events = [
      { on: '2020-06-03', label: '749/QĐ-TTg' },
      { on: '2020-09-03', label: '999/QĐ-TTg' },
      { on: '2024-01-01', label: 'later' },
      { on: '1999-01-01', label: 'long ago' },
    ];
    expect(staggerEvents(events, [2018, 2026], 800).map(({ label, level }) => [label, level])).toEqual([
      ['749/QĐ-TTg', 0],
      ['999/QĐ-TTg', 1],
      ['later', 0],
    ]);
  });

  it('at the right edge stand before their line', () => {
    const events = [{ on: '2025-12-01', label: 'Nghị quyết 57-NQ/TW' }];
    expect(staggerEvents(events, [2018, 2026], 800)).toMatchObject([{ isBefore: true }]);
  });
});

describe('words', () => {
  it('title is the finding, subtitle says indicator, unit and source', () => {
    const facts = { promise: fibre, series: [fibreSeries], asOf };
    const model = goalChartModel(facts);
    expect(headline(facts, model, vi).title).toBe(
      'Tỷ lệ hộ gia đình có cáp quang đạt 79,4% năm 2023, còn thiếu 20,6 điểm %',
    );
    expect(subtitle(facts, model, vi)).toBe('Tỷ lệ hộ gia đình có cáp quang · Đơn vị: % · Nguồn: Bộ TT&TT');
    expect(headline(facts, model, vi).text).toContain('3 số liệu, từ 65% (2021) đến 79,4% (2023)');
  });

  it('the table has the numbers of the drawing, newest first', () => {
    const model = goalChartModel({ promise: fibre, series: [fibreSeries], asOf });
    expect(figureRows(model, vi).map(({ period, cells }) => [period, cells[0]?.value])).toEqual([
      ['2023', '79,4%'],
      ['2022', '75,4%'],
      ['2021', '65%'],
    ]);
  });
});

describe('an amended target', () => {
  const amended = promise(
    'VT-148',
    [target({ value: 80, aimDue: '2025-12-31', version: 2, knownOn: '2021-12-31' })],
    { targetValue: 80 },
    { earlierTargets: [target({ value: 100, aimDue: '2020-12-31' })] },
  );
  const drawn = (own: boolean) =>
    goalChartModel({
      ...(own ? { promise: amended } : {}),
      promises: [amended],
      series: [fibreSeries],
      asOf,
    }).targets.map(({ key, value, from, isFaded }) => [key, value, Math.floor(from), isFaded]);

  it('stands from its day on, what it said before stays faded', () => {
    expect(drawn(true)).toEqual([
      ['VT-148-1 1', 100, 2019, true],
      ['VT-148-1', 80, 2022, false],
    ]);
  });

  it('of another promise is drawn as it is in force', () => {
    expect(drawn(false)).toEqual([['VT-148-1', 80, 2022, true]]);
  });
});

describe('an assumption', () => {
  const assumedPromise = promise(
    'VT-005',
    [target({ n: 2, comparator: 'TOP', value: 60, unit: RANK, aimDue: '2032-12-31' })],
    {
      status: 'ON_TRACK',
      targetN: 2,
      targetValue: 60,
      due: '2032-12-31',
      latest: latest('2026', 64),
      required: -0.7,
      outlook: { ends: ['2026-12-31', '2032-12-31'], central: [64, 55], low: null, high: null },
    },
    { indicator: EGDI },
  );
  const assumed = { next: { end: '2026-12-31', value: 64 }, promise: assumedPromise };
  const model = goalChartModel({ promise: egdi, series: [egdiSeries], asOf, assumed });

  test('is drawn from the newest measured value to the assumed one, and the outlook starts there', () => {
    expect(model.assumed?.value).toBe(64);
    expect(model.rows.filter((row) => row['assumed'] !== undefined).map((row) => row['assumed'])).toEqual([
      71, 64,
    ]);
    expect(model.rows.filter((row) => row['central'] !== undefined).map((row) => row['central'])).toEqual([
      64, 55,
    ]);
  });

  test('never becomes a measured value', () => {
    expect(model.segments.flatMap(({ points }) => points.map(({ value }) => value))).toEqual([
      88, 86, 86, 71,
    ]);
    expect(figureRows(model, vi)).toHaveLength(4);
  });

  test('of a target lets the real one stand back, and is named as an assumption', () => {
    const own = model.targets.filter(({ isFaded }) => !isFaded);
    expect(own.map(({ value, isAssumed }) => [value, isAssumed])).toEqual([[60, true]]);
    expect(own.map((mark) => targetLabel(mark, model, vi))).toEqual(['GIẢ ĐỊNH: thứ 60 (2032)']);
    expect(headline({ promise: egdi, series: [egdiSeries], asOf, assumed }, model, vi).title).toMatch(
      /^GIẢ ĐỊNH: /,
    );
  });

  test('has a label of its own beside its mark', () => {
    const plot = { left: 40, right: 760, top: 20, bottom: 360, width: 800 };
    expect(placedLabels(model, plot, vi).map(({ text }) => text)).toContain('GIẢ ĐỊNH: thứ 64');
  });

  test('that leaves the target as it is draws it once', () => {
    const same = goalChartModel({
      promise: egdi,
      series: [egdiSeries],
      asOf,
      assumed: { next: null, promise: egdi },
    });
    expect(same.targets.filter(({ isFaded }) => !isFaded)).toHaveLength(1);
    expect(same.assumed).toBeNull();
  });
});
