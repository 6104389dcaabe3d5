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

const URL = 'https://waymark.example.org';
/** A Thursday, eight in the morning in Hà Nội, five days before the form is due. */
const MORNING = '2026-01-15T08:00:00+07:00';
const HEAD = ', head: { status: PRELIMINARY }';

describe('the mail of the day', () => {
  let mails: MailBox;
  let api: TestApi;
  let officer: TestPerson;
  let now = MORNING;
  const start = (more: object = {}) =>
    startTestApi({
      now: () => new Date(now),
      environment: { WAYMARK_SMTP_URL: mails.url, WAYMARK_URL: URL },
      ...more,
    });
  beforeEach(async () => {
    now = MORNING;
    mails = await MailBox.open();
    api = await start();
    // The forms that ship are owed by the same unit.
    await api.dataSource.query(`update form set lifecycle = 'DISCONTINUED'`);
    await api.dataSource.query('delete from round');
    await makeForm(api);
    officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
  });
  afterEach(async () => {
    await api.stop();
    await mails.close();
  });

  const mailOf = (who: TestPerson) => `${who.id}@example.org`;
  const speakEnglish = (who: TestPerson) =>
    api.dataSource.query(`update person set language = 'en' where id = $1`, [who.id]);
  const cells = [
    { seriesId: FTTH, basedOn: 0, value: 85.1, explanation: 'Theo báo cáo' },
    { seriesId: WORKFORCE, basedOn: 0, value: 1_800_000, explanation: 'Theo báo cáo' },
  ];
  const send = async () => {
    await save(officer, cells);
    expect(await step(officer, 'saveSheet', HEAD)).toBeNull();
    expect(await step(officer, 'submitSheet')).toBeNull();
  };
  const state = async (who: TestPerson) =>
    (await api.dataSource.query('select state from digest_claim where person_id = $1', [who.id]))[0]?.state;

  it('counts nothing to be received of a unit whose last row was taken out of the form', async () => {
    const collector = await api.person('PLANNER', { agencyId: 'most' });
    await api.dataSource.query(
      `insert into submission (round_id, agency_id, state) values ($1, 'nso', 'APPROVED')`,
      [ROUND],
    );
    expect(await api.sendDigests()).toBe(1);
    expect([await state(officer), await state(collector)]).toEqual(['SENT', 'NOTHING']);
  });

  it('says to each person, once and in their language, what is owed and where', async () => {
    const english = await api.person('DATA_ENTRY', { agencyId: UNIT });
    await speakEnglish(english);
    expect(await api.sendDigests()).toBe(2);
    expect(await mails.to(mailOf(officer))).toMatchObject({
      subject: 'Waymark: 1 biểu cần gửi',
      text: expect.stringContaining(
        `Biểu cần gửi:\n- Biểu thử, 2025, hạn 20/01/2026 (còn 5 ngày) · Cục Viễn thông\nMở: ${URL}/entry\n`,
      ),
    });
    expect(await mails.to(mailOf(english))).toMatchObject({
      subject: 'Waymark: 1 form to send',
      text: expect.stringContaining(`Forms to send:\n- Test form, 2025, due 20 Jan 2026 (5 days left)`),
    });
    expect(await api.sendDigests()).toBe(0);
    expect(mails.arrived).toHaveLength(2);
  });

  it('leaves from half past seven by the clock of the installation, and not on a Sunday', async () => {
    for (const early of ['2026-01-15T00:29:00Z', '2026-01-18T02:00:00Z']) {
      now = early;
      expect(await api.sendDigests()).toBe(0);
    }
    now = '2026-01-15T00:30:00Z';
    expect(await api.sendDigests()).toBe(1);
    now = '2026-01-16T00:30:00Z';
    expect(await api.sendDigests()).toBe(1);
    expect(mails.countTo(mailOf(officer))).toBe(2);
  });

  it('tells what was returned and what is overdue', async () => {
    const head = await api.person('APPROVER', { agencyId: UNIT });
    await send();
    await decide(head, 'returnEntries', [FTTH], { reason: 'Nêu nguồn' });
    expect(await api.sendDigests()).toBe(2);
    expect((await mails.to(mailOf(officer))).text).toContain('(trả lại để bổ sung, còn 5 ngày)');
    now = '2026-01-22T08:00:00+07:00';
    await api.sendDigests();
    expect((await mails.to(mailOf(officer))).subject).toBe('Waymark: 1 biểu quá hạn');
  });

  it('does not tell an approver of what an officer owes, and tells one whose unit has no officer', async () => {
    const head = await api.person('APPROVER', { agencyId: UNIT });
    expect(await api.sendDigests()).toBe(1);
    expect(mails.arrived.flatMap(({ to }) => to)).toEqual([mailOf(officer)]);
    await api.dataSource.query(`update role_grant set valid_to = '2026-01-15' where person_id = $1`, [
      officer.id,
    ]);
    now = '2026-01-16T08:00:00+07:00';
    expect(await api.sendDigests()).toBe(1);
    expect((await mails.to(mailOf(head))).subject).toBe('Waymark: 1 biểu cần gửi');
  });

  it('tells the approver what waits for approval, and the collecting unit what waits to be received', async () => {
    const head = await api.person('APPROVER', { agencyId: UNIT });
    const collector = await api.person('PLANNER', { agencyId: 'most' });
    await send();
    expect(await api.sendDigests()).toBe(1);
    expect(await mails.to(mailOf(head))).toMatchObject({
      subject: 'Waymark: 1 biểu chờ bạn duyệt',
      text: expect.stringContaining(`1 biểu chờ bạn duyệt.\nMở: ${URL}/approvals\n`),
    });
    await decide(head, 'approveEntries', [FTTH, WORKFORCE]);
    now = '2026-01-16T08:00:00+07:00';
    expect(await api.sendDigests()).toBe(1);
    expect(await mails.to(mailOf(collector))).toMatchObject({
      subject: 'Waymark: 1 biểu chờ bạn tiếp nhận',
      text: expect.stringContaining(`1 biểu chờ bạn tiếp nhận.\nMở: ${URL}/rounds\n`),
    });
    expect(await step(collector, 'receiveSheet')).toBeNull();
    now = '2026-01-19T08:00:00+07:00';
    expect(await api.sendDigests()).toBe(0);
  });

  it('is sent once by two servers that send at the same time', async () => {
    for (let one = 0; one < 5; one++) await api.person('DATA_ENTRY', { agencyId: UNIT });
    const other = await start({ beside: api });
    await Promise.all([api.sendDigests(), other.sendDigests(), api.sendDigests()]);
    await other.stop();
    expect(new Set(mails.arrived.flatMap(({ to }) => to)).size).toBe(6);
    expect(mails.arrived).toHaveLength(6);
  });

  it('is tried again later where the mail server refused it, and arrives once', async () => {
    const other = await api.person('DATA_ENTRY', { agencyId: UNIT });
    mails.behaviour = (to) => (to === mailOf(officer) ? 'REFUSE' : 'TAKE');
    expect(await api.sendDigests()).toBe(1);
    expect(await state(officer)).toBe('REFUSED');
    mails.behaviour = () => 'TAKE';
    now = '2026-01-15T08:04:00+07:00';
    expect(await api.sendDigests()).toBe(0);
    now = '2026-01-15T08:05:00+07:00';
    expect(await api.sendDigests()).toBe(1);
    now = '2026-01-15T20:00:00+07:00';
    expect(await api.sendDigests()).toBe(0);
    expect([mails.countTo(mailOf(officer)), mails.countTo(mailOf(other))]).toEqual([1, 1]);
  });

  it('is tried again where no mail server answered at all', async () => {
    const { url } = mails;
    await mails.close();
    expect(await api.sendDigests()).toBe(0);
    expect(await state(officer)).toBe('REFUSED');
    mails = await MailBox.open(Number(url.split(':').at(-1)));
    now = '2026-01-15T08:10:00+07:00';
    expect(await api.sendDigests()).toBe(1);
  });

  it('is not sent again where nobody knows whether it arrived', async () => {
    mails.behaviour = () => 'HANG_UP';
    expect(await api.sendDigests()).toBe(0);
    expect(await state(officer)).toBe('BEGUN');
    mails.behaviour = () => 'TAKE';
    now = '2026-01-15T20:00:00+07:00';
    expect(await api.sendDigests()).toBe(0);
    expect(mails.countTo(mailOf(officer))).toBe(1);
  });

  it('goes to nobody who owes nothing, whose role has ended, or who has left', async () => {
    await api.person('DATA_ENTRY', { agencyId: 'nso', indicatorId: 'egdi-rank' });
    await api.person('VIEWER');
    const ended = await api.person('DATA_ENTRY', { agencyId: UNIT });
    const left = await api.person('DATA_ENTRY', { agencyId: UNIT });
    await api.dataSource.query(`update role_grant set valid_to = '2026-01-14' where person_id = $1`, [
      ended.id,
    ]);
    await api.dataSource.query(`update person set disabled_on = '2026-01-15' where id = $1`, [left.id]);
    expect(await api.sendDigests()).toBe(1);
    expect(mails.arrived.flatMap(({ to }) => to)).toEqual([mailOf(officer)]);
  });

  it('keeps silent until the day for which missing figures are promised, and speaks after it', async () => {
    const later = { missingReason: 'NOT_YET_PUBLISHED', expectedOn: '2026-03-02', basedOn: 0 };
    await save(officer, [
      { seriesId: FTTH, ...later },
      { seriesId: WORKFORCE, ...later },
    ]);
    for (const silent of ['2026-01-15', '2026-01-28', '2026-02-27']) {
      now = `${silent}T08:00:00+07:00`;
      expect(await api.sendDigests()).toBe(0);
    }
    now = '2026-03-02T08:00:00+07:00';
    expect(await api.sendDigests()).toBe(1);
  });

  it('names the page in words where nobody has said where Waymark is', async () => {
    const nameless = await start({ beside: api, environment: { WAYMARK_SMTP_URL: mails.url } });
    await nameless.sendDigests();
    await nameless.stop();
    const { text } = await mails.to(mailOf(officer));
    expect(text).toContain('Mở Waymark như mọi khi, mục “Biểu của tôi”.');
    expect(text).not.toContain('/entry');
  });

  describe('after a reminder', () => {
    const remind = async (who: TestPerson, again = false) => {
      const { remindUnits } = await who.query<{ remindUnits: Record<string, number | boolean> }>(
        `mutation { remindUnits(key: "${newKey()}", again: ${again}, sheets: [{ roundId: "${ROUND}", agencyId: "${UNIT}" }]) {
           sheets before notOwed nobody mailed mailedBefore hasMail } }`,
      );
      return remindUnits;
    };

    it('leaves at once, at whatever hour, unless that of the day was sent; nobody is reminded twice a day unasked', async () => {
      const collector = await api.person('PLANNER', { agencyId: 'most' });
      now = '2026-01-18T20:00:00+07:00';
      const none = { before: 0, notOwed: 0, nobody: 0, mailedBefore: 0, hasMail: true };
      expect(await remind(collector)).toEqual({ ...none, sheets: 1, mailed: 1 });
      expect((await mails.to(mailOf(officer))).text).toContain('· đơn vị tổng hợp đã nhắc');
      expect(await remind(collector)).toEqual({ ...none, sheets: 0, before: 1, mailed: 0 });
      expect(await remind(collector, true)).toEqual({ ...none, sheets: 1, mailed: 0, mailedBefore: 1 });
      await api.sendDigests();
      expect(mails.countTo(mailOf(officer))).toBe(1);
    });

    it('is none where what is missing is promised for later', async () => {
      const collector = await api.person('PLANNER', { agencyId: 'most' });
      const later = { missingReason: 'NOT_YET_PUBLISHED', expectedOn: '2026-03-02', basedOn: 0 };
      await save(officer, [
        { seriesId: FTTH, ...later },
        { seriesId: WORKFORCE, ...later },
      ]);
      expect(await remind(collector)).toMatchObject({ sheets: 0, notOwed: 1, mailed: 0 });
    });
  });
});
