import { expect, test, type Page } from '@playwright/test';
import { startEntryProduct, type EntryProduct } from './entry-form.js';

/** From the key going down to the frame in which the table shows it, in milliseconds. */
const LIMIT_MS = 50;

function share(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? Number.NaN;
}

/** Notes for every key the time until its frame is painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    const work: number[] = [];
    Object.assign(window, { times, work });
    let heard = 0;
    addEventListener('input', () => (heard = performance.now()), true);
    // React has drawn when the handlers of this event have run.
    addEventListener('input', () => queueMicrotask(() => work.push(performance.now() - heard)));
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

const TYPING = Array.from({ length: 12 }, () => [
  '0',
  ',',
  '5',
  '3',
  'Enter',
  '0',
  ',',
  '6',
  '4',
  'Tab',
]).flat();

function tell(what: string, times: readonly number[], bare?: readonly number[]): void {
  const [median, most] = [share(times, 0.5), share(times, 0.95)];
  const beside = bare ? `, ${(median / share(bare, 0.5)).toFixed(2)} of bare fields` : '';
  console.log(
    `  ${what.padEnd(28)} median ${median.toFixed(1)} ms from key to paint, ${(median / LIMIT_MS).toFixed(2)} of the limit of ${LIMIT_MS} ms${beside}; 95 % within ${most.toFixed(1)} ms (${(most / LIMIT_MS).toFixed(2)}); ${times.length} keys`,
  );
}

/** As many fields without anything behind them: what the machine and the browser take by themselves today. */
async function typeIntoBareFields(page: Page): Promise<readonly number[]> {
  const row = `<tr>${'<td><input></td>'.repeat(24)}</tr>`;
  await page.setContent(`<table>${row.repeat(60)}</table>`);
  await page.locator('input').nth(500).click();
  await watch(page);
  return press(page, TYPING);
}

/** A block of the size of the whole table, from the event to the frame that shows it. */
async function paste(page: Page): Promise<number> {
  return page.evaluate(() => {
    const block = Array.from({ length: 60 }, (_, y) =>
      Array.from({ length: 24 }, (_, x) => `0,${10 + ((y + x) % 80)}`).join('\t'),
    );
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
}

test.describe('many periods of a form, 60 rows × 24 periods, in the product itself', () => {
  let product: EntryProduct;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    product = await startEntryProduct();
  });
  test.afterAll(() => product.stop());

  test('typing, moving, selecting, pasting', async ({ page, context }) => {
    test.setTimeout(300_000);
    const bare = await typeIntoBareFields(page);
    const answer = await context.request.post(`${product.url}/api/auth/sign-in/try-out`, {
      data: { id: 'tryout-data-entry' },
      headers: { origin: product.url },
    });
    expect(answer.ok()).toBe(true);
    await page.goto(product.url + product.path);
    await page.locator('[data-spot="19 4"]').click();
    await expect(page.locator('[data-spot="59 23"]')).toBeAttached();
    await watch(page);
    tell('bare fields', bare);
    tell('typing', await press(page, TYPING), bare);
    const work = await page.evaluate(() => (window as unknown as { work: number[] }).work);
    console.log(
      `  of a keystroke               ${share(work, 0.5).toFixed(1)} ms (median) are work of the page, the rest is the browser's and the machine's`,
    );
    const steps = (count: number, keys: readonly string[]) =>
      Array.from({ length: count }, (_, n) => keys[n % keys.length] ?? '');
    tell('moving', await press(page, steps(60, ['ArrowDown', 'ArrowRight', 'ArrowRight'])));
    tell('selecting', await press(page, steps(30, ['Shift+ArrowDown', 'Shift+ArrowLeft'])));
    await page.locator('[data-spot="0 0"]').click();
    const painted = await paste(page);
    await expect(page.getByRole('status').filter({ hasText: '60 dòng × 24 cột' })).toBeVisible();
    console.log(`  pasting 1,440 cells          ${painted.toFixed(1)} ms until painted`);
  });
});
