import preset from '../../jest.preset.mjs';

// A mutation test that was broken off leaves its copy of this folder behind.
export default { ...preset, modulePathIgnorePatterns: ['<rootDir>/.stryker'] };
