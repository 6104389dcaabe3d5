import preset from '../../jest.preset.mjs';

export default { ...preset, testMatch: ['<rootDir>/**/*.spec.ts'], maxWorkers: 2, testTimeout: 240_000 };
