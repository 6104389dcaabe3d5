import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
const source = (path) => new URL(path, import.meta.url).pathname;

/** What every project's Jest shares: TypeScript through SWC as ES modules, libraries read from their source. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false }] },
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@waymark/domain$': source('./libs/domain/src/index.ts'),
    '^@waymark/domain/backtest$': source('./libs/domain/src/backtest.ts'),
    '^@waymark/wording/import$': source('./libs/wording/src/import.ts'),
    '^@waymark/wording/mail$': source('./libs/wording/src/mail.ts'),
    '^@waymark/wording/entry$': source('./libs/wording/src/entry.ts'),
    '^@waymark/wording/method$': source('./libs/wording/src/method.ts'),
    '^@waymark/wording/page$': source('./libs/wording/src/page.ts'),
    '^@waymark/wording$': source('./libs/wording/src/index.ts'),
    '^@waymark/interchange$': source('./libs/interchange/src/index.ts'),
    '^@waymark/charts$': source('./libs/charts/src/index.ts'),
    '^@waymark/charts/static$': source('./libs/charts/src/static.ts'),
  },
};
