import { startTestApi, type TestApi } from '@waymark/api';

const GOAL = `query ($id: ID!, $asOf: Date) {
  goal(id: $id, asOf: $asOf) {
    goal { status goal { seriesRule } withoutEstimates { status decidedBy { period value status } } }
  }
}`;

interface Answer {
  readonly goal: {
    readonly goal: {
      readonly status: string;
      readonly goal: { readonly seriesRule: string };
      readonly withoutEstimates: {
        readonly status: string;
        readonly decidedBy: {
          readonly period: string;
          readonly value: number;
          readonly status: string;
        } | null;
      } | null;
    };
  };
}

describe('a verdict that hangs on estimates', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22' });
  });
  afterAll(() => api.stop());

  const find = async (id: string, asOf?: string) => (await api.query<Answer>(GOAL, { id, asOf })).goal.goal;

  it('is told with and without them: 20 % of GDP by 2025 is missed by an estimate, else the value is awaited', async () => {
    expect(await find('SF-069')).toMatchObject({
      status: 'MISSED',
      withoutEstimates: { status: 'AWAITING_DATA', decidedBy: { period: '2023', value: 12.87 } },
    });
  });

  it('is told once where the same verdict follows without them', async () => {
    expect(await find('VT-028')).toMatchObject({ status: 'OFF_TRACK', withoutEstimates: null });
  });

  it('is told once where every value is final', async () => {
    expect(await find('VT-005')).toMatchObject({ status: 'AT_RISK', withoutEstimates: null });
  });

  it('follows what was known on the day that is shown', async () => {
    expect((await find('SF-069', '2025-06-01')).withoutEstimates).toBeNull();
  });

  it('says by which rule several series make one verdict', async () => {
    expect((await find('SF-102')).goal.seriesRule).toBe('ALL');
    expect((await find('VT-028')).goal.seriesRule).toBe('FIRST');
  });
});
