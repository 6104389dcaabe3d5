import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestApi, type TestApi } from '@waymark/api';
import { Provider } from 'oidc-provider';
import { Browser } from '../fixtures/browser.js';

/** What the provider knows of the people in this test. */
const ACCOUNTS: Readonly<Record<string, { readonly email: string; readonly email_verified: boolean }>> = {
  invited: { email: 'invited@example.org', email_verified: true },
  stranger: { email: 'stranger@example.org', email_verified: true },
  unverified: { email: 'unverified@example.org', email_verified: false },
  disabled: { email: 'disabled@example.org', email_verified: true },
};

let api: TestApi;
let server: Server;
let answer: RequestListener;
const { info, warn } = console;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answer = (_, response) => response.writeHead(503).end();
  api = await startTestApi({
    environment: {
      WAYMARK_PUBLIC_READING: 'no',
      WAYMARK_OIDC_ISSUER: issuer,
      WAYMARK_OIDC_CLIENT_ID: 'waymark',
      WAYMARK_OIDC_CLIENT_SECRET: 'a secret of the two',
      WAYMARK_OIDC_NAME: 'Cổng dịch vụ',
    },
  });
  // It tells at length that it is not set up for production, which it is not.
  console.info = console.warn = () => undefined;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'waymark',
        client_secret: 'a secret of the two',
        redirect_uris: [`${api.url}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['only for this test'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `Name of ${id}`, ...ACCOUNTS[id]! }),
    }),
  });
  answer = provider.callback();
  for (const name of ['invited', 'unverified', 'disabled']) {
    await api.dataSource.query(
      `insert into person (id, name, email) values ($1::text, $1::text, $1::text || '@example.org')`,
      [name],
    );
  }
  await api.dataSource.query(`update person set disabled_on = current_date - 1 where id = 'disabled'`);
}, 60_000);
afterAll(async () => {
  Object.assign(console, { info, warn });
  await api.stop();
  server.closeAllConnections();
  server.close();
});

/** Goes the whole way as a browser would: to the provider, through its forms, and back; answers where it ended. */
async function signInAs(login: string): Promise<{ browser: Browser; end: string }> {
  const browser = new Browser(api.url);
  const start = await browser.post('/api/auth/sign-in/social', {
    provider: 'oidc',
    callbackURL: '/goals/SF-009',
    errorCallbackURL: '/sign-in?problem=SSO',
  });
  expect(start.status).toBe(200);
  const { url } = (await start.json()) as { url: string };
  expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256');
  const there = new Browser(new URL(url).origin);
  let next = url;
  for (let step = 0; step < 12; step++) {
    const at = next.startsWith(api.url) ? browser : there;
    let response = await at.get(next);
    if (response.status === 200) {
      const page = await response.text();
      const action = /action="([^"]+)"/.exec(page)![1]!;
      const prompt = /name="prompt" value="(\w+)"/.exec(page)![1]!;
      response = await there.submit(action, {
        prompt,
        ...(prompt === 'login' ? { login, password: 'any' } : {}),
      });
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`${next} answered ${response.status}: ${await response.text()}`);
    const target = new URL(location, next);
    if (target.origin === api.url && !target.pathname.startsWith('/api/auth'))
      return { browser, end: `${target.pathname}${target.search}` };
    next = target.href;
  }
  throw new Error('never came back');
}

const whoIs = async (browser: Browser) =>
  (
    await api
      .as(browser.cookieHeader)
      .query<{ session: { person: { id: string } | null } }>('{ session { person { id } } }')
  ).session.person?.id ?? null;

describe('single sign-on', () => {
  it('is offered under its name', async () => {
    const { session } = await api.query<{ session: { signIn: { singleSignOn: string } } }>(
      '{ session { signIn { singleSignOn } } }',
    );
    expect(session.signIn.singleSignOn).toBe('Cổng dịch vụ');
  });

  it('lets in a person who was invited with the same verified address, and back to the page that was wanted', async () => {
    const { browser, end } = await signInAs('invited');
    expect(end).toBe('/goals/SF-009');
    expect(await whoIs(browser)).toBe('invited');
    expect(await whoIs((await signInAs('invited')).browser)).toBe('invited');
  });

  it.each([
    ['whom nobody invited', 'stranger'],
    ['whose address the provider did not verify', 'unverified'],
    ['who is disabled here', 'disabled'],
  ])('does not let in somebody %s', async (_, login) => {
    const { browser, end } = await signInAs(login);
    expect(end).toMatch(/^\/sign-in\?problem=SSO/);
    expect(await whoIs(browser)).toBeNull();
    const rows: unknown[] = await api.dataSource.query(
      `select from auth."user" where email like 'stranger%'`,
    );
    expect(rows).toEqual([]);
  });
});
