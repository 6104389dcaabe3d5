import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.js';

const port = Number(process.env['WAYMARK_TEST_PORT'] ?? 3917);
// The configuration is read again in every worker: only the first reading makes the folder and looks for a browser.
process.env['WAYMARK_TEST_DATA'] ??= mkdtempSync(join(tmpdir(), 'waymark-journeys-'));
process.env['CHROMIUM_PATH'] = await findBrowser();

/** What is owed, and how promises stand, is that of one day, on whatever day the journeys run. */
const TODAY = '2026-11-22';

/**
 * What locks the forms that others fill in at the same time, or needs one that others lock, has a try-out of its own, and
 * so has what signs many people in: one address may try ten passwords a minute.
 */
const LOCKING = ['digits.journey.ts', 'form-file.journey.ts', 'hand-over.journey.ts', 'parts.journey.ts'];

export default defineConfig({
  testDir: '.',
  testMatch: process.env['WAYMARK_SCREENSHOTS'] ? '*.shots.ts' : '*.journey.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    // A trace of each step takes a third of the time: `--trace retain-on-failure` where a journey is looked into.
    trace: 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'reading', testIgnore: 'collection/**' },
    {
      name: 'collection',
      testDir: 'collection',
      testIgnore: LOCKING,
      use: { baseURL: `http://localhost:${port + 1}` },
    },
    {
      name: 'locking',
      testDir: 'collection',
      testMatch: process.env['WAYMARK_SCREENSHOTS'] ? [] : LOCKING,
      use: { baseURL: `http://localhost:${port + 2}` },
    },
  ],
  webServer: [
    serverAt(port, 'reading', { WAYMARK_PUBLIC_READING: 'yes' }),
    serverAt(port + 1, 'collection', {}),
    serverAt(port + 2, 'locking', {}),
  ],
});

/** Whoever only reads shares a server that nobody writes to; whoever writes has the try-out with its people. */
function serverAt(port: number, name: string, environment: Record<string, string>) {
  const data = join(process.env['WAYMARK_TEST_DATA']!, name);
  return {
    command: 'node ../../apps/api/dist/main.js',
    url: `http://localhost:${port}/health/ready`,
    env: { PORT: String(port), WAYMARK_DATA: data, WAYMARK_TODAY: TODAY, ...environment },
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
    timeout: 120_000,
  };
}
