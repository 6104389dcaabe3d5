import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import { FTTH, makeForm, newKey, ROUND, save, UNIT } from '../fixtures/collection.js';

describe('a round', () => {
  let api: TestApi;
  let collector: TestPerson;
  let officer: TestPerson;
  beforeEach(async () => {
    api = await startTestApi({ today: '2026-01-15' });
    await makeForm(api);
    collector = await api.person('PLANNER', { agencyId: 'most' });
    officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
  });
  afterEach(() => api.stop());

  const change = async (who: TestPerson, mutation: string, basedOn: number, reason: string) => {
    const { errors } = await who.ask(
      `mutation { ${mutation}(key: "${newKey()}", roundId: "${ROUND}", basedOn: ${basedOn}, reason: "${reason}") { state } }`,
    );
    const [error] = errors ?? [];
    const details = error?.extensions['details'] as { refusal?: string } | undefined;
    return details?.refusal ?? error?.extensions['code'] ?? null;
  };

  it('is locked, and opened again with a reason, by the collecting unit alone', async () => {
    expect(await change(officer, 'lockRound', 1, '')).toBe('NOT_ALLOWED');
    expect(await change(await api.person('PLANNER', { agencyId: 'mof' }), 'lockRound', 1, '')).toBe(
      'NOT_ALLOWED',
    );
    expect(await change(collector, 'lockRound', 1, '')).toBeNull();
    const cell = { seriesId: FTTH, basedOn: 0, value: 80 };
    expect((await save(officer, [cell])).refused).toEqual([{ seriesId: FTTH, reason: 'ROUND_LOCKED' }]);
    expect(await change(collector, 'reopenRound', 1, 'Bổ sung')).toBe('STALE');
    expect(await change(collector, 'reopenRound', 2, ' ')).toBe('REASON_MISSING');
    expect(await change(collector, 'reopenRound', 2, 'Bổ sung')).toBeNull();
    expect((await save(officer, [cell])).saved).toHaveLength(1);
  });

  it('shows how each unit stands, and when it was reminded', async () => {
    const key = newKey();
    for (let time = 0; time < 2; time++)
      expect(
        await collector.query(
          `mutation { remindUnits(key: "${key}", sheets: [{ roundId: "${ROUND}", agencyId: "${UNIT}" }]) {
             sheets before mailed hasMail } }`,
        ),
      ).toEqual({ remindUnits: { sheets: 1, before: 0, mailed: 0, hasMail: false } });
    const { sheets } = await collector.query<{ sheets: object[] }>(
      `{ sheets(roundId: "${ROUND}") { agency { id } state owed remindedAt } }`,
    );
    expect(sheets).toEqual([
      { agency: { id: UNIT }, state: 'DRAFT', owed: 'DUE_SOON', remindedAt: expect.any(String) },
    ]);
  });

  it('opens by the calendar of each form in force, once', async () => {
    const rounds = () =>
      api.dataSource.query(`select id from round where form_id like 'telecom%' order by id`);
    expect(await rounds()).toEqual([{ id: 'telecom-quarter.2025-Q4' }, { id: 'telecom-year.2025' }]);
  });
});
