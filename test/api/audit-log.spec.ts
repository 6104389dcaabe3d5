import { pageText } from '@waymark/wording/page';
import { readXlsx } from 'hucre/xlsx';
import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';

let api: TestApi;
let administrator: TestPerson;
beforeAll(async () => {
  api = await startTestApi({ environment: { WAYMARK_PUBLIC_READING: 'no' } });
  administrator = await api.person('ADMINISTRATOR');
  await api.dataSource.transaction(async (manager) => {
    await manager.query(
      `select set_config('waymark.actor', $1, true), set_config('waymark.origin', 'web 10.0.0.7', true)`,
      [administrator.id],
    );
    for (const name of ['Một', 'Hai', '=SUM(A1)'])
      await manager.query(`update agency set short_vi = $1 where id = 'mic'`, [name]);
    await manager.query(`update agency set parent_id = null where id = 'vnta'`);
  });
});
afterAll(() => api.stop());

interface Entry {
  readonly id: string;
  readonly actorName: string | null;
  readonly origin: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly subjectName: string | null;
  readonly changes: readonly {
    readonly field: string;
    readonly old: string | null;
    readonly new: string | null;
  }[];
}

const log = async (filter: object, before: string | null = null, limit = 50) =>
  (
    await administrator.query<{ auditLog: { entries: Entry[]; before: string | null } }>(
      `query ($filter: AuditFilter, $before: ID, $limit: Int!) {
         auditLog(filter: $filter, before: $before, limit: $limit) {
           entries { id actorName origin kind subject subjectName changes { field old new } } before } }`,
      { filter, before, limit },
    )
  ).auditLog;

it('says of each write who, from where, what, old and new, newest first', async () => {
  const { entries } = await log({ actor: administrator.id });
  expect(entries).toHaveLength(4);
  expect(entries[1]).toMatchObject({
    actorName: administrator.id,
    origin: 'web 10.0.0.7',
    kind: 'agency',
    subject: 'mic',
    subjectName: 'Bộ Thông tin và Truyền thông',
    changes: [{ field: 'short_vi', old: 'Hai', new: '=SUM(A1)' }],
  });
});

it('names what is written by words: what a row is about, and whatever its ids name', async () => {
  const { auditLog } = await administrator.query<{
    auditLog: {
      entries: { about: { field: string; value: string; refersTo: string | null }[] }[];
      names: { noun: string; id: string; vi: string; en: string }[];
    };
  }>(
    `{ auditLog(filter: { kind: "form_row", subject: "telecom-year/vnta/3" }) {
         entries { about { field value refersTo } } names { noun id vi en } } }`,
  );
  const [row] = auditLog.entries;
  expect(row?.about.map(({ field, refersTo }) => [field, refersTo])).toEqual([
    ['form_id', 'form'],
    ['series_id', 'series'],
  ]);
  const nameOf = (noun: string) => auditLog.names.find((one) => one.noun === noun);
  expect(nameOf('series')).toMatchObject({ id: row?.about[1]?.value, vi: expect.stringMatching(/ · /) });
  expect(nameOf('agency')).toMatchObject({ id: 'vnta', vi: 'Cục Viễn thông' });
});

it('has a Vietnamese word for each field of each thing that people write', async () => {
  const { audit, record } = pageText('vi');
  const columns: { kind: string; field: string }[] = await api.dataSource.query(
    `select c.relname as kind, a.attname as field from pg_class c join pg_attribute a on a.attrelid = c.oid
      where a.attnum > 0 and not a.attisdropped and c.relnamespace = 'public'::regnamespace
        and c.relname not in ('observation', 'import_row', 'series_current')
        and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname like '%_audit_insert')`,
  );
  const machine =
    /^(id|key|n|position|revision|search_text|sort_key|secret_hash|sha256|media_type|options|understood|report|signature|mapping)$|_precision$/;
  const named = (field: string) => {
    const plain = field.replace(/_(id|code|ids)$/, '');
    return audit.field[field] ?? [field, plain, `${plain}s`].find((name) => name in record.field);
  };
  expect(columns.filter(({ field }) => !machine.test(field) && !named(field))).toEqual([]);
  expect([...new Set(columns.map(({ kind }) => kind))].filter((kind) => !audit.kind[kind])).toEqual([]);
});

it('is read in pages that together are the whole, none twice', async () => {
  const whole = await log({ kind: 'agency' });
  const pieces: Entry[] = [];
  for (let before: string | null | undefined; before !== null;) {
    const page = await log({ kind: 'agency' }, before ?? null, 7);
    pieces.push(...page.entries);
    before = page.before;
  }
  expect(pieces.map(({ id }) => id)).toEqual(
    (await log({ kind: 'agency' }, null, 1000)).entries.map(({ id }) => id),
  );
  expect(whole.entries).toHaveLength(Math.min(50, pieces.length));
});

it.each([
  ['a thing', { kind: 'agency', subject: 'vnta' }, 1],
  ['a day that has not come', { from: '2999-01-01' }, 0],
  ['days before all', { to: '2000-01-01' }, 0],
  ['somebody who wrote nothing', { actor: 'nobody' }, 0],
])('is filtered by %s', async (_, filter, least) => {
  const { entries } = await log(filter);
  if (least === 0) expect(entries).toEqual([]);
  else expect(entries.length).toBeGreaterThanOrEqual(least);
});

it('names who and what there is to choose from', async () => {
  const { auditChoices } = await administrator.query<{
    auditChoices: { actors: { id: string }[]; kinds: string[] };
  }>('{ auditChoices { actors { id } kinds } }');
  expect(auditChoices.actors.map(({ id }) => id)).toContain(administrator.id);
  expect(auditChoices.kinds).toEqual(expect.arrayContaining(['agency', 'goal', 'observation', 'person']));
});

it('goes out as CSV, line by line the same, with nothing that a spreadsheet would run', async () => {
  const answer = await fetch(`${api.url}/api/audit/log.csv?actor=${administrator.id}`, {
    headers: administrator.headers,
  });
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const lines = (await answer.text()).trim().split('\n');
  expect(lines[0]).toBe('id,at,actor,name,behalf_of,origin,action,kind,subject,field,old,new,reason');
  expect(lines).toHaveLength(5);
  expect(lines.join('\n')).toContain(`,Hai,'=SUM(A1)`);
});

it('goes out as a workbook with the same lines, with real moments and numbers', async () => {
  const take = (ending: string) =>
    fetch(`${api.url}/api/audit/log.${ending}?actor=${administrator.id}`, { headers: administrator.headers });
  const [answer, csv] = [await take('xlsx'), await (await take('csv')).text()];
  expect(answer.headers.get('content-disposition')).toContain('waymark-audit-log.xlsx');
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  const [columns, ...rows] = sheets[0]!.rows;
  const [head, ...lines] = csv.replace('\ufeff', '').trim().split('\n');
  expect(columns?.join(',')).toBe(head);
  // The clock on the wall of Hà Nội is seven hours ahead.
  const written = rows.map(([id, at, ...rest]) => [
    ...[id, new Date((at as Date).getTime() - 7 * 3_600_000).toISOString().slice(0, 19)],
    ...rest,
  ]);
  expect(written.map((row) => row.join(','))).toEqual(lines.map((line) => line.replace(/\.\d{3}Z,/, ',')));
  expect(rows.every(([id]) => typeof id === 'number')).toBe(true);
});

it.each(['VIEWER', 'PLANNER', 'APPROVER'] as const)('is closed to a %s', async (role) => {
  const { headers } = await api.person(role);
  for (const ending of ['csv', 'xlsx'])
    expect((await fetch(`${api.url}/api/audit/log.${ending}`, { headers })).status).toBe(403);
});
