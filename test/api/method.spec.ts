import { startTestApi, type TestApi } from '@waymark/api';

const METHOD = 'query ($asOf: Date) { method(asOf: $asOf) { method since reason } }';

const GOAL = `query ($id: ID!, $asOf: Date) {
  goal(id: $id, asOf: $asOf) {
    goal { status deciding { method reasons } }
    history { on status cause }
  }
}`;

interface GoalAnswer {
  readonly goal: {
    readonly goal: {
      readonly status: string;
      readonly deciding: { readonly method: string; readonly reasons: readonly string[] };
    };
    readonly history: readonly { readonly on: string; readonly status: string; readonly cause: string }[];
  };
}

const TODAY = '2026-11-22';
const CHOSEN = {
  WAYMARK_METHOD: 'eurostat',
  WAYMARK_METHOD_SINCE: '2026-06-01',
  WAYMARK_METHOD_REASON: 'Thống nhất với báo cáo quốc tế',
};
/** Rank 44 in 2025, to be within the first 40 by 2030: by constant growth it arrives, by the default it may not. */
const OPEN = 'VT-047';
/** 75 % of smartphones in 2021, not 100 % by 2022. */
const MISSED = 'SF-007';

const read = (api: TestApi, id: string, asOf?: string) => api.query<GoalAnswer>(GOAL, { id, asOf });

describe('an installation that chose no method', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: TODAY });
  });
  afterAll(() => api.stop());

  it('judges by the default, which was always in force', async () => {
    const inForce = { method: 'WAYMARK', since: null, reason: null };
    expect(await api.query(METHOD)).toEqual({ method: inForce });
    const { goal } = await read(api, OPEN);
    expect(goal.goal.deciding.method).toBe('WAYMARK');
    expect(goal.history.map(({ cause }) => cause)).not.toContain('METHOD_CHANGED');
  });

  it('knows no method of a day to come', async () => {
    const { errors } = await api.ask(METHOD, { asOf: '2026-11-23' });
    expect(errors?.[0]?.extensions['code']).toBe('AS_OF_IN_FUTURE');
  });
});

describe('an installation that chose the method of Eurostat from 1 June 2026', () => {
  let api: TestApi;
  let other: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: TODAY, environment: CHOSEN });
    other = await startTestApi({ today: TODAY });
  });
  afterAll(async () => {
    await api.stop();
    await other.stop();
  });

  it('says since when and why', async () => {
    expect(await api.query(METHOD)).toEqual({
      method: { method: 'EUROSTAT', since: '2026-06-01', reason: 'Thống nhất với báo cáo quốc tế' },
    });
    expect(await api.query(METHOD, { asOf: '2026-05-31' })).toEqual({
      method: { method: 'WAYMARK', since: null, reason: null },
    });
  });

  it('classes an open goal by it from that day on, and by the default before', async () => {
    const [now, then, last] = await Promise.all([
      read(api, OPEN),
      read(api, OPEN, '2026-06-01'),
      read(api, OPEN, '2026-05-31'),
    ]);
    expect(now.goal.goal).toMatchObject({ status: 'ON_TRACK', deciding: { method: 'EUROSTAT' } });
    expect(then.goal.goal).toMatchObject({ status: 'ON_TRACK', deciding: { method: 'EUROSTAT' } });
    expect(last.goal.goal).toEqual((await read(other, OPEN, '2026-05-31')).goal.goal);
    expect(last.goal.goal).toMatchObject({ deciding: { method: 'WAYMARK' } });
  });

  it('names the choice as the cause of the change', async () => {
    const { goal } = await read(api, OPEN);
    expect(goal.history.at(-1)).toEqual({ on: '2026-06-01', status: 'ON_TRACK', cause: 'METHOD_CHANGED' });
  });

  it('judges what has passed its deadline as before', async () => {
    const [judged, own] = await Promise.all([read(api, MISSED), read(other, MISSED)]);
    expect(judged).toEqual(own);
    expect(judged.goal.goal).toMatchObject({ status: 'MISSED', deciding: { method: 'WAYMARK' } });
  });
});

it.each([
  ['a method that is none', { WAYMARK_METHOD: 'dice' }, 'WAYMARK_METHOD must be one of WAYMARK, EUROSTAT'],
  ['a method without classes', { WAYMARK_METHOD: 'OECD' }, 'WAYMARK_METHOD must be one of'],
  ['no day', { ...CHOSEN, WAYMARK_METHOD_SINCE: '' }, 'WAYMARK_METHOD_SINCE must be the day'],
  ['a day that is none', { ...CHOSEN, WAYMARK_METHOD_SINCE: '2026-02-30' }, 'WAYMARK_METHOD_SINCE must be'],
  ['no reason', { ...CHOSEN, WAYMARK_METHOD_REASON: ' ' }, 'WAYMARK_METHOD_REASON must say why EUROSTAT'],
  ['a reason for the default', { ...CHOSEN, WAYMARK_METHOD: '' }, 'need a WAYMARK_METHOD other than'],
])('refuses to start with %s', async (_what, environment, sentence) => {
  await expect(startTestApi({ content: 'EMPTY', environment })).rejects.toThrow(sentence);
});
