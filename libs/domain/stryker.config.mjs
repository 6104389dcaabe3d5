/** Mutation testing: changes the rules one by one and asks whether a spec notices. On demand, no part of `npm test`. */
export default {
  testRunner: 'specs',
  plugins: ['./mutation/spec-runner.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What runs without end is stopped by the number of its rounds; the time is only for a busy machine to catch up.
  timeoutMS: 20_000,
  mutate: [
    'src/**/*.ts',
    '!src/**/*.spec.ts',
    // No rules in these: they pass on what others define …
    '!src/index.ts',
    '!src/backtest.ts',
    // … list the words that GraphQL and the database spell the same …
    '!src/vocabulary.ts',
    // … or quote how official bodies call their classes. A test could only say the same words again.
    '!src/method/method-words.ts',
  ],
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
