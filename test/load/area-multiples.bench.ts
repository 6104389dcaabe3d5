import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

declare global {
  interface Window {
    readonly measured: { readonly inOnePass: () => number; readonly panelByPanel: () => number };
  }
}

interface Bundler {
  build(config: object): Promise<readonly { readonly output: readonly { readonly code?: string }[] }[]>;
}

/** The page of the measurement as one script, built by the bundler of the dashboard. */
async function script(): Promise<string> {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const require = createRequire(path('../../apps/dashboard/package.json'));
  const { build } = (await import(pathToFileURL(require.resolve('vite')).href)) as Bundler;
  const [result] = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['@waymark/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      lib: { entry: path('./area-multiples.page.ts'), formats: ['iife'], name: 'measured' },
    },
  });
  return result?.output.map(({ code }) => code ?? '').join('\n') ?? '';
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

test('63 small charts of 20 points: one static SVG beside a chart for each panel, in the same run', async ({
  page,
}) => {
  await page.setContent('<!doctype html><html><body></body></html>');
  await page.addScriptTag({ content: await script() });
  const times = await page.evaluate(() => {
    const { inOnePass, panelByPanel } = window.measured;
    // Both are warmed up once.
    inOnePass();
    panelByPanel();
    return {
      one: Array.from({ length: 15 }, () => inOnePass()),
      many: Array.from({ length: 5 }, () => panelByPanel()),
    };
  });
  const one = median(times.one);
  const many = median(times.many);
  console.log(`  one static SVG   ${one.toFixed(1).padStart(8)} ms`);
  console.log(`  panel by panel   ${many.toFixed(1).padStart(8)} ms`);
  console.log(`  ratio            ${(many / one).toFixed(0).padStart(8)}`);
  expect(times.one).toHaveLength(15);
});
