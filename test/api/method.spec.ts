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
const REASON = 'Thống nhất với báo cáo quốc tế';
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
    api = await startTestApi({ today: TODAY });
    other = await startTestApi({ today: TODAY });
    const { id } = await api.person('PLANNER');
    await api.dataSource.query(
      `INSERT INTO method_choice (method, since, reason, person_id) VALUES ('EUROSTAT', '2026-06-01', $1, $2)`,
      [REASON, id],
    );
  });
  afterAll(async () => {
    await api.stop();
    await other.stop();
  });

  it('says since when and why', async () => {
    expect(await api.query(METHOD)).toEqual({
      method: { method: 'EUROSTAT', since: '2026-06-01', reason: REASON },
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

describe('choosing a method', () => {
  const CHOOSE =
    'mutation ($key: ID!, $input: MethodChoiceInput!) { chooseMethod(key: $key, input: $input) }';
  const CHOICES = '{ methodChoices { method since reason by } }';
  const EFFECT =
    'query ($method: Method!) { methodEffect(method: $method) { goals turns { before after goals } } }';
  let api: TestApi;
  let planner: Awaited<ReturnType<TestApi['person']>>;
  beforeAll(async () => {
    api = await startTestApi({ today: TODAY });
    planner = await api.person('PLANNER');
  });
  afterAll(() => api.stop());

  let n = 0;
  const choose = (input: object, who: Pick<TestApi, 'ask'> = planner) => {
    n += 1;
    const whole = { method: 'EUROSTAT', since: TODAY, reason: REASON, ...input };
    return who.ask<{ chooseMethod: string }>(CHOOSE, { key: `method-choice-${n}`, input: whole });
  };

  it.each([
    ['a day that has passed', { since: '2026-11-21' }, 'SINCE_PAST'],
    ['no reason', { reason: ' ' }, 'REASON_NEEDED'],
    ['the method that is in force', { method: 'WAYMARK' }, 'METHOD_UNCHANGED'],
    ['a method without classes', { method: 'OECD' }, 'BAD_USER_INPUT'],
    ['a day that is none', { since: '2026-02-30' }, 'BAD_USER_INPUT'],
  ])('is refused with %s', async (_what, input, code) => {
    const { errors } = await choose(input);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(await planner.query(CHOICES)).toEqual({ methodChoices: [] });
  });

  it.each([
    ['who approves', 'APPROVER', {}],
    ['who plans for one agency only', 'PLANNER', { agencyId: 'most' }],
    ['who administers', 'ADMINISTRATOR', {}],
  ] as const)('is not for those %s', async (_who, role, scope) => {
    const { errors } = await choose({}, await api.person(role, scope));
    expect(errors?.[0]?.extensions['code']).toBe('NOT_ALLOWED');
  });

  it('tells before which goals would change, judges by it from its day on, and goes back as it came', async () => {
    const { methodEffect } = await planner.query<{
      methodEffect: { goals: number; turns: { before: string; after: string; goals: number }[] };
    }>(EFFECT, { method: 'EUROSTAT' });
    const statuses = async () => (await api.snapshot()).goals.map(({ status }) => status);
    const before = await statuses();
    expect((await choose({})).data).toEqual({ chooseMethod: TODAY });
    const after = await statuses();
    const turned = new Map<string, number>();
    before.forEach((status, i) => {
      if (status === after[i]) return;
      const turn = `${status} ${after[i]}`;
      turned.set(turn, (turned.get(turn) ?? 0) + 1);
    });
    expect(turned.size).toBeGreaterThan(1);
    expect(methodEffect.goals).toBe(before.length);
    expect(new Map(methodEffect.turns.map((turn) => [`${turn.before} ${turn.after}`, turn.goals]))).toEqual(
      turned,
    );
    const { goal } = await read(api, OPEN);
    expect(goal.history.at(-1)).toMatchObject({ on: TODAY, cause: 'METHOD_CHANGED' });
    expect((await choose({ method: 'WAYMARK', reason: 'Trở lại mặc định' })).data).toBeTruthy();
    expect(await statuses()).toEqual(before);
    expect(await planner.query(CHOICES)).toEqual({
      methodChoices: [
        { method: 'WAYMARK', since: TODAY, reason: 'Trở lại mặc định', by: planner.id },
        { method: 'EUROSTAT', since: TODAY, reason: REASON, by: planner.id },
      ],
    });
  });

  it('waits for its day', async () => {
    expect((await choose({ method: 'PSA', since: '2027-01-01' })).data).toEqual({
      chooseMethod: '2027-01-01',
    });
    expect(await api.query(METHOD)).toMatchObject({ method: { method: 'WAYMARK' } });
  });

  it('stands in the log with its reason, and is never rewritten', async () => {
    const logged: { reason: string }[] = await api.dataSource.query(
      `SELECT reason FROM audit_log WHERE subject_kind = 'method_choice' ORDER BY id`,
    );
    expect(logged.map(({ reason }) => reason)).toEqual([REASON, 'Trở lại mặc định', REASON]);
    await expect(api.dataSource.query(`UPDATE method_choice SET method = 'ESCAP'`)).rejects.toThrow();
  });
});
