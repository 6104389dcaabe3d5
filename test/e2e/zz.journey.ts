import { test } from '@playwright/test';
for (const [name, width, locale, scheme] of [
  ['vi1366', 1366, 'vi', 'light'],
  ['en1366dark', 1366, 'en', 'dark'],
  ['vi390', 390, 'vi', 'light'],
  ['vi1920', 1920, 'vi', 'light'],
] as const) {
  test(name, async ({ page }) => {
    await page.addInitScript((l) => localStorage.setItem('waymark', JSON.stringify({ locale: l })), locale);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/goals/VT-028');
    const d = page.locator('details').last();
    await d.locator('summary').click();
    await d.locator('table').waitFor();
    await d.screenshot({ path: `/tmp/shot-methods-${name}.png` });
    await page.goto('/method');
    await page.waitForLoadState('networkidle');
    await page.locator('details').first().locator('summary').click();
    await page.locator('details').nth(5).locator('summary').click();
    await page.screenshot({ path: `/tmp/shot-page-${name}.png`, fullPage: true });
  });
}
