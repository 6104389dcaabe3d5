import { defineConfig } from '@playwright/test';
import { findBrowser } from '../e2e/browser.js';

process.env['CHROMIUM_PATH'] ??= await findBrowser();

/** Measurements in a real browser: they print, and assert only that the same thing was drawn. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../test-results',
  workers: 1,
  timeout: 180_000,
  reporter: [['list']],
  use: {
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
});
