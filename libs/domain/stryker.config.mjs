import preset from '../../jest.preset.mjs';

/** Mutation testing: changes the rules one by one and asks whether a spec notices. On demand, no part of `npm test`. */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  // The tests run in a copy of this folder, from which the path to the preset would lead elsewhere.
  jest: { projectType: 'custom', config: { ...preset } },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  mutate: ['src/**/*.ts', '!src/**/*.spec.ts', '!src/index.ts'],
  ignorePatterns: ['dist', '.stryker'],
  tempDirName: '.stryker/tmp',
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.stryker/mutation.html' },
  jsonReporter: { fileName: '.stryker/mutation.json' },
  thresholds: { high: 90, low: 85, break: 85 },
};
