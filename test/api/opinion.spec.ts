import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';

const TODAY = '2026-11-27';

describe('what people say beside the figures', () => {
  let api: TestApi;
  let next = 0;
  beforeAll(async () => (api = await startTestApi({ today: TODAY })));
  afterAll(() => api.stop());

  const write = async (
    by: Pick<TestPerson, 'ask'>,
    field: string,
    variables: Record<string, unknown>,
    types: string,
  ) => {
    const args = Object.keys(variables).map((name) => `${name}: $${name}`);
    const document = `mutation ($key: ID!, ${types}) { ${field}(key: $key, ${args.join(', ')}) }`;
    const { data, errors } = await by.ask<Record<string, number>>(document, {
      key: `opinion-${++next}`,
      ...variables,
    });
    return { id: data?.[field], code: errors?.[0]?.extensions['code'] };
  };

  describe('a body of its own goal', () => {
    const say = (by: Pick<TestPerson, 'ask'>, input: Record<string, unknown> = {}) =>
      write(
        by,
        'sayOwnAssessment',
        {
          input: {
            goalId: 'SF-009',
            status: 'ACHIEVED',
            reason: 'Đã phủ đến mọi xã',
            statedOn: '2025-12-31',
            ...input,
          },
        },
        '$input: OwnAssessmentInput!',
      );
    const lead = async (id: string) =>
      (
        await api.query<{ goal: { goal: { goal: { lead: { id: string } } } } }>(
          `query ($id: ID!) { goal(id: $id) { goal { goal { lead { id } } } } }`,
          { id },
        )
      ).goal.goal.goal.lead.id;
    const told = async (asOf: string | null = null) =>
      (
        await api.query<{ ownAssessments: { status: string; reason: string; agency: { id: string } }[] }>(
          `query ($asOf: Date) { ownAssessments(goalId: "SF-009", asOf: $asOf) { status reason agency { id } } }`,
          { asOf },
        )
      ).ownAssessments;

    it('is written down by the lead’s officers and by planners, and by nobody else', async () => {
      const agencyId = await lead('SF-009');
      expect(await say(await api.person('DATA_ENTRY', { agencyId }))).toMatchObject({
        id: expect.any(Number),
      });
      expect(await say(await api.person('APPROVER', { agencyId }))).toMatchObject({ id: expect.any(Number) });
      expect(await say(await api.person('PLANNER'))).toMatchObject({ id: expect.any(Number) });
      for (const other of [
        await api.person('DATA_ENTRY', { agencyId: 'gso' }),
        await api.person('VIEWER'),
        await api.person('ADMINISTRATOR'),
      ])
        expect(await say(other)).toMatchObject({ code: 'NOT_ALLOWED' });
      expect(await say(api)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    });

    it('stands beside the judgement from its day on, the newest first, and is never changed', async () => {
      const planner = await api.person('PLANNER');
      await say(planner, { status: 'OFF_TRACK', reason: 'Vùng núi còn thiếu', statedOn: '2026-06-30' });
      expect((await told())[0]).toMatchObject({ status: 'OFF_TRACK', agency: { id: await lead('SF-009') } });
      expect((await told('2026-06-29'))[0]).toMatchObject({ status: 'ACHIEVED' });
      expect(await told('2025-12-30')).toEqual([]);
      await expect(api.dataSource.query(`update own_assessment set status = 'ACHIEVED'`)).rejects.toThrow();
      await expect(api.dataSource.query('delete from own_assessment')).rejects.toThrow();
    });

    it.each([
      ['without a reason', { reason: ' ' }, 'REASON_NEEDED'],
      ['that says nothing', { status: null }, 'TEXT_NEEDED'],
      ['that is no class of its own goal', { status: 'AWAITING_DATA' }, 'TEXT_NEEDED'],
      ['of a day to come', { statedOn: '2027-01-01' }, 'AS_OF_IN_FUTURE'],
      ['of no goal', { goalId: 'nothing' }, 'NOT_FOUND'],
    ])('is refused %s', async (_, input, code) => {
      expect(await say(await api.person('PLANNER'), input)).toMatchObject({ code });
    });

    it('is listed where it differs, the largest gap first', async () => {
      const planner = await api.person('PLANNER');
      await say(planner, { goalId: 'SF-007', status: 'ACHIEVED' });
      const { ownAssessmentDifferences: list } = await api.query<{
        ownAssessmentDifferences: {
          gap: number | null;
          own: { status: string };
          goal: { status: string; goal: { id: string } };
        }[];
      }>(`{ ownAssessmentDifferences { gap own { status } goal { status goal { id } } } }`);
      expect(list.map(({ goal, own, gap }) => [goal.goal.id, own.status, goal.status, gap])).toEqual([
        ['SF-007', 'ACHIEVED', 'MISSED', 4],
        ['SF-009', 'OFF_TRACK', 'MISSED', 1],
      ]);
    });
  });

  describe('a comment', () => {
    const subject = { goalId: 'SF-009' };
    const comment = (by: Pick<TestPerson, 'ask'>, body: string, on: Record<string, unknown> = subject) =>
      write(by, 'addComment', { subject: on, body }, '$subject: CommentSubjectInput!, $body: String!');
    const list = async (by: TestPerson, on: Record<string, unknown> = subject) =>
      (
        await by.query<{ comments: { id: number; body: string | null; by: string; isOwn: boolean }[] }>(
          `query ($subject: CommentSubjectInput!) { comments(subject: $subject) { id body by isOwn } }`,
          { subject: on },
        )
      ).comments;

    it('is said by whoever may read and is known, on a goal or a figure, and read the newest first', async () => {
      const [viewer, planner] = [await api.person('VIEWER'), await api.person('PLANNER')];
      const figure = { seriesId: 'digital-economy-gdp-share.VN.gso', period: '2022' };
      await comment(viewer, ' Đã hỏi lại ');
      await comment(planner, 'Đã trả lời');
      await comment(planner, 'Số này đã đính chính', figure);
      expect((await list(viewer)).map(({ body, isOwn }) => [body, isOwn])).toEqual([
        ['Đã trả lời', false],
        ['Đã hỏi lại', true],
      ]);
      expect((await list(viewer, figure)).map(({ body }) => body)).toEqual(['Số này đã đính chính']);
      expect(await comment(api, 'x')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
      expect(await comment(viewer, '  ')).toMatchObject({ code: 'TEXT_NEEDED' });
      expect(await comment(viewer, 'x'.repeat(4001))).toMatchObject({ code: 'TEXT_TOO_LONG' });
      expect(await comment(viewer, 'x', { ...figure, period: '1900' })).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('is withdrawn by who said it, stays as a place, and is never changed', async () => {
      const [viewer, other] = [await api.person('VIEWER'), await api.person('VIEWER')];
      const { id } = await comment(viewer, 'Nhầm');
      const withdraw = (by: TestPerson) => write(by, 'withdrawComment', { id }, '$id: Int!');
      expect(await withdraw(other)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await withdraw(viewer)).toMatchObject({ id });
      expect((await list(viewer))[0]).toMatchObject({ id, body: null });
      await expect(api.dataSource.query(`update comment set body = 'x'`)).rejects.toThrow();
      await expect(api.dataSource.query('delete from comment')).rejects.toThrow();
    });
  });

  it('judges nothing anew', async () => {
    const before = await api.snapshot();
    await write(
      await api.person('VIEWER'),
      'addComment',
      { subject: { goalId: 'SF-009' }, body: 'x' },
      '$subject: CommentSubjectInput!, $body: String!',
    );
    expect((await api.snapshot()).goals).toBe(before.goals);
  });
});
