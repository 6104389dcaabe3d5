import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';

interface Bundler {
  build(config: object): Promise<
    readonly {
      readonly output: readonly {
        readonly fileName: string;
        readonly code?: string;
        readonly source?: string | Uint8Array;
      }[];
    }[]
  >;
}

/** A page of its own for a piece of the dashboard, built by the dashboard's bundler: its script and its style. */
export async function openSample(page: Page, entry: string, rows = 60): Promise<void> {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const require = createRequire(path('../../apps/dashboard/package.json'));
  const { build } = (await import(pathToFileURL(require.resolve('vite')).href)) as Bundler;
  const [result] = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['@waymark/source', 'module', 'browser', 'production'] },
    build: { write: false, lib: { entry: path(`../../${entry}`), formats: ['iife'], name: 'sample' } },
  });
  const output = result?.output ?? [];
  const style = output.flatMap(({ fileName, source }) => (fileName.endsWith('.css') ? String(source) : []));
  await page.setContent(
    `<!doctype html><html lang="vi" data-rows="${rows}"><head><title>Waymark</title><style>${style.join('\n')}</style></head><body></body></html>`,
  );
  await page.addScriptTag({ content: output.map(({ code }) => code ?? '').join('\n') });
}
