import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  globalSetup: '<rootDir>/setup.mjs',
  globalTeardown: '<rootDir>/teardown.mjs',
  testTimeout: 30_000,
  moduleNameMapper: {
    '^@waymark/api$': new URL('../../apps/api/src/testing.ts', import.meta.url).pathname,
    ...preset.moduleNameMapper,
  },
};
