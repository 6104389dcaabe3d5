import { expect, test, type Page } from '@playwright/test';
import { openSample } from '../e2e/sample-page.js';

/** From the key going down to the frame in which the table shows it, in milliseconds. */
const LIMIT_MS = 50;
const SAMPLE = 'apps/dashboard/src/features/entry/grid/grid.sample.tsx';

function share(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? Number.NaN;
}

/** Notes for every key the time until its frame is painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      'keydown',
      ({ timeStamp: from }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - from);
          port2.postMessage(null);
        }),
      true,
    );
  });
}

async function press(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(40);
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times.splice(0));
  expect(times.length).toBeGreaterThan(keys.length / 2);
  return times.slice(4);
}

const tell = (what: string, times: readonly number[]) =>
  console.log(
    `  ${what.padEnd(28)} median ${share(times, 0.5).toFixed(1)} ms from key to paint, ${(share(times, 0.5) / LIMIT_MS).toFixed(2)} of the limit of ${LIMIT_MS} ms; 95 % within ${share(times, 0.95).toFixed(1)} ms (${(share(times, 0.95) / LIMIT_MS).toFixed(2)}); ${times.length} keys`,
  );

test('60 rows × 24 periods: typing, moving, pasting', async ({ page }) => {
  test.setTimeout(180_000);
  await openSample(page, SAMPLE);
  await page.getByRole('row').nth(20).getByRole('gridcell').nth(5).click();
  await watch(page);
  const typing = ['1', '2', ',', '5', 'Enter', '7', '0', '.', '4', 'Tab'];
  tell('typing', await press(page, Array.from({ length: 8 }, () => typing).flat()));
  tell(
    'moving',
    await press(
      page,
      Array.from({ length: 60 }, (_, n) => (n % 3 === 0 ? 'ArrowDown' : 'ArrowRight')),
    ),
  );
  tell(
    'selecting',
    await press(
      page,
      Array.from({ length: 30 }, (_, n) => (n % 2 === 0 ? 'Shift+ArrowDown' : 'Shift+ArrowLeft')),
    ),
  );
  const paste = await page.evaluate(() => {
    const block = Array.from({ length: 60 }, (_, y) =>
      Array.from({ length: 24 }, (_, x) => `${y},${x}`).join('\t'),
    );
    const field = document.querySelector('[data-spot="0 1"]');
    field?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block.join('\n'));
    const from = performance.now();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    return new Promise<number>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - from);
        port2.postMessage(null);
      });
    });
  });
  await expect(page.getByRole('status')).toContainText('60 dòng × 24 cột');
  console.log(`  pasting 1,440 cells          ${paste.toFixed(1)} ms until painted`);
});
