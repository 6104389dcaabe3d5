import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import {
  decide,
  FTTH,
  makeForm,
  pendingOf,
  ROUND,
  save,
  sheetOf,
  step,
  UNIT,
  WORKFORCE,
} from '../fixtures/collection.js';

describe('a figure that waits for approval', () => {
  let api: TestApi;
  let officer: TestPerson;
  let head: TestPerson;
  let collector: TestPerson;
  beforeEach(async () => {
    api = await startTestApi({ today: '2026-01-15' });
    await makeForm(api);
    officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
    collector = await api.person('PLANNER', { agencyId: 'most' });
  });
  afterEach(() => api.stop());

  const withHead = async () => (head = await api.person('APPROVER', { agencyId: UNIT }));
  const send = async (who: TestPerson, ftth: number, status = 'PRELIMINARY', round = ROUND) => {
    const cells = [
      {
        seriesId: FTTH,
        basedOn: 0,
        value: ftth,
        asTyped: `${ftth}%`,
        note: 'Tính đến 31/12',
        explanation: 'Đã rà soát',
      },
      { seriesId: WORKFORCE, basedOn: 0, value: 1_700_000, explanation: 'Đã rà soát' },
    ];
    await save(who, cells, { round });
    expect(
      await step(who, 'saveSheet', `, head: { status: ${status}, sourceRef: "BC 12" }`, round),
    ).toBeNull();
    expect(await step(who, 'submitSheet', '', round)).toBeNull();
  };
  const versions = (series = FTTH) =>
    api.dataSource.query(
      `select o.version, o.value, o.status, o.known_on as on, o.as_printed as printed, o.source_ref as source,
              o.entered_by as entered, o.approved_by as approved, o.version_reason as reason, e.series_id as entry
         from observation o join series s on s.key = o.series_key left join entry e on e.id = o.entry_id
        where s.id = $1 and o.period = '2025' order by o.version`,
      [series],
    );

  it('counts for nothing, and is shown with what it would do to each verdict', async () => {
    await withHead();
    const before = await api.snapshot();
    await send(officer, 100);
    expect(await versions()).toEqual([]);
    expect((await api.snapshot()).goals).toEqual(before.goals);
    const [ftth] = await pendingOf(head);
    expect(ftth).toMatchObject({ entry: { seriesId: FTTH, value: 100 }, current: null, refusal: null });
    const changed = ftth!.effects.filter((one) => one.before !== one.after);
    expect(changed.length).toBeGreaterThan(0);

    await decide(head, 'approveEntries', [FTTH]);
    const after = await api.snapshot();
    for (const { goal, after: foretold } of ftth!.effects)
      expect(`${goal.id} ${after.goalsById.get(goal.id)?.status}`).toBe(`${goal.id} ${foretold}`);
  });

  it('names who entered it and who approved it, to whoever signed in', async () => {
    await withHead();
    await send(officer, 86);
    await decide(head, 'approveEntries', [FTTH]);
    const ask =
      '{ indicator(id: "ftth-household-share") { series { id versions { periods enteredByNames approvedByNames } } } }';
    interface Answer {
      readonly indicator: {
        readonly series: readonly { readonly id: string; readonly versions: Record<string, unknown[]> }[];
      };
    }
    const names = async (who: Pick<TestApi, 'query'>) => {
      const { series } = (await who.query<Answer>(ask)).indicator;
      const { versions } = series.find(({ id }) => id === FTTH)!;
      const at = versions['periods']!.indexOf('2025');
      return [versions['enteredByNames']![at], versions['approvedByNames']![at]];
    };
    expect(await names(officer)).toEqual([officer.id, head.id]);
    expect(await names(api)).toEqual([null, null]);
  });

  it('stands beside the last public value before its period, not beside one within it or after it', async () => {
    await withHead();
    const round = 'try.2025-Q2';
    await api.dataSource.query(
      `insert into round (id, form_id, period, opens_on, cut_off_on, due_on)
       values ($1, 'try', '2025-Q2', '2025-06-15', '2025-06-30', '2026-01-20')`,
      [round],
    );
    await api.dataSource.query(
      `insert into observation (series_key, period, period_end, version, value, status, known_on, known_precision)
       select key, period, period_end::date, 1, value, 'FINAL', '2026-01-02', 'DAY'
         from series, (values ('2025-03', '2025-03-31', 86), ('2025-05', '2025-05-31', 87),
                              ('2025-12', '2025-12-31', 90)) as o (period, period_end, value) where id = $1`,
      [FTTH],
    );
    await send(officer, 88.5, 'PRELIMINARY', round);
    const { pendingEntries } = await head.query<{
      pendingEntries: { previous: { period: string } | null }[];
    }>('{ pendingEntries { previous { period } } }');
    expect(pendingEntries[0]!.previous).toEqual({ period: '2025-03' });
  });

  it('becomes the newest version of its value, with who entered and who approved it', async () => {
    await withHead();
    await send(officer, 88.5);
    expect(await decide(head, 'approveEntries', [FTTH, WORKFORCE])).toMatchObject({ stale: [], refused: [] });
    expect(await versions()).toEqual([
      {
        ...{
          version: 1,
          value: 88.5,
          status: 'PRELIMINARY',
          on: '2026-01-15',
          printed: '88.5%',
          source: 'BC 12',
        },
        ...{ entered: officer.id, approved: head.id, reason: null, entry: FTTH },
      },
    ]);
    expect((await sheetOf(officer)).submission.state).toBe('APPROVED');
    expect(await step(collector, 'receiveSheet')).toBeNull();
    expect((await sheetOf(officer)).submission.state).toBe('RECEIVED');
  });

  it('is returned with its reason while others are approved, mended and sent again', async () => {
    await withHead();
    await send(officer, 88.5);
    expect((await decide(head, 'returnEntries', [FTTH])).refused).toEqual(['REASON_MISSING']);
    await decide(head, 'returnEntries', [FTTH], { reason: 'Thiếu số của Viettel' });
    await decide(head, 'approveEntries', [WORKFORCE]);
    const { submission, rows, summary } = await sheetOf(officer);
    expect(submission.state).toBe('RETURNED');
    expect(summary).toMatchObject({ owed: 'RETURNED', returned: 1, approved: 1 });
    expect(rows[0]!.entry).toMatchObject({ state: 'RETURNED', returnReason: 'Thiếu số của Viettel' });
    await save(officer, [
      { seriesId: FTTH, basedOn: rows[0]!.entry!.revision, value: 89, explanation: 'Đủ' },
    ]);
    expect(await step(officer, 'submitSheet')).toBeNull();
    expect((await pendingOf(head)).map(({ entry }) => entry.value)).toEqual([89]);
    await decide(head, 'approveEntries', [FTTH]);
    expect((await sheetOf(officer)).submission).toMatchObject({ state: 'APPROVED', version: 2 });
  });

  it('that is approved is corrected by a version of its own, through the same gate, with its kind', async () => {
    await withHead();
    await send(officer, 88.5, 'ESTIMATE');
    await decide(head, 'approveEntries', [FTTH, WORKFORCE]);
    await api.dataSource.query(`update round set state = 'LOCKED'`);
    const { rows } = await sheetOf(officer);
    const cell = { seriesId: FTTH, basedOn: rows[0]!.entry!.revision, value: 88.7, status: 'FINAL' };
    expect((await save(officer, [cell])).refused).toEqual([{ seriesId: FTTH, reason: 'CORRECTION_REASON' }]);
    await save(officer, [{ ...cell, versionReason: 'FINALISED', explanation: 'Số chính thức' }]);
    expect((await sheetOf(officer)).submission.state).toBe('APPROVED');
    expect(await step(officer, 'submitSheet')).toBeNull();
    expect((await versions()).map(({ value }: { value: number }) => value)).toEqual([88.5]);
    await decide(head, 'approveEntries', [FTTH]);
    expect(await versions()).toMatchObject([
      { version: 1, value: 88.5, status: 'ESTIMATE' },
      { version: 2, value: 88.7, status: 'FINAL', reason: 'FINALISED' },
    ]);
  });

  it('is not approved on a revision that is no longer the newest', async () => {
    await withHead();
    await send(officer, 88.5);
    expect(await decide(head, 'approveEntries', [FTTH], { basedOn: 1 })).toMatchObject({
      stale: [FTTH],
      done: [],
    });
    expect(await versions()).toEqual([]);
  });

  it('is never approved by whoever entered it', async () => {
    await withHead();
    await send(head, 88.5);
    expect((await pendingOf(head))[0]).toMatchObject({ refusal: 'OWN_ENTRY' });
    expect((await decide(head, 'approveEntries', [FTTH])).refused).toEqual(['OWN_ENTRY']);
  });

  it('of a unit of one is approved by the receiving unit, and of no other', async () => {
    const waiting = async (who: TestPerson) =>
      (await who.query<{ toDecide: { sheets: number } }>('{ toDecide { sheets } }')).toDecide.sheets;
    expect(await waiting(collector)).toBe(0);
    await send(officer, 88.5);
    expect(await waiting(collector)).toBe(1);
    expect(await pendingOf(collector)).toHaveLength(2);
    expect((await decide(collector, 'approveEntries', [FTTH])).done).toEqual([FTTH]);
    await withHead();
    expect([await waiting(collector), await waiting(head)]).toEqual([0, 1]);
    expect(await pendingOf(collector)).toEqual([]);
    expect((await decide(collector, 'approveEntries', [WORKFORCE])).refused).toEqual(['UNIT_HAS_APPROVER']);
    expect((await decide(head, 'approveEntries', [WORKFORCE])).done).toEqual([WORKFORCE]);
  });

  it('is approved by the receiving unit where the unit has but a deputy of somebody who has left', async () => {
    await withHead();
    const deputy = await api.person('VIEWER');
    await api.dataSource.query(
      `insert into delegation (from_person_id, to_person_id, role, agency_id, valid_from, valid_to, reason)
       values ($1, $2, 'APPROVER', $3, '2026-01-01', '2026-02-01', 'Đi công tác')`,
      [head.id, deputy.id, UNIT],
    );
    await send(officer, 88.5);
    expect((await decide(collector, 'approveEntries', [FTTH])).refused).toEqual(['UNIT_HAS_APPROVER']);
    await api.dataSource.query(`update person set disabled_on = '2026-01-15' where id = $1`, [head.id]);
    expect((await decide(collector, 'approveEntries', [FTTH])).done).toEqual([FTTH]);
  });

  it('is done with once it is approved where its form has no second step, and received where it has', async () => {
    await withHead();
    await send(officer, 88.5);
    await decide(head, 'approveEntries', [FTTH, WORKFORCE]);
    expect((await sheetOf(collector)).steps).toEqual(['RETURN', 'RECEIVE']);
    await api.dataSource.query(`update form set two_steps = false where id = 'try'`);
    expect((await sheetOf(collector)).steps).toEqual([]);
    expect(await step(collector, 'receiveSheet')).toBe('RECEIVING_OFF');
    await api.dataSource.query(`update form set two_steps = true where id = 'try'`);
    expect(await step(collector, 'receiveSheet')).toBeNull();
    expect((await sheetOf(officer)).submission.state).toBe('RECEIVED');
  });

  it('is not decided on by who has no part in it', async () => {
    await withHead();
    await send(officer, 88.5);
    const stranger = await api.person('APPROVER', { agencyId: 'nso' });
    expect(await pendingOf(stranger)).toEqual([]);
    const { errors } = await officer.ask(
      `mutation { approveEntries(key: "not-theirs-1", cells: []) { done { id } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('NOT_ALLOWED');
  });

  it('that says why there is no value becomes no version', async () => {
    await withHead();
    await save(officer, [
      { seriesId: FTTH, basedOn: 0, missingReason: 'SURVEY_NOT_RUN' },
      { seriesId: WORKFORCE, basedOn: 0, missingReason: 'CONFIDENTIAL' },
    ]);
    expect(await step(officer, 'submitSheet')).toBeNull();
    expect((await decide(head, 'approveEntries', [FTTH, WORKFORCE])).done).toHaveLength(2);
    expect(await versions()).toEqual([]);
    expect((await sheetOf(officer)).submission.state).toBe('APPROVED');
  });
});
