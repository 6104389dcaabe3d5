import { startTestApi, type TestApi } from '@waymark/api';
import { Browser } from '../fixtures/browser.js';

const SESSION = `{ session { person { id name } actions mustChangePassword twoFactor publicReading
  signIn { tryOut { id name role } singleSignOn resetByMail } } }`;

interface Asked {
  readonly session: {
    readonly person: { readonly id: string; readonly name: string } | null;
    readonly actions: readonly string[];
    readonly mustChangePassword: boolean;
    readonly signIn: { readonly tryOut: readonly { readonly id: string; readonly role: string }[] };
  };
}

const sessionOf = async (api: TestApi, browser: Browser) =>
  (await api.as(browser.cookieHeader).query<Asked>(SESSION)).session;

describe('a try-out', () => {
  let api: TestApi;
  beforeAll(
    async () =>
      (api = await startTestApi({ firstPeople: true, environment: { WAYMARK_PUBLIC_READING: 'no' } })),
  );
  afterAll(() => api.stop());

  it('offers one person per role, and lets each in by one click to do what the role allows', async () => {
    const { session } = await api.query<Asked>(SESSION);
    expect(session).toMatchObject({ person: null, actions: [] });
    expect(session.signIn.tryOut.map(({ role }) => role).sort()).toEqual(
      ['ADMINISTRATOR', 'APPROVER', 'DATA_ENTRY', 'PLANNER', 'VIEWER'].sort(),
    );
    for (const { id } of session.signIn.tryOut) {
      const browser = new Browser(api.url);
      expect((await browser.post('/api/auth/sign-in/try-out', { id })).status).toBe(200);
      const mine = await sessionOf(api, browser);
      expect(mine.person?.id).toBe(id);
      expect(mine.actions).toContain('READ');
    }
  });

  it('keeps the session in a cookie that no script reads and no other site sends along', async () => {
    const answer = await new Browser(api.url).post('/api/auth/sign-in/try-out', { id: 'tryout-viewer' });
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('waymark.session_token='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/);
  });

  it('forgets who signed out', async () => {
    const browser = new Browser(api.url);
    await browser.post('/api/auth/sign-in/try-out', { id: 'tryout-viewer' });
    const cookie = browser.cookieHeader;
    await browser.post('/api/auth/sign-out', {});
    expect((await sessionOf(api, browser)).person).toBeNull();
    // Also where the cookie was kept.
    expect((await api.as(cookie).query<Asked>(SESSION)).session.person).toBeNull();
  });

  it('takes nothing from a page of whoever was signed in before in the same browser', async () => {
    const browser = new Browser(api.url);
    const enter = (id: string) => browser.post('/api/auth/sign-in/try-out', { id });
    const ask = async (sentFor: string) =>
      (await browser.post('/graphql', { query: SESSION }, { 'Waymark-Person': sentFor })).text();
    await enter('tryout-viewer');
    expect(await ask('tryout-viewer')).toContain('"id":"tryout-viewer"');
    await enter('tryout-approver');
    expect(await ask('tryout-viewer')).toContain('OTHER_PERSON');
    expect(await ask('tryout-approver')).toContain('"id":"tryout-approver"');
    const file = await browser.post('/api/imports?name=a.csv', 'a', {
      'Content-Type': 'application/octet-stream',
      'Waymark-Person': 'tryout-viewer',
    });
    expect(await file.json()).toMatchObject({ code: 'OTHER_PERSON' });
  });

  it('lets nobody in who is not of the try-out', async () => {
    const { id } = await api.person('ADMINISTRATOR');
    for (const who of [id, 'nobody', undefined, 7])
      expect((await new Browser(api.url).post('/api/auth/sign-in/try-out', { id: who })).status).toBe(404);
  });
});
