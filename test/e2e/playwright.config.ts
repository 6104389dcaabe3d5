import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.js';

const port = Number(process.env['WAYMARK_TEST_PORT'] ?? 3917);
// The configuration is read again in every worker: only the first reading makes the folder and looks for a browser.
process.env['WAYMARK_TEST_DATA'] ??= mkdtempSync(join(tmpdir(), 'waymark-journeys-'));
process.env['CHROMIUM_PATH'] = await findBrowser();

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
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node ../../apps/api/dist/main.js',
    url: `http://localhost:${port}/health/ready`,
    env: { PORT: String(port), WAYMARK_DATA: process.env['WAYMARK_TEST_DATA'] },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 120_000,
  },
});
