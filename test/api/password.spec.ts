import { startTestApi, type TestApi } from '@waymark/api';
import { TOTP, URI } from 'otpauth';
import { Browser } from '../fixtures/browser.js';
import { MailBox } from '../fixtures/mail-box.js';

const PASSWORD = 'biển rộng sông dài 7';
const ADMINISTRATOR = 'quan.tri@example.org';
const SESSION = '{ session { person { id email } actions mustChangePassword twoFactor } }';

interface Asked {
  readonly session: {
    readonly person: { readonly id: string; readonly email: string } | null;
    readonly actions: readonly string[];
    readonly mustChangePassword: boolean;
    readonly twoFactor: boolean;
  };
}

let api: TestApi;
let mail: MailBox;
beforeAll(async () => {
  mail = await MailBox.open();
  api = await startTestApi({
    firstPeople: true,
    environment: {
      WAYMARK_MODE: 'production',
      WAYMARK_PUBLIC_READING: 'no',
      WAYMARK_ADMIN_EMAIL: ADMINISTRATOR,
      WAYMARK_SMTP_URL: mail.url,
      WAYMARK_MAIL_FROM: 'Waymark <waymark@example.org>',
      // So that each test knocks from an address of its own.
      WAYMARK_PROXIES: '1',
    },
  });
});
afterAll(async () => {
  await api.stop();
  await mail.close();
});

let knocks = 0;
const newBrowser = (address = `192.0.2.${++knocks}`) => new Browser(api.url, { 'X-Forwarded-For': address });
const enter = (browser: Browser, email: string, password: string) =>
  browser.post('/api/auth/sign-in/email', { email, password });
const sessionOf = async (browser: Browser) =>
  (await api.as(browser.cookieHeader).query<Asked>(SESSION)).session;

/** Somebody with a password, by the very way of a forgotten one. */
async function somebody(password = PASSWORD) {
  const { id } = await api.person('VIEWER');
  const email = `${id}@example.org`;
  const browser = newBrowser();
  await browser.post('/api/auth/request-password-reset', { email });
  const token = await mailedToken(email);
  expect((await browser.post('/api/auth/reset-password', { token, newPassword: password })).status).toBe(200);
  return { id, email };
}

async function mailedToken(email: string, before = 0): Promise<string> {
  const { text } = await mail.to(email, before);
  return /\/set-password#(\S+)/.exec(text)![1]!;
}

describe('the first start in production', () => {
  const oneTime = () => /: (\S{4}-\S{4}-\S{4}-\S{4})$/.exec(api.told[0]!.en)![1]!;

  it('makes one administrator and says a one-time password, once', () => {
    expect(api.told).toHaveLength(1);
    expect(api.told[0]!.en).toContain(ADMINISTRATOR);
    expect(oneTime()).toBeTruthy();
  });

  it('opens nothing but the change of that password, and then what the role allows', async () => {
    const browser = newBrowser();
    expect((await enter(browser, ADMINISTRATOR, oneTime())).status).toBe(200);
    expect(await sessionOf(browser)).toMatchObject({ mustChangePassword: true, actions: [] });
    const change = (currentPassword: string, newPassword: string) =>
      browser.post('/api/auth/change-password', { currentPassword, newPassword });
    expect((await change(oneTime(), 'short')).status).toBe(400);
    expect((await change('wrong wrong wrong', PASSWORD)).status).toBe(400);
    expect((await sessionOf(browser)).mustChangePassword).toBe(true);
    expect((await change(oneTime(), PASSWORD)).status).toBe(200);
    expect(await sessionOf(browser)).toMatchObject({
      mustChangePassword: false,
      actions: ['READ', 'READ_AUDIT', 'ADMINISTER'],
    });
    expect((await enter(newBrowser(), ADMINISTRATOR, oneTime())).status).toBe(401);
  });

  it('offers nobody without a password', async () => {
    const { session } = await api.query<{ session: { signIn: { tryOut: unknown[] } } }>(
      '{ session { signIn { tryOut { id } } } }',
    );
    expect(session.signIn.tryOut).toEqual([]);
    expect(
      (await newBrowser().post('/api/auth/sign-in/try-out', { id: 'tryout-administrator' })).status,
    ).toBe(404);
  });

  it('keeps a password as an argon2id hash only', async () => {
    const rows: { password: string }[] = await api.dataSource.query(
      `select password from auth.account where "providerId" = 'credential'`,
    );
    for (const { password } of rows) expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('a forgotten password', () => {
  it('is replaced by a link in the mail that works once, and ends what was open', async () => {
    const { email } = await somebody();
    const before = newBrowser();
    await enter(before, email, PASSWORD);
    const browser = newBrowser();
    const invited = mail.countTo(email);
    await browser.post('/api/auth/request-password-reset', { email });
    const arrived = await mail.to(email, invited);
    expect(arrived.from).toBe('waymark@example.org');
    expect(arrived.subject).toBe('Waymark: đặt lại mật khẩu');
    const token = await mailedToken(email);
    const set = (newPassword: string) => browser.post('/api/auth/reset-password', { token, newPassword });
    expect((await set('núi cao đường xa 8')).status).toBe(200);
    expect((await set('núi cao đường xa 9')).status).toBe(400);
    expect((await sessionOf(before)).person).toBeNull();
    expect((await enter(newBrowser(), email, PASSWORD)).status).toBe(401);
    expect((await enter(newBrowser(), email, 'núi cao đường xa 8')).status).toBe(200);
  });

  it('tells nobody whether there is an account of an address', async () => {
    const { email } = await somebody();
    const ask = async (path: string, body: object) => {
      const answer = await newBrowser().post(path, body);
      return [answer.status, await answer.text()];
    };
    const reset = '/api/auth/request-password-reset';
    expect(await ask(reset, { email: 'nobody@example.org' })).toEqual(await ask(reset, { email }));
    const signIn = '/api/auth/sign-in/email';
    expect(await ask(signIn, { email: 'nobody@example.org', password: 'x'.repeat(12) })).toEqual(
      await ask(signIn, { email, password: 'x'.repeat(12) }),
    );
    const signUp = await newBrowser().post('/api/auth/sign-up/email', {
      email,
      password: PASSWORD,
      name: 'A',
    });
    expect(signUp.status).toBe(404);
  });

  it('stands in no table as it was sent', async () => {
    const { email } = await somebody();
    const invited = mail.countTo(email);
    await newBrowser().post('/api/auth/request-password-reset', { email });
    const token = await mailedToken(email, invited);
    const rows: { line: string }[] = await api.dataSource.query(
      'select v::text as line from auth.verification v union all select a::text from audit_log a',
    );
    expect(rows.filter(({ line }) => line.includes(token))).toEqual([]);
  });
});

describe('the second factor', () => {
  async function withSecondFactor() {
    const { id, email } = await somebody();
    const browser = newBrowser();
    await enter(browser, email, PASSWORD);
    const offer = (await (
      await browser.post('/api/auth/two-factor/enable', { password: PASSWORD })
    ).json()) as {
      totpURI: string;
      backupCodes: string[];
    };
    const phone = URI.parse(offer.totpURI) as TOTP;
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: phone.generate() })).status).toBe(
      200,
    );
    return { id, email, phone, backupCodes: offer.backupCodes, browser };
  }

  it('lets nobody in by the password alone, and in by the code of the phone', async () => {
    const { id, email, phone } = await withSecondFactor();
    const browser = newBrowser();
    expect(await (await enter(browser, email, PASSWORD)).json()).toMatchObject({ twoFactorRedirect: true });
    expect((await sessionOf(browser)).person).toBeNull();
    const wrong = phone.generate() === '000000' ? '000001' : '000000';
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: wrong })).status).toBe(401);
    expect((await sessionOf(browser)).person).toBeNull();
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: phone.generate() })).status).toBe(
      200,
    );
    expect(await sessionOf(browser)).toMatchObject({ person: { id }, twoFactor: true });
  });

  it('takes each backup code once', async () => {
    const { email, backupCodes } = await withSecondFactor();
    const by = async (code: string) => {
      const browser = newBrowser();
      await enter(browser, email, PASSWORD);
      return (await browser.post('/api/auth/two-factor/verify-backup-code', { code })).status;
    };
    expect(await by(backupCodes[0]!)).toBe(200);
    expect(await by(backupCodes[0]!)).toBe(401);
    expect(await by(backupCodes[1]!)).toBe(200);
  });

  it('is not turned off without the password', async () => {
    const { browser } = await withSecondFactor();
    expect((await browser.post('/api/auth/two-factor/disable', { password: 'wrong wrong' })).status).toBe(
      400,
    );
    expect((await sessionOf(browser)).twoFactor).toBe(true);
    expect((await browser.post('/api/auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    expect((await sessionOf(browser)).twoFactor).toBe(false);
  });

  it('keeps its secret sealed', async () => {
    const { id, phone } = await withSecondFactor();
    const [row]: { secret: string }[] = await api.dataSource.query(
      `select secret from auth."twoFactor" where "userId" = $1`,
      [id],
    );
    expect(row!.secret).not.toContain(phone.secret.base32);
    expect(row!.secret).not.toContain(Buffer.from(phone.secret.bytes).toString());
  });
});

describe('whoever tries the door', () => {
  it('is let try ten times a minute from one address, counted in the database, whatever the browser claims', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) {
      const browser = new Browser(api.url, {
        // What stands before the proxy's own word is the client's.
        'X-Forwarded-For': `198.51.100.${n}, 203.0.113.7`,
        'X-Waymark-Client': `198.51.100.${n}`,
      });
      statuses.push((await enter(browser, 'nobody@example.org', 'guess guess')).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    const rows: { count: number }[] = await api.dataSource.query(
      `select count from auth."rateLimit" where key like '203.0.113.7%sign-in/email'`,
    );
    expect(rows).toEqual([{ count: 10 }]);
  });

  it('comes from this site: another origin is refused at the door and inside', async () => {
    const { email } = await somebody();
    const browser = newBrowser();
    const foreign = { Origin: 'https://evil.example' };
    expect(
      (await browser.post('/api/auth/sign-in/email', { email, password: PASSWORD }, foreign)).status,
    ).toBe(403);
    await enter(browser, email, PASSWORD);
    expect((await browser.post('/api/auth/sign-out', {}, foreign)).status).toBe(403);
    const form = await browser.post('/graphql', { query: SESSION }, { 'Content-Type': 'text/plain' });
    expect(form.status).toBe(400);
    const inside = await browser.post('/graphql', { query: SESSION }, foreign);
    expect(JSON.stringify(await inside.json())).toContain('FOREIGN_ORIGIN');
    expect((await browser.post('/graphql', { query: SESSION })).status).toBe(200);
  });

  it('and is disabled is neither let in nor left in', async () => {
    const { id, email } = await somebody();
    const browser = newBrowser();
    await enter(browser, email, PASSWORD);
    expect((await sessionOf(browser)).person?.id).toBe(id);
    await api.dataSource.query('update person set disabled_on = current_date - 1 where id = $1', [id]);
    expect((await sessionOf(browser)).person).toBeNull();
    expect((await enter(newBrowser(), email, PASSWORD)).status).toBe(401);
  });

  it('finds the address in either case', async () => {
    const { email } = await somebody();
    expect((await enter(newBrowser(), email.toUpperCase(), PASSWORD)).status).toBe(200);
  });
});
