import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents from the committed schema; run by `npm run -w apps/dashboard codegen`. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.graphql.ts', 'src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    './src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { Json: 'unknown', Date: 'string', DateTime: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        documentMode: 'string',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

export default config;
