import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import { decide, FTTH, makeForm, newKey, ROUND, save, step, UNIT } from '../fixtures/collection.js';

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`);
const SCAN = pdf('Báo cáo đã ký');

describe('the signed document of a sheet', () => {
  let api: TestApi;
  let officer: TestPerson;
  let approver: TestPerson;
  let collector: TestPerson;
  beforeEach(async () => {
    api = await startTestApi({ today: '2026-01-15' });
    await makeForm(api, { series: [FTTH] });
    officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
    approver = await api.person('APPROVER', { agencyId: UNIT });
    collector = await api.person('PLANNER', { agencyId: 'most' });
  });
  afterEach(() => api.stop());

  const at = `/api/entry-forms/${ROUND}/${UNIT}/signed`;
  const attach = async (bytes: Buffer, { by = officer, name = '12-BC.pdf', key = newKey() } = {}) => {
    const response = await fetch(`${api.url}${at}?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...(by.headers as Record<string, string>), 'Idempotency-Key': key },
      body: new Uint8Array(bytes),
    });
    return { status: response.status, ...((await response.json()) as { id?: number; code?: string }) };
  };
  const open = async (who: TestPerson | null, path = at) =>
    fetch(`${api.url}${path}`, { headers: (who?.headers ?? {}) as Record<string, string> });
  const sheetOf = async (who: TestPerson) =>
    (
      await who.query<{
        sheet: { mayAttach: boolean; summary: { signed: object | null } };
      }>(
        `{ sheet(roundId: "${ROUND}", agencyId: "${UNIT}") { mayAttach
             summary { signed { number signedOn signer file { name size addedByName } } } } }`,
      )
    ).sheet;
  const submit = async () => {
    await save(officer, [{ seriesId: FTTH, value: 12, basedOn: 0, explanation: 'Đổi cách tính' }]);
    const head = `, head: { status: FINAL, signedNumber: "12/BC", signedOn: "2026-01-14", signer: "Lê A" }`;
    expect(await step(officer, 'saveSheet', head)).toBeNull();
    expect(await step(officer, 'submitSheet')).toBeNull();
  };

  it('is attached by the officer, and seen with the sheet by the approver and the collecting unit', async () => {
    const key = newKey();
    expect((await sheetOf(officer)).summary.signed).toBeNull();
    const { id, status } = await attach(SCAN, { key });
    expect(status).toBe(201);
    expect(await attach(SCAN, { key })).toMatchObject({ id });
    await submit();
    const file = { name: '12-BC.pdf', size: SCAN.length, addedByName: officer.id };
    const signed = { number: '12/BC', signedOn: '2026-01-14', signer: 'Lê A', file };
    expect((await sheetOf(officer)).summary.signed).toEqual(signed);
    const { pendingEntries } = await approver.query<{ pendingEntries: { signed: object }[] }>(
      '{ pendingEntries { signed { number signedOn signer file { name size addedByName } } } }',
    );
    expect(pendingEntries[0]?.signed).toEqual(signed);
    const { sheets } = await collector.query<{ sheets: { signed: object }[] }>(
      `{ sheets(roundId: "${ROUND}") { signed { number file { name } } } }`,
    );
    expect(sheets[0]?.signed).toEqual({ number: '12/BC', file: { name: '12-BC.pdf' } });
    for (const who of [officer, approver, collector]) {
      const response = await open(who);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(SCAN);
      expect(response.headers.get('content-type')).toBe('application/pdf');
    }
    expect((await open(officer, `${at}?show`)).headers.get('content-disposition')).toMatch(/^inline;/);
  });

  it('is closed to all others, by its own address and by that of documents’ files', async () => {
    const { id } = await attach(SCAN);
    for (const who of [
      await api.person('DATA_ENTRY', { agencyId: 'nso' }),
      await api.person('APPROVER', { agencyId: 'nso' }),
      await api.person('VIEWER'),
    ]) {
      expect((await open(who)).status).toBe(403);
      expect((await open(who, `/api/files/${id}`)).status).toBe(404);
    }
    expect((await open(null)).status).toBe(401);
    const planner = await api.person('PLANNER');
    const { errors } = await planner.ask(
      `mutation { withdrawFile(key: "${newKey()}", id: ${id}, reason: "x") }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    for (const by of [collector, await api.person('DATA_ENTRY', { agencyId: 'nso' })])
      expect(await attach(pdf('khác'), { by })).toMatchObject({ status: 403 });
  });

  it('is replaced until the sheet is received, and the one before stays on record', async () => {
    await attach(SCAN);
    await submit();
    expect(await attach(pdf('bản đúng'), { name: 'đúng.pdf' })).toMatchObject({ status: 201 });
    expect(await decide(approver, 'approveEntries', [FTTH])).toMatchObject({ done: [FTTH] });
    expect(await attach(pdf('bản đúng hơn'))).toMatchObject({ status: 201 });
    expect((await sheetOf(officer)).mayAttach).toBe(true);
    expect(await step(collector, 'receiveSheet')).toBeNull();
    expect((await sheetOf(officer)).mayAttach).toBe(false);
    expect(await attach(pdf('quá muộn'))).toMatchObject({ status: 409, code: 'STEP_REFUSED' });
    const kept: { reason: string | null; has: boolean }[] = await api.dataSource.query(
      `select f.withdrawal_reason as reason, c.sha256 is not null as has
         from file f left join file_content c using (sha256) where f.round_id = $1 order by f.id`,
      [ROUND],
    );
    expect(kept).toEqual([
      { reason: 'REPLACED', has: true },
      { reason: 'REPLACED', has: true },
      { reason: null, has: true },
    ]);
  });

  it.each([
    ['a page of the web', Buffer.from('<html><script>alert(1)</script>'), 415, 'FILE_NOT_TAKEN'],
    ['nothing', Buffer.alloc(0), 400, 'FILE_EMPTY'],
  ])('is not %s', async (_, bytes, status, code) => {
    expect(await attach(bytes)).toMatchObject({ status, code });
    expect(await attach(SCAN, { key: '' })).toMatchObject({ status: 400, code: 'BAD_KEY' });
  });
});
