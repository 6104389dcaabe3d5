import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import {
  decide,
  FTTH,
  makeForm,
  newKey,
  ROUND,
  save,
  step,
  UNIT,
  WORKFORCE,
} from '../fixtures/collection.js';
import { MailBox } from '../fixtures/mail-box.js';

const VALUES = [
  { seriesId: FTTH, value: 85.1 },
  { seriesId: WORKFORCE, value: 1_800_000 },
];

describe('a public figure that is not final', () => {
  let mails: MailBox;
  let api: TestApi;
  let officer: TestPerson;
  let head: TestPerson;
  let now = '';
  const on = (day: string) => (now = `${day}T09:00:00+07:00`);
  beforeEach(async () => {
    on('2026-01-15');
    mails = await MailBox.open();
    api = await startTestApi({
      now: () => new Date(now),
      environment: { WAYMARK_SMTP_URL: mails.url },
    });
    await api.dataSource.query(`update form set lifecycle = 'DISCONTINUED'`);
    await api.dataSource.query('delete from round');
    await makeForm(api);
    officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
    head = await api.person('APPROVER', { agencyId: UNIT });
    await write(0, {});
    await send('ESTIMATE');
    await approve();
  });
  afterEach(async () => {
    await api.stop();
    await mails.close();
  });

  const write = (basedOn: number, more: object) =>
    save(
      officer,
      VALUES.map((cell) => ({ ...cell, basedOn, explanation: 'Theo báo cáo', ...more })),
    );
  const send = async (status: string) => {
    expect(await step(officer, 'saveSheet', `, head: { status: ${status} }`)).toBeNull();
    expect(await step(officer, 'submitSheet')).toBeNull();
  };
  const approve = () => decide(head, 'approveEntries', [FTTH, WORKFORCE]);
  const revision = async () =>
    (await api.dataSource.query('select max(revision)::int as n from entry'))[0].n as number;
  const owes = async (who = officer) => {
    const { owed } = await who.query<{ owed: { owed: string; finalising: object[] }[] }>(
      '{ owed { owed finalising { series { id indicator { nameVi } area { id } } next owed owedOn days } } }',
    );
    return owed;
  };

  it('owes its next status, the later the more pressing, until that is approved too', async () => {
    const first = { series: { id: FTTH }, next: 'PRELIMINARY', owed: 'LATER', owedOn: '2026-03-31' };
    expect(await owes()).toMatchObject([
      { owed: 'DONE', finalising: [first, { series: { id: WORKFORCE } }] },
    ]);
    on('2026-03-28');
    expect((await owes())[0]!.finalising).toMatchObject([{ owed: 'DUE_SOON', days: -3 }, { days: -3 }]);
    on('2026-04-02');
    expect((await owes())[0]!.finalising).toMatchObject([{ owed: 'OVERDUE', days: 2 }, { days: 2 }]);
    await write(await revision(), { versionReason: 'FINALISED', status: 'PRELIMINARY' });
    await send('PRELIMINARY');
    expect((await owes())[0]!.finalising).toEqual([]);
    await approve();
    const next = { next: 'FINAL', owed: 'LATER', owedOn: '2026-12-31' };
    expect((await owes())[0]!.finalising).toMatchObject([next, next]);
  });

  it('stays in the list for as long as it is not final, however old', async () => {
    on('2029-06-01');
    expect((await owes())[0]!.finalising).toMatchObject([{ owed: 'OVERDUE' }, { owed: 'OVERDUE' }]);
  });

  it('is asked for by a mail of its own on Mondays alone, and in any other mail of the day', async () => {
    on('2026-04-02');
    expect(await api.sendDigests()).toBe(0);
    on('2026-04-06');
    // To the officer alone, whose task it is.
    expect(await api.sendDigests()).toBe(1);
    expect(await mails.to(`${officer.id}@example.org`)).toMatchObject({
      subject: 'Waymark: 2 số chưa chính thức cần chuyển',
      text: expect.stringContaining(
        '- Biểu thử, 2025: 2 chỉ tiêu chuyển số ước sang sơ bộ, quá hạn 6 ngày · Cục Viễn thông\n',
      ),
    });
  });

  it('can be reminded of', async () => {
    on('2026-04-02');
    const collector = await api.person('PLANNER', { agencyId: 'most' });
    const { remindUnits } = await collector.query<{ remindUnits: object }>(
      `mutation { remindUnits(key: "${newKey()}", sheets: [{ roundId: "${ROUND}", agencyId: "${UNIT}" }]) { sheets notOwed } }`,
    );
    expect(remindUnits).toEqual({ sheets: 1, notOwed: 0 });
  });
});
