import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import {
  FTTH,
  makeForm,
  newKey,
  ROUND,
  save,
  sheetOf,
  step,
  UNIT,
  WORKFORCE,
} from '../fixtures/collection.js';

describe('a sheet that a unit owes', () => {
  let api: TestApi;
  let officer: TestPerson;
  let colleague: TestPerson;
  beforeEach(async () => {
    api = await startTestApi({ today: '2026-01-15' });
    await makeForm(api);
    officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
    colleague = await api.person('DATA_ENTRY', { agencyId: 'most' });
  });
  afterEach(() => api.stop());

  const cell = (value: number | null, basedOn = 0, more: object = {}) => ({
    ...{ seriesId: FTTH, value, basedOn, asTyped: String(value) },
    ...more,
  });

  const workforce = () => ({
    ...{ seriesId: WORKFORCE, basedOn: 0, value: 1_800_000, status: 'FINAL', explanation: 'Theo báo cáo' },
  });

  it('stands in the list of what is owed by the unit, with its age, and in no other’s', async () => {
    const owed = async (who: TestPerson) =>
      (
        await who.query<{ owed: { round: { id: string }; owed: string; days: number; rows: number }[] }>(
          '{ owed { round { id } agency { id } owed days rows filled } }',
        )
      ).owed.filter(({ round }) => round.id === ROUND);
    expect(await owed(officer)).toMatchObject([{ owed: 'DUE_SOON', days: -5, rows: 2, filled: 0 }]);
    // The ministry stands above the unit.
    expect(await owed(colleague)).toHaveLength(1);
    expect(await owed(await api.person('DATA_ENTRY', { agencyId: 'nso' }))).toEqual([]);
  });

  it('shows beside each figure the plan, the period before and what is public already', async () => {
    const { rows, steps } = await sheetOf(officer);
    expect(rows.map(({ series }) => series.id)).toEqual([FTTH, WORKFORCE]);
    expect(rows[1]!.previous).toMatchObject({ period: '2024' });
    expect(rows.map(({ mayEnter }) => mayEnter)).toEqual([true, true]);
    expect(steps).toEqual([]);
  });

  it('stands beside those of the other rounds of its form, the oldest first, for whoever may see it', async () => {
    await api.dataSource.query(
      `insert into round (id, form_id, period, opens_on, cut_off_on, due_on) values
         ('try.2024', 'try', '2024', '2024-12-16', '2024-12-31', '2025-01-20'),
         ('try.2026', 'try', '2026', '2026-12-16', '2026-12-31', '2027-01-20')`,
    );
    const question = `{ sheetsOfForm(formId: "try", agencyId: "${UNIT}") { round { period } rows { series { id } } } }`;
    const { sheetsOfForm } = await officer.query<{ sheetsOfForm: { round: { period: string } }[] }>(question);
    // That of 2026 has not opened yet.
    expect(sheetsOfForm.map(({ round }) => round.period)).toEqual(['2024', '2025']);
    const { errors } = await (await api.person('DATA_ENTRY', { agencyId: 'nso' })).ask(question);
    expect(errors?.[0]?.extensions['code']).toBe('NOT_ALLOWED');
  });

  it.each(['VIEWER', 'ADMINISTRATOR'] as const)('is closed to a %s', async (role) => {
    const { errors } = await (
      await api.person(role)
    ).ask(`{ sheet(roundId: "${ROUND}", agencyId: "${UNIT}") { steps } }`);
    expect(errors?.[0]?.extensions['code']).toBe('NOT_ALLOWED');
  });

  it('keeps a draft, and what somebody else wrote meanwhile is told and not overwritten', async () => {
    expect((await save(officer, [cell(80)])).saved).toMatchObject([
      { value: 80, revision: 1, state: 'DRAFT' },
    ]);
    expect((await save(colleague, [cell(81, 1)])).saved).toMatchObject([{ value: 81, revision: 2 }]);
    const { saved, stale } = await save(officer, [cell(82, 1)]);
    expect(saved).toEqual([]);
    expect(stale).toMatchObject([{ value: 81, revision: 2, enteredByName: colleague.id }]);
  });

  it('does not lose good cells for bad ones', async () => {
    const { saved, refused } = await save(officer, [
      cell(80),
      { seriesId: WORKFORCE, basedOn: 0, value: 1, missingReason: 'CONFIDENTIAL' },
      { seriesId: 'gii-rank.VN.wipo', basedOn: 0, value: 44 },
    ]);
    expect(saved).toHaveLength(1);
    expect(refused).toEqual([
      { seriesId: WORKFORCE, reason: 'VALUE_AND_MISSING' },
      { seriesId: 'gii-rank.VN.wipo', reason: 'NOT_ON_SHEET' },
    ]);
  });

  it('takes a write once, however often it is sent', async () => {
    const key = newKey();
    await save(officer, [cell(80)], { key });
    await save(officer, [cell(80)], { key });
    const [{ count }] = await api.dataSource.query(
      `select count(*)::int from audit_log where subject_kind = 'entry'`,
    );
    expect(count).toBe(1);
  });

  it('lets somebody with one indicator write that one alone', async () => {
    const narrow = await api.person('DATA_ENTRY', { agencyId: UNIT, indicatorId: 'ict-workforce' });
    const { saved, refused } = await save(narrow, [cell(80), { seriesId: WORKFORCE, basedOn: 0, value: 9 }]);
    expect(saved.map(({ seriesId }) => seriesId)).toEqual([WORKFORCE]);
    expect(refused).toEqual([{ seriesId: FTTH, reason: 'NO_RIGHT' }]);
  });

  const head = `, head: { status: PRELIMINARY }`;
  it('is sent once all its figures are there, right and explained', async () => {
    expect(await step(officer, 'submitSheet')).toBe('STILL_EMPTY');
    await save(officer, [cell(101), { seriesId: WORKFORCE, basedOn: 0, missingReason: 'SURVEY_NOT_RUN' }]);
    expect(await step(officer, 'submitSheet')).toBe('HAS_ERRORS');
    expect((await sheetOf(officer)).rows[0]!.checks.map(({ code }) => code)).toEqual([
      'MISSING_STATUS',
      'ABOVE_MAX',
      'JUMP',
    ]);
    expect(await step(officer, 'saveSheet', head)).toBeNull();
    await save(officer, [cell(12, 1)]);
    expect(await step(officer, 'submitSheet')).toBe('NEEDS_EXPLANATION');
    await save(officer, [cell(12, 2, { explanation: 'Đổi cách tính' })]);
    expect(await step(officer, 'submitSheet')).toBeNull();
    expect(await sheetOf(officer)).toMatchObject({
      submission: { state: 'SUBMITTED', version: 1 },
      steps: ['WITHDRAW'],
      summary: { owed: 'DONE', waiting: 2 },
    });
    expect((await save(officer, [cell(13, 4)])).refused).toEqual([{ seriesId: FTTH, reason: 'SUBMITTED' }]);
    expect(await step(officer, 'withdrawSheet')).toBeNull();
    expect((await save(officer, [cell(13, 5)])).saved).toHaveLength(1);
  });

  it('is sent without sources, unless its form asks for them: of a figure, or of the whole sheet', async () => {
    await api.dataSource.query(`update form set needs_source = true where id = 'try'`);
    await save(officer, [cell(84, 0, { status: 'FINAL', sourceRef: 'Báo cáo 12' }), workforce()]);
    expect(await step(officer, 'submitSheet')).toBe('HAS_ERRORS');
    const codes = (await sheetOf(officer)).rows.map(({ checks }) => checks.map(({ code }) => code));
    expect(codes.map((all) => all.includes('MISSING_SOURCE'))).toEqual([false, true]);
    expect(await step(officer, 'saveSheet', ', head: { sourceRef: "Niên giám 2025" }')).toBeNull();
    expect(await step(officer, 'submitSheet')).toBeNull();
  });

  it('lets parts differ from their total by as much as the digits that were typed allow', async () => {
    await api.dataSource.query(`update form_row set parent_n = 1 where form_id = 'try' and n = 2`);
    const typed = (asTyped: string) => [
      { seriesId: FTTH, basedOn: 0, value: 85, asTyped },
      { seriesId: WORKFORCE, basedOn: 0, value: 85.5, asTyped: '85,5' },
    ];
    await save(officer, typed('85'));
    const codes = async () => (await sheetOf(officer)).rows[0]!.checks.map(({ code }) => code);
    expect(await codes()).not.toContain('PARTS_TOTAL');
    await save(officer, [{ ...typed('85,0')[0], basedOn: 1 }]);
    expect(await codes()).toContain('PARTS_TOTAL');
  });

  it('takes nothing while its round is locked', async () => {
    await api.dataSource.query(`update round set state = 'LOCKED' where id = $1`, [ROUND]);
    expect((await save(officer, [cell(80)])).refused).toEqual([{ seriesId: FTTH, reason: 'ROUND_LOCKED' }]);
    expect(await step(officer, 'submitSheet')).toBe('ROUND_LOCKED');
  });

  it('is not asked for again until the day for which it is promised', async () => {
    const later = { missingReason: 'NOT_YET_PUBLISHED', expectedOn: '2026-03-01', basedOn: 0 };
    await save(officer, [
      { seriesId: FTTH, ...later },
      { seriesId: WORKFORCE, ...later },
    ]);
    expect((await sheetOf(officer)).summary).toMatchObject({ owed: 'WAITING', missing: 2 });
  });
});
