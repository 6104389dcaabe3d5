import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  maxWorkers: 2,
  globalSetup: '<rootDir>/setup.mjs',
  globalTeardown: '<rootDir>/teardown.mjs',
  // Only so that what hangs ends: a shared machine is sometimes ten times slower than a quiet one.
  testTimeout: 120_000,
  moduleNameMapper: {
    '^@waymark/api$': new URL('../../apps/api/src/testing.ts', import.meta.url).pathname,
    ...preset.moduleNameMapper,
  },
};
