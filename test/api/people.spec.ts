import { startTestApi, type Answer, type TestApi, type TestPerson } from '@waymark/api';
import { Browser } from '../fixtures/browser.js';
import { newKey } from '../fixtures/collection.js';

let api: TestApi;
let administrator: TestPerson;
beforeAll(async () => {
  api = await startTestApi({ environment: { WAYMARK_PUBLIC_READING: 'no' }, today: '2026-11-27' });
  administrator = await api.person('ADMINISTRATOR');
});
afterAll(() => api.stop());

const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions['code'] ?? null;

interface Account {
  readonly person: { readonly id: string; readonly name: string; readonly revision: number };
  readonly grants: readonly {
    readonly id: number;
    readonly role: string;
    readonly agencyId: string | null;
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly revision: number;
  }[];
}
const ACCOUNT = `{ person { id name email agencyId disabledOn revision }
  grants { id role agencyId validFrom validTo revision } keys { id role expiresOn revokedOn } hasPassword }`;

const invite = (input: object, key = newKey(), who: TestPerson = administrator) =>
  who.ask<{ invitePerson: { person: { id: string }; link: string | null; mailed: boolean } }>(
    `mutation ($key: ID!, $input: PersonInput!) {
       invitePerson(key: $key, input: $input) { person { id } link mailed } }`,
    { key, input },
  );

let people = 0;
async function newPerson(name = 'Hoàng Mai'): Promise<{ id: string; link: string }> {
  const { data } = await invite({ name, email: `somebody-${++people}@example.org` });
  return { id: data!.invitePerson.person.id, link: data!.invitePerson.link! };
}

const account = async (id: string) =>
  (await administrator.query<{ person: Account }>(`query ($id: ID!) { person(id: $id) ${ACCOUNT} }`, { id }))
    .person;

const giveRole = (personId: string, input: object) =>
  administrator.ask<{ giveRole: Account }>(
    `mutation ($key: ID!, $personId: ID!, $input: RoleGrantInput!) {
       giveRole(key: $key, personId: $personId, input: $input) ${ACCOUNT} }`,
    { key: newKey(), personId, input },
  );

/** Somebody who has set a password by their link and is signed in. */
async function signedIn(link: string, email: string): Promise<Browser> {
  const browser = new Browser(api.url);
  await browser.post('/api/auth/reset-password', {
    token: link.split('#')[1],
    newPassword: 'một hai ba bốn',
  });
  await browser.post('/api/auth/sign-in/email', { email, password: 'một hai ba bốn' });
  return browser;
}

describe('an invitation', () => {
  it('makes a person and shows once the link by which they choose a password and come in', async () => {
    const { id, link } = await newPerson();
    expect(link).toMatch(/^http:\/\/localhost:\d+\/set-password#.{20,}$/);
    const browser = await signedIn(link, `somebody-${people}@example.org`);
    const { session } = await api
      .as(browser.cookieHeader)
      .query<{ session: { person: { id: string } } }>('{ session { person { id } } }');
    expect(session.person.id).toBe(id);
  });

  it('sent twice makes one person', async () => {
    const key = newKey();
    const input = { name: 'Lý Thu', email: 'ly.thu@example.org' };
    const [first, second] = await Promise.all([invite(input, key), invite(input, key)]);
    expect(second.data!.invitePerson.person.id).toBe(first.data!.invitePerson.person.id);
  });

  it.each([
    ['without a name', { name: ' ', email: 'a@example.org' }, 'NAME_NEEDED'],
    ['to something that is no address', { name: 'A', email: 'nowhere' }, 'BAD_EMAIL'],
    [
      'to an address that is taken, in whatever case',
      { name: 'A', email: 'LY.THU@example.org' },
      'EMAIL_TAKEN',
    ],
    [
      'to a unit that does not exist',
      { name: 'A', email: 'b@example.org', agencyId: 'atlantis' },
      'NOT_FOUND',
    ],
  ])('%s is refused', async (_, input, code) => expect(codeOf(await invite(input))).toBe(code));

  it.each(['VIEWER', 'DATA_ENTRY', 'APPROVER', 'PLANNER'] as const)('by a %s is refused', async (role) => {
    const who = await api.person(role);
    expect(codeOf(await invite({ name: 'A', email: 'c@example.org' }, newKey(), who))).toBe('NOT_ALLOWED');
  });

  it('by an administrator of one unit only is refused', async () => {
    const who = await api.person('ADMINISTRATOR', { agencyId: 'most' });
    expect(codeOf(await invite({ name: 'A', email: 'd@example.org' }, newKey(), who))).toBe('NOT_ALLOWED');
  });
});

describe('a role', () => {
  it('is given with a scope and days, ended on a last day, and taken away where it had not begun', async () => {
    const { id } = await newPerson();
    await giveRole(id, { role: 'PLANNER', agencyId: 'most', from: '2026-11-01' });
    await giveRole(id, { role: 'APPROVER', from: '2026-12-01' });
    const [coming, held] = (await account(id)).grants;
    expect(held).toMatchObject({ role: 'PLANNER', agencyId: 'most', validFrom: '2026-11-01', validTo: null });
    const end = (grant: Account['grants'][number], lastDay: string) =>
      administrator.ask(
        `mutation ($key: ID!, $personId: ID!, $id: Int!, $end: EndInput!) {
           endRole(key: $key, personId: $personId, id: $id, end: $end) { person { id } } }`,
        { key: newKey(), personId: id, id: grant.id, end: { basedOn: grant.revision, lastDay } },
      );
    await end(held!, '2026-11-30');
    await end(coming!, '2026-11-30');
    expect((await account(id)).grants).toEqual([{ ...held, validTo: '2026-11-30', revision: 2 }]);
    expect(codeOf(await end(held!, '2026-12-31'))).toBe('STALE');
  });

  it.each([
    ['that ends before it begins', { role: 'VIEWER', from: '2026-02-01', to: '2026-01-01' }, 'BAD_DATES'],
    ['for an area that does not exist', { role: 'VIEWER', areaId: 'XX', from: '2026-01-01' }, 'NOT_FOUND'],
  ])('%s is refused', async (_, input, code) => {
    const { id } = await newPerson();
    expect(codeOf(await giveRole(id, input))).toBe(code);
  });
});

describe('a hand-over', () => {
  it('passes all roles on from a day, one after the other, and ends what was delegated', async () => {
    const [from, to] = [await newPerson('Người đi'), await newPerson('Người đến')];
    await giveRole(from.id, { role: 'DATA_ENTRY', agencyId: 'mic', from: '2026-01-01' });
    await giveRole(from.id, { role: 'VIEWER', from: '2026-01-01', to: '2026-11-30' });
    await giveRole(from.id, { role: 'PLANNER', from: '2027-01-01' });
    await administrator.query(
      `mutation ($key: ID!, $from: ID!, $to: ID!) {
         handOver(key: $key, fromPersonId: $from, toPersonId: $to, day: "2026-12-01") { person { id } } }`,
      { key: newKey(), from: from.id, to: to.id },
    );
    const brief = async (id: string) =>
      (await account(id)).grants.map(({ role, agencyId, validFrom, validTo }) =>
        [role, agencyId, validFrom, validTo].join(' '),
      );
    expect((await brief(from.id)).sort()).toEqual([
      'DATA_ENTRY mic 2026-01-01 2026-11-30',
      'VIEWER  2026-01-01 2026-11-30',
    ]);
    expect((await brief(to.id)).sort()).toEqual(['DATA_ENTRY mic 2026-12-01 ', 'PLANNER  2027-01-01 ']);
  });

  it('does not leave the installation without an administrator', async () => {
    const { grants, person } = await account(administrator.id);
    const end = { basedOn: grants[0]!.revision, lastDay: '2026-11-26' };
    const answer = await administrator.ask(
      `mutation ($key: ID!, $personId: ID!, $id: Int!, $end: EndInput!) {
         endRole(key: $key, personId: $personId, id: $id, end: $end) { person { id } } }`,
      { key: newKey(), personId: person.id, id: grants[0]!.id, end },
    );
    expect(codeOf(answer)).toBe('LAST_ADMINISTRATOR');
    const disable = await administrator.ask(
      `mutation ($key: ID!, $id: ID!, $basedOn: Int!) {
         disablePerson(key: $key, id: $id, basedOn: $basedOn, from: "2026-11-27") { id } }`,
      { key: newKey(), id: person.id, basedOn: person.revision },
    );
    expect(codeOf(disable)).toBe('LAST_ADMINISTRATOR');
  });
});

describe('a delegation', () => {
  const delegate = (who: TestPerson, input: object) =>
    who.ask<{ delegate: { id: number; revision: number; toPersonId: string }[] }>(
      `mutation ($key: ID!, $input: DelegationInput!) {
         delegate(key: $key, input: $input) { id revision toPersonId } }`,
      { key: newKey(), input },
    );
  const DAYS = { from: '2026-11-27', to: '2026-12-05', reason: 'Nghỉ phép' };

  it('lets another act within it, named in the log as on whose behalf, until it ends', async () => {
    const head = await api.person('ADMINISTRATOR');
    const { id, link } = await newPerson();
    const email = `somebody-${people}@example.org`;
    expect(codeOf(await delegate(head, { ...DAYS, role: 'ADMINISTRATOR', toPersonId: id }))).toBeNull();
    const deputy = api.as((await signedIn(link, email)).cookieHeader);
    const made = await invite({ name: 'Do người được ủy quyền', email: 'deputy@example.org' }, newKey(), {
      ...administrator,
      ...deputy,
    });
    const [entry]: { actor: string; behalf: string }[] = await api.dataSource.query(
      `select actor, behalf_of as behalf from audit_log where subject_kind = 'person' and subject_id = $1`,
      [made.data!.invitePerson.person.id],
    );
    expect(entry).toEqual({ actor: id, behalf: head.id });
    const { delegations } = await head.query<{ delegations: { id: number; revision: number }[] }>(
      '{ delegations { id revision } }',
    );
    await head.query(
      `mutation ($key: ID!, $id: Int!, $end: EndInput!) { endDelegation(key: $key, id: $id, end: $end) { id } }`,
      { key: newKey(), id: delegations[0]!.id, end: { basedOn: 1, lastDay: '2026-11-26' } },
    );
    expect(codeOf(await deputy.ask('{ people { hasPassword } }'))).toBe('NOT_ALLOWED');
  });

  it('names both, also once one of them has left', async () => {
    const head = await api.person('APPROVER', { agencyId: 'most' });
    const { id } = await newPerson('Đặng Văn Nghỉ');
    await delegate(head, { ...DAYS, role: 'APPROVER', agencyId: 'most', toPersonId: id });
    await api.dataSource.query(`update person set disabled_on = '2026-11-27' where id = $1`, [id]);
    const named = { fromPersonName: head.id, toPersonName: 'Đặng Văn Nghỉ' };
    const NAMES = 'delegations { fromPersonName toPersonName }';
    expect(await head.query(`{ ${NAMES} }`)).toEqual({ delegations: [named] });
    expect(await administrator.query(`query ($id: ID!) { person(id: $id) { ${NAMES} } }`, { id })).toEqual({
      person: { delegations: [named] },
    });
  });

  it.each([
    ['of more than one holds', { role: 'APPROVER' }, 'DELEGATION_TOO_WIDE'],
    ['of another role', { role: 'PLANNER', agencyId: 'most' }, 'DELEGATION_TOO_WIDE'],
    ['without a reason', { role: 'APPROVER', agencyId: 'most', reason: ' ' }, 'REASON_NEEDED'],
    [
      'that is past',
      { role: 'APPROVER', agencyId: 'most', from: '2026-01-01', to: '2026-01-02' },
      'BAD_DATES',
    ],
    ['of somebody else’s role', { role: 'ADMINISTRATOR', fromPersonId: 'ADMINISTRATOR' }, 'NOT_ALLOWED'],
  ])('%s is refused', async (_, input, code) => {
    const head = await api.person('APPROVER', { agencyId: 'most' });
    const { id } = await newPerson();
    const whose = 'fromPersonId' in input ? { fromPersonId: administrator.id } : {};
    expect(codeOf(await delegate(head, { ...DAYS, toPersonId: id, ...input, ...whose }))).toBe(code);
  });

  it('to oneself is refused, and to somebody by an administrator for another is not', async () => {
    const head = await api.person('APPROVER', { agencyId: 'most' });
    const { id } = await newPerson();
    const role = { ...DAYS, role: 'APPROVER', agencyId: 'most' };
    expect(codeOf(await delegate(head, { ...role, toPersonId: head.id }))).toBe('SAME_PERSON');
    const given = await delegate(administrator, { ...role, fromPersonId: head.id, toPersonId: id });
    expect(given.data?.delegate.map(({ toPersonId }) => toPersonId)).toEqual([id]);
  });

  it.each([
    ['whose role has ended', `update role_grant set valid_to = '2026-11-26' where person_id = $1`],
    ['whose role was narrowed', `update role_grant set agency_id = 'most' where person_id = $1`],
    ['who is disabled', `update person set disabled_on = '2026-11-27' where id = $1`],
  ])('gives nothing any more by somebody %s', async (_, loss) => {
    const head = await api.person('PLANNER');
    const { id, link } = await newPerson();
    const deputy = api.as((await signedIn(link, `somebody-${people}@example.org`)).cookieHeader);
    expect(codeOf(await delegate(head, { ...DAYS, role: 'PLANNER', toPersonId: id }))).toBeNull();
    const read = () => deputy.ask('{ importMappings { name } }');
    expect(codeOf(await read())).toBeNull();
    await api.dataSource.query(loss, [head.id]);
    expect(codeOf(await read())).toBe('NOT_ALLOWED');
  });
});

describe('a key of a program', () => {
  const make = (input: object, key = newKey()) =>
    administrator.ask<{ makeApiKey: { apiKey: { id: string; revision: number }; secret: string | null } }>(
      `mutation ($key: ID!, $input: ApiKeyInput!) {
         makeApiKey(key: $key, input: $input) { apiKey { id revision } secret } }`,
      { key, input },
    );

  it('is shown once, opens what it says, and nothing once it is taken back', async () => {
    const { id } = await newPerson('Trục liên thông');
    await giveRole(id, { role: 'VIEWER', from: '2026-01-01' });
    const key = newKey();
    const input = { name: 'liên thông', personId: id, role: 'VIEWER', expiresOn: '2027-06-30' };
    const { apiKey, secret } = (await make(input, key)).data!.makeApiKey;
    expect(secret).toMatch(/^wmk_/);
    expect((await make(input, key)).data!.makeApiKey).toEqual({ apiKey, secret: null });
    const program = api.as({ Authorization: `Bearer ${secret}` });
    expect(codeOf(await program.ask('{ themes { id } }'))).toBeNull();
    expect(codeOf(await program.ask('{ people { hasPassword } }'))).toBe('NOT_ALLOWED');
    await administrator.query(
      `mutation ($key: ID!, $id: ID!, $basedOn: Int!) { revokeApiKey(key: $key, id: $id, basedOn: $basedOn) { id } }`,
      { key: newKey(), id: apiKey.id, basedOn: apiKey.revision },
    );
    expect(codeOf(await program.ask('{ themes { id } }'))).toBe('SIGN_IN_NEEDED');
    const rows: { line: string }[] = await api.dataSource.query(
      'select a::text as line from audit_log a union all select w::text from write_receipt w',
    );
    expect(rows.filter(({ line }) => line.includes(secret!.slice(17)))).toEqual([]);
  });

  it.each([
    ['wider than its person', { role: 'PLANNER', expiresOn: '2027-01-01' }, 'KEY_TOO_WIDE'],
    ['that has expired', { role: 'VIEWER', expiresOn: '2026-01-01' }, 'BAD_DATES'],
    ['without a name', { role: 'VIEWER', expiresOn: '2027-01-01', name: '' }, 'NAME_NEEDED'],
  ])('%s is refused', async (_, input, code) => {
    const { id } = await newPerson();
    await giveRole(id, { role: 'VIEWER', from: '2026-01-01' });
    expect(codeOf(await make({ name: 'x', personId: id, ...input }))).toBe(code);
  });
});

describe('whoever is disabled', () => {
  it('is out at once, and stays named in what they did', async () => {
    const { id, link } = await newPerson();
    await giveRole(id, { role: 'VIEWER', from: '2026-01-01' });
    const browser = await signedIn(link, `somebody-${people}@example.org`);
    const as = api.as(browser.cookieHeader);
    expect(codeOf(await as.ask('{ themes { id } }'))).toBeNull();
    const { person } = await account(id);
    await administrator.query(
      `mutation ($key: ID!, $id: ID!, $basedOn: Int!) {
         disablePerson(key: $key, id: $id, basedOn: $basedOn, from: "2026-11-27") { id } }`,
      { key: newKey(), id, basedOn: person.revision },
    );
    expect(codeOf(await as.ask('{ themes { id } }'))).toBe('SIGN_IN_NEEDED');
    const { colleagues } = await administrator.query<{ colleagues: { id: string }[] }>(
      '{ colleagues { id } }',
    );
    expect(colleagues.map((one) => one.id)).not.toContain(id);
    expect((await account(id)).person.name).toBe('Hoàng Mai');
  });
});
