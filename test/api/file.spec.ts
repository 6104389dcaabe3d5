import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';

const DOCUMENT = 'ct-01-2020';
const PDF = Buffer.from('%PDF-1.7\nMỗi hộ gia đình một đường cáp quang.\n%%EOF');

describe('a file of a document', () => {
  let api: TestApi;
  let planner: TestPerson;
  beforeAll(async () => {
    api = await startTestApi();
    planner = await api.person('PLANNER');
  });
  afterAll(() => api.stop());

  let next = 0;
  const upload = async (
    bytes: Buffer,
    {
      name = 'Chỉ thị 01.pdf',
      document = DOCUMENT,
      by = planner.headers as Record<string, string>,
      key = `file-key-${++next}`,
    } = {},
  ) => {
    const query = new URLSearchParams({ document, name }).toString();
    const response = await fetch(`${api.url}/api/files?${query}`, {
      method: 'POST',
      headers: { ...by, 'Content-Type': 'application/octet-stream', ...(key && { 'Idempotency-Key': key }) },
      body: new Uint8Array(bytes),
    });
    return { status: response.status, ...((await response.json()) as { id?: number; code?: string }) };
  };
  const filesOf = async (document = DOCUMENT) =>
    (
      await api.query<{
        document: { files: { id: number; name: string; mediaType: string; size: number }[] };
      }>(`query ($id: ID!) { document(id: $id) { files { id name mediaType size } } }`, { id: document })
    ).document.files;

  it('comes in once, stands with its document, and goes out byte by byte as it came', async () => {
    const { id, status } = await upload(PDF, { key: 'file-key-same' });
    expect(status).toBe(201);
    expect((await upload(PDF, { key: 'file-key-same' })).id).toBe(id);
    expect((await upload(PDF, { name: 'again.pdf' })).id).toBe(id);
    expect(await filesOf()).toEqual([
      { id, name: 'Chỉ thị 01.pdf', mediaType: 'application/pdf', size: PDF.length },
    ]);
    const response = await fetch(`${api.url}/api/files/${id}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Chỉ thị 01.pdf')}`,
    );
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const shown = await fetch(`${api.url}/api/files/${id}?show`);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline;/);
  });

  it.each([
    [
      'that is a page of the web under another name',
      Buffer.from('<html><script>alert(1)</script>'),
      415,
      'FILE_NOT_TAKEN',
    ],
    ['that is empty', Buffer.alloc(0), 400, 'FILE_EMPTY'],
    ['of more than 20 MB', Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)]), 413, 'FILE_TOO_LARGE'],
  ])('%s is not taken', async (_, bytes, status, code) => {
    expect(await upload(bytes, { name: 'a.pdf' })).toMatchObject({ status, code });
  });

  it('of nothing known, or without a key against double sending, is not taken', async () => {
    expect(await upload(PDF, { document: 'nothing' })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await upload(PDF, { key: '' })).toMatchObject({ status: 400, code: 'BAD_KEY' });
  });

  it.each(['VIEWER', 'DATA_ENTRY', 'APPROVER', 'ADMINISTRATOR'] as const)(
    'is not brought in by a %s',
    async (role) => {
      const { headers } = await api.person(role);
      expect(await upload(PDF, { by: headers })).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    },
  );

  it('is not had where nothing may be read', async () => {
    const closed = await startTestApi({ content: 'EMPTY', environment: { WAYMARK_PUBLIC_READING: 'no' } });
    expect((await fetch(`${closed.url}/api/files/1`)).status).toBe(401);
    await closed.stop();
  });

  it('that should not have come is withdrawn with its content; who, when and why stay', async () => {
    const { id } = await upload(Buffer.concat([PDF, Buffer.from('secret')]), { document: 'art-cuba-2019' });
    const withdraw = (reason: string) =>
      planner.ask(
        `mutation ($key: ID!, $id: Int!, $reason: String!) { withdrawFile(key: $key, id: $id, reason: $reason) }`,
        {
          key: `withdraw-${++next}`,
          id,
          reason,
        },
      );
    expect((await withdraw(' ')).errors?.[0]?.extensions['code']).toBe('REASON_NEEDED');
    expect((await withdraw('Tải nhầm')).data).toEqual({ withdrawFile: id });
    expect(await filesOf('art-cuba-2019')).toEqual([]);
    expect((await fetch(`${api.url}/api/files/${id}`)).status).toBe(404);
    const [left] = await api.dataSource.query(
      `select count(*)::int as n from file_content where position('secret' in encode(bytes, 'escape')) > 0`,
    );
    expect(left).toEqual({ n: 0 });
    const [logged] = await api.dataSource.query(
      `select actor, reason, new ->> 'withdrawal_reason' as said from audit_log where subject_kind = 'file' and action = 'UPDATE'`,
    );
    expect(logged).toEqual({ actor: planner.id, reason: 'Tải nhầm', said: 'Tải nhầm' });
    await expect(api.dataSource.query('delete from file')).rejects.toThrow();
    await expect(api.dataSource.query(`update file set name = 'x'`)).rejects.toThrow();
  });
});
