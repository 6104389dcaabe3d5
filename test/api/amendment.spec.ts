import { createTestDatabase, startTestApi, type TestApi, type TestDatabase } from '@waymark/api';

const GOAL = `query ($id: ID!, $asOf: Date) {
  goal(id: $id, asOf: $asOf) {
    goal {
      status
      deciding { marks targetN targetValue due targetMovedOn }
      byFirstTarget { status targetValue due }
      goal {
        targets { n version value aimDue knownOn knownPrecision reasonVi reasonEn document { id } }
        earlierTargets { n version value aimDue latestDue knownOn document { id } }
      }
    }
    history { on status cause targetN precision }
    earlyWarning { due first { on status daysBefore precision } offTrack { on } }
  }
}`;

interface Target {
  readonly version: number;
  readonly value: number | null;
  readonly aimDue: string;
  readonly knownOn: string | null;
  readonly document: { readonly id: string } | null;
}
interface Page {
  readonly goal: {
    readonly status: string;
    readonly deciding: { readonly marks: readonly string[]; readonly targetMovedOn: string | null };
    readonly byFirstTarget: { readonly status: string } | null;
    readonly goal: { readonly targets: readonly Target[]; readonly earlierTargets: readonly Target[] };
  };
  readonly history: readonly { readonly on: string; readonly status: string; readonly cause: string }[];
  readonly earlyWarning: { readonly first: { readonly on: string } } | null;
}

const INSERT = `insert into target (goal_id, n, version, role, comparator, value, unit_code, about, aim_due, due_precision,
  document_id, known_on, known_precision, reason_vi, reason_en)
  select t.goal_id, t.n, $1, t.role, t.comparator, $2, t.unit_code, t.about, $3, 'YEAR', $4, $5, $6, $7, 'Reason'
    from target t where t.goal_id = 'SF-009' and t.version = 1`;
const amendment = (given: Partial<Record<'version' | 'document' | 'on' | 'reason', unknown>> = {}) => {
  const { version = 2, document = 'mic-statement-2021-12', on = '2024-02-15', reason = 'Lý do' } = given;
  return [version, 90, '2025-12-31', document, on, 'DAY', reason];
};

describe('an amended target', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22' });
    await api.dataSource.query(INSERT, amendment());
  });
  afterAll(() => api.stop());
  const read = async (id: string, asOf?: string): Promise<Page> =>
    (await api.query<{ goal: Page }>(GOAL, { id, asOf })).goal;

  it('that ships: the end of service to 2G-only handsets was postponed by the ministry that had set it', async () => {
    expect(await read('VT-148', '2024-09-12')).toMatchObject({
      goal: {
        deciding: { due: '2024-09-16', marks: [], targetMovedOn: null },
        byFirstTarget: null,
        goal: { targets: [{ version: 1, aimDue: '2024-09-16', document: null }], earlierTargets: [] },
      },
    });
    expect(await read('VT-148', '2024-09-13')).toMatchObject({
      goal: {
        deciding: { due: '2024-10-16', marks: ['TARGET_RELAXED'], targetMovedOn: '2024-09-13' },
        byFirstTarget: { due: '2024-09-16' },
        goal: {
          targets: [
            {
              version: 2,
              aimDue: '2024-10-16',
              knownOn: '2024-09-13',
              knownPrecision: 'DAY',
              document: { id: 'tt-10-2024' },
              reasonEn: 'The rule is suspended for one month because of typhoon Yagi.',
            },
          ],
          earlierTargets: [{ version: 1, aimDue: '2024-09-16' }],
        },
      },
    });
  });

  it('stands on the page of the document that amended it, from that day on', async () => {
    const amended = async (asOf: string) => {
      const { document } = await api.query<{ document: { amended: unknown[]; goals: unknown[] } | null }>(
        `query ($asOf: Date) { document(id: "tt-10-2024", asOf: $asOf) { amended { goal { id } } goals { goal { id } } } }`,
        { asOf },
      );
      return document;
    };
    expect(await amended('2024-09-12')).toBeNull();
    expect(await amended('2024-09-13')).toEqual({ amended: [{ goal: { id: 'VT-148' } }], goals: [] });
  });

  it('is judged against the version in force and against the first one, and says since when', async () => {
    const before = await read('SF-009', '2024-02-14');
    expect(before.goal).toMatchObject({ status: 'MISSED', byFirstTarget: null });
    expect(before.goal.deciding.marks).not.toContain('TARGET_RELAXED');
    const after = await read('SF-009', '2024-02-15');
    expect(after.goal).toMatchObject({
      status: 'ON_TRACK',
      deciding: { targetValue: 90, due: '2025-12-31', targetMovedOn: '2024-02-15' },
      byFirstTarget: { status: 'MISSED', targetValue: 100, due: '2022-12-31' },
      goal: { earlierTargets: [{ version: 1, value: 100, latestDue: '2022-12-31', document: null }] },
    });
    expect(after.goal.deciding.marks).toContain('TARGET_RELAXED');
  });

  it('changes the verdict on its day, and the change names it as its cause', async () => {
    const { history } = await read('SF-009');
    expect(history.find(({ on }) => on === '2024-02-15')).toEqual({
      on: '2024-02-15',
      status: 'ON_TRACK',
      cause: 'TARGET_MOVED',
      targetN: 1,
      precision: 'DAY',
    });
    expect(history.filter(({ on }) => on < '2024-02-15')).toEqual(
      (await read('SF-009', '2024-02-14')).history,
    );
  });
});

describe('the history of a judgement', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startTestApi({ today: '2026-11-22' })));
  afterAll(() => api.stop());
  const read = async (id: string, asOf?: string): Promise<Page> =>
    (await api.query<{ goal: Page }>(GOAL, { id, asOf })).goal;
  const dayBefore = (day: string): string =>
    new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

  it.each(['SF-005', 'SF-009', 'SF-012', 'SF-069', 'VT-004', 'VT-020'])(
    'of %s tells the verdict that each of its days and the day before it get',
    async (id) => {
      const { history } = await read(id);
      for (const [index, { on, status }] of history.entries()) {
        expect([on, (await read(id, on)).goal.status]).toEqual([on, status]);
        const before = history[index - 1];
        if (before) expect((await read(id, dayBefore(on))).goal.status).toBe(before.status);
      }
    },
  );

  it('ends with the day that is asked for', async () => {
    const { history } = await read('SF-012');
    expect((await read('SF-012', '2020-07-09')).history).toEqual(
      history.filter(({ on }) => on < '2020-07-10'),
    );
  });

  it('says when the goal was first called in danger', async () => {
    expect(await read('SF-012')).toMatchObject({
      earlyWarning: {
        due: '2019-12-31',
        first: { on: '2019-05-02', status: 'OFF_TRACK', daysBefore: 243, precision: 'DAY' },
        offTrack: null,
      },
    });
    expect((await read('SF-148')).earlyWarning?.first).toMatchObject({ status: 'MISSED' });
  });
});

describe('the table of targets', () => {
  let database: TestDatabase;
  beforeEach(async () => (database = await createTestDatabase('REGISTER')));
  afterEach(() => database.drop());
  const insert = (given: Parameters<typeof amendment>[0]) =>
    database.dataSource.query(INSERT, amendment(given));

  it.each([
    ['a version left out', { version: 3 }, 'is out of order'],
    ['an amendment before the promise', { on: '2019-05-01' }, 'is out of order'],
    ['an amendment without its document', { document: null }, 'ck_target_amendment'],
    ['an amendment without its reason', { reason: null }, 'ck_target_amendment'],
    ['an amendment by an unknown document', { document: 'nowhere' }, 'fk_target_document'],
    ['a version 0', { version: 0 }, 'ck_target_version'],
  ])('takes no %s', async (_, given, reason) => {
    await expect(insert(given)).rejects.toThrow(reason);
  });

  it('takes amendments in the order in which they became public, and changes none of them', async () => {
    await insert({});
    await expect(insert({ version: 3, on: '2024-02-14' })).rejects.toThrow('is out of order');
    await insert({ version: 3, on: '2024-02-15' });
    await expect(database.dataSource.query('delete from target where version > 1')).rejects.toThrow(
      'append-only',
    );
  });

  it('names a version in the audit log', async () => {
    await insert({});
    const rows: { subject: string }[] = await database.dataSource.query(
      `select subject_id as subject from audit_log where subject_kind = 'target' and subject_id like 'SF-009/%'`,
    );
    expect(rows.map(({ subject }) => subject)).toEqual(['SF-009/1/1', 'SF-009/1/2']);
  });

  it('gives the amendments up where their migration is taken back, and nothing else', async () => {
    const { dataSource } = database;
    await insert({});
    const at = dataSource.migrations.findIndex(({ name }) => name?.startsWith('AmendTargets'));
    for (let left = dataSource.migrations.length; left > at; left--) await dataSource.undoLastMigration();
    const [{ rows }] = await dataSource.query('select count(*)::int as rows from target');
    expect(rows).toBe(207);
    await expect(dataSource.query('delete from target')).rejects.toThrow('append-only');
    await dataSource.runMigrations();
  });
});
