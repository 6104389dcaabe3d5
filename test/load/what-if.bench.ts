import { expect, test } from '@playwright/test';

/** From the key going down to the frame in which chart and sentence stand, in milliseconds. */
const LIMIT_MS = 50;
const KEYS = 60;
const GOALS = [
  { id: 'VT-028', label: 'Mức cần đạt', digits: '12' },
  { id: 'VT-005', label: 'Số liệu kỳ tới', digits: '46' },
  { id: 'VT-117', label: 'Tốc độ mỗi năm', digits: '98' },
] as const;

function middle(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

for (const { id, label, digits } of GOALS) {
  test(`typing an assumption on ${id}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`/goals/${id}`);
    await page.getByRole('button', { name: 'Thử giả định' }).click();
    const field = page.locator('#assumption').getByLabel(label, { exact: true });
    await expect(page.locator('#assumption svg.recharts-surface')).toBeVisible();
    await field.focus();
    await page.evaluate(() => {
      const times: { paint: number; work: number }[] = [];
      Object.assign(window, { times });
      let down = 0;
      addEventListener('keydown', (event) => (down = event.timeStamp), true);
      addEventListener('input', () => {
        const from = down;
        // React has drawn when the handlers of this event have run; the frame after next animation frame is on the screen.
        queueMicrotask(() => {
          const work = performance.now() - from;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => times.push({ paint: performance.now() - from, work });
            port2.postMessage(null);
          });
        });
      });
    });
    for (let i = 0; i < KEYS; i += 1) {
      await page.keyboard.press(i % 2 === 0 ? (digits[(i / 2) % 2] ?? '1') : 'Backspace');
      await page.waitForTimeout(60);
    }
    const times = await page.evaluate(
      () => (window as unknown as { times: { paint: number; work: number }[] }).times,
    );
    expect(times.length).toBeGreaterThan(KEYS / 2);
    const paint = times.slice(4).map((one) => one.paint);
    const [median, high] = [middle(paint, 0.5), middle(paint, 0.95)];
    const work = middle(
      times.slice(4).map((one) => one.work),
      0.5,
    );
    console.log(
      `${id}, ${label}: median ${median.toFixed(1)} ms from key to paint, ${(median / LIMIT_MS).toFixed(2)} of the limit of ${LIMIT_MS} ms (of which ${work.toFixed(1)} ms are work); 95 % within ${high.toFixed(1)} ms (${(high / LIMIT_MS).toFixed(2)}); ${paint.length} keys`,
    );
  });
}
