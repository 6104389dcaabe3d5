import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { inlineDocuments } from './inline-documents.js';

const library = (path: string) => fileURLToPath(new URL(`../../libs/${path}`, import.meta.url));
const api = `http://localhost:${process.env['API_PORT'] ?? '3000'}`;

export default defineConfig({
  plugins: [inlineDocuments(), react()],
  resolve: {
    alias: [
      { find: '@waymark/charts/static', replacement: library('charts/src/static.ts') },
      { find: '@waymark/charts', replacement: library('charts/src/index.ts') },
      { find: '@waymark/wording/page', replacement: library('wording/src/page.ts') },
      { find: '@waymark/wording/import', replacement: library('wording/src/import.ts') },
      { find: '@waymark/wording/entry', replacement: library('wording/src/entry.ts') },
      { find: '@waymark/wording/method', replacement: library('wording/src/method.ts') },
      { find: '@waymark/interchange/export', replacement: library('interchange/src/export.ts') },
      { find: '@waymark/wording', replacement: library('wording/src/index.ts') },
      { find: '@waymark/domain', replacement: library('domain/src/index.ts') },
    ],
  },
  server: { port: 5173, proxy: { '/graphql': api, '/api': api, '/health': api } },
  build: { manifest: true, sourcemap: false, chunkSizeWarningLimit: 600 },
});
