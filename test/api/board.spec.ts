import { startTestApi, type TestApi } from '@waymark/api';

interface Row {
  readonly id: string;
  readonly group: string;
  readonly indicator: { readonly id: string };
  readonly headline: { readonly status: string; readonly goal: { readonly id: string } };
  readonly promises: readonly {
    readonly status: string;
    readonly goal: { readonly id: string; readonly lifecycle: string };
  }[];
}

interface Board {
  readonly asOf: string;
  readonly total: number;
  readonly rows: readonly Row[];
  readonly counts: readonly { readonly status: string; readonly goals: number; readonly due: number }[];
}

const BOARD = `query ($filter: BoardFilter, $order: BoardOrder, $offset: Int, $limit: Int, $asOf: Date) {
  board(filter: $filter, order: $order, offset: $offset, limit: $limit, asOf: $asOf) {
    asOf total counts { status goals due }
    rows { id group indicator { id } headline { status goal { id } } promises { status goal { id lifecycle } } }
  }
}`;

const TODAY = '2026-11-22';

describe('the board', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: TODAY });
  });
  afterAll(() => api.stop());

  const board = async (variables: Record<string, unknown>): Promise<Board> =>
    (await api.query<{ board: Board }>(BOARD, variables)).board;
  const goalIds = ({ rows }: Board) => rows.flatMap(({ promises }) => promises.map(({ goal }) => goal.id));

  it('shows all 202 promises once, a row per indicator and area', async () => {
    const all = await board({ asOf: TODAY });
    expect(goalIds(all)).toHaveLength(202);
    expect(new Set(goalIds(all)).size).toBe(202);
    expect(new Set(all.rows.map(({ id }) => id)).size).toBe(all.total);
  });

  it('counts every promise but the drafts', async () => {
    const all = await board({ asOf: TODAY });
    const promises = all.rows.flatMap((row) => row.promises);
    const drafts = promises.filter(({ goal }) => goal.lifecycle === 'DRAFT');
    expect(drafts).toHaveLength(5);
    expect(all.counts.reduce((sum, { goals }) => sum + goals, 0)).toBe(promises.length - drafts.length);
    expect(all.counts.every(({ goals, due }) => due <= goals)).toBe(true);
  });

  it('shows on a past day only what was promised by then', async () => {
    const past = await board({ asOf: '2019-06-01' });
    expect(past.asOf).toBe('2019-06-01');
    expect(goalIds(past)).toContain('SF-007');
    expect(goalIds(past)).not.toContain('SF-069');
    expect(goalIds(past)).not.toContain('SF-102');
  });

  it.each([
    ['a document number', '749', 'VT-004'],
    ['words without diacritics', 'dien thoai', 'SF-007'],
    ['words with diacritics', 'điện thoại', 'SF-007'],
    ['English words', 'smartphone citizen', 'SF-007'],
    ['capitals', 'CÁP QUANG', 'SF-009'],
  ])('is searched by %s', async (_what, search, id) => {
    const found = await board({ filter: { search }, asOf: TODAY });
    expect(goalIds(found)).toContain(id);
    expect(found.total).toBeLessThan((await board({ asOf: TODAY })).total);
  });

  it('is empty, not wrong, where nothing is found', async () => {
    const none = await board({ filter: { search: 'xyzzy' }, asOf: TODAY });
    expect(none).toMatchObject({ total: 0, rows: [] });
  });

  it.each([
    ['theme', { theme: 'infrastructure' }],
    ['document', { document: 'qd-749-2020' }],
    ['area', { area: 'VN-SG' }],
    ['verdict', { statuses: ['MISSED'] }],
    ['year of the deadline', { dueYear: 2030 }],
    ['kind', { kind: 'RANK' }],
  ])('is filtered by %s', async (_what, filter) => {
    const [some, all] = [await board({ filter, asOf: TODAY }), await board({ asOf: TODAY })];
    expect(some.total).toBeGreaterThan(0);
    expect(some.total).toBeLessThan(all.total);
  });

  it('counts the goals of a predecessor for the agency that succeeded it', async () => {
    const successor = await board({ filter: { agency: 'most' }, asOf: TODAY });
    expect(goalIds(successor)).toContain('SF-007');
  });

  it('keeps all promises of a row together when one of them has the verdict asked for', async () => {
    const missed = await board({ filter: { statuses: ['MISSED'] }, asOf: TODAY });
    const fibre = missed.rows.find(({ indicator }) => indicator.id === 'ftth-household-share');
    expect(fibre?.promises.map(({ goal }) => goal.id)).toEqual(expect.arrayContaining(['SF-009', 'VT-011']));
  });

  it('lets a filtered row speak of the promise that passes the filter', async () => {
    const missed = await board({ filter: { statuses: ['MISSED'] }, asOf: TODAY });
    expect(new Set(missed.rows.map(({ headline }) => headline.status))).toEqual(new Set(['MISSED']));
    const of749 = await board({ filter: { document: 'qd-749-2020' }, asOf: TODAY });
    expect(
      of749.rows.find(({ indicator }) => indicator.id === 'ftth-household-share')?.headline.goal.id,
    ).toBe('VT-011');
  });

  it('puts the gravest verdicts first when asked', async () => {
    const { rows } = await board({ order: 'STATUS', asOf: TODAY });
    const table = rows.filter(({ group }) => group === 'MEASURED').map(({ headline }) => headline.status);
    expect(table[0]).toBe('MISSED');
    expect(table.lastIndexOf('MISSED')).toBeLessThan(table.indexOf('ACHIEVED'));
  });

  it('is paged without a gap or a row shown twice', async () => {
    const all = await board({ asOf: TODAY });
    const first = await board({ offset: 0, limit: 10, asOf: TODAY });
    const second = await board({ offset: 10, limit: 10, asOf: TODAY });
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(
      all.rows.slice(0, 20).map(({ id }) => id),
    );
  });

  it.each([
    ['a day to come', { asOf: '2999-01-01' }, 'AS_OF_IN_FUTURE'],
    ['a page of more than 1000', { limit: 1001 }, 'BAD_PAGE'],
    ['a page before the first', { offset: -1 }, 'BAD_PAGE'],
    ['a day that is none', { asOf: '2026-02-30' }, 'BAD_USER_INPUT'],
  ])('refuses %s with a code that the clients have words for', async (_what, variables, code) => {
    const { errors } = await api.ask(BOARD, variables);
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });
});
