import api from '../api/jest.config.mjs';

/** Benchmarks on the server of the API tests; on demand, no part of `npm test`. */
export default {
  ...api,
  globalSetup: '<rootDir>/../api/setup.mjs',
  globalTeardown: '<rootDir>/../api/teardown.mjs',
  testTimeout: 240_000,
};
