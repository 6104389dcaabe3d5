import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import { TOTP } from 'otpauth';
import { Browser } from '../fixtures/browser.js';

const PASSWORD = 'một câu dễ nhớ 2026';
const AGENT = 'Mozilla/5.0 (Windows NT 10.0) Chrome/142.0';

let api: TestApi;
let administrator: TestPerson;
beforeAll(async () => {
  api = await startTestApi({ environment: { WAYMARK_PUBLIC_READING: 'no' } });
  administrator = await api.person('ADMINISTRATOR');
});
afterAll(() => api.stop());
// How often one may try is shown elsewhere.
beforeEach(() => api.dataSource.query('delete from auth."rateLimit"'));

let made = 0;
/** Somebody new who has a password. */
async function member(): Promise<{ id: string; email: string }> {
  const email = `nguoi-${++made}@example.org`;
  const { invitePerson } = await administrator.query<{
    invitePerson: { person: { id: string }; link: string };
  }>(
    'mutation ($key: ID!, $input: PersonInput!) { invitePerson(key: $key, input: $input) { person { id } link } }',
    { key: `invite-${made}-0000`, input: { name: 'Vũ Thị Mới', email, agencyId: null, language: 'vi' } },
  );
  const token = invitePerson.link.split('#')[1];
  await api.dataSource.query(
    `insert into role_grant (person_id, role, valid_from) values ($1, 'VIEWER', '2000-01-01')`,
    [invitePerson.person.id],
  );
  await new Browser(api.url).post('/api/auth/reset-password', { newPassword: PASSWORD, token });
  return { id: invitePerson.person.id, email };
}

const browser = () => new Browser(api.url, { 'User-Agent': AGENT });
const enter = (page: Browser, email: string, password = PASSWORD) =>
  page.post('/api/auth/sign-in/email', { email, password });

interface Logged {
  readonly action: string;
  readonly actor: string;
  readonly origin: string;
  readonly new: { readonly way?: string; readonly device?: string } | null;
}

const logOf = (subject: string): Promise<Logged[]> =>
  api.dataSource.query(
    `select action, actor, origin, new from audit_log where subject_kind = 'sign_in' and subject_id = $1 order by id`,
    [subject],
  );
const actionsOf = async (subject: string) => (await logOf(subject)).map(({ action }) => action);

describe('the log tells of signing in', () => {
  it('who came in, how, from where and by what; who tried in vain; and who went', async () => {
    const { id, email } = await member();
    const page = browser();
    await enter(page, email, 'không phải mật khẩu');
    await enter(page, email.toUpperCase());
    await page.post('/api/auth/sign-out', {});
    expect((await logOf(id)).slice(-3)).toEqual([
      {
        action: 'SIGN_IN_FAILED',
        actor: 'public',
        origin: 'web 127.0.0.1',
        new: { way: 'PASSWORD', device: AGENT },
      },
      { action: 'SIGN_IN', actor: id, origin: 'web 127.0.0.1', new: { way: 'PASSWORD', device: AGENT } },
      { action: 'SIGN_OUT', actor: id, origin: 'web 127.0.0.1', new: { device: AGENT } },
    ]);
  });

  it('the way to a password made by an administrator, its use, and each change', async () => {
    const { id, email } = await member();
    const page = browser();
    await enter(page, email);
    await page.post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword: `${PASSWORD} 2` });
    await page.post('/api/auth/change-password', { currentPassword: PASSWORD, newPassword: `${PASSWORD} 3` });
    await page.post('/api/auth/request-password-reset', { email });
    expect(await actionsOf(id)).toEqual([
      'PASSWORD_LINK_MADE',
      'PASSWORD_SET',
      'SIGN_IN',
      'PASSWORD_CHANGED',
      'PASSWORD_LINK_ASKED',
    ]);
    expect((await logOf(id))[0]?.actor).toBe(administrator.id);
  });

  it('the second factor turned on and off, and that nobody is in before the second step', async () => {
    const { id, email } = await member();
    const page = browser();
    await enter(page, email);
    const offer = (await (await page.post('/api/auth/two-factor/enable', { password: PASSWORD })).json()) as {
      totpURI: string;
      backupCodes: string[];
    };
    const phone = new TOTP({ secret: new URL(offer.totpURI).searchParams.get('secret')! });
    await page.post('/api/auth/two-factor/verify-totp', { code: phone.generate() });
    await page.post('/api/auth/sign-out', {});

    const again = browser();
    await enter(again, email);
    expect((await actionsOf(id)).slice(2)).toEqual(['SIGN_IN', 'TWO_FACTOR_ON', 'SIGN_OUT']);
    const wrong = phone.generate() === '000000' ? '111111' : '000000';
    await again.post('/api/auth/two-factor/verify-totp', { code: wrong });
    await again.post('/api/auth/two-factor/verify-totp', { code: phone.generate() });
    await again.post('/api/auth/two-factor/disable', { password: PASSWORD });
    expect((await logOf(id)).slice(5).map((one) => [one.action, one.new?.way, one.actor])).toEqual([
      ['SIGN_IN_FAILED', 'CODE', 'public'],
      ['SIGN_IN', 'CODE', id],
      ['TWO_FACTOR_OFF', undefined, id],
    ]);
  });

  it('without what was typed, which may be a password, and without any secret', async () => {
    const { email } = await member();
    const page = browser();
    await enter(page, 'mat-khau-go-nham@example.org', 'sai');
    await enter(page, email);
    expect((await actionsOf('unknown')).length).toBeGreaterThan(0);
    const [{ text }]: [{ text: string }] = await api.dataSource.query(
      `select string_agg(to_jsonb(a)::text, ' ') as text from audit_log a where subject_kind = 'sign_in'`,
    );
    const secrets: { token: string }[] = await api.dataSource.query('select token from auth."session"');
    for (const hidden of [PASSWORD, 'mat-khau-go-nham', 'sai"', ...secrets.map(({ token }) => token)])
      expect(text).not.toContain(hidden);
  });

  it('to the administrator, by name', async () => {
    const { id, email } = await member();
    await enter(browser(), email);
    const { auditLog } = await administrator.query<{
      auditLog: {
        entries: { action: string; about: { value: string }[] }[];
        names: { id: string; vi: string }[];
      };
    }>(
      `query ($subject: ID) { auditLog(filter: { kind: "sign_in", subject: $subject }) {
         entries { action about { value } } names { id vi } } }`,
      { subject: id },
    );
    expect(auditLog.entries[0]).toEqual({ action: 'SIGN_IN', about: [{ value: id }] });
    expect(auditLog.names).toContainEqual({ id, vi: 'Vũ Thị Mới' });
  });
});

describe('somebody sees where they are signed in', () => {
  interface Open {
    readonly openSessions: readonly {
      readonly id: string;
      readonly device: string;
      readonly isThis: boolean;
    }[];
  }
  const OPEN = '{ openSessions { id device address startedAt isThis } }';
  const END = 'mutation ($key: ID!, $id: ID) { endSessions(key: $key, id: $id) }';
  const as = (page: Browser) => api.as({ ...page.cookieHeader, Origin: api.url });
  const open = async (page: Browser) => (await as(page).query<Open>(OPEN)).openSessions;

  it('this place first, and ends one or all others, once per key; it is in the log', async () => {
    const { id, email } = await member();
    const pages = [browser(), browser(), browser()] as const;
    for (const page of pages) await enter(page, email);
    const [mine] = pages;
    const seen = await open(mine);
    expect(seen.map(({ isThis }) => isThis)).toEqual([true, false, false]);
    expect(seen[0]?.device).toBe(AGENT);
    const key = 'end-one-session';
    for (let twice = 0; twice < 2; twice += 1)
      expect(await as(mine).query(END, { key, id: seen[1]!.id })).toEqual({ endSessions: 1 });
    expect(await open(mine)).toHaveLength(2);
    expect(await as(mine).query(END, { key: 'end-all-others' })).toEqual({ endSessions: 1 });
    expect(await open(mine)).toHaveLength(1);
    for (const page of pages.slice(1)) {
      const { errors } = await as(page).ask(OPEN);
      expect(errors?.[0]?.extensions['code']).toBe('SIGN_IN_NEEDED');
    }
    expect((await actionsOf(id)).slice(-2)).toEqual(['SESSIONS_ENDED', 'SESSIONS_ENDED']);
  });

  it('ends nobody else’s', async () => {
    const [one, other] = [await member(), await member()];
    const [mine, theirs] = [browser(), browser()];
    await enter(mine, one.email);
    await enter(theirs, other.email);
    const [session] = await open(theirs);
    expect(await as(mine).query(END, { key: 'not-mine-at-all', id: session!.id })).toEqual({
      endSessions: 0,
    });
    expect(await open(theirs)).toHaveLength(1);
  });

  it('is refused by a key, which has no session', async () => {
    expect(await administrator.query(OPEN)).toEqual({ openSessions: [] });
    const { errors } = await administrator.ask(END, { key: 'key-has-none-open' });
    expect(errors?.[0]?.extensions['code']).toBe('SIGN_IN_NEEDED');
  });
});
