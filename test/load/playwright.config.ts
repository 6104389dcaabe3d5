import { defineConfig } from '@playwright/test';
import journeys from '../e2e/playwright.config.js';

/** Benchmarks in a real browser, one at a time; they print their numbers beside the limit and fail on nothing else. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: '*.bench.ts',
  workers: 1,
  fullyParallel: false,
});
