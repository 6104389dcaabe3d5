import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const GENERATED = new URL('./src/api/generated/graphql.ts', import.meta.url);
const CALL = /graphql\(`\s*(?:query|mutation)\s+(\w+)[^`]*`\)/g;
const IMPORT = /^import \{ graphql \} from '[^']*generated\/gql\.js';$/m;

/**
 * Puts the text of a question where it is asked. The generated map knows all of them by their text, so that the first
 * page would carry the questions of every other page, each of them twice.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.graphql.ts')) return null;
      const generated = readFileSync(GENERATED, 'utf8');
      const inlined = code.replace(CALL, (_, name: string) => {
        const text = new RegExp(`export const ${name}Document = new TypedDocumentString\\(\`([^\`]*)\``).exec(
          generated,
        )?.[1];
        if (text === undefined) throw new Error(`${id}: ${name} is not generated; run npm run generate`);
        return JSON.stringify(text.replace(/\s+/g, ' ').trim());
      });
      if (inlined.includes('graphql(`'))
        throw new Error(`${id}: begin each document with its query or mutation`);
      return { code: inlined.replace(IMPORT, ''), map: null };
    },
  };
}
