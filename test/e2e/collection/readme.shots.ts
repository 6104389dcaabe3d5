import { expect, test } from '@playwright/test';
import { cell, paste } from '../pages/entry-form.js';
import { signIn } from '../pages/sign-in.js';

/** The picture of the README that needs somebody at work. */
test.use({ viewport: { width: 1280, height: 800 } });

test('a form', async ({ page }) => {
  await signIn(page, 'DATA_ENTRY');
  await page.goto('/entry');
  await page
    .getByRole('link', { name: /Băng rộng và điện thoại thông minh/ })
    .first()
    .click();
  await cell(page, 1, 4).click();
  await paste(page, '25,4\n2,1\n90,1%\n107\n');
  await expect(page.getByText('Mọi thay đổi đã lưu')).toBeVisible();
  await page.screenshot({ path: 'e2e/screenshots/entry.png' });
});
