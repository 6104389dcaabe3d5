import { readFileSync } from 'node:fs';
import { readTable } from '../fixtures/read-table.js';
import { startTestApi, type TestApi } from '@waymark/api';

interface Expected {
  readonly as_of: string;
  readonly goal: string;
  readonly series: string;
  readonly status: string;
  readonly decided_by: string;
  readonly marks: string;
  readonly why: string;
}

interface Assessment {
  readonly status: string;
  readonly seriesId: string | null;
  readonly marks: readonly string[];
  readonly reasons: readonly string[];
  readonly decidedBy: { readonly period: string; readonly value: number } | null;
}

/** What the words of the expected marks must show up as: marks or reasons of the assessment. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  'two-date': 'TWO_DATES',
  'first date missed': 'FIRST_DATE_MISSED',
  proxy: 'PROXY',
  estimate: 'ESTIMATE',
  exceeded: 'EXCEEDED',
  'no edition in 2019': 'NO_EDITION',
  'other official series': 'OTHER_OFFICIAL_SERIES',
  'other definition': 'OTHER_DEFINITION',
  'after a break': 'AFTER_BREAK',
  'more than 10 years ahead': 'LONG_HORIZON',
  'no completion recorded': 'NO_COMPLETION_RECORDED',
  'no series': 'NO_SERIES',
  'no value known': 'NO_VALUE',
  'one point known': 'ONE_POINT',
  'no target value': 'NO_TARGET_VALUE',
  'no deadline': 'NO_DEADLINE',
  'points less than a year apart': 'TOO_SHORT',
  'fewer than two points since': 'ONE_POINT_SINCE_BREAK',
  break: 'ONE_POINT_SINCE_BREAK',
  'no edition in 2025': 'NO_EDITION',
  'pace only': 'LONG_HORIZON',
};

/** Words that say what kind of goal it is, which its indicator shows. */
const KIND: Readonly<Record<string, string>> = { rank: 'RANK', milestone: 'MILESTONE' };

const expected = readTable<Expected>(
  readFileSync(new URL('../fixtures/expected-verdicts.csv', import.meta.url), 'utf8'),
);

const GOAL = `query ($id: ID!, $asOf: Date) {
  goal(id: $id, asOf: $asOf) {
    goal { status bySeries { status seriesId marks reasons decidedBy { period value } } }
  }
}`;

describe('the register as it ships, judged by the default', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22' });
  });
  afterAll(() => api.stop());

  const find = async (row: Expected) => {
    const data = await api.query<{ goal: { goal: { status: string; bySeries: Assessment[] } } | null }>(
      GOAL,
      {
        id: row.goal,
        asOf: row.as_of,
      },
    );
    return data.goal?.goal ?? null;
  };

  const stated = expected.filter(({ status }) => status !== 'NOT_STATED_YET');
  const unstated = expected.filter(({ status }) => status === 'NOT_STATED_YET');

  it.each(stated.map((row) => [row.goal, row.series || 'no series', row.as_of, row.status, row] as const))(
    '%s by %s as of %s is %s',
    async (_goal, _series, _asOf, status, row) => {
      const goal = await find(row);
      const assessment = goal?.bySeries.find(({ seriesId }) => seriesId === (row.series || null));
      expect(assessment?.status).toBe(status);
      const shown = [...(assessment?.marks ?? []), ...(assessment?.reasons ?? [])];
      const words = row.marks.split('; ').filter(Boolean);
      const wanted = words
        .filter((word) => !(word in KIND))
        .map((word) => SHOWN_AS[word] ?? `nothing for ${word}`);
      expect(shown).toEqual(expect.arrayContaining(wanted));
      const [period, value] = row.decided_by.split(' = ');
      if (period) expect(assessment?.decidedBy?.period).toBe(period);
      if (value) expect(assessment?.decidedBy?.value).toBe(Number(value));
    },
  );

  it.each(unstated.map((row) => [row.goal, row.as_of, row] as const))(
    '%s is not on the board of %s: it was promised later',
    async (_goal, _asOf, row) => {
      expect(await find(row)).toBeNull();
    },
  );
});
