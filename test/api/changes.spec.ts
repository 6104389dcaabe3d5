import { startTestApi, type TestApi } from '@waymark/api';

const CHANGES = `query ($filter: BoardFilter, $since: Date, $asOf: Date) {
  changes(filter: $filter, since: $since, asOf: $asOf) {
    since asOf lastChangeOn
    verdicts { goal { status goal { id lifecycle } } before turn cause on period seriesId measure { id } steps { on status cause } }
    stated { status goal { id statedOn lifecycle } }
    figures { seriesId indicator { id } before { value version knownOn } after { period value version knownOn document { id } }
      goals { goal { id } } }
    documents { document { id dated } replaces { id } }
  }
}`;

interface Changes {
  readonly since: string;
  readonly asOf: string;
  readonly lastChangeOn: string | null;
  readonly verdicts: readonly {
    readonly goal: { readonly status: string; readonly goal: { readonly id: string } };
    readonly before: string;
    readonly turn: string;
    readonly cause: string;
    readonly on: string | null;
    readonly period: string | null;
  }[];
  readonly stated: readonly { readonly goal: { readonly id: string; readonly statedOn: string } }[];
  readonly figures: readonly {
    readonly seriesId: string;
    readonly before: { readonly value: number | null; readonly version: number } | null;
    readonly after: {
      readonly period: string;
      readonly value: number | null;
      readonly version: number;
      readonly knownOn: string;
    };
    readonly goals: readonly { readonly goal: { readonly id: string } }[];
  }[];
  readonly documents: readonly {
    readonly document: { readonly id: string; readonly dated: string };
    readonly replaces: readonly { readonly id: string }[];
  }[];
}

const TODAY = '2026-11-22';

describe('what moved between two days', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startTestApi({ today: TODAY })));
  afterAll(() => api.stop());

  const ask = async (variables: Record<string, unknown>): Promise<Changes> =>
    (await api.query<{ changes: Changes }>(CHANGES, variables)).changes;
  const statuses = async (asOf: string) => {
    const { board } = await api.query<{
      board: { rows: { promises: { status: string; goal: { id: string; lifecycle: string } }[] }[] };
    }>(`query ($asOf: Date) { board(asOf: $asOf) { rows { promises { status goal { id lifecycle } } } } }`, {
      asOf,
    });
    return new Map(
      board.rows
        .flatMap(({ promises }) => promises)
        .filter(({ goal }) => goal.lifecycle !== 'DRAFT')
        .map(({ goal, status }) => [goal.id, status]),
    );
  };

  it('is empty over the last month of the register, and names the last day on which something became known', async () => {
    expect(await ask({})).toEqual({
      since: '2026-10-22',
      asOf: TODAY,
      verdicts: [],
      stated: [],
      figures: [],
      documents: [],
      lastChangeOn: '2026-01-05',
    });
  });

  it.each([
    ['2025-11-22', TODAY],
    ['2020-06-30', '2023-01-15'],
    ['2019-01-01', '2019-12-31'],
  ])(
    'between %s and %s tells exactly the verdicts that differ between the two boards',
    async (since, asOf) => {
      const [before, after, changes] = [
        await statuses(since),
        await statuses(asOf),
        await ask({ since, asOf }),
      ];
      const expected = [...after].filter(([id, status]) => before.has(id) && before.get(id) !== status);
      expect(changes.verdicts.map(({ goal }) => goal.goal.id).sort()).toEqual(
        expected.map(([id]) => id).sort(),
      );
      for (const { goal, before: was } of changes.verdicts) expect(was).toBe(before.get(goal.goal.id));
      expect(changes.stated.map(({ goal }) => goal.id).sort()).toEqual(
        [...after.keys()].filter((id) => !before.has(id)).sort(),
      );
    },
  );

  it('names the cause: the deadline of 2025 passed, and its value became known', async () => {
    const { verdicts } = await ask({ since: '2025-11-22', asOf: TODAY });
    expect(verdicts.find(({ goal }) => goal.goal.id === 'SF-069')).toMatchObject({
      turn: 'WORSENED',
      goal: { status: 'MISSED' },
      cause: expect.stringMatching(/^(NEW_VALUE|DEADLINE_PASSED)$/),
    });
    for (const { on } of verdicts) {
      if (on !== null) expect(on > '2025-11-22' && on <= TODAY).toBe(true);
    }
  });

  it('puts what worsened before what improved before what turned neither way', async () => {
    const { verdicts } = await ask({ since: '2020-01-01', asOf: TODAY });
    const turns = verdicts.map(({ turn }) => ['WORSENED', 'IMPROVED', 'OTHER'].indexOf(turn));
    expect(turns).toEqual([...turns].sort());
    expect(new Set(turns).size).toBe(3);
  });

  it('tells a revised value with the one that counted before', async () => {
    const { figures } = await ask({ since: '2023-12-31', asOf: '2025-01-06' });
    const revised = figures.find(
      ({ seriesId, after }) => seriesId === 'digital-economy-gdp-share.VN.gso' && after.period === '2022',
    );
    expect(revised).toMatchObject({
      before: { value: 12.63 },
      after: { value: 12.83, knownOn: '2025-01-06' },
    });
    for (const { after } of figures)
      expect(after.knownOn > '2023-12-31' && after.knownOn <= '2025-01-06').toBe(true);
  });

  it('tells the documents issued in between and what they replaced', async () => {
    const { documents } = await ask({ since: '2019-12-31', asOf: '2020-12-31' });
    expect(documents.map(({ document }) => document.id)).toContain('qd-749-2020');
    for (const { document } of documents) expect(document.dated.startsWith('2020')).toBe(true);
  });

  it('is narrowed by the filters of the board', async () => {
    const days = { since: '2020-01-01', asOf: TODAY };
    const all = await ask(days);
    const missed = await ask({ ...days, filter: { statuses: ['MISSED'] } });
    expect(missed.verdicts.length).toBeGreaterThan(0);
    expect(missed.verdicts.length).toBeLessThan(all.verdicts.length);
    expect(missed.verdicts.every(({ goal }) => goal.status === 'MISSED')).toBe(true);
    const found = await ask({ ...days, filter: { search: 'cap quang' } });
    expect(found.figures.length).toBeGreaterThan(0);
    expect(found.figures.length).toBeLessThan(all.figures.length);
    expect(found.documents.length).toBeLessThan(all.documents.length);
  });

  it.each([
    ['is the later day itself', { since: TODAY }, 'SINCE_NOT_BEFORE'],
    ['is after the later day', { since: '2020-06-01', asOf: '2020-01-01' }, 'SINCE_NOT_BEFORE'],
    ['has not come', { since: '2999-01-01' }, 'AS_OF_IN_FUTURE'],
    ['is no day', { since: '2020-13-01' }, 'BAD_USER_INPUT'],
  ])('is refused with its reason where the earlier day %s', async (_what, variables, code) => {
    const { errors } = await api.ask(CHANGES, variables);
    expect(errors?.[0]?.extensions['code']).toBe(code);
  });
});
