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
    expect(await change(collector, 'reopenRound', 2, ' ')).toBe('REASON_NEEDED');
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

describe('a round of an earlier period', () => {
  const TODAY = '2026-01-15';
  const FORM = 'telecom-quarter';
  let api: TestApi;
  let collector: TestPerson;
  beforeEach(async () => {
    api = await startTestApi({ today: TODAY });
    collector = await api.person('PLANNER', { agencyId: 'most' });
  });
  afterEach(() => api.stop());

  const open = async (period: string, dueOn: string, { who = collector, key = newKey() } = {}) => {
    const { data, errors } = await who.ask<{ openEarlierRound: object }>(
      `mutation ($key: ID!, $period: String!, $dueOn: Date!) {
         openEarlierRound(key: $key, formId: "${FORM}", period: $period, dueOn: $dueOn) { id dueOn state } }`,
      { key, period, dueOn },
    );
    return errors?.[0]?.extensions['code'] ?? data!.openEarlierRound;
  };
  const earlier = async (who = collector) => {
    const { earlierRounds } = await who.query<{
      earlierRounds: { form: { id: string; receiver: { id: string } }; periods: string[] }[];
    }>(`{ earlierRounds { form { id receiver { id } } periods } }`);
    return earlierRounds.find(({ form }) => form.id === FORM)?.periods ?? [];
  };
  const owed = async (who: TestPerson) =>
    (
      await who.query<{ owed: { owed: string; round: { id: string; formId: string } }[] }>(
        `{ owed { owed round { id formId } } }`,
      )
    ).owed
      .filter(({ round }) => round.formId === FORM)
      .map(({ owed: state, round }) => `${round.id} ${state}`);

  it('is opened once with a due date to come, and its units owe it from then on', async () => {
    const periods = await earlier();
    expect([periods[0], periods.at(-1), periods.length]).toEqual(['2025-Q3', '2016-Q1', 39]);
    const key = newKey();
    const opened = { id: `${FORM}.2019-Q4`, dueOn: '2026-01-29', state: 'OPEN' };
    expect(await open('2019-Q4', '2026-01-29', { key })).toEqual(opened);
    expect(await open('2019-Q4', '2026-01-29', { key })).toEqual(opened);
    expect(await earlier()).not.toContain('2019-Q4');
    const officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
    expect(await owed(officer)).toEqual([`${FORM}.2025-Q4 DUE_SOON`, `${FORM}.2019-Q4 LATER`]);
    // The calendar goes on from the newest round, though the earlier one is due after it.
    const next = await startTestApi({ today: '2026-03-20', beside: api });
    try {
      const rounds: { period: string }[] = await api.dataSource.query(
        `select period from round where form_id = '${FORM}' order by cut_off_on`,
      );
      expect(rounds.map(({ period }) => period)).toEqual(['2019-Q4', '2025-Q4', '2026-Q1']);
      // Side by side the periods stand in order of time.
      const { sheetsOfForm } = await officer.query<{ sheetsOfForm: { round: { period: string } }[] }>(
        `{ sheetsOfForm(formId: "${FORM}", agencyId: "${UNIT}") { round { period } } }`,
      );
      expect(sheetsOfForm.map(({ round }) => round.period)).toEqual(['2019-Q4', '2025-Q4']);
    } finally {
      await next.stop();
    }
    const [log]: { actor: string }[] = await api.dataSource.query(
      `select actor from audit_log where subject_kind = 'round' and subject_id = '${FORM}.2019-Q4'`,
    );
    expect(log?.actor).toBe(collector.id);
  });

  it.each([
    ['for a period that has its round', '2025-Q4', '2026-01-29', 'ROUND_NOT_EARLIER'],
    ['for a period to come', '2026-Q1', '2026-01-29', 'ROUND_NOT_EARLIER'],
    ['for a period of another calendar', '2024-05', '2026-01-29', 'ROUND_NOT_EARLIER'],
    ['from more than ten years ago', '2015-Q4', '2026-01-29', 'ROUND_NOT_EARLIER'],
    ['due in the past', '2024-Q4', '2026-01-14', 'DUE_DAY'],
    ['due after more than a year', '2024-Q4', '2027-01-17', 'DUE_DAY'],
  ])('is not opened %s', async (_, period, dueOn, code) => {
    expect(await open(period, dueOn)).toBe(code);
  });

  it('is opened by whoever manages rounds of the collecting unit alone, of a form in force', async () => {
    const other = await api.person('PLANNER', { agencyId: 'mof' });
    expect(await open('2024-Q4', '2026-01-29', { who: other })).toBe('NOT_ALLOWED');
    expect(await earlier(other)).toEqual([]);
    await api.dataSource.query(`update form set lifecycle = 'DISCONTINUED' where id = '${FORM}'`);
    expect(await earlier()).toEqual([]);
    expect(await open('2024-Q4', '2026-01-29')).toBe('ROUND_NOT_EARLIER');
  });
});
