import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Who may use whom; README, "Architecture", says why. */
const boundaries = [
  ['scope:domain', []],
  ['scope:wording', ['scope:domain']],
  ['scope:interchange', ['scope:domain']],
  ['scope:charts', ['scope:wording', 'scope:domain']],
  ['scope:dashboard', ['scope:charts', 'scope:wording', 'scope:domain', 'scope:interchange']],
  ['scope:api', ['scope:interchange', 'scope:charts', 'scope:wording', 'scope:domain']],
  ['scope:test', ['scope:api', 'scope:charts', 'scope:wording', 'scope:domain', 'scope:interchange']],
];

const app = (name, reason) => ({
  group: [`@waymark/${name}`, `@waymark/${name}/*`, `**/apps/${name}/**`],
  message: reason,
});

export default [
  {
    ignores: [
      '**/dist',
      '**/coverage',
      '.nx',
      '.waymark',
      '**/.stryker',
      '**/generated',
      '**/test-results',
      '**/playwright-report',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          // The tests enter the API by its one door, testing.ts; the others are kept out below.
          allow: ['@waymark/api'],
          enforceBuildableLibDependency: true,
          depConstraints: boundaries.map(([sourceTag, uses]) => ({
            sourceTag,
            onlyDependOnLibsWithTags: [sourceTag, ...uses],
          })),
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
    },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.config.ts', '**/*.config.mjs', '**/codegen.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // The plugin does not see an application that is imported by its package name.
  {
    files: ['apps/dashboard/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            app('api', 'The apps meet in schema.graphql only.'),
            {
              regex: '^@waymark/interchange$',
              message: 'The dashboard writes tables only: @waymark/interchange/export.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/api/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            app('dashboard', 'The apps meet in schema.graphql only.'),
            { group: ['@waymark/charts'], message: 'The API may use @waymark/charts/static only.' },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            app('api', 'Libraries know no application.'),
            app('dashboard', 'Libraries know no application.'),
          ],
        },
      ],
    },
  },
];
