import { expect, test } from '@playwright/test';
import { BoardPage } from './pages/board-page.js';
import { GoalPage } from './pages/goal-page.js';

/** The pictures of the README, taken from the running product by `npm run screenshots`. */
test.use({ viewport: { width: 1280, height: 800 } });

test('the board', async ({ page }) => {
  await new BoardPage(page).open();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: 'e2e/screenshots/board.png' });
});

test('a promise', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1500 });
  const goal = new GoalPage(page);
  await goal.open('SF-012');
  await expect(goal.main.locator('svg.recharts-surface').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: 'e2e/screenshots/goal.png' });
});
