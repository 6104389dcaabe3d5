import { deadlinesOf, timelineAxis, timelineBar } from './timeline.rows.js';

const TODAY = '2026-11-25';
const item = { statedOn: '2019-05-02', aim: '2020-12-31', latest: '2022-12-31' };

describe('a timeline', () => {
  it('runs from the promise to its deadline, the way to the second deadline apart', () => {
    const bar = timelineBar(item, timelineAxis([item], TODAY));
    expect(bar.from).toBeGreaterThan(0);
    expect(bar.grace?.from).toBeCloseTo(bar.from + bar.width, 9);
    expect(bar.end).toBeCloseTo((bar.grace?.from ?? 0) + (bar.grace?.width ?? 0), 9);
    expect(timelineBar({ ...item, latest: item.aim }, timelineAxis([item], TODAY)).grace).toBeNull();
  });

  it('always holds today, also where every deadline has passed or every promise is of later years', () => {
    const { today, years } = timelineAxis([item], TODAY);
    expect(today).toBeGreaterThan(95);
    expect(today).toBeLessThan(100);
    expect(years.at(0)?.year).toBe(2019);
    expect(years.at(-1)?.year).toBe(2027);
  });

  it('ends ten years ahead and says of what lies beyond that it does', () => {
    const vision = { statedOn: '2020-01-01', aim: '2045-12-31', latest: '2045-12-31' };
    const axis = timelineAxis([vision], TODAY);
    expect(axis.years.at(-1)?.year).toBeLessThanOrEqual(2037);
    expect(axis.isBeyond(vision.latest)).toBe(true);
    expect(axis.isBeyond('2030-12-31')).toBe(false);
    expect(timelineBar(vision, axis).end).toBe(100);
  });

  it('labels every second year where there are many', () => {
    const long = { statedOn: '2010-01-01', aim: '2036-12-31', latest: '2036-12-31' };
    const years = timelineAxis([long], TODAY).years.map(({ year }) => year);
    expect(years.slice(0, 3)).toEqual([2010, 2012, 2014]);
  });
});

describe('the deadlines of a promise', () => {
  const target = { role: 'FINAL', aimDue: '2025-12-31', latestDue: null } as const;

  it.each([
    [
      'are those of the final target',
      [{ ...target, role: 'VISION', aimDue: '2030-12-31' } as const, target],
      '2025-12-31',
      '2025-12-31',
    ],
    [
      'are two where the promise names two',
      [{ ...target, latestDue: '2027-12-31' }],
      '2025-12-31',
      '2027-12-31',
    ],
    [
      'are the last one without a final target',
      [{ ...target, role: 'INTERIM' } as const, { ...target, role: 'VISION', aimDue: '2030-12-31' } as const],
      '2030-12-31',
      '2030-12-31',
    ],
  ])('%s', (_what, targets, aim, latest) => {
    expect(deadlinesOf(targets)).toEqual({ aim, latest });
  });

  it('are none where no day is named, or only that of a plan', () => {
    expect(deadlinesOf([{ ...target, aimDue: null }])).toBeNull();
    expect(deadlinesOf([{ ...target, role: 'PLAN' }])).toBeNull();
  });
});
