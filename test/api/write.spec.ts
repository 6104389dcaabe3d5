import { type DomainError, lockRow, startTestApi, type TestApi, WriteService } from '@waymark/api';

describe('a write', () => {
  let api: TestApi;
  let writes: WriteService;
  beforeAll(async () => {
    api = await startTestApi({ content: 'REGISTER' });
    writes = new WriteService(api.dataSource);
  });
  afterAll(() => api.stop());

  const actor = { id: 'an', personId: 'an', name: 'An', origin: 'web 10.0.0.7', grants: [] };
  const rename = (key: string, name: string) =>
    writes.write({ actor, key, operation: 'rename', input: { name } }, async (manager) => {
      await manager.query(`update agency set short_en = $1 where id = 'mic'`, [name]);
      const [row] = await manager.query('select count(*)::int as n from audit_log');
      return { n: row.n as number };
    });
  const log = () =>
    api.dataSource.query(
      `select actor, origin, behalf_of as behalf, new ->> 'short_en' as name from audit_log
        where subject_kind = 'agency' and subject_id = 'mic' order by id desc`,
    );

  it('names in the log who, from where and on whose behalf', async () => {
    await writes.write(
      { actor, key: 'behalf-01', operation: 'rename', input: 1, behalfOf: 'binh' },
      (manager) => manager.query(`update agency set short_en = 'B' where id = 'mic'`),
    );
    expect((await log())[0]).toEqual({ actor: 'an', origin: 'web 10.0.0.7', behalf: 'binh', name: 'B' });
  });

  it('is done once, however often it is sent, and answers the same', async () => {
    const first = await rename('rename-01', 'once');
    const before = await log();
    expect(await rename('rename-01', 'once')).toEqual(first);
    expect(await log()).toEqual(before);
  });

  it('is done once when it is sent twenty times at once', async () => {
    const before = (await log()).length;
    const answers = await Promise.all(Array.from({ length: 20 }, () => rename('rename-02', 'at once')));
    expect(new Set(answers.map(({ n }) => n)).size).toBe(1);
    expect((await log()).length).toBe(before + 1);
  });

  it('is refused with a key that came with another question', async () => {
    await rename('rename-03', 'this');
    await expect(rename('rename-03', 'that')).rejects.toThrow('KEY_REUSED');
  });

  it.each(['', 'short', 'with space 1', 'x'.repeat(101)])('is refused with the key "%s"', async (key) => {
    await expect(rename(key, 'none')).rejects.toThrow('BAD_KEY');
  });

  it('that failed leaves no receipt: the same key may try again', async () => {
    const failing = () =>
      writes.write({ actor, key: 'failing-1', operation: 'fail', input: 1 }, () =>
        Promise.reject(new Error('not now')),
      );
    await expect(failing()).rejects.toThrow('not now');
    await expect(failing()).rejects.toThrow('not now');
  });

  describe('that rests on a revision', () => {
    const id = 'stale-person';
    beforeAll(() =>
      api.dataSource.query(`insert into person (id, name, email) values ($1, 'Lê An', 'an@example.org')`, [
        id,
      ]),
    );
    const change = (key: string, basedOn: number, name: string) =>
      writes.write({ actor: { ...actor, id }, key, operation: 'person', input: { name } }, async (m) => {
        await lockRow(m, { table: 'person', key: { id }, basedOn });
        await m.query('update person set name = $2 where id = $1', [id, name]);
      });

    it('goes through on the newest, and is refused on an older one with what changed since and by whom', async () => {
      await change('revision-1', 1, 'Lê Thị An');
      await change('revision-2', 2, 'Lê Thị Ân');
      const refusal = await change('revision-3', 1, 'Lê A').catch((error: DomainError) => error);
      expect(refusal).toMatchObject({
        code: 'STALE',
        details: {
          changedBy: 'Lê Thị Ân',
          revision: 3,
          changes: [{ field: 'name', old: 'Lê An', new: 'Lê Thị Ân' }],
        },
      });
    });

    it('does not count a write that changed nothing', async () => {
      await change('revision-4', 3, 'Lê Thị Ân');
      await change('revision-5', 3, 'Lê Ân');
    });

    it('is refused for what is not there', async () => {
      await expect(
        api.dataSource.transaction((m) => lockRow(m, { table: 'person', key: { id: 'nobody' }, basedOn: 1 })),
      ).rejects.toThrow('NOT_FOUND');
    });
  });
});

describe('whoever asks', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startTestApi({ environment: { WAYMARK_PUBLIC_READING: 'no' } })));
  afterAll(() => api.stop());

  const codes = async (asking: Pick<TestApi, 'ask'>) =>
    (await asking.ask('{ themes { id } }')).errors?.map(({ extensions }) => extensions['code']) ?? [];

  it('without signing in reads nothing, unless public reading is on', async () => {
    expect(await codes(api)).toEqual(['SIGN_IN_NEEDED']);
  });

  it.each(['VIEWER', 'DATA_ENTRY', 'APPROVER', 'PLANNER', 'ADMINISTRATOR'] as const)(
    'with the key of a %s reads',
    async (role) => expect(await codes(await api.person(role))).toEqual([]),
  );

  it.each([
    ['revoked', `update api_key set revoked_on = current_date where person_id = $1`],
    [
      'expired',
      `update api_key set created_on = '2020-01-01', expires_on = '2020-12-31' where person_id = $1`,
    ],
    ['of a person without that role', `update role_grant set valid_to = '2020-01-01' where person_id = $1`],
    ['of a disabled person', `update person set disabled_on = current_date - 1 where id = $1`],
  ])('with a key that is %s reads nothing', async (_, sql) => {
    const person = await api.person('VIEWER');
    expect(await codes(person)).toEqual([]);
    await api.dataSource.query(sql, [person.id]);
    expect(await codes(person)).toEqual(['SIGN_IN_NEEDED']);
  });

  it('finds no secret of a key in the log of writes', async () => {
    const { id } = await api.person('VIEWER');
    const rows: { new: object }[] = await api.dataSource.query(
      `select new from audit_log where subject_kind = 'api_key' and new ->> 'person_id' = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.new).not.toHaveProperty('secret_hash');
  });
});
