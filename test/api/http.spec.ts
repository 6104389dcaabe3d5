import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApi, type TestApi } from '@waymark/api';

const PAGE =
  '<!doctype html><title>Waymark</title><script>boot()</script><script src="/assets/app-1a2b.js"></script>';
/** SHA-256 of `boot()`, computed by another program. */
const BOOT_HASH = 'MeZS89WlF0u+o0hCvHTBt4q1WHU+U+sJKgbdRUc36mY=';

describe('the one port', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-dashboard-'));
  let api: TestApi;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'assets/app-1a2b.js'), 'void 0;');
    api = await startTestApi({ content: 'EMPTY', dashboardFolder: folder });
  });
  afterAll(async () => {
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string, accept = 'text/html,*/*') => fetch(`${api.url}${path}`, { headers: { accept } });

  it.each(['/', '/goals/SF-007', '/documents/qd-749?as-of=2019-06-01', '/goals/a.b'])(
    'answers the address %s with the page, never from a cache',
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([200, PAGE]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('lets files with a hash in their name be kept for ever', async () => {
    const response = await get('/assets/app-1a2b.js', '*/*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/assets/gone-9z.js', '/health/none'])(
    'does not answer %s with a file that is not the dashboard',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('lets a browser run only what comes from here, and the scripts of the page itself', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src 'self' 'sha256-${BOOT_HASH}'`);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('lets no other site read it', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
      body: '{"query":"{ about { today } }"}',
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('does not take a question that another site could send unseen', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ about { today } }"}',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('refuses a body that is too large', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ about { today } } # ${'x'.repeat(300_000)}` }),
    });
    expect(response.status).toBe(413);
  });
});

describe('a failure inside', () => {
  it('tells only a number under which the log has the whole', async () => {
    const api = await startTestApi({ content: 'EMPTY' });
    await api.dataSource.query('drop table theme cascade');
    const { errors } = await api.ask('{ themes { id } }');
    await api.stop();
    expect(errors).toHaveLength(1);
    const [error] = errors ?? [];
    expect(error?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.stringify(errors)).not.toContain('does not exist');
  });
});
